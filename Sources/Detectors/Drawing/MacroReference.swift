import OfficePackage

/// A macro as an object over the cells names it: `[0]!Print` is one of the same workbook, `[1]!Print` one of the first
/// linked workbook, `Book.xlam!Print` one of a workbook by name.
enum MacroReference {
  /// Distinct names that are told apart.
  static let limit = 10_000

  /// Without the number of the workbook itself.
  static func name(_ text: String) -> String { text.hasPrefix("[0]!") ? String(text.dropFirst(4)) : text }

  /// Whether there is anything in the package that an own macro could be.
  static func canRun(in summary: PackageSummary) -> Bool {
    !summary.relationships("vbaProject").isEmpty || summary.parts.contains { $0.role == .macrosheet }
  }

  /// Whether a click can run something: an own macro of a workbook without macros is gone.
  static func isUsed(_ name: String, hasMacros: Bool) -> Bool {
    let isElsewhere = name.contains("!") || name.contains("[")
    return isElsewhere || hasMacros
  }
}
