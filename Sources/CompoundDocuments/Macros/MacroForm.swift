/// A form of a VBA project: what its designer storage holds ([MS-OVBA] 2.2.10).
public struct MacroForm: Hashable, Sendable {
  public var name: String
  /// A control on it, by the class that draws it.
  public struct Control: Hashable, Sendable {
    /// As code calls it; empty where it could not be read.
    public var name: String
    /// `CommandButton`, `TextBox`, … or `other`.
    public var kind: String
  }

  public var controls: [Control] = []

  init(name: String) { self.name = name }
}
