import FormulaSyntax

/// Counts the functions that macro sheets call.
struct MacroSheetTally {
  private struct Key: Hashable {
    var name: String
    var home: MacroSheetFunction.Home
  }

  private var indices: [Key: Int] = [:]
  private(set) var functions: [MacroSheetFunction] = []
  private var libraries: [[String]: LibraryProcedure] = [:]
  private(set) var isOverLimit = false

  var procedures: [LibraryProcedure] {
    libraries.values.sorted { ($0.library, $0.name) < ($1.library, $1.name) }
  }

  /// The calls of one formula, which as many cells have.
  mutating func add(
    _ calls: [FormulaToken], cells: Int, at place: MacroSheetFunction.Place, _ globals: WorkbookGlobals,
    _ limits: WorkbookLimits
  ) {
    var seen: Set<Int> = []
    for call in calls {
      let key = key(call.function, globals)
      if let (library, name) = Self.procedure(key.name, call.texts) { add(library, name, cells, place, limits) }
      guard let index = index(of: key, limits) else { continue }
      functions[index].calls += cells
      guard seen.insert(index).inserted else { continue }
      functions[index].cells += cells
      if functions[index].places.count < limits.places { functions[index].places.append(place) }
    }
  }

  private mutating func add(
    _ library: String, _ name: String, _ cells: Int, _ place: MacroSheetFunction.Place, _ limits: WorkbookLimits
  ) {
    let key = [library, name]
    guard libraries[key] != nil || libraries.count < limits.distinct else { return isOverLimit = true }
    libraries[key, default: LibraryProcedure(library: library, name: name)].cells += cells
    if let known = libraries[key]?.places, known.count < limits.places { libraries[key]?.places.append(place) }
  }

  private mutating func index(of key: Key, _ limits: WorkbookLimits) -> Int? {
    if let index = indices[key] { return index }
    guard functions.count < limits.distinct else {
      isOverLimit = true
      return nil
    }
    indices[key] = functions.count
    functions.append(MacroSheetFunction(name: key.name, home: key.home))
    return functions.count - 1
  }

  private func key(_ function: FormulaToken.Function, _ globals: WorkbookGlobals) -> Key {
    switch function {
    case .numbered(let number, let isCommand):
      guard let entry = FunctionNumbers.entry(number, isCommand: isCommand) else { return Key(name: "", home: .unknown) }
      let name = String(decoding: entry.name, as: UTF8.self).uppercased()
      return Key(name: name, home: isCommand ? .command : .function)
    case .named(let operand):
      let callee = globals.callee(operand)
      var name = callee.name.uppercased()
      var home: MacroSheetFunction.Home = callee.home == .own ? .own : .elsewhere
      for prefix in ["_XLFN.", "_XLWS."] where name.hasPrefix(prefix) {
        name.removeFirst(prefix.count)
        home = .function
      }
      return name.isEmpty ? Key(name: "", home: .unknown) : Key(name: name, home: home)
    }
  }

  /// Library and procedure where both stand in the formula. A procedure is also called by its number.
  private static func procedure(_ function: String, _ texts: [String?]) -> (library: String, name: String)? {
    guard ["CALL", "REGISTER", "REGISTER.ID"].contains(function), texts.count >= 2, let library = texts[0],
      let name = texts[1], !library.isEmpty, !name.isEmpty
    else { return nil }
    return (library, name)
  }
}
