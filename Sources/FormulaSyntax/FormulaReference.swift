/// Something that a formula reads (ECMA-376-1:2016 §18.17.2.3).
public struct FormulaReference: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    case cell
    /// `A1:B2`
    case area
    /// `A:C`
    case columns
    /// `1:3`
    case rows
    /// A defined name, as far as the text tells.
    case name
    /// `Table1[Net]`; without a name (`[@Net]`) the table that the formula stands in.
    case table
    /// `R[-1]C`
    case relativeNotation
    /// `#REF!`
    case broken
  }

  public var kind: Kind
  /// What stood before the `!`; nil: the formula's own sheet.
  public var qualifier: QualifierID?
  /// The name, or that of the table.
  public var name: NameID?
  /// Bytes of the text, without the qualifier, half-open; without the brackets of a table.
  public var start: Int
  public var end: Int
}

/// The index of a qualifier in one `FormulaScanner`: small, without gaps, in order of first appearance.
public struct QualifierID: Hashable, Sendable {
  public let index: Int
  public init(index: Int) { self.index = index }
}

/// The index of a name in one `FormulaScanner`.
public struct NameID: Hashable, Sendable {
  public let index: Int
  public init(index: Int) { self.index = index }
}
