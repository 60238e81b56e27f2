/// The functions that a suite lists itself.
public struct FunctionList: Hashable, Sendable {
  public var names: Set<String>
  /// The day the list was read, `YYYY-MM-DD`.
  public var read: String

  public init(names: Set<String>, read: String) {
    self.names = names
    self.read = read
  }
}
