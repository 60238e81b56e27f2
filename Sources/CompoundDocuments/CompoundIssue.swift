/// Something that is not as [MS-CFB] demands; reading went on.
public struct CompoundIssue: Hashable, Sendable {
  /// How bad it is for what was read.
  public enum Grade: Int, Hashable, Sendable, Comparable {
    /// Seen in files that every program opens.
    case unusual
    /// The format forbids it; what was read may be incomplete.
    case incorrect

    public static func < (a: Grade, b: Grade) -> Bool { a.rawValue < b.rawValue }
  }

  /// `cfb.header`, `cfb.chain-loop`, `cfb.chain`, `cfb.stream-size`, `cfb.directory`, `cfb.name`, `cfb.limit`,
  /// `crypto.malformed`.
  public var code: String
  public var grade: Grade
  /// Byte offset in the file of the first occurrence.
  public var offset: Int64
  public var message: String
  /// How often the code came up: hostile files hold one defect a million times.
  public var count = 1
}

/// Issues, one for each code.
struct IssueList: Hashable, Sendable {
  private(set) var issues: [CompoundIssue] = []

  mutating func add(
    _ code: String, _ grade: CompoundIssue.Grade, at offset: Int64, _ message: @autoclosure () -> String
  ) {
    if let known = issues.firstIndex(where: { $0.code == code }) {
      issues[known].count += 1
      issues[known].grade = max(issues[known].grade, grade)
    } else {
      issues.append(CompoundIssue(code: code, grade: grade, offset: offset, message: message()))
    }
  }
}
