import SafeBindings

/// Reads the workbook part (ECMA-376-1:2016 §18.2): the sheets it lists, and defined names.
public final class WorkbookHandler: MarkupHandler {
  /// A sheet as listed: name, state, relationship id.
  public struct ListedSheet {
    public var name: String
    public var state: String
    public var relationship: String
  }

  /// A package has at most as many parts: more sheets are a flood, each of them with facts of its own.
  public static let sheetLimit = 10_000

  /// Defined names that are kept, and bytes of their formulas: they wait for the sheets, and a small archive can hold
  /// millions of them.
  public static let nameLimit = 1_048_576
  private static let nameBytes = 64 << 20

  public private(set) var sheets: [ListedSheet] = []
  /// Whether more sheets are listed than are kept.
  public private(set) var isFlooded = false
  /// Relationship ids of external-link parts: the first is `[1]` in formulas (ECMA-376-1:2016 §18.2.8, §18.17.2.3).
  public private(set) var externalReferences: [String] = []
  /// §18.2.28 date1904.
  public private(set) var countsFrom1904 = false
  /// Whether there are more defined names than are kept.
  public private(set) var hasTooManyNames = false
  /// Defined names whose scope is no number.
  private var badScopes = 0
  private var names: [DefinedName] = []
  private var bytesOfNames = 0
  private var open: DefinedName?

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.namespace == .spreadsheet else { return .none }
    switch LocalName(rawValue: element.name.local) {
    case .sheet where element.parent.local == LocalName.sheets.rawValue:
      guard sheets.count < Self.sheetLimit else {
        isFlooded = true
        return .none
      }
      sheets.append(
        ListedSheet(
          name: element.bounded(.name) ?? "", state: element.string(.state) ?? "visible",
          relationship: element.string(.id, .relationships) ?? ""))
    case .externalReference where externalReferences.count < Self.sheetLimit:
      externalReferences.append(element.string(.id, .relationships) ?? "")
    case .workbookPr: countsFrom1904 = element.isOn(.date1904)
    case .definedName:
      if element.has(.localSheetId), element.integer(LocalName.localSheetId.rawValue) == nil { badScopes += 1 }
      open = DefinedName(
        name: element.bounded(.name) ?? "", text: [], sheetScope: element.integer(LocalName.localSheetId.rawValue),
        isHidden: element.isOn(.hidden),
        isMacro: element.isOn(.function) || element.isOn(.xlm) || element.isOn(.vbProcedure),
        isProcedure: element.isOn(.vbProcedure), shortcutKey: element.bounded(.shortcutKey) ?? "")
      return .collect
    default: break
    }
    return .none
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    guard LocalName(rawValue: name.local) == .definedName, var defined = open else { return }
    open = nil
    defined.text = Self.trimmed(text)
    bytesOfNames += defined.text.count
    guard names.count < Self.nameLimit, bytesOfNames <= Self.nameBytes else {
      hasTooManyNames = true
      return
    }
    names.append(defined)
  }

  /// Defined names that belong to a sheet which is not there (§18.2.5 localSheetId).
  public var namesWithoutSheet: Int {
    badScopes + names.reduce(0) { $0 + (($1.sheetScope ?? 0) < max(sheets.count, 1) ? 0 : 1) }
  }

  /// Announces the defined names; after the sheets, so that a scope can be named.
  public func sendNames(sheets: [Sheet]) {
    for name in names {
      visitor.definedName(name)
      guard !name.text.isEmpty else { continue }
      let scope = name.sheetScope.flatMap { $0 < sheets.count ? sheets[$0].name : nil }
      let place = scope.map { "\($0)!\(name.name)" } ?? name.name
      visitor.expression(Expression(kind: .definedName, text: name.text, place: .part(place)))
    }
  }
}
