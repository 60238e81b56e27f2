import AssessmentEngine
import InventoryModel
import Portfolio
import Testing

@testable import Reports

@Suite("Words of the reports")
struct PhraseTests {
  /// Words that are the same in both languages, each looked at.
  static let same: Set<Phrase> = [
    .navDocuments, .documents, .document, .format, .digest, .documentsCount, .sources, .effort, .rule, .navMacros, .macroModule,
    .macroModules, .classSharePoint, .deviceChromebook, .guideSuites, .guidePoints, .points, .pointsCount, .applicationTag,
    .suite, .applicationsTitle, .sourcesCount,
  ]

  @Test(
    "Every phrase exists in both languages, and differs unless it is known to be the same", arguments: Phrase.allCases)
  func translated(phrase: Phrase) {
    let text = phrase.text
    #expect(!text.english.isEmpty && !text.french.isEmpty)
    #expect((text.english == text.french) == Self.same.contains(phrase), "\(phrase): \(text.english)")
    for place in ["{1}", "{2}", "{3}"] { #expect(text.english.contains(place) == text.french.contains(place)) }
  }

  @Test("No phrase is written twice in the catalog")
  func once() {
    let entries =
      Phrase.overview + Phrase.words + Phrase.reading + Phrase.documentPage + Phrase.excelUse + Phrase.macroListing
      + Phrase.macroPages + Phrase.groupPages + Phrase.linkPages + Phrase.ruleGuide + Phrase.reasons
      + Phrase.estateReasons
    #expect(entries.count == Phrase.allCases.count)
    #expect(Set(entries.map(\.0)).count == entries.count)
  }

  @Test(
    "French has no straight apostrophe or quotation mark, and a space before its high marks", arguments: Phrase.allCases
  )
  func typography(phrase: Phrase) {
    let french = Array(phrase.text.french)
    #expect(!french.contains("'") && !french.contains("\""))
    for (index, mark) in french.enumerated() where ":;!?%»".contains(mark) {
      #expect(index > 0 && french[index - 1] == " ")
    }
    for (index, mark) in french.enumerated() where mark == "«" { #expect(french[index + 1] == " ") }
    let english = Array(phrase.text.english)
    for (index, mark) in english.enumerated() where ":;!?%".contains(mark) {
      #expect(index == 0 || english[index - 1] != " ")
    }
  }

  @Test("French drops a vowel before a vowel only, whichever form a count chooses", arguments: Phrase.allCases)
  func elision(phrase: Phrase) {
    for count in 1...2 {
      let text = CountedText.resolve(
        phrase.text.french, counts: [count, count, count], written: ["", "", ""], language: .french)
      for word in text.split(whereSeparator: { " \u{A0}(«".contains($0) }) {
        guard let mark = word.firstIndex(of: "’"), ["n", "d", "l", "s", "qu"].contains(word[..<mark].lowercased()),
          let next = word[word.index(after: mark)...].first, next.isLetter
        else { continue }
        #expect("aàâeéèêhiîoôuùûyAÉEIOUHX".contains(next), "\(phrase): \(word)")
      }
    }
  }

  @Test("Narrow no-break spaces stand where French wants them, and nowhere else")
  func narrowSpaces() {
    #expect(
      FrenchTypography.apply("Oui : « non » ; 5 % !")
        == "Oui\u{202F}: «\u{202F}non\u{202F}»\u{202F}; 5\u{202F}%\u{202F}!")
    #expect(FrenchTypography.apply("Oui\u{A0}: 5\u{A0}Ko") == "Oui\u{202F}: 5\u{A0}Ko")
    #expect(FrenchTypography.apply("http://a?b a:b") == "http://a?b a:b")
    #expect(FrenchTypography.apply("l'export d'un 'mot'") == "l’export d’un 'mot’")
  }

  @Test("Numbers are written as each language does")
  func numbers() {
    let (english, french) = (NumberFormat(language: .english), NumberFormat(language: .french))
    #expect(english.integer(1_234_567) == "1,234,567" && french.integer(1_234_567) == "1\u{202F}234\u{202F}567")
    #expect(
      english.hundredths(8725) == "87.25" && french.hundredths(8750) == "87,5"
        && french.hundredths(-5) == "\u{2212}0,05")
    #expect(
      english.hours(1250) == "13\u{202F}h" && french.hours(1) == "0,1\u{202F}h" && english.hours(0) == "0\u{202F}h")
    #expect(
      english.percent(Share(part: 1, whole: 3)) == "33%" && french.percent(Share(part: 0, whole: 0)) == "\u{2013}")
    #expect(english.size(48_123) == "48.1\u{A0}kB" && french.size(999) == "999\u{A0}octets")
    #expect(french.date(iso: "2026-01-01") == "1er\u{A0}janvier\u{A0}2026" && english.date(iso: "soon") == "soon")
  }
}
