import FormulaSyntax
import InventoryModel
import OfficePackage

/// What kind of function a name stands for, as far as the workbook itself tells. Settled when facts are asked: macros are
/// read after the sheets.
struct FunctionClasses {
  /// What the calls of a function had before its name.
  private struct Marks: OptionSet {
    let rawValue: UInt8

    static let addIn = Marks(rawValue: 1)
    static let unknown = Marks(rawValue: 2)
    static let macroSheet = Marks(rawValue: 4)
    /// Called without `_xlfn.`.
    static let plain = Marks(rawValue: 8)
    /// Called with prefixes.
    static let prefixed = Marks(rawValue: 16)
  }

  var hasMacros = false
  private var marks: [Marks] = []
  private var stored: [FunctionID: StoredPrefixes] = [:]
  /// Upper case. From macros: nil where nobody has read them.
  private var userFunctions: Set<String>?
  private var lambdaNames: Set<String> = []

  mutating func add(_ name: DefinedName) {
    let text = String(decoding: name.text.prefix(32), as: UTF8.self).uppercased()
    if text.hasPrefix("_XLFN.LAMBDA(") || text.hasPrefix("LAMBDA(") { lambdaNames.insert(name.name.uppercased()) }
  }

  mutating func add(userFunctions names: [String]) {
    userFunctions = (userFunctions ?? []).union(names.map { $0.uppercased() })
  }

  mutating func mark(_ call: FormulaCall, isMacroSheet: Bool) {
    let index = call.function.index
    while marks.count <= index { marks.append([]) }
    var shown: Marks = call.prefixes.isEmpty ? .plain : .prefixed
    switch call.qualifier {
    case .addIn, .book: shown.insert(.addIn)
    case .unknownFunction: shown.insert(.unknown)
    case .none, .sheet: if isMacroSheet { shown.insert(.macroSheet) }
    }
    // Nearly every call shows what others have.
    let known = marks[index]
    guard !known.isSuperset(of: shown) else { return }
    marks[index] = known.union(shown)
    if shown.contains(.prefixed), !known.contains(.prefixed) { stored[call.function] = call.prefixes }
  }

  /// `class`; `stored`, where the file spells the name with prefixes; `shadows`, where the workbook defines a function that
  /// is called like one of Excel's.
  func attributes(of function: FunctionID, _ name: String) -> [String: AttributeValue] {
    let isBuiltin = BuiltinFunctions.names.contains(name)
    let isUserDefined = userFunctions?.contains(name) == true || lambdaNames.contains(name)
    var attributes: [String: AttributeValue] = [
      "class": .string(functionClass(function, name, isBuiltin: isBuiltin, isUserDefined: isUserDefined))
    ]
    if isBuiltin, isUserDefined { attributes["shadows"] = .boolean(true) }
    if let prefixes = stored[function] { attributes["stored"] = .string(prefixes.text + name) }
    return attributes
  }

  /// What `class` can be.
  static let names = ["add-in", "builtin", "unknown", "user-defined", "xlm"]

  private func functionClass(
    _ function: FunctionID, _ name: String, isBuiltin: Bool, isUserDefined: Bool
  ) -> String {
    let marks = function.index < marks.count ? marks[function.index] : []
    if marks.contains(.addIn) { return "add-in" }
    // Of two functions of one name Excel takes its own. Its newer ones are stored behind `_xlfn.`: without it, the
    // workbook's is meant.
    if isBuiltin, isUserDefined {
      let isOwn = FutureFunctions.names.contains(name) && marks.contains(.plain) && stored[function] == nil
      return isOwn ? "user-defined" : "builtin"
    }
    if isBuiltin { return "builtin" }
    if isUserDefined { return "user-defined" }
    if marks.contains(.macroSheet) || MacroSheetFunctions.names.contains(name) { return "xlm" }
    if marks.contains(.unknown) { return "unknown" }
    return userFunctions == nil && hasMacros ? "user-defined" : "unknown"
  }
}
