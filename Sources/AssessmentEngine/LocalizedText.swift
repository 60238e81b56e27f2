/// A language that a reader of reports can choose. Every text shown to one exists in all of them.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case french = "fr"
}

/// One text in every language.
public struct LocalizedText: Hashable, Sendable {
  public var english: String
  public var french: String

  public init(english: String, french: String) {
    self.english = english
    self.french = french
  }

  /// A name, which is the same in every language.
  public init(name: String) { self.init(english: name, french: name) }

  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
