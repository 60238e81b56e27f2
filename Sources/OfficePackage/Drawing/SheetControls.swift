import SafeBindings

/// Puts together what sheets, control properties, ActiveX parts and VML tell of the same controls, and announces each
/// once: Excel writes a control up to three times, older and foreign producers once, in one of these places.
public final class SheetControls {
  /// Controls of one workbook that are kept, and bytes of their formulas.
  public static let limit = 65_536
  private static let textLimit = 4 << 20

  var listed: [(sheet: String, control: ListedControl)] = []
  var properties: [String: ControlProperties] = [:]
  /// By VML part.
  var legacy: [(part: String, object: LegacyObject)] = []
  /// Sheets whose drawing has pictures of cells: their VML repeats them.
  private var cameras: Set<Place> = []
  private var bytes = 0
  /// Whether there was more than is kept.
  public private(set) var isOverLimit = false

  public init() {}

  public func add(_ controls: [ListedControl], sheet: String) {
    for control in controls where hasRoom(listed.count, control.macro.utf8.count, control.linkedCell, control.listRange) {
      listed.append((sheet, control))
    }
  }

  func add(_ found: ControlProperties, part: String) {
    guard hasRoom(properties.count, found.macro.utf8.count, found.linkedCell, found.listRange) else { return }
    properties[part] = found
  }

  func add(_ object: LegacyObject, part: String) {
    guard hasRoom(legacy.count, object.macro.utf8.count + object.picture.count, object.linkedCell, object.listRange) else {
      return
    }
    legacy.append((part, object))
  }

  public func addCamera(on sheet: Place) { cameras.insert(sheet) }

  func hasCamera(_ sheet: Place) -> Bool { cameras.contains(sheet) }

  private func hasRoom(_ count: Int, _ macro: Int, _ texts: [UInt8]...) -> Bool {
    let size = texts.reduce(macro) { $0 + $1.count }
    guard count < Self.limit, bytes + size <= Self.textLimit else {
      isOverLimit = true
      return false
    }
    bytes += size
    return true
  }
}
