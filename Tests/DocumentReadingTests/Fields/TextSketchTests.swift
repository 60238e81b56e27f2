import ContentDigest
import DocumentReading
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

/// What of a text enters its sketch, and what saving it otherwise changes.
@Suite("Sketches of texts")
struct TextSketchTests {
  private func record(_ body: String, _ more: String = "") throws -> DocumentRecord {
    let text = "A text.\n\nskeleton: document\n\n-- body --\n\(body)\n\n\(more)\n"
    let parts = try PartsFile.parse(text, file: "text")
    var reader = DocumentReader(options: ReadingOptions())
    return reader.read(try OpenFile(contents: try parts.bytes()), path: RawPath("text"))
  }

  private func sketch(_ body: String, _ more: String = "") throws -> String? { try record(body, more).contentSketch }

  /// Words of which no two paragraphs have the same.
  private static func paragraph(_ number: Int, of topic: String = "mot") -> String {
    (0..<12).map { "\(topic)\(number * 100 + $0)" }.joined(separator: " ")
  }
  private static func text(_ numbers: some Sequence<Int>, of topic: String = "mot") -> String {
    numbers.map { "<w:p><w:r><w:t>\(paragraph($0, of: topic))</w:t></w:r></w:p>" }.joined(separator: "\n")
  }

  @Test("a version with a paragraph more is near, another text is far")
  func versions() throws {
    let letter = try #require(try sketch(Self.text(0..<30)))
    let version = try #require(try sketch(Self.text(0..<31)))
    let other = try #require(try sketch(Self.text(0..<30, of: "autre")))
    let near = try #require(MinHashSketch.similarity(letter, version))
    let far = try #require(MinHashSketch.similarity(letter, other))
    #expect(near > 0.85)
    #expect(far < 0.1)
  }

  @Test("order of paragraphs, split runs, case, proofing marks and formatting do not change a sketch")
  func forms() throws {
    let letter = try #require(try sketch("<w:p><w:r><w:t>Le prix de l’eau est fixe depuis hier</w:t></w:r></w:p>\n" + Self.text(0..<3)))
    let split = """
      \(Self.text((0..<3).reversed()))
      <w:p><w:r><w:t xml:space="preserve">Le pr</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>IX</w:t></w:r><w:r><w:tab/><w:t>de l'eau</w:t></w:r><w:r><w:br/><w:t xml:space="preserve">est fixe  depuis hier.</w:t></w:r></w:p>
      """
    #expect(try sketch(split) == letter)
  }

  @Test("instructions, deleted and moved-away text, dates, page numbers and tables of contents do not enter")
  func left() throws {
    let letter = try #require(try sketch(Self.text(0..<3)))
    let more = """
      \(Self.text(0..<3))
      <w:p><w:fldSimple w:instr="DATE"><w:r><w:t>22 novembre</w:t></w:r></w:fldSimple></w:p>
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Chapitre</w:t></w:r></w:p>
      <w:p><w:r><w:t>Un autre</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
      <w:p><w:del w:id="1" w:author="x"><w:r><w:delText>parti</w:delText></w:r></w:del><w:moveFrom w:id="2" w:author="x"><w:r><w:t>ailleurs</w:t></w:r></w:moveFrom></w:p>
      """
    #expect(try sketch(more) == letter)
    let shown = Self.text(0..<3) + "\n<w:p><w:fldSimple w:instr=\"REF a\"><w:r><w:t>Chapitre</w:t></w:r></w:fldSimple></w:p>"
    #expect(try sketch(shown) != letter)
  }

  @Test("a text box in a paragraph, written twice, is a text of its own")
  func boxes() throws {
    let box = "<w:txbxContent><w:p><w:r><w:t>dans un cadre</w:t></w:r></w:p></w:txbxContent>"
    let letter = """
      <w:p><w:r><w:t>avant le cadre</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\(box)</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t xml:space="preserve"> et après</w:t></w:r></w:p>
      """
    let plain = "<w:p><w:r><w:t>dans un cadre</w:t></w:r></w:p>\n<w:p><w:r><w:t>avant le cadre et après</w:t></w:r></w:p>"
    #expect(try sketch(letter) == (try sketch(plain)))
  }

  @Test("comments and building blocks do not enter; a text without words has no sketch, and no word is stored")
  func privacy() throws {
    let comments = """
      -- word/comments.xml --
      <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="x"><w:p><w:r><w:t>remarque</w:t></w:r></w:p></w:comment></w:comments>
      """
    let record = try record(Self.text(0..<2), comments)
    #expect(record.contentSketch == (try sketch(Self.text(0..<2))))
    #expect(!record.json.contains("mot1"))
    #expect(try sketch("<w:p/>") == nil)
  }
}
