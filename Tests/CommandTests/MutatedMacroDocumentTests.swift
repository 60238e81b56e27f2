import ExampleDocuments
import Foundation
import Testing

/// Documents with macros whose bytes were changed, through the worker as a scan drives it: one record for each path, and
/// the next document is read.
@Suite("Damaged documents with macros")
struct MutatedMacroDocumentTests {
  private static let code = """

    -- vba --
    library ADODB {2A75196C-D9EB-4129-B803-931327F72D5C} 2.8 C:\\ado\\msado15.dll
    form Saisie OK:CommandButton Nom:TextBox

    -- module "Module1" --
    Function Taux(x)
      Taux = x
      Shell "cmd"
    End Function

    -- module "Saisie" (form) --
    Private Sub OK_Click()
      Unload Me
    End Sub
    """

  private static let workbook = "skeleton: xls\n\n-- Sheet \"A\" --\nA1 = 1\n\n-- names --\nAuto_Open builtin =M!$A$1\n\n"
    + "-- MacroSheet \"M\" --\nA1 =EXEC(\"calc.exe\")\nA2 =RETURN()\n" + code

  private struct Mutator {
    var state: UInt64

    mutating func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }

    /// One to five changes: bits, bytes, numbers, sectors that change places, an end too early.
    mutating func mutate(_ original: [UInt8]) -> [UInt8] {
      var bytes = original
      for _ in 0...random(5) {
        let place = random(bytes.count - 4)
        switch random(6) {
        case 0: bytes[place] ^= 1 << UInt8(random(8))
        case 1: bytes[place] = [0, 1, 0x7F, 0x80, 0xFF][random(5)]
        case 2: for offset in 0..<4 { bytes[place + offset] = 0xFF }
        case 3: for offset in 1..<4 { bytes[place + offset] = 0 }
        case 4:
          let (from, to) = (random(bytes.count / 512) * 512, random(bytes.count / 512) * 512)
          for offset in 0..<512 where from + offset < bytes.count && to + offset < bytes.count {
            bytes[to + offset] = bytes[from + offset]
          }
        default: if random(20) == 0 { bytes.removeLast(random(bytes.count - 600)) }
        }
      }
      return bytes
    }
  }

  /// A project inside a package that is sound.
  private func package(around project: [UInt8]) throws -> [UInt8] {
    let hex = project.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    let text = """
      skeleton: document

      -- rels word/document.xml --
      rIdMacros http://schemas.microsoft.com/office/2006/relationships/vbaProject vbaProject.bin

      -- types --
      word/vbaProject.bin application/vnd.ms-office.vbaProject

      -- word/vbaProject.bin (hex) --
      \(hex)

      """
    return try PartsFile.parse(text, file: "package").bytes()
  }

  @Test("each gives one record, whatever was changed", .timeLimit(.minutes(5)))
  func records() async throws {
    let scratch = try Scratch()
    var mutator = Mutator(state: 88_172_645_463_325_252)
    var paths: [String] = []
    let texts = [
      "xls": Self.workbook, "doc": "skeleton: doc\n" + Self.code, "ppt": "skeleton: ppt\n" + Self.code,
      "xlsm": "skeleton: macro-workbook\n" + Self.code,
    ]
    for (ending, text) in texts.sorted(by: { $0.key < $1.key }) {
      let original = try PartsFile.parse(text, file: ending).bytes()
      for number in 0..<250 {
        paths.append("\(number).\(ending)")
        try Data(mutator.mutate(original)).write(to: scratch.url(paths[paths.count - 1]))
        guard ending == "xls" else { continue }
        paths.append("\(number).docm")
        try Data(package(around: mutator.mutate(original))).write(to: scratch.url(paths[paths.count - 1]))
      }
    }
    let outcome = try await scratch.assay("worker", input: paths.joined(separator: "\n"))
    #expect(outcome.status == 0, "\(outcome.errorText)")
    let records = try outcome.lines.map { try JSON(line: $0) }
    #expect(records.map { $0["path"].text } == paths)
    // Of a package around a damaged project at least the package is read.
    for record in records where record["path"].text?.hasSuffix(".docm") == true {
      #expect(record["state"].text != "not-assessed")
      #expect(record["facts"].list.contains { $0["kind"].text == "macro.project" })
    }
  }
}
