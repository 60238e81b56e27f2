import InventoryModel
import OfficePackage

/// How a workbook is protected: what is locked, what stays allowed, and by which kind of password; never the password
/// nor its hash.
final class ProtectionDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.workbook-protection", unit: "protections", attributes: ["algorithm", "locks"],
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.2.29"),
    FactKindDefinition(
      kind: "spreadsheet.allow-edit-ranges", unit: "ranges", attributes: ["algorithm"],
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.3.1.68"),
    FactKindDefinition(
      kind: "spreadsheet.read-only-recommended", unit: "workbooks", attributes: ["algorithm"],
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.2.12"),
    FactKindDefinition(
      kind: "spreadsheet.protection-terms", unit: "protected sheets", attributes: ["algorithm", "allows"],
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.3.1.85"),
  ]

  private struct Key: Hashable {
    var kind: FactKind
    var algorithm: String
    var allows: String?
    var locks: String?
  }

  /// Distinct combinations; a workbook has a handful.
  private static let keyLimit = 200

  private let names: ProtectionNames
  private let limit: Int
  private var tallies: [Key: Tally] = [:]

  init(_ setting: DetectorSetting) {
    names = setting.protectionNames
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard element.namespace == .spreadsheet else { return }
    var key: Key
    switch element.name.local {
    case names.sheetProtection:
      guard isOn(names.sheet, element) else { return }
      key = Key(kind: "spreadsheet.protection-terms", algorithm: algorithm(element, legacy: names.password))
      key.allows = allowed(element)
    case names.workbookProtection:
      // Programs write the element with nothing locked.
      let locks = names.workbookLocks.filter { isOn($0.number, element) }.map(\.name).joined(separator: " ")
      key = Key(kind: "spreadsheet.workbook-protection", algorithm: algorithm(element, legacy: names.workbookPassword))
      guard !locks.isEmpty || key.algorithm != "none" else { return }
      key.locks = locks
    case names.protectedRange:
      key = Key(kind: "spreadsheet.allow-edit-ranges", algorithm: algorithm(element, legacy: names.password))
    case names.fileSharing:
      key = Key(
        kind: "spreadsheet.read-only-recommended", algorithm: algorithm(element, legacy: names.reservationPassword))
      guard key.algorithm != "none" || isOn(names.readOnlyRecommended, element) else { return }
    default: return
    }
    guard tallies[key] != nil || tallies.count < ProtectionDetector.keyLimit else { return }
    tallies[key, default: Tally()].add(at: part.place, limit: limit)
  }

  private func isOn(_ name: UInt16, _ element: borrowing MarkupElement) -> Bool {
    element.equals(name, "1") || element.equals(name, "true")
  }

  /// The algorithm's name; `legacy` for the 16-bit verifier of [MS-OFFCRYPTO] 2.3.7.1, which many passwords open.
  private func algorithm(_ element: borrowing MarkupElement, legacy: UInt16) -> String {
    for number in [names.algorithmName, names.workbookAlgorithmName] {
      if let name = element.bytes(number) { return String(decoding: name.prefix(32), as: UTF8.self) }
    }
    return element.bytes(legacy)?.isEmpty == false ? "legacy" : "none"
  }

  /// §18.3.1.85: of each action its attribute says that it is locked; most are unless it says otherwise.
  private func allowed(_ element: borrowing MarkupElement) -> String {
    names.actions.filter { action in
      action.isLocked
        ? element.equals(action.number, "0") || element.equals(action.number, "false") : !isOn(action.number, element)
    }.map(\.name).joined(separator: " ")
  }

  func facts() -> [Fact] {
    tallies.map { key, tally in
      var attributes: [String: AttributeValue] = ["algorithm": .string(key.algorithm)]
      if let allows = key.allows { attributes["allows"] = .string(allows) }
      if let locks = key.locks { attributes["locks"] = .string(locks) }
      return tally.fact(key.kind, attributes: attributes)
    }
  }
}

/// Numbers of the names that protection is told by.
struct ProtectionNames {
  let sheetProtection, workbookProtection, protectedRange, fileSharing: UInt16
  let sheet, password, workbookPassword, reservationPassword, readOnlyRecommended: UInt16
  let algorithmName, workbookAlgorithmName: UInt16
  /// Actions in sheets, in the order of the schema, and whether they are locked by default.
  let actions: [(name: String, number: UInt16, isLocked: Bool)]
  let workbookLocks: [(name: String, number: UInt16)]

  init(_ vocabulary: Vocabulary) {
    sheetProtection = vocabulary.subscribe("sheetProtection")
    workbookProtection = vocabulary.subscribe("workbookProtection")
    protectedRange = vocabulary.subscribe("protectedRange")
    fileSharing = vocabulary.subscribe("fileSharing")
    sheet = vocabulary.number("sheet")
    password = vocabulary.number("password")
    workbookPassword = vocabulary.number("workbookPassword")
    reservationPassword = vocabulary.number("reservationPassword")
    readOnlyRecommended = vocabulary.number("readOnlyRecommended")
    algorithmName = vocabulary.number("algorithmName")
    workbookAlgorithmName = vocabulary.number("workbookAlgorithmName")
    let locked = [
      "formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "insertHyperlinks", "deleteColumns",
      "deleteRows", "sort", "autoFilter", "pivotTables",
    ]
    let open = ["objects", "scenarios", "selectLockedCells", "selectUnlockedCells"]
    actions =
      locked.map { ($0, vocabulary.number($0), true) } + open.map { ($0, vocabulary.number($0), false) }
    workbookLocks = [
      ("structure", vocabulary.number("lockStructure")), ("windows", vocabulary.number("lockWindows")),
      ("revisions", vocabulary.number("lockRevision")),
    ]
  }
}
