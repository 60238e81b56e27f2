/// Why a report could not be written.
public enum ReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Writing through a link could replace a file elsewhere.
  case isSymbolicLink(path: String)
  /// There is something else than a regular file where a file is to be written.
  case isNoFile(path: String)
  /// There is a folder or file that no report made where a report folder is to be written.
  case isNoReportFolder(path: String)
  /// The system said no; `cause` is its own text.
  case cannotWrite(path: String, cause: String)
  /// This format needs a folder or file, not the terminal.
  case needsPath(format: String)

  public var description: String {
    switch self {
    case .isSymbolicLink(let path):
      "\(path): is a symbolic link; name the place that it points to instead"
    case .isNoFile(let path):
      "\(path): is not a regular file; name a file that may be written"
    case .isNoReportFolder(let path):
      "\(path): exists and is no report folder of assay; name a new folder, or remove it first"
    case .cannotWrite(let path, let cause):
      "\(path): cannot write: \(cause)"
    case .needsPath(let format):
      "the format \(format) is written to a folder: use -o \(format)=PATH"
    }
  }
}
