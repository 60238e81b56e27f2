import AssessmentEngine

extension Wording {
  /// A word of the closed lists of facts, such as `sub` or `automatic`; as it is where none of ours.
  func word(_ word: String) -> String { AttributeNames.values[word].map { text($0) } ?? word }

  /// What kind of module it is.
  func moduleType(_ type: String) -> String {
    switch type {
    case "standard": self(.moduleStandard)
    case "class": self(.moduleClass)
    case "document": self(.moduleDocument)
    case "form": self(.moduleForm)
    default: self(.moduleUnknown)
    }
  }
}
