import InventoryModel
import SafeBindings
import Testing

@testable import DocumentReading

@Suite("Identification of hostile bytes")
struct HostileIdentificationTests {
  private static func number(_ state: inout UInt64, below: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % below
  }

  private static let names = ["a.xls", "a.docx", "a.rtf", "a.pdf", "a.ods", "a.ldb", "a.xlsx.locky", "HOW_TO_DECRYPT.txt", "a"]

  @Test("each signature followed by noise, cut at each of its first bytes, gives one record")
  func signatures() throws {
    var state: UInt64 = 11
    var reader = DocumentReader(options: ReadingOptions())
    for signature in BinarySignature.signatures {
      let noise = (0..<200).map { _ in UInt8(Self.number(&state, below: 256)) }
      let bytes = [UInt8](repeating: 0x41, count: signature.offset) + signature.bytes + noise
      for length in [bytes.count, signature.offset + signature.bytes.count, signature.offset + 1, signature.bytes.count / 2] {
        let name = Self.names[Self.number(&state, below: Self.names.count)]
        let record = reader.read(try OpenFile(contents: Array(bytes.prefix(length))), path: RawPath(name))
        #expect((record.state == .assessed) == (record.reason == nil))
        _ = ForeignVersion.text(of: DocumentFormat(signature.format), Array(bytes.prefix(length)))
      }
    }
  }

  @Test("every fixture of identification, cut at many places and with bytes turned, gives one record")
  func fixtures() throws {
    var state: UInt64 = 13
    var reader = DocumentReader(options: ReadingOptions())
    for fixture in Fixture.all where fixture.name.hasPrefix("Identification/") {
      let bytes = try fixture.text.bytes()
      for _ in 0..<60 {
        var changed = Array(bytes.prefix(1 + Self.number(&state, below: bytes.count)))
        for _ in 0..<3 { changed[Self.number(&state, below: changed.count)] = UInt8(Self.number(&state, below: 256)) }
        let name = Self.names[Self.number(&state, below: Self.names.count)]
        let record = reader.read(try OpenFile(contents: changed), path: RawPath(name))
        #expect((record.state == .assessed) == (record.reason == nil))
      }
    }
  }

  @Test("Rich Text of nothing but openings, closings, words and lengths ends")
  func richText() {
    for piece in ["{", "}", "\\", "\\bin999999999999 ", "{\\*\\objclass ", "{\\*\\fldinst {", "\\'", "\\objlink-", "{\\*\\template x}"] {
      var reading = RichTextReading()
      for _ in 0..<64 { reading.feed(Array(String(repeating: piece, count: 500).utf8)) }
      reading.finish()
      #expect(reading.fields.count <= 10_000)
    }
  }

  @Test("Rich Text gives the same whatever its blocks are")
  func blocks() throws {
    let fixture = try #require(Fixture.all.first { $0.name == "Identification/rich-text.parts" })
    let bytes = try fixture.text.bytes()
    func facts(by size: Int) -> [Fact] {
      var reading = RichTextReading()
      for start in stride(from: 0, to: bytes.count, by: size) {
        reading.feed(Array(bytes[start..<min(bytes.count, start + size)]))
      }
      reading.finish()
      return reading.facts.sorted(by: Fact.canonicalOrder)
    }
    let whole = facts(by: bytes.count)
    #expect(whole.count == 7)
    for size in [1, 2, 3, 7, 50, 51, 200] { #expect(facts(by: size) == whole) }
  }

  @Test(
    "links of OpenDocument leave the package or do not",
    arguments: [
      ("../a.ods", true), ("Pictures/1.png", false), ("./Object 1", false), ("#a", false), ("https://a.example", true),
      ("file:///S:/a", true), ("/home/a", true), ("vnd.sun.star.script:Standard.M.a?language=Basic", false), ("data:image/png,x", false),
      ("a b: c", false), ("mailto:a@example.org", true), ("", false),
    ])
  func leaving(target: String, leaves: Bool) {
    #expect(OpenDocumentHandler.leavesPackage(target) == leaves)
  }
}
