/// Budgets for the VBA projects of one compound file.
public struct MacroLimits: Hashable, Sendable {
  /// Decompressed bytes of one module, and of the `dir` stream.
  public var moduleBytes = 16 << 20
  /// Decompressed bytes of all projects, their `dir` streams among them; streams may share sectors, so that a small file
  /// holds any number of bytes.
  public var projectBytes = 64 << 20
  /// Compressed bytes that are read for all projects.
  public var storedBytes = 128 << 20
  /// Compiled code of all projects in which names are looked for: each look goes through all of a project's.
  public var compiledBytes = 4 << 20
  /// Of a project, as the next two.
  public var modules = 1_000
  public var references = 1_000
  /// Lines of the PROJECT stream.
  public var projectLines = 20_000
  /// Controls of all forms, which is also what all projects together may have.
  public var controls = 10_000
  /// Modules of all projects, and as many references: a file has room for a thousand projects that share their streams.
  public var allModules = 10_000
  /// Lines of all PROJECT streams.
  public var allLines = 100_000

  public init() {}
}
