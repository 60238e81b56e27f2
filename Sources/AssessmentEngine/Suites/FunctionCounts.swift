/// How many of Excel's functions a suite has. Counted in the tables when it is asked, never written down.
public struct FunctionCounts: Hashable, Sendable {
  /// Functions that Excel lists.
  public var excel: Int
  /// Functions that the suite lists itself, whatever their names; nil where the pack has no such list.
  public var own: Int?
  /// Of Excel's: those that the suite has under the same name.
  public var sameName: Int
  /// Of these: those without a known difference.
  public var withoutDifference: Int
  /// Of Excel's: those that the suite has under another name.
  public var otherName: Int
  /// Of Excel's: those that the suite has not.
  public var missing: Int
  /// Of Excel's: those of which nothing is known.
  public var unknown: Int
  /// The day the suite's table was read, `YYYY-MM-DD`.
  public var read: String?
}

/// What a suite makes of one of Excel's functions.
public enum FunctionStanding: Sendable {
  case same, differs, otherName, missing, unknown
}

extension TableEntry {
  public var standing: FunctionStanding {
    switch verdict {
    case .kept: .same
    case .degraded: replacement == nil ? .differs : .otherName
    case .lost, .blocks: .missing
    case .unknown: .unknown
    }
  }
}

extension Suite {
  /// The name of the table that says which of Excel's functions a suite has.
  public static let functionTable = "functions"

  public func standing(ofFunction name: String) -> FunctionStanding {
    tables[Suite.functionTable]?[name]?.standing ?? .unknown
  }
}

extension RuleSet {
  /// Nil where the pack has no list of Excel's functions, or no table for this suite.
  public func functionCounts(for suite: Suite) -> FunctionCounts? {
    guard !excelFunctions.isEmpty, suite.tables[Suite.functionTable] != nil else { return nil }
    var counts = FunctionCounts(
      excel: excelFunctions.count, own: suite.functionList?.names.count, sameName: 0, withoutDifference: 0,
      otherName: 0, missing: 0, unknown: 0, read: suite.functionsRead)
    for name in excelFunctions {
      switch suite.standing(ofFunction: name) {
      case .same:
        counts.sameName += 1
        counts.withoutDifference += 1
      case .differs: counts.sameName += 1
      case .otherName: counts.otherName += 1
      case .missing: counts.missing += 1
      case .unknown: counts.unknown += 1
      }
    }
    return counts
  }
}
