/// What is known of a value's type: enough to tell whose members stand behind it.
enum MacroType: Hashable, Sendable {
  /// Not told: `Variant`, `Object`, or nothing was said.
  case unknown
  /// A number, text or other value without members.
  case value
  /// An object of an application's model.
  case library(MacroApplication)
  /// The name of a library itself: `Excel.`
  case namespace(MacroApplication)
  /// A module of the project, or an instance of its class or form.
  case module(Int)
  /// A `Type` of the project, by the module that declares it.
  case record(module: Int, name: MacroWord)
}

/// A type as code names it: `ADODB.Connection`, `Range`; without a name where none is said.
struct MacroTypeName: Hashable, Sendable {
  var library: MacroWord?
  var name: MacroWord?

  static let none = MacroTypeName()
}
