extension MacroApplication {
  /// By the word for a library's name.
  init?(library word: MacroWord) {
    guard let known = Self.libraries[word] else { return nil }
    self = known
  }

  private static let libraries: [MacroWord: MacroApplication] = Dictionary(
    libraryNames.compactMap { name in MacroApplication(library: name).map { (MacroWord(name), $0) } },
    uniquingKeysWith: { first, _ in first })
}
