import AssessmentEngine
import InventoryModel
import Testing

@testable import Reports

@Suite("Numbers and the words that follow them")
struct CountedTextTests {
  let english = Wording(language: .english)
  let french = Wording(language: .french)

  /// No-break spaces as spaces: what the tests of grammar do not look at.
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test(
    "The answer is grammatical for none, one and many",
    arguments: [
      (0, "0 of 14 documents can move to X today.", "0 document sur 14 peut passer à X dès aujourd’hui."),
      (1, "1 of 14 documents can move to X today.", "1 document sur 14 peut passer à X dès aujourd’hui."),
      (2, "2 of 14 documents can move to X today.", "2 documents sur 14 peuvent passer à X dès aujourd’hui."),
    ])
  func answer(ready: Int, inEnglish: String, inFrench: String) {
    #expect(plain(english(.answerReady, counts: [ready, 14], "X")) == inEnglish)
    #expect(plain(french(.answerReady, counts: [ready, 14], "X")) == inFrench)
  }

  @Test("A number and what it counts stay on one line")
  func together() {
    #expect(french.documents(2) == "2\u{A0}documents" && english.documents(2) == "2\u{A0}documents")
    #expect(french(.answerReady, counts: [2, 14], "X").hasPrefix("2\u{A0}documents sur 14\u{A0}peuvent"))
  }

  @Test("One document of one, and all of several")
  func all() {
    #expect(plain(english(.answerReady, counts: [0, 1], "X")) == "0 of 1 document can move to X today.")
    #expect(plain(english(.answerAllReady, counts: [1], "X")) == "The one document can move to X today.")
    #expect(plain(french(.answerAllReady, counts: [1], "X")) == "Le seul document peut passer à X dès aujourd’hui.")
    #expect(plain(french(.answerAllReady, counts: [2], "X")) == "Les 2 documents peuvent tous passer à X dès aujourd’hui.")
  }

  @Test(
    "Counts of documents", arguments: [(0, "0 documents", "0 document"), (1, "1 document", "1 document"), (2, "2 documents", "2 documents")])
  func documents(count: Int, inEnglish: String, inFrench: String) {
    #expect(plain(english.documents(count)) == inEnglish)
    #expect(plain(french.documents(count)) == inFrench)
  }

  @Test(
    "What was read", arguments: [
      (0, "0 of 2 documents were read completely.", "0 document sur 2 a été lu entièrement."),
      (1, "1 of 2 documents was read completely.", "1 document sur 2 a été lu entièrement."),
      (2, "2 of 2 documents were read completely.", "2 documents sur 2 ont été lus entièrement."),
    ])
  func coverage(read: Int, inEnglish: String, inFrench: String) {
    #expect(plain(english(.coverageAnswer, counts: [read, 2])) == inEnglish)
    #expect(plain(french(.coverageAnswer, counts: [read, 2])) == inFrench)
  }

  @Test("Facts that are left out, and people")
  func others() {
    #expect(plain(english(.factsMore, counts: [1])) == "1 more fact is in the export of the inventory.")
    #expect(plain(french(.factsMore, counts: [1])) == "1 autre fait est dans l’export de l’inventaire.")
    #expect(plain(french(.factsMore, counts: [1200])).hasPrefix("1\u{202F}200 autres faits sont"))
    #expect([0, 1, 2].map { plain(english(.peopleCount, counts: [$0])) } == ["0 people", "1 person", "2 people"])
    #expect([0, 1, 2].map { plain(french(.peopleCount, counts: [$0])) } == ["0 personne", "1 personne", "2 personnes"])
  }

  @Test("Every phrase with forms has two for each place, in both languages", arguments: Phrase.allCases)
  func forms(phrase: Phrase) {
    let text = phrase.text
    #expect(text.english.contains("|") == text.french.contains("|"))
    guard text.english.contains("|") else { return }
    for wording in [english, french] {
      for count in 0...2 {
        let shown = wording(phrase, counts: [count, count], "x", "x")
        #expect(!shown.contains { "{|}#".contains($0) } && shown.contains("\(count)") || phrase == .answerAllReady, "\(shown)")
      }
    }
  }

  @Test("Places and attributes are in the reader's language; names from the document stay")
  func places() {
    #expect(french.place("slide 3", in: .presentation) == "diapositive 3")
    #expect(french.place("slide 3", in: .spreadsheet) == "slide 3")
    #expect(french.place("word/document.xml, paragraph 12", in: .document) == "word/document.xml, paragraphe 12")
    #expect(french.place("a, paragraph x", in: .document) == "a, paragraph x")
    #expect(french.place(ofIssue: "byte 512") == "octet 512" && english.place(ofIssue: "byte 512") == "byte 512")
    #expect(english.place("slide 3", in: .presentation) == "slide 3")
    #expect(french.attribute("cells", .integer(1200)) == "cellules\u{202F}: 1\u{202F}200")
    #expect(french.attribute("state", .string("veryHidden")) == "visibilité\u{202F}: très masquée")
    #expect(french.attribute("missing", .boolean(true)) == "fichier manquant\u{202F}: oui")
    #expect(english.attribute("part", .string("hidden")) == "part: hidden")
  }

  @Test("Every format whose id is no mere extension has a name in both languages")
  func formats() throws {
    let texts = try SourceFiles.texts(of: "DocumentReading/Identification") + SourceFiles.texts(of: "Scanning")
    let ids = Set(texts.flatMap { $0.matches(of: /"([a-z0-9]+(?:-[a-z0-9]+)+)"/).map { String($0.1) } })
    #expect(ids.count > 20)
    // Literals of the same shape that are no formats.
    let others: Set<String> = ["not-assessed", "open-xml", "rights-management"]
    #expect(ids.subtracting(others).filter { FormatNames.text(of: $0) == nil }.sorted() == [])
    #expect(FormatNames.names.values.allSatisfy { !$0.english.isEmpty && !$0.french.isEmpty && !$0.french.contains("'") })
  }

  @Test("Every attribute that a detector names has a name in both languages")
  func attributes() throws {
    let lists = try (SourceFiles.texts(of: "Detectors")).flatMap { $0.matches(of: /attributes: \[("[^\]:]*)\]/).map { $0.1 } }
    let names = Set(lists.flatMap { $0.matches(of: /"([A-Za-z0-9-]+)"/).map { String($0.1) } })
    #expect(names.count > 10)
    #expect(names.filter { AttributeNames.names[$0] == nil }.sorted() == [])
    #expect((AttributeNames.names.values.map(\.french) + AttributeNames.values.values.map(\.french)).allSatisfy { !$0.isEmpty && !$0.contains("'") })
  }

  @Test("Words of ours in attributes are said in the reader’s language, each of a list too; what is not ours stays as it is")
  func ownValues() {
    #expect(french.attribute("script", .string("east-asian")).hasSuffix("chinoise, japonaise, coréenne"))
    #expect(english.attribute("read-by", .string("data-validation; defined-name")).hasSuffix("data validation, defined names"))
    #expect(french.attribute("differs", .string("margins headers")).hasSuffix("marges, en-têtes et pieds de page"))
    #expect(french.attribute("gallery", .string("Cover Pages")).hasSuffix("Cover Pages"))
    let attributes = AttributeNames.ownValues.keys.map { String($0.prefix { $0 != "=" }) }
    #expect(attributes.filter { AttributeNames.names[$0] == nil }.sorted() == [])
    #expect(AttributeNames.ownValues.values.allSatisfy { !$0.english.isEmpty && !$0.french.isEmpty && !$0.french.contains("'") })
  }
}
