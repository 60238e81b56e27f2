import InventoryModel

/// One thing that is wrong in a configuration file, and where.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// The file as it was named.
  public var file: String
  /// 1-based; 0 where the file as a whole is meant.
  public var line: Int
  /// 1-based, in Unicode scalars.
  public var column: Int
  /// What is wrong, what was expected, and the nearest valid word.
  public var message: String

  public init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  public var description: String { "\(VisibleText.escape(file)):\(line):\(column): \(message)" }
}

extension Diagnostic: Comparable {
  /// By file, then place.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    (a.file, a.line, a.column, a.message) < (b.file, b.line, b.column, b.message)
  }
}
