import ContentDigest
import DocumentReading
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

@Suite("Sketches of presentations")
struct SlideSketchTests {
  private func sketch(_ slides: [String]) throws -> String {
    let sections = slides.map { "-- slide --\n\($0)\n" }.joined(separator: "\n")
    let text = "Slides.\n\nskeleton: presentation\n\n" + sections
    let bytes = try PartsFile.parse(text, file: "slides.parts").bytes()
    var reader = DocumentReader(options: ReadingOptions())
    let record = reader.read(try OpenFile(contents: bytes), path: RawPath("slides.pptx"))
    let fact = try #require(record.facts.first { $0.kind == "content.sketch" })
    return try #require(fact.attributes["minhash"]?.text)
  }

  private func deck(_ subject: String, _ slides: Range<Int>) -> [String] {
    slides.map { number in
      "\(subject) partie \(number)\nLe point \(number) de \(subject) porte sur \(number * 17) et \(number * 31)\nSuite \(subject) \(number)"
    }
  }

  @Test("a version with one slide more resembles its parent, another presentation of the same template does not")
  func versions() throws {
    let parent = try sketch(deck("ventes", 1..<13))
    let child = try #require(MinHashSketch.similarity(parent, try sketch(deck("ventes", 1..<14))))
    let stranger = try #require(MinHashSketch.similarity(parent, try sketch(deck("personnel", 101..<113))))
    #expect(child > 0.75)
    #expect(stranger < 0.2)
  }

  @Test("slides in another order are still the same presentation")
  func order() throws {
    let slides = deck("ventes", 1..<13)
    let turned = Array(slides[6...] + slides[..<6])
    let similarity = try #require(MinHashSketch.similarity(try sketch(slides), try sketch(turned)))
    #expect(similarity > 0.9)
  }

  @Test("letters without case and marks between words make no difference")
  func words() throws {
    #expect(try sketch(["Plan 2027: les ventes montent"]) == sketch(["PLAN 2027, les ventes (montent)!"]))
  }
}
