/// Files of the corpus where the list of files and the reader differ, and why the reader is right.
enum CorpusExceptions {
  /// Said to be encrypted.
  static let notEncrypted: [String: String] = [:]

  /// Not said to be encrypted.
  static let encrypted: [String: String] = [:]

  /// Said to be a valid package.
  static let notRead: [String: String] = [:]
}
