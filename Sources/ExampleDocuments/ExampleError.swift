/// A `.parts` text that does not say a document. Every case carries the file as it was named and the line, from 1.
public enum ExampleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The settings before the first section hold no `skeleton:`.
  case skeletonMissing(file: String)
  /// A setting that is not known, or whose value is not of its form.
  case setting(file: String, line: Int, found: String, expected: String)
  /// A section that its skeleton does not know, or that stands twice.
  case section(file: String, line: Int, found: String, expected: String)
  /// A line inside of a section.
  case line(file: String, line: Int, found: String, expected: String)
  /// What was described does not fit into the format: too long, too many.
  case tooLarge(file: String, line: Int, what: String, limit: Int)
  /// A file or folder of a share that could not be read or written.
  case share(path: String, problem: String)

  public var description: String {
    switch self {
    case .skeletonMissing(let file):
      "\(file): the last paragraph before the first section must hold 'skeleton: NAME'"
    case .setting(let file, let line, let found, let expected),
      .section(let file, let line, let found, let expected),
      .line(let file, let line, let found, let expected):
      "\(file):\(line): '\(found)' is not \(expected)"
    case .tooLarge(let file, let line, let what, let limit):
      "\(file):\(line): \(what) does not fit into \(limit) bytes"
    case .share(let path, let problem):
      "\(path): \(problem)"
    }
  }
}
