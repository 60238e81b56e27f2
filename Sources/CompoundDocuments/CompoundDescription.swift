/// What can be said of a compound file, or of a bare BIFF stream, without reading its content.
public struct CompoundDescription: Hashable, Sendable {
  public var kind: CompoundKind
  /// Nil: not locked, as far as can be told.
  public var protection: FileProtection?
  /// A sensitivity label stands beside what it encrypts ([MS-OFFCRYPTO] 2.6.2).
  public var hasLabel = false
  public var macroProjects: [MacroProjectStorage] = []
  public var macroSheets: [MacroSheet] = []
  /// Of a workbook: names or toolbars in it may start macros, its own or those of others.
  public var mayStartMacros = false
  /// The stream that holds the content is missing, cut short or not what it should be.
  public var isDamaged = false
  /// Its records stand without a compound file around them.
  public var isBare = false
  /// One for each code.
  public var issues: [CompoundIssue] = []

  public init(kind: CompoundKind, protection: FileProtection? = nil) {
    self.kind = kind
    self.protection = protection
  }
}
