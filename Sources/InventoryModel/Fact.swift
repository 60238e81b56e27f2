/// What kind of fact: an open dotted noun such as `formula.function` or `document.tracked-changes`.
public struct FactKind: RawRepresentable, Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.rawValue = value }
  public static func < (a: FactKind, b: FactKind) -> Bool { a.rawValue < b.rawValue }
}

/// The value of a fact's attribute.
public enum AttributeValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)

  /// As a reader or a comparison in a rule sees it.
  public var text: String {
    switch self {
    case .string(let value): value
    case .integer(let value): String(value)
    case .boolean(let value): value ? "true" : "false"
    }
  }

  public var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }
}

/// One thing that a document uses or holds. A fact says what is there, never what it means for a target.
public struct Fact: Hashable, Sendable {
  public var kind: FactKind
  /// What it is about: a function, a link target, a sheet, a part. Empty where the kind says it all.
  public var subject: String
  /// How often; its unit is declared with the kind.
  public var count: Int
  public var attributes: [String: AttributeValue]
  /// The first places, in document order, such as `Sheet1!B2`, `slide 3` or `word/document.xml, paragraph 12`.
  public var locations: [String]

  public init(
    kind: FactKind, subject: String = "", count: Int = 1, attributes: [String: AttributeValue] = [:],
    locations: [String] = []
  ) {
    self.kind = kind
    self.subject = subject
    self.count = count
    self.attributes = attributes
    self.locations = locations
  }
}

extension Fact {
  /// The order in a record: kind, subject, attributes, then all else, by bytes. A total order: how the document was
  /// read leaves no trace. (Strings themselves compare by canonical equivalence: two spellings could tie.)
  public static func canonicalOrder(_ a: Fact, _ b: Fact) -> Bool {
    if a.kind.rawValue != b.kind.rawValue { return precedes(a.kind.rawValue, b.kind.rawValue) }
    if !a.subject.utf8.elementsEqual(b.subject.utf8) { return precedes(a.subject, b.subject) }
    let (x, y) = (a.attributesKey, b.attributesKey)
    if !x.utf8.elementsEqual(y.utf8) { return precedes(x, y) }
    if a.count != b.count { return a.count < b.count }
    return precedes(a.locations.joined(separator: "\u{1}"), b.locations.joined(separator: "\u{1}"))
  }

  private static func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

  private var attributesKey: String {
    attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }.joined(separator: "\u{1}")
  }
}

/// What a fact kind means; drives the validation of rules and the generated fact reference.
public struct FactKindDefinition: Hashable, Sendable {
  public var kind: FactKind
  /// What the subject names; empty where facts of this kind have none.
  public var subject: String
  /// All that the subject can be; nil where it comes from the document.
  public var subjects: [String]?
  /// What the count counts.
  public var unit: String
  /// Names of the attributes.
  public var attributes: [String]
  /// Attribute → all texts that its value can have. One that is not here takes its values from the document.
  public var values: [String: [String]]
  /// The formats that can show it.
  public var formats: [String]
  /// Where the format is specified, with clause.
  public var source: String

  public init(
    kind: FactKind, subject: String = "", subjects: [String]? = nil, unit: String, attributes: [String] = [],
    values: [String: [String]] = [:], formats: [String], source: String
  ) {
    self.kind = kind
    self.subject = subject
    self.subjects = subjects
    self.unit = unit
    self.attributes = attributes
    self.values = values
    self.formats = formats
    self.source = source
  }
}

/// Something in the file that is not as its format demands, or that was not read.
public struct Issue: Hashable, Sendable {
  /// Kebab-case, dotted by area: `zip.overlap`, `xml.doctype`.
  public var code: String
  /// Part or offset.
  public var place: String
  public var message: String

  public init(code: String, place: String, message: String) {
    self.code = code
    self.place = place
    self.message = message
  }
}
