import InventoryModel
import SafeBindings

/// What stops a scan, or never lets it start. Trouble with one file is never one of these: it is in its record.
public enum ScanError: Error, Sendable, CustomStringConvertible {
  /// A root that cannot be opened.
  case root(path: String, SystemError)
  /// Two roots of the same name: their records could not be told apart.
  case sameName(String)
  /// A root's name that is empty or holds a slash.
  case rootName(String)
  /// The list of `--files-from` cannot be read.
  case list(path: String, SystemError)
  /// `--files-from` names files below one root.
  case listNeedsOneRoot
  /// The key file cannot be read or made.
  case keyFile(path: String, SystemError)
  /// The key file does not hold 64 hexadecimal digits.
  case keyShape(path: String)
  case workersCannotStart(SystemError)
  /// Worker after worker ended, each with another file: the machine is in trouble, not the files.
  case workersKeepEnding(count: Int, last: String)
  /// More workers hang in the kernel than there should be workers.
  case workersAbandoned(count: Int)
  /// The inventory refused; its own words.
  case inventory(String)
  case system(SystemError)

  public var description: String {
    switch self {
    case .root(let path, let error): "cannot open \(VisibleText.escape(path)): \(error)"
    case .sameName(let name):
      "two roots are called \"\(VisibleText.escape(name))\"; name them: NAME=PATH"
    case .rootName(let name): "\"\(VisibleText.escape(name))\" cannot name a root: expected a name without a slash"
    case .list(let path, let error): "cannot read the list \(VisibleText.escape(path)): \(error)"
    case .listNeedsOneRoot: "--files-from takes one folder that its paths are relative to"
    case .keyFile(let path, let error): "key file \(VisibleText.escape(path)): \(error)"
    case .keyShape(let path): "key file \(VisibleText.escape(path)): expected 64 hexadecimal digits"
    case .workersCannotStart(let error): "worker processes cannot be started: \(error)"
    case .workersKeepEnding(let count, let last):
      "\(count) worker processes ended one after the other, each with another file (last: \(last)); "
        + "check memory and limits of this machine, then start the scan again: it continues"
    case .workersAbandoned(let count):
      "\(count) worker processes hang in the system and cannot be ended; check the file server, then scan again"
    case .inventory(let text): text
    case .system(let error): error.description
    }
  }
}
