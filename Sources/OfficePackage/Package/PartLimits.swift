import SafeBindings

/// Budgets of a package's parts.
public struct PartLimits: Sendable {
  /// Bytes that all parts together may inflate to.
  public var inflatedPerFile: Int64
  public var inflatedPerPart: Int64
  /// Bytes of a relationship part or of the content types.
  public var inflatedRelationships: Int64
  public var relationships: Int
  var xml: XMLLimits

  public init(
    inflatedPerFile: Int64, inflatedPerPart: Int64, inflatedRelationships: Int64, relationships: Int, depth: Int,
    attributes: Int, tag: Int, names: Int, elements: Int
  ) {
    self.inflatedPerFile = inflatedPerFile
    self.inflatedPerPart = inflatedPerPart
    self.inflatedRelationships = inflatedRelationships
    self.relationships = relationships
    xml = XMLLimits(
      bytes: inflatedPerPart, depth: depth, attributes: attributes, tag: tag, names: names, elements: elements)
  }
}

/// A part that was not read as it should be.
public struct PartTrouble: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case stopped(XMLStop)
    case encryptedEntry
    /// It inflates to another size than the directory claims.
    case sizeLie(claimed: Int64)
    /// A relationship leads to it and it is not there.
    case missing(from: String)
    /// A main part that no relationship leads to.
    case unrelated
    /// A workbook that lists no sheet (ECMA-376-1:2016 §18.2.20): Excel does not open it.
    case noSheet
    case relationshipFlood(Int)
    /// The root element is in a namespace of another format.
    case foreignRoot(String)
    case lostSharedFormulas(Int)
    /// Records that are not as [MS-XLSB] has them: what is wrong with the first.
    case brokenRecords(String)
    /// Formulas in tokens that could not be turned into text: how many, and what is wrong with the first.
    case unreadFormulas(Int, String)
    /// Its shared formulas are more than is kept of them.
    case sharedFormulaBudget(Int)
    /// Fields of a text in one another beyond what is told apart.
    case fieldDepth(Int)
  }

  public var part: String
  public var kind: Kind

  public init(part: String, kind: Kind) {
    self.part = part
    self.kind = kind
  }
}
