/// What a module declares outside of its procedures' bodies, and what becomes of its objects without a type.
struct ModuleDeclarations: Sendable {
  struct Declared: Hashable, Sendable {
    enum Kind: Sendable {
      case variable, procedure, constant, type
    }

    var kind: Kind
    var type: MacroTypeName
    var isPublic: Bool
  }

  /// Variables, constants, procedures, declared procedures of libraries, types, enumerations and what they hold.
  var names: [MacroWord: Declared] = [:]
  /// Fields of each `Type`.
  var records: [MacroWord: [MacroWord: MacroTypeName]] = [:]
  /// Whose object `Set` gives a variable or function, where it says so itself: `CreateObject`, `New`.
  var made: [MacroWord: MacroApplication] = [:]
  /// Applications of all objects that are made.
  var makes = MacroApplicationSet()
  /// Controls that stand on a sheet or document, from `VB_Control`.
  var controls: [MacroWord] = []
  /// More was there than is kept.
  var isOverLimit = false
}
