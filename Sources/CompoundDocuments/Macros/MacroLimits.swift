/// Budgets for the VBA projects of one compound file.
public struct MacroLimits: Hashable, Sendable {
  /// Decompressed bytes of one module, and of the `dir` stream.
  public var moduleBytes = 16 << 20
  /// Decompressed bytes of a project; streams may share sectors, so that a small file holds any number of bytes.
  public var projectBytes = 64 << 20
  /// Compressed bytes that are read for a project.
  public var storedBytes = 128 << 20
  public var modules = 1_000
  public var references = 1_000
  /// Lines of the PROJECT stream.
  public var projectLines = 20_000
  /// Controls of one form.
  public var controls = 10_000

  public init() {}
}
