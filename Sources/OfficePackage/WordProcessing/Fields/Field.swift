/// A field of running text, read from its instruction (ECMA-376-1:2016 §17.16).
public struct Field: Sendable {
  /// Where a field stands in relation to another one.
  public enum Position: Sendable {
    case alone
    /// In the instruction of another field: its result is an argument, or a piece of one.
    case argument
    /// In what another field shows.
    case result
  }

  /// The field's type as §17.16.5 spells it, in capitals; `=` for a formula. Never empty.
  public var name: String
  /// What the field is about, in order; arguments of switches stand with their switch.
  public var arguments: [FieldArgument]
  public var switches: [FieldSwitch]
  public var position: Position
  /// Written as `w:fldSimple`, not as field characters.
  public var isSimple: Bool
  /// Its result is known to be old (§17.16.18, attribute dirty).
  public var isDirty: Bool
  /// Its result must not be updated (attribute fldLock).
  public var isLocked: Bool
  /// The instruction is longer than what is kept of it: later arguments are missing.
  public var isCut: Bool
  /// It stands in the result of a table of contents, an index or the like, which writes it anew whenever it is updated.
  public var isListed: Bool
  public var place: Place

  public init(
    name: String, arguments: [FieldArgument] = [], switches: [FieldSwitch] = [], position: Position = .alone,
    isSimple: Bool = false, isDirty: Bool = false, isLocked: Bool = false, isCut: Bool = false, isListed: Bool = false,
    place: Place
  ) {
    self.name = name
    self.arguments = arguments
    self.switches = switches
    self.position = position
    self.isSimple = isSimple
    self.isDirty = isDirty
    self.isLocked = isLocked
    self.isCut = isCut
    self.isListed = isListed
    self.place = place
  }

  public var isNested: Bool { position != .alone }

  /// Whether ECMA-376 or [MS-DOC] knows the name.
  public var isKnown: Bool { FieldGrammar.known.contains(name) }

  /// Switches are told apart without case (`\O` is `\o`).
  public func has(_ name: String) -> Bool { switches.contains { $0.name == name } }

  /// The argument of the first such switch.
  public func argument(of name: String) -> FieldArgument? { switches.first { $0.name == name }?.argument }
}

/// One argument of a field, without its quotation marks and escapes (ECMA-376-1:2016 §17.16.2).
public struct FieldArgument: Sendable, Hashable {
  /// As written; a nested field stands in it as `{NAME}`.
  public var text: String
  /// Some of it is the result of another field, and so not known.
  public var isComputed: Bool

  public init(_ text: String, isComputed: Bool = false) {
    self.text = text
    self.isComputed = isComputed
  }
}

/// A switch of a field: `\o "1-3"`, `\* MERGEFORMAT`, `\h` (ECMA-376-1:2016 §17.16.3, §17.16.4).
public struct FieldSwitch: Sendable, Hashable {
  /// What follows the backslash, in small letters.
  public var name: String
  public var argument: FieldArgument?

  public init(_ name: String, _ argument: FieldArgument? = nil) {
    self.name = name
    self.argument = argument
  }
}
