/// What of a part's markup is no content, by numbers of local names; made once for a family of documents.
@safe
public final class MarkupDigestRules {
  /// What is left out at a name. One name is an element in one place and an attribute in another.
  struct Flags: OptionSet {
    let rawValue: UInt8

    /// The element with all in it.
    static let element = Flags(rawValue: 1)
    /// What is in the element; the element itself, with its attributes, counts.
    static let inside = Flags(rawValue: 2)
    /// The attribute, at whatever element.
    static let attribute = Flags(rawValue: 4)
    /// Of the element, the attribute `id`: numbered anew at each save.
    static let numbered = Flags(rawValue: 8)
  }

  private let vocabulary: XMLVocabulary
  private(set) var flags: [UInt8] = []
  /// Numbers of the names of SpreadsheetML cells; 0, which no name has, where the family has no cells.
  private(set) var cell: (c: UInt16, f: UInt16, v: UInt16, t: UInt16) = (0, 0, 0, 0)
  private(set) var cellNamespace: UInt8 = 0
  let id: UInt16
  /// Number of the namespace whose attributes are marks of revisions.
  let revisions: UInt8
  /// Number of the namespace whose attributes are relationship ids.
  let relationships: UInt8

  public init(_ vocabulary: XMLVocabulary, revisions: UInt8, relationships: UInt8) {
    self.vocabulary = vocabulary
    self.revisions = revisions
    self.relationships = relationships
    id = vocabulary.local("id")
  }

  public func leaveOut(elements names: [String]) { names.forEach { set($0, .element) } }
  public func leaveOut(inside names: [String]) { names.forEach { set($0, .inside) } }
  public func leaveOut(attributes names: [String]) { names.forEach { set($0, .attribute) } }
  public func leaveOut(idsOf names: [String]) { names.forEach { set($0, .numbered) } }

  /// What a formula's cell shows is computed: its value and the value's type do not count.
  public func leaveOutValuesOfFormulas(c: UInt16, f: UInt16, v: UInt16, t: UInt16, namespace: UInt8) {
    cell = (c, f, v, t)
    cellNamespace = namespace
  }

  private func set(_ name: String, _ flag: Flags) {
    let number = Int(vocabulary.local(name))
    while flags.count <= number { flags.append(0) }
    flags[number] |= flag.rawValue
  }
}

/// What to make a digest of a part's content by.
public struct MarkupDigestPlan {
  let rules: MarkupDigestRules
  let references: [String: String?]

  /// `references` tells what each relationship id stands for; nil for one that leads to nothing that counts. Ids
  /// themselves never count: programs number them anew.
  public init(rules: MarkupDigestRules, references: [String: String?]) {
    self.rules = rules
    self.references = references
  }
}

/// 128 bits over what a part's markup says. Not a cryptographic hash: it tells versions apart, not forgeries.
public struct MarkupDigest: Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64
}
