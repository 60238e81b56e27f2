/// A function called: a name directly followed by `(`.
public struct FormulaCall: Hashable, Sendable {
  public var function: FunctionID
  public var qualifier: CallQualifier
  /// What stood before the name and was taken off.
  public var prefixes: StoredPrefixes
  /// What stood before the `!`, if anything.
  public var book: QualifierID?
  /// Index of its `(` in the text.
  public var parenthesis: Int
}

/// The prefixes of a stored name ([MS-XLSX] 2.2.2.1).
public struct StoredPrefixes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let futureFunction = StoredPrefixes(rawValue: 1)
  public static let worksheetFunction = StoredPrefixes(rawValue: 2)
  public static let addIn = StoredPrefixes(rawValue: 4)
  public static let unknownFunction = StoredPrefixes(rawValue: 8)

  /// As it is written before a name: `_xlfn._xlws.`.
  public var text: String {
    (contains(.addIn) ? "_xll." : "") + (contains(.unknownFunction) ? "_xludf." : "")
      + (contains(.futureFunction) ? "_xlfn." : "") + (contains(.worksheetFunction) ? "_xlws." : "")
  }
}
