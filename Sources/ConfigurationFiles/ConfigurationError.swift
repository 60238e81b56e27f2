/// Why a configuration could not be used.
public enum ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Everything that is wrong, in order of the files and places; never empty.
  case invalid([Diagnostic])
  /// The system refused to read a file or folder.
  case unreadable(path: String, cause: String)
  /// No rules lie at any of the places where they were looked for.
  case rulesNotFound(places: [String])

  public var description: String {
    switch self {
    case .invalid(let diagnostics): diagnostics.map(\.description).joined(separator: "\n")
    case .unreadable(let path, let cause): "\(path): cannot be read: \(cause)"
    case .rulesNotFound(let places):
      "no rules found; looked for a folder with a VERSION file or a pack.yaml at "
        + places.joined(separator: ", ") + "; name one with --rules"
    }
  }
}

extension ConfigurationError {
  /// Without the place.
  var cause: String {
    if case .unreadable(_, let cause) = self { cause } else { description }
  }
}
