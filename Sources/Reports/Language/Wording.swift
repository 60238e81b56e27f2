import AssessmentEngine
import InventoryModel

/// Says things in one language: phrases, enumerations, names of functions.
public struct Wording: Sendable {
  public let language: Language
  let numbers: NumberFormat
  /// Canonical English name → French name.
  let frenchFunctions: [String: String]

  public init(language: Language, frenchFunctions: [String: String] = [:]) {
    self.language = language
    self.frenchFunctions = frenchFunctions
    numbers = NumberFormat(language: language)
  }

  func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    // Values are put in after the typography: they are data, and stay as they are.
    var text = self.text(phrase.text)
    for (index, value) in values.enumerated().reversed() { text = text.replacing("{\(index + 1)}", with: value) }
    return text
  }

  /// A text of a rule, suite or role.
  func text(_ text: LocalizedText) -> String {
    language == .french ? FrenchTypography.apply(text[language]) : text[language]
  }

  func documents(_ count: Int) -> String {
    count == 1 ? self(.oneDocument) : self(.documentsCount, numbers.integer(count))
  }

  /// `RECHERCHEV (VLOOKUP)` in French where a name is known; the name alone otherwise.
  func function(_ name: String) -> String {
    guard language == .french, let french = frenchFunctions[name], french != name else { return name }
    return "\(french) (\(name))"
  }

  /// The subject of a fact: a function by its name in the reader's language, all else as written.
  func subject(_ subject: String, of kind: FactKind) -> String {
    kind == "formula.function" || kind == "formula.function.elsewhere" ? function(subject) : subject
  }
}
