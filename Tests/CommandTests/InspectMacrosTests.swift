import Foundation
import Testing

@Suite("Macros of a file")
struct InspectMacrosTests {
  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.document(
      "tool.xlsm",
      """
      A project whose owner locked it, with code that starts by itself and calls outside.

      skeleton: macro-workbook

      -- vba --
      locked
      password

      -- module "ThisWorkbook" (document) --
      Private Sub Workbook_Open()
        Import
      End Sub

      -- module "Module1" --
      Private Declare Function GetTickCount Lib "kernel32" () As Long
      Sub Import()
        Dim o
        Set o = CreateObject("Scripting.FileSystemObject")
        MsgBox "Zebulon Quarkheim"
        After
      End Sub
      Private Sub After()
      End Sub
      """)
    try scratch.document("plain.xlsx", "No macros.\n\nskeleton: workbook\n")
    return scratch
  }

  @Test("every module, in the reader's language, and never a word of the source")
  func text() async throws {
    let scratch = try scratch()
    let english = try await scratch.assay("inspect", "--macros", "tool.xlsm")
    #expect(english.status == 0, "\(english.errorText)")
    for part in [
      "Module1 \u{B7} standard module", "Public Sub", "started by: an event", "Workbook_Open (event of the workbook)",
      "Scripting.FileSystemObject", "kernel32", "started by: other code; empty", "the source itself is not encrypted", "Nothing of it was run.",
    ] {
      // Lines break where they must.
      let flat = english.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(flat.contains(part), "no “\(part)” in\n\(english.text)")
    }
    #expect(!english.text.contains("Zebulon"))
    let french = try await scratch.assay("inspect", "--macros", "--lang", "fr", "tool.xlsm", "plain.xlsx")
    #expect(french.text.contains("Appels vers l’extérieur") && french.text.contains("Il ne contient pas de macros."))
  }

  @Test("JSON is the same in every language, one document a line, and holds no source")
  func json() async throws {
    let scratch = try scratch()
    let outcome = try await scratch.assay("inspect", "--macros", "--format", "json", "tool.xlsm")
    let json = try outcome.json()
    #expect(json["format"].text == "assay.macros/1" && json["path"].text == "tool.xlsm")
    let modules = json["projects"].list.first?["modules"].list ?? []
    #expect(modules.compactMap { $0["name"].text }.sorted() == ["Module1", "ThisWorkbook"])
    #expect(!outcome.text.contains("Zebulon"))
    let french = try await scratch.assay("inspect", "--macros", "--format", "json", "--lang", "fr", "tool.xlsm")
    #expect(french.output == outcome.output)
  }

  @Test("the source goes into a folder of its document, once")
  func export() async throws {
    let scratch = try scratch()
    let outcome = try await scratch.assay("inspect", "--macros", "--export-source", "out", "tool.xlsm", "plain.xlsx")
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(outcome.text.contains("tool.xlsm/Module1.bas"))
    let module = try String(decoding: scratch.data("out/tool.xlsm/Module1.bas"), as: UTF8.self)
    #expect(module.contains("MsgBox \"Zebulon Quarkheim\"") && module.contains("Attribute VB_Name"))
    #expect(try scratch.data("out/tool.xlsm/ThisWorkbook.cls").isEmpty == false)
    let again = try await scratch.assay("inspect", "--macros", "--export-source", "out", "tool.xlsm")
    #expect(again.status == 2 && again.output.isEmpty && again.errorText.contains("exists already"))
    #expect(try String(decoding: scratch.data("out/tool.xlsm/Module1.bas"), as: UTF8.self) == module)
  }

  @Test("what does not go together is told, and a file that is not there")
  func statuses() async throws {
    let scratch = try scratch()
    #expect(try await scratch.assay("inspect", "--export-source", "out", "tool.xlsm").status == 64)
    #expect(try await scratch.assay("inspect", "--macros", "--format", "html", "tool.xlsm").status == 64)
    #expect(try await scratch.assay("inspect", "--macros", "--facts", "tool.xlsm").status == 64)
    #expect(try await scratch.assay("inspect", "--macros", "gone.xlsm").status == 2)
    #expect(try await scratch.assay("inspect", "--macros", "--export-source", "", "tool.xlsm").status == 64)
    try await scratch.shell("mkdir folder; ln -s tool.xlsm link.xlsm")
    for (name, word) in [("folder", "is a folder"), ("link.xlsm", "is a link")] {
      for option in ["--macros", "--lang=fr", "--format=json"] {
        let outcome = try await scratch.assay("inspect", name, option)
        #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errorText.contains("\(name): \(word)"))
      }
    }
    try await scratch.shell("head -c 1500 tool.xlsm > bad.xlsm")
    #expect(try await scratch.assay("inspect", "--macros", "bad.xlsm").status == 3)
  }
}
