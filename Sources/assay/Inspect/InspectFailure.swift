import InventoryModel

/// What keeps `assay inspect` from an answer.
enum InspectFailure: Error, CustomStringConvertible {
  case unread([Unread])

  /// A FILE that is none.
  struct Unread {
    enum Cause {
      case missing, folder, link
    }

    var file: String
    var cause: Cause

    /// Nil for a file, whatever could be read of it: its record tells. Nobody saw the rest, and it is no document that could
    /// not be assessed.
    init?(_ file: String, _ record: DocumentRecord) {
      switch (record.reason, record.format.rawValue) {
      case (.vanished, _): cause = .missing
      case (.skipped, "directory"): cause = .folder
      case (.skipped, "symbolic-link"): cause = .link
      default: return nil
      }
      self.file = file
    }
  }

  var description: String {
    switch self {
    case .unread(let files):
      files.map { "\(VisibleText.escape($0.file)): \(Self.text(of: $0.cause))" }.joined(separator: "\n")
    }
  }

  private static func text(of cause: Unread.Cause) -> String {
    switch cause {
    case .missing: "no such file"
    case .folder: "is a folder; name files, or read folders with assay scan"
    case .link: "is a link, and none is followed; name the file that it leads to"
    }
  }
}
