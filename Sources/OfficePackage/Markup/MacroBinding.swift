/// Something of a document that starts a macro, by the name that it gives the macro.
public struct MacroBinding: Sendable {
  /// What starts it.
  public enum Agent: String, Sendable, CaseIterable {
    /// A shape or picture over cells.
    case shape
    /// A button among the form controls, and any other of them.
    case button, control
    /// A control of the document's ribbon or quick access toolbar.
    case ribbon
    /// A control of a toolbar of before 2007, or an entry of its menus.
    case toolbar, menu
    case key
    /// A field of the text, such as MACROBUTTON, or a form field that is entered or left.
    case field
    /// A click on an object of a slide, or the pointer over it.
    case action
    /// Something that happens to the document.
    case event
  }

  /// As written: `Print`, `Module1.Print`, `'Book.xlsm'!Print`, `[1]!Print`.
  public var macro: String
  public var agent: Agent
  /// Which keys, or which event of the ribbon's control; empty where there is nothing to tell apart.
  public var detail: String
  public var place: Place

  public init(macro: String, agent: Agent, detail: String = "", place: Place) {
    self.macro = macro
    self.agent = agent
    self.detail = detail
    self.place = place
  }
}
