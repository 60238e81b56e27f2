import ExampleDocuments
import Foundation
import InventoryModel
import SafeBindings
import Testing

@testable import DocumentReading

/// Source that is written out: nothing that is there is replaced, nothing outside of the folder is touched.
@Suite("Exported source")
final class MacroExportTests {
  private let folder: String
  private let files = FileManager.default

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/assay-export-" + UUID().uuidString
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func source(_ module: String, _ type: String = "standard", place: String = "xl/vbaProject.bin", _ project: Int = 0)
    -> MacroSource
  {
    MacroSource(
      place: place, project: project, projectName: "VBAProject", module: module, type: type, sha256: "", text: Array("x".utf8),
      isLossy: false)
  }

  private func below(_ path: String) -> [String] { (files.subpaths(atPath: path) ?? []).sorted() }

  @Test("a file a module, its ending as the editor's export has it")
  func endings() throws {
    var export = try MacroExport(path: folder + "/out")
    let name = try export.folder(for: "book.xlsm")
    let written = try export.write(
      [source("Module1"), source("Class1", "class"), source("ThisWorkbook", "document"), source("UserForm1", "form"),
        source("Odd", "unknown")], to: name)
    #expect(
      written.map(\.path) == [
        "book.xlsm/Module1.bas", "book.xlsm/Class1.cls", "book.xlsm/ThisWorkbook.cls", "book.xlsm/UserForm1.frm",
        "book.xlsm/Odd.bas",
      ])
    #expect(files.contents(atPath: folder + "/out/book.xlsm/Module1.bas") == Data("x".utf8))
    let mode = try files.attributesOfItem(atPath: folder + "/out/book.xlsm/Module1.bas")[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("several projects have a folder each, several documents too, a document without macros none")
  func folders() throws {
    var export = try MacroExport(path: folder + "/out")
    let names = try ["a.xlsm", "a.xlsm", "empty.xlsx"].map { try export.folder(for: $0) }
    #expect(names == ["a.xlsm", "a.xlsm-2", "empty.xlsx"])
    _ = try export.write([source("M"), source("M", place: "other.bin"), source("M", place: "other.bin", 1)], to: names[0])
    _ = try export.write([source("M")], to: names[1])
    _ = try export.write([], to: names[2])
    #expect(
      below(folder + "/out").filter { $0.hasSuffix(".bas") } == [
        "a.xlsm-2/M.bas", "a.xlsm/VBAProject-2/M.bas", "a.xlsm/VBAProject-3/M.bas", "a.xlsm/VBAProject/M.bas",
      ])
    #expect(!files.fileExists(atPath: folder + "/out/empty.xlsx"))
  }

  @Test("names from a hostile document stay inside", arguments: ["../../x", "/tmp/x", "..", "a/../../x", "a\\..\\x"])
  func inside(name: String) throws {
    var export = try MacroExport(path: folder + "/out")
    let own = try export.folder(for: name)
    let written = try export.write([source(name), source(name)], to: own)
    #expect(written.count == 2)
    #expect(below(folder).allSatisfy { $0 == "out" || $0.hasPrefix("out/") })
    #expect(below(folder).filter { $0.hasSuffix(".bas") }.allSatisfy { $0.split(separator: "/").count == 3 })
  }

  @Test("what is there is left as it is, before anything is read")
  func existing() throws {
    try files.createDirectory(atPath: folder + "/out/book.xlsm", withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/out/book.xlsm/Module1.bas"))
    var export = try MacroExport(path: folder + "/out")
    #expect(throws: MacroExportError.self) { _ = try export.folder(for: "book.xlsm") }
    // One that comes between the look and the writing is not used either.
    let other = try export.folder(for: "other.xlsm")
    try files.createDirectory(atPath: folder + "/out/other.xlsm", withIntermediateDirectories: false)
    #expect(throws: MacroExportError.self) { _ = try export.write([source("Module1")], to: other) }
    #expect(files.contents(atPath: folder + "/out/book.xlsm/Module1.bas") == Data("mine".utf8))
    #expect(below(folder + "/out/other.xlsm").isEmpty)
  }

  @Test("no link is followed: neither one in the place of the folder, nor one in it")
  func links() throws {
    try files.createDirectory(atPath: folder + "/elsewhere", withIntermediateDirectories: false)
    try files.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/elsewhere")
    for path in ["/link", "/link/"] {
      #expect(throws: MacroExportError.self) { _ = try MacroExport(path: self.folder + path) }
    }
    try files.createDirectory(atPath: folder + "/out", withIntermediateDirectories: false)
    for (name, target) in [("book.xlsm", "/elsewhere"), ("broken.xlsm", "/nowhere")] {
      try files.createSymbolicLink(atPath: folder + "/out/" + name, withDestinationPath: folder + target)
      var export = try MacroExport(path: folder + "/out")
      #expect(throws: MacroExportError.self) { _ = try export.folder(for: name) }
      #expect(throws: MacroExportError.self) { _ = try export.write([source("M")], to: name) }
    }
    #expect(below(folder + "/elsewhere").isEmpty && !files.fileExists(atPath: folder + "/nowhere"))
  }

  @Test("a file in the place of the folder, or a folder in a folder that is not there, is told")
  func unusable() throws {
    try Data().write(to: URL(fileURLWithPath: folder + "/file"))
    for path in ["/file", "/not/there"] {
      #expect(throws: MacroExportError.self) { _ = try MacroExport(path: self.folder + path) }
    }
  }

  @Test("a locked project's source is read like any other, and its record holds none of it")
  func locked() throws {
    let text = """
      skeleton: macro-workbook

      -- vba --
      locked
      password

      -- module "Module1" --
      Sub Macro1()
        MsgBox "Zebulon"
      End Sub
      """
    var reader = DocumentReader()
    let sources = MacroSources()
    let record = reader.read(
      try OpenFile(contents: try PartsFile.parse(text, file: "locked").bytes()), path: RawPath("locked.xlsm"),
      sources: sources)
    let module = try #require(sources.all.first { $0.module == "Module1" })
    #expect(String(decoding: module.text, as: UTF8.self).contains("MsgBox \"Zebulon\""))
    let fact = try #require(record.facts.first { $0.kind == "macro.module" && $0.subject == "Module1" })
    #expect(fact.attributes["sha256"] == .string(module.sha256) && fact.attributes["part"] == .string(module.place))
    var json = JSONWriter()
    record.write(to: &json)
    #expect(!json.text.contains("Zebulon"))
    // A second document starts anew.
    _ = reader.read(
      try OpenFile(contents: try PartsFile.parse("skeleton: workbook\n", file: "none").bytes()), path: RawPath("a.xlsx"),
      sources: sources)
    #expect(sources.all.isEmpty)
  }
}
