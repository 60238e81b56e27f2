import AssessmentEngine
import InventoryModel

/// Says things in one language: phrases, enumerations, names of functions.
public struct Wording: Sendable {
  public let language: Language
  let numbers: NumberFormat
  /// Canonical English name → French name.
  let frenchFunctions: [String: String]
  /// What kinds of facts are called.
  let factTitles: [FactKind: LocalizedText]

  public init(
    language: Language, frenchFunctions: [String: String] = [:], factTitles: [FactKind: LocalizedText] = [:]
  ) {
    self.language = language
    self.frenchFunctions = frenchFunctions
    self.factTitles = factTitles
    numbers = NumberFormat(language: language)
  }

  func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    Wording.filled(text(phrase.text), values)
  }

  /// A phrase whose words go by numbers: the counts are its first places, the values those behind.
  func callAsFunction(_ phrase: Phrase, counts: [Int], _ values: String...) -> String {
    let written = counts.map { numbers.integer($0) }
    var text = CountedText.resolve(text(phrase.text), counts: counts, written: written, language: language)
    // A number is not parted from what it counts at a line's end.
    for place in counts.indices { text = text.replacing("{\(place + 1)} ", with: "{\(place + 1)}\u{A0}") }
    return Wording.filled(text, written + values)
  }

  /// Values are put in after the typography: they are data, and stay as they are.
  private static func filled(_ phrase: String, _ values: [String]) -> String {
    var text = phrase
    for (index, value) in values.enumerated().reversed() { text = text.replacing("{\(index + 1)}", with: value) }
    return text
  }

  /// A text of a rule, suite or role.
  func text(_ text: LocalizedText) -> String {
    language == .french ? FrenchTypography.apply(text[language]) : text[language]
  }

  /// A text that begins a sentence.
  static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  func documents(_ count: Int) -> String {
    self(.documentsCount, counts: [count])
  }

  /// `RECHERCHEV (VLOOKUP)` in French where a name is known; the name alone otherwise.
  func function(_ name: String) -> String {
    guard language == .french, let french = frenchFunctions[name], french != name else { return name }
    return "\(french) (\(name))"
  }

  /// What a kind of fact is called; nil where that is not known.
  func title(of kind: FactKind) -> String? {
    kind == "file.size" ? self(.size) : factTitles[kind].map { text($0) }
  }

  /// The subject of a fact: a function by its name in the reader's language, a word of ours in it, all else as written.
  func subject(_ subject: String, of kind: FactKind) -> String {
    if kind.namesFunction { return function(subject) }
    return SubjectNames.words[kind]?[subject].map { text($0) } ?? subject
  }
}
