import DocumentReading
import InventoryModel
import Testing

/// The XML cases of the catalogue of hostile input, by their numbers there, each in the worksheet of a workbook.
@Suite("Hostile markup")
struct HostileMarkupTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var end: String
    var code: String
    var bytes: @Sendable () -> [UInt8]

    init(_ name: String, _ end: String, _ code: String, _ text: @escaping @Sendable () -> String) {
      self.init(name, end, code, bytes: { Array(text().utf8) })
    }

    init(_ name: String, _ end: String, _ code: String, bytes: @escaping @Sendable () -> [UInt8]) {
      self.name = name
      self.end = end
      self.code = code
      self.bytes = bytes
    }

    var testDescription: String { name }
  }

  private static func worksheet(_ inner: String, before: String = "", tag: String = "") -> String {
    "\(before)<worksheet xmlns=\"\(HostileWorkbook.main)\"\(tag)><sheetData><row r=\"1\"><c r=\"A1\"><f>SUM(1)</f></c></row>"
      + "</sheetData>\(inner)</worksheet>"
  }

  static let documentTypes: [Case] = [
    Case("X1 entities in entities", "partial malformed", "xml.doctype") {
      let entities = (1..<10).map { n in
        "<!ENTITY l\(n) \"\(String(repeating: "&l\(n - 1);", count: 10))\">"
      }.joined()
      return worksheet("&l9;", before: "<!DOCTYPE worksheet [<!ENTITY l0 \"lol\">\(entities)]>")
    },
    Case("X2 one long entity, many times", "partial malformed", "xml.doctype") {
      let entity = String(repeating: "q", count: 100_000)
      return worksheet(String(repeating: "&q;", count: 50_000), before: "<!DOCTYPE worksheet [<!ENTITY q \"\(entity)\">]>")
    },
    Case("X3 attributes by default", "partial malformed", "xml.doctype") {
      let list = (0..<2000).map { "a\($0) CDATA \"v\" " }.joined()
      return worksheet("", before: "<!DOCTYPE worksheet [<!ATTLIST c \(list)>]>")
    },
    Case("X4 an entity from a file", "partial malformed", "xml.doctype") {
      worksheet("&x;", before: "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
    },
    Case("X4 a document type from elsewhere", "partial malformed", "xml.doctype") {
      worksheet("", before: "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/x.dtd\">")
    },
  ]

  static let floods: [Case] = [
    Case("X6 depth 257", "partial limit", "xml.depth") {
      worksheet(String(repeating: "<a>", count: 256) + String(repeating: "</a>", count: 256))
    },
    Case("X6 depth 100,000", "partial limit", "xml.depth") {
      worksheet(String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000))
    },
    Case("X7 513 attributes", "partial limit", "xml.attribute-flood") {
      worksheet("<c " + (0..<513).map { "a\($0)=\"1\"" }.joined(separator: " ") + "/>")
    },
    Case("X7 100,000 attributes", "partial limit", "xml.attribute-flood") {
      worksheet("<c " + (0..<100_000).map { "a\($0)='1'" }.joined(separator: " ") + "/>")
    },
    Case("X8 50,000 namespaces in one tag", "partial limit", "xml.attribute-flood") {
      worksheet("<c " + (0..<50_000).map { "xmlns:n\($0)=\"u\($0)\"" }.joined(separator: " ") + "/>")
    },
    Case("X9 100,000 names of elements", "partial limit", "xml.name-flood") {
      worksheet((0..<100_000).map { "<n\($0)/>" }.joined())
    },
    Case("X9 100,000 names of attributes", "partial limit", "xml.name-flood") {
      worksheet((0..<100_000).map { "<c n\($0)=\"\"/>" }.joined())
    },
    Case("X13 a name of 60,000 bytes", "partial malformed", "xml.malformed") {
      worksheet("<\(String(repeating: "n", count: 60_000))/>")
    },
  ]

  static let damaged: [Case] = [
    Case("X17 bytes that are not UTF-8", "partial malformed", "xml.malformed", bytes: {
      Array(worksheet("").utf8.dropLast(12)) + [0xFF, 0xFE, 0xFD] + Array("</worksheet>".utf8)
    }),
    Case("X17 a byte of zero", "partial malformed", "xml.malformed") { worksheet("\0") },
    Case("X17 a control character", "partial malformed", "xml.malformed") { worksheet("\u{1}") },
    Case("X17 a reference to no character", "partial malformed", "xml.malformed") { worksheet("&#0;") },
    Case("X18 bytes behind the root", "partial malformed", "xml.malformed") { worksheet("") + "junk" },
    Case("X18 the root is not closed", "partial malformed", "xml.malformed") {
      String(worksheet("").dropLast("</worksheet>".count))
    },
    Case("X18 a blank before the declaration", "partial malformed", "xml.malformed") {
      worksheet("", before: "  <?xml version=\"1.0\"?>")
    },
    Case("X18 an empty part", "partial malformed", "xml.malformed") { "" },
    Case("X16 UTF-16 that says UTF-8, and a half surrogate", "partial malformed", "xml.malformed", bytes: {
      utf16(worksheet(""), isBig: false) + [0x00, 0xD8, 0x41, 0x00]
    }),
  ]

  private static func utf16(_ text: String, isBig: Bool, mark: Bool = true) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
      return isBig ? bytes : bytes.reversed()
    }
  }

  @Test("a part stops where it must; the document is partial", arguments: documentTypes + floods + damaged)
  func cases(_ hostile: Case) throws {
    let bytes = HostileWorkbook.document(sheet: hostile.bytes())
    let clock = ContinuousClock()
    let start = clock.now
    let record = try HostileWorkbook.read(bytes)
    // The attacks take minutes where they work; a busy machine may take seconds for anything.
    #expect(clock.now - start < .seconds(20))
    #expect(record.end == hostile.end)
    #expect(record.issues.contains { $0.code == hostile.code && $0.place == HostileWorkbook.sheetName }, "\(record.issues)")
  }

  @Test("what came before the damage is kept", arguments: damaged.filter { !$0.name.contains("X18 a blank") && !$0.name.contains("empty") })
  func kept(_ hostile: Case) throws {
    #expect(try HostileWorkbook.read(HostileWorkbook.document(sheet: hostile.bytes())).calls("SUM") == 1)
  }

  @Test("X6 the deepest nesting and the most attributes that are allowed are read")
  func allowed() throws {
    let attributes = (0..<512).map { "a\($0)=\"\"" }.joined(separator: " ")
    let deep = String(repeating: "<a>", count: 255) + String(repeating: "</a>", count: 255)
    let record = try HostileWorkbook.read(
      HostileWorkbook.document(sheet: HostileMarkupTests.worksheet(deep + "<b \(attributes)/>")))
    #expect(record.end == "assessed")
  }

  @Test("X12 budgets of elements and of bytes")
  func budgets() throws {
    let bytes = HostileWorkbook.document(sheet: HostileMarkupTests.worksheet(String(repeating: "<b/>", count: 50_000)))
    #expect(try HostileWorkbook.read(bytes).end == "assessed")
    var options = ReadingOptions()
    options.limits.elements = 10_000
    let elements = try HostileWorkbook.read(bytes, options)
    #expect(elements.end == "partial limit")
    #expect(elements.issues.contains { $0.code == "xml.elements" })
    options = ReadingOptions()
    options.limits.inflatedPerPart = 100_000
    let part = try HostileWorkbook.read(bytes, options)
    #expect(part.end == "partial limit")
    #expect(part.issues.contains { $0.code == "zip.part-size" })
    options = ReadingOptions()
    options.limits.inflatedPerFile = 100_000
    #expect(try HostileWorkbook.read(bytes, options).end == "partial limit")
    options = ReadingOptions()
    options.limits.fileSize = 100_000
    let file = try HostileWorkbook.read(bytes, options)
    #expect(file.end == "not-assessed limit")
    #expect(file.issues.map(\.code) == ["file.size"])
    #expect(file.sha256 == nil)
  }

  @Test("X14 UTF-16 in both orders, with and without its mark, gives what UTF-8 gives", arguments: [true, false], [true, false])
  func utf16(isBig: Bool, mark: Bool) throws {
    let text = HostileMarkupTests.worksheet("<!-- é 𝄞 -->", before: "<?xml version=\"1.0\" encoding=\"UTF-16\"?>")
    let record = try HostileWorkbook.read(
      HostileWorkbook.document(sheet: HostileMarkupTests.utf16(text, isBig: isBig, mark: mark)))
    #expect(record.end == "assessed")
    #expect(record.calls("SUM") == 1)
    #expect(record.issues.isEmpty)
  }

  @Test("X15 other encodings are read as far as they can be, and told", arguments: ["ISO-8859-1", "windows-1252", "UTF-7"])
  func encodings(name: String) throws {
    let text = HostileMarkupTests.worksheet("", before: "<?xml version=\"1.0\" encoding=\"\(name)\"?>")
    let record = try HostileWorkbook.read(HostileWorkbook.document(sheet: text))
    #expect(record.issues.contains { $0.code == "xml.encoding" })
  }

  @Test("X5 an XInclude is an element like any other")
  func include() throws {
    let text = HostileMarkupTests.worksheet(
      "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>")
    let record = try HostileWorkbook.read(HostileWorkbook.document(sheet: text))
    #expect(record.end == "assessed")
    #expect(!record.json.contains("root"))
  }
}
