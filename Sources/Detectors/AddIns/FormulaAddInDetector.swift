import FormulaSyntax
import InventoryModel
import OfficePackage

/// Add-ins that formulas call without a link to their file: servers of real-time data, functions of XLL libraries and of
/// web add-ins, XLL libraries that macro sheets register.
final class FormulaAddInDetector: Detector {
  static let interests: DetectorInterests = .formulas

  /// `AttachedAddInDetector` declares the kind.
  static let factKinds: [FactKindDefinition] = []

  /// What a function tells of an add-in, by its name.
  private enum Role {
    case none, realTime, register
    /// Excel writes `_xldudf_` before a custom function of a web add-in: `_xldudf_CONTOSO_ADD`.
    case web
    /// Nobody else is known to offer it.
    case known(KnownAddIn)
  }

  private struct Key: Hashable {
    var name: String
    var kind: AddInReference.Kind
  }

  private struct Use {
    var cells = Tally()
    var functions: Set<String> = []
    var known: KnownAddIn?
  }

  private static let limit = 1_000
  private static let functionLimit = 256

  private let desk: FormulaDesk
  private let locations: Int
  private var roles: [Role] = []
  private var uses: [Key: Use] = [:]
  private var isOverLimit = false

  init(_ setting: DetectorSetting) {
    desk = setting.formulas
    locations = setting.locations
  }

  func formula(_ formula: CellFormula, _ analysis: FormulaAnalysis) {
    for call in analysis.calls {
      note(
        call, formula.text, formula.cells, .cell(sheet: formula.sheet, row: formula.row, column: formula.column),
        isMacroSheet: formula.isMacroSheet)
    }
  }

  func expression(_ expression: Expression, _ analysis: FormulaAnalysis) {
    for call in analysis.calls { note(call, expression.text, 1, expression.place, isMacroSheet: false) }
  }

  private func role(of function: FunctionID) -> Role {
    while roles.count <= function.index {
      let name = desk.scanner.name(FunctionID(index: roles.count)).uppercased()
      switch name {
      case "RTD": roles.append(.realTime)
      case "REGISTER", "REGISTER.ID", "CALL", "UNREGISTER": roles.append(.register)
      default:
        if name.hasPrefix("_XLDUDF_") {
          roles.append(.web)
        } else {
          roles.append(KnownAddIn(function: name).map { .known($0) } ?? .none)
        }
      }
    }
    return roles[function.index]
  }

  private func note(
    _ call: FormulaCall, _ text: [UInt8], _ cells: Int, _ place: @autoclosure () -> Place, isMacroSheet: Bool
  ) {
    let role = role(of: call.function)
    switch call.qualifier {
    // A link tells the file.
    case .book: return
    case .addIn:
      // Excel writes `_xll.` before the functions of libraries, and of nothing else that it could name.
      if case .known(let known) = role {
        add(known, call, cells, place())
      } else {
        add(Key(name: "", kind: .xll), call, cells, place())
      }
      return
    case .none, .sheet, .unknownFunction: break
    }
    switch role {
    case .none: return
    case .known(let known): add(known, call, cells, place())
    case .web: add(Key(name: Self.namespace(desk.scanner.name(call.function)), kind: .web), call, cells, place())
    case .realTime:
      guard let server = literal(call, text) else { return }
      add(Key(name: server, kind: .com), nil, cells, place())
    case .register:
      // Other libraries than add-ins are told as what is declared (`macro.declare`).
      guard isMacroSheet, let library = literal(call, text), let kind = AddInReference.Kind(fileName: library) else {
        return
      }
      add(Key(name: library, kind: kind), nil, cells, place())
    }
  }

  /// `_XLDUDF_CONTOSO_ADD` → `CONTOSO`: a namespace and a function, of which both may have more bars.
  private static func namespace(_ function: String) -> String {
    let pieces = function.dropFirst("_XLDUDF_".count).split(separator: "_")
    return pieces.count > 1 ? String(pieces[0]) : ""
  }

  private func literal(_ call: FormulaCall, _ text: [UInt8]) -> String? {
    guard let first = LiteralArguments.read(text, open: call.parenthesis, count: 1).first, !first.isComputed,
      !first.text.isEmpty
    else { return nil }
    return String(first.text.prefix(1024))
  }

  private func add(_ known: KnownAddIn, _ call: FormulaCall, _ cells: Int, _ place: Place) {
    let key = Key(name: known.product, kind: .unknown)
    add(key, call, cells, place)
    uses[key]?.known = known
  }

  private func add(_ key: Key, _ call: FormulaCall?, _ cells: Int, _ place: Place) {
    guard uses[key] != nil || uses.count < Self.limit else {
      isOverLimit = true
      return
    }
    uses[key, default: Use()].cells.add(cells, at: place, limit: locations)
    if let call, let count = uses[key]?.functions.count, count < Self.functionLimit {
      uses[key]?.functions.insert(desk.scanner.name(call.function))
    }
  }

  func facts() -> [Fact] {
    uses.map { key, use in
      var attributes = AddInReference.attributes(key.kind, via: .formula, name: key.name)
      if let known = use.known {
        attributes["maker"] = .string(known.maker.rawValue)
        attributes["product"] = .string(known.product)
      }
      if key.name.isEmpty { attributes["maker"] = nil }
      if !use.functions.isEmpty {
        attributes["names-read"] = .string(
          DataDetector.list(use.functions.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }))
      }
      attributes["used"] = .boolean(true)
      attributes["cells"] = .integer(use.cells.count)
      var fact = use.cells.fact(AddInReference.kind, subject: SecretMask.masked(key.name), attributes: attributes)
      fact.count = 1
      return fact
    }
  }

  func issues() -> [Issue] {
    guard isOverLimit else { return [] }
    return [
      Issue(
        code: "data.limit", place: "addin.reference",
        message: "more than \(Self.limit) add-ins that formulas call; the others are not told")
    ]
  }
}
