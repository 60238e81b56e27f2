import Testing

@testable import ContentDigest

@Suite("Shingles of texts")
struct TextShinglesTests {
  private func shingles(_ text: String) -> [UInt64] {
    var all: [UInt64] = []
    TextShingles.of(Array(text.utf8)) { all.append($0) }
    return all
  }

  @Test(
    "case, punctuation, blanks and invisible characters do not count",
    arguments: [
      "Le prix de l'eau est fixe", "LE PRIX DE L’EAU EST FIXE.", " le  prix\u{A0}de\tl eau — est « fixe »",
      "Le prix de l'eau est fi\u{AD}xe", "Le prix de l'eau est fi\u{200B}xe",
    ])
  func normalised(_ text: String) {
    #expect(shingles(text) == shingles("le prix de l eau est fixe"))
    #expect(shingles(text).count == 3)
  }

  @Test("capitals of other scripts are folded", arguments: [("ЁЛКА", "ёлка"), ("ÉTÉ", "été"), ("ΣΟΦΙΑ", "σοφια"), ("ŁÓDŹ", "łódź")])
  func scripts(_ one: String, _ other: String) { #expect(shingles(one) == shingles(other)) }

  @Test("a paragraph of fewer than five words is one shingle, one without words none")
  func short() {
    #expect(shingles("un deux").count == 1)
    #expect(shingles("un deux") != shingles("deux un"))
    #expect(shingles("un deux") != shingles("undeux"))
    #expect(shingles("— … !").isEmpty)
    #expect(shingles("").isEmpty)
  }

  @Test("scripts without blanks are compared by characters")
  func ideographs() {
    #expect(shingles("東京都庁舎前").count == 2)
    #expect(shingles("한국어문서").count == 1)
  }

  @Test("one changed word changes five shingles and no more")
  func change() {
    let words = (0..<40).map { "mot\($0)" }
    var changed = words
    changed[20] = "autre"
    let before = Set(shingles(words.joined(separator: " ")))
    let after = Set(shingles(changed.joined(separator: " ")))
    #expect(before.count == 36)
    #expect(before.subtracting(after).count == 5)
  }

  @Test("shingles are the same in every process")
  func stable() {
    #expect(shingles("un deux trois quatre cinq") == [TextShinglesTests.known])
  }

  /// A change of it needs a new version of the sketches of texts.
  private static let known: UInt64 = 1_808_309_288_585_779_210
}
