/// A module of a project as its code is read: all modules of a project are one program.
public struct MacroSource: Sendable {
  public enum Kind: Sendable {
    case standard, `class`
    /// The code behind a workbook, sheet, document or slide.
    case document
    case form
  }

  public var name: String
  public var kind: Kind
  /// UTF-8.
  public var text: [UInt8]
  /// Names of the controls of a form.
  public var controls: [String]

  public init(name: String, kind: Kind, text: [UInt8], controls: [String] = []) {
    self.name = name
    self.kind = kind
    self.text = text
    self.controls = controls
  }
}
