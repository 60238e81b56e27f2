import DocumentReading
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

/// Fields that no application writes: each costs a bounded effort, and what can be read of the document is read.
@Suite("Hostile fields")
struct HostileFieldTests {
  private func record(_ body: String) throws -> DocumentRecord {
    let text = "A text.\n\nskeleton: document\n\n-- body --\n\(body)\n"
    let parts = try PartsFile.parse(text, file: "hostile")
    var reader = DocumentReader(options: ReadingOptions())
    return reader.read(try OpenFile(contents: try parts.bytes()), path: RawPath("hostile"))
  }

  private func count(_ record: DocumentRecord, _ kind: FactKind) -> Int {
    record.facts.filter { $0.kind == kind }.reduce(0) { $0 + $1.count }
  }

  private static func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
  private static func instruction(_ text: String) -> String { "<w:r><w:instrText>\(text)</w:instrText></w:r>" }

  @Test("ten thousand nested fields: those over the limit make the document partial", .timeLimit(.minutes(1)))
  func nested() throws {
    let open = Self.mark("begin") + Self.instruction("IF ")
    let body = String(repeating: open, count: 10_000) + String(repeating: Self.mark("end"), count: 10_000)
    let record = try record("<w:p>\(body)</w:p>")
    #expect(count(record, "document.field") == 256)
    #expect(record.state == .partial)
    #expect(record.reason == .limit)
  }

  @Test("ten thousand fields that nothing ends give none, and one issue", .timeLimit(.minutes(1)))
  func unclosed() throws {
    let paragraph = "<w:p>\(Self.mark("begin") + Self.instruction("PAGE"))</w:p>"
    let record = try record(String(repeating: paragraph + "\n", count: 200) + "<w:p><w:fldSimple w:instr=\"DATE\"/></w:p>")
    #expect(count(record, "document.field") == 1)
    #expect(record.issues.map(\.code) == ["docx.field"])
    #expect(record.state == .assessed)
  }

  @Test("an instruction of megabytes keeps its name and its first arguments", .timeLimit(.minutes(1)))
  func long() throws {
    let piece = Self.instruction(String(repeating: "x", count: 100_000))
    let body = Self.mark("begin") + Self.instruction("INCLUDETEXT a.docx ") + String(repeating: piece, count: 40) + Self.mark("end")
    let record = try record("<w:p>\(body)</w:p>")
    #expect(record.facts.first { $0.kind == "link.field" }?.subject == "a.docx")
    #expect(record.issues.map(\.code).contains("docx.field"))
  }

  @Test("ten thousand different names are bounded, and the rest is counted", .timeLimit(.minutes(1)))
  func names() throws {
    let body = (0..<10_000).map { "<w:fldSimple w:instr=\"N\($0)\"/>" }.joined()
    let record = try record("<w:p>\(body)</w:p>")
    #expect(record.facts.filter { $0.kind == "document.field" }.count == 4_000)
    #expect(record.issues.map(\.code) == ["data.limit"])
  }

  @Test("secrets do not get out by a field's name")
  func secret() throws {
    let record = try record("<w:p><w:fldSimple w:instr=\"PASSWORD=geheim\"/></w:p>")
    #expect(count(record, "document.field") == 1)
    #expect(!record.json.lowercased().contains("geheim"))
  }
}
