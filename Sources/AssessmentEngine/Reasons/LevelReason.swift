/// One reason for a level. Rules are named by their ids.
public enum LevelReason: Hashable, Sendable {
  /// Nothing can be done before this is out of the way.
  case blocks(rule: String)
  /// It is lost, and replacing it is a redesign or impossible.
  case redesign(rule: String)
  /// Likely hours of a person's work, and the most that changes may take to be minor; both in hundredths.
  case hours(Int, atMost: Int)
  /// The score, and the lowest one of the level above; hundredths of a point.
  case score(Int, below: Int)
  /// A person has something to do about it.
  case work(rule: String)
  /// What becomes of it is not known, and it would be work if it were lost.
  case unknown(rule: String)
  /// Rules that mean work could not be measured.
  case unmeasured
  /// The file deviates from its format, or its name from what it is: it was read here, and others may refuse it. The
  /// code of the first issue, or `file.extension`.
  case irregular(code: String)
  /// What was read is not bad enough to say more, and the rest was not read.
  case readInPart
  case notRead
  /// The workbook is no application, or it is no workbook.
  case noApplication
  /// Something is converted, and needs nobody.
  case automatic
  /// Nothing was found that anybody would have to do something about.
  case nothing
}

extension LevelReason {
  /// The word in machine formats.
  public var code: String {
    switch self {
    case .blocks: "blocks"
    case .redesign: "redesign"
    case .hours: "hours"
    case .score: "score"
    case .work: "work"
    case .unknown: "unknown"
    case .unmeasured: "unmeasured"
    case .irregular: "irregular"
    case .readInPart: "read-in-part"
    case .notRead: "not-read"
    case .noApplication: "no-application"
    case .automatic: "automatic"
    case .nothing: "nothing"
    }
  }

  public var rule: String? {
    switch self {
    case .blocks(let rule), .redesign(let rule), .work(let rule), .unknown(let rule): rule
    case .hours, .score, .unmeasured, .irregular, .readInPart, .notRead, .noApplication, .automatic, .nothing: nil
    }
  }
}
