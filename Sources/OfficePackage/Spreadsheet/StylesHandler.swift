import SafeBindings

/// Reads the styles part (ECMA-376-1:2016 §18.8.39): which cell formats leave cells unlocked (§18.8.33).
public final class StylesHandler: MarkupHandler {
  /// 0-based positions in `cellXfs`.
  public private(set) var unlockedFormats: Set<Int> = []
  private var formats = 0
  private var isCellFormat = false

  /// [MS-OI29500] 2.1.720: Excel keeps at most 65,430 formats.
  private static let formatLimit = 65_536

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.name.namespace == Namespace.spreadsheet.rawValue else { return .none }
    switch element.name.local {
    case LocalName.xf.rawValue:
      isCellFormat = element.parent.local == LocalName.cellXfs.rawValue
      if isCellFormat { formats += 1 }
    case LocalName.protection.rawValue:
      guard isCellFormat, formats <= Self.formatLimit, element.parent.local == LocalName.xf.rawValue,
        element.equals(.locked, "0") || element.equals(.locked, "false")
      else { break }
      unlockedFormats.insert(formats - 1)
    default: break
    }
    return .none
  }
}
