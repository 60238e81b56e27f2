import SafeBindings

/// Reads the style sheet (ECMA-376-1:2016 §18.8.39), counting; nothing of the size of the part is kept.
public final class StylesHandler: MarkupHandler {
  public private(set) var styles = StyleSheet()
  /// How many cell formats there are by the part's own account; nil where it does not say (§18.8.10 count).
  public private(set) var claimedFormats: Int?
  /// The list that is open: fonts, fills, formats of cells …
  private var list: LocalName?
  /// Alternatives that are open.
  private var alternatives = 0
  /// What a choice holds needs another namespace, and stands behind it for all others.
  private var isInChoice: Bool { alternatives > 0 && !context.isFallback }
  private var isCellFormat = false
  private var isListedFont = false
  /// Numbers of number formats that show a day, and positions of fonts that are raised or lowered.
  private var dayNumbers = DateFormats.builtIn
  private var raisedFonts: Set<Int> = []
  private var symbolFonts: [Int: SymbolFont] = [:]
  /// Position of a font that no cell format has used so far → its name.
  private var spareFonts: [Int: String] = [:]
  /// Fills so far, and of the hatched ones position → position of the pattern.
  private var fills = 0
  private var hatchedFills: [Int: Int] = [:]
  private var isListedFill = false
  /// What the open differential format, or the last one, sets.
  private var differential = DifferentialTraits()
  private var isHatched = false
  /// Number formats in digits of another script.
  private var numeralNumbers: Set<Int> = []
  private var eraNumbers = DateFormats.builtInByLanguage

  private struct DifferentialTraits: OptionSet {
    let rawValue: UInt8

    /// A colour of text or background, or a style of text.
    static let colours = DifferentialTraits(rawValue: 1)
    static let border = DifferentialTraits(rawValue: 2)
    /// Another number format than the general one.
    static let number = DifferentialTraits(rawValue: 4)
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    if element.namespace == .compatibility, element.name.local == LocalName.AlternateContent.rawValue { alternatives += 1 }
    guard element.namespace == .spreadsheet, !isInChoice else { return .none }
    // Alternatives (ECMA-376-3:2015 §7.5 to §7.7) belong to the list that they stand in; Hancom Office writes what its own
    // program knows, and behind it what all others know.
    let isAlternative = element.parent.namespace == Namespace.compatibility.rawValue
    let parent = isAlternative ? list : LocalName(rawValue: element.parent.local)
    let name = LocalName(rawValue: element.name.local)
    switch name {
    case .numFmts, .fonts, .fills: list = name
    case .cellXfs:
      list = name
      claimedFormats = element.integer(LocalName.count.rawValue)
    case .xf:
      isCellFormat = parent == .cellXfs
      if isCellFormat { addCellFormat(element) }
    case .protection where parent == .xf && isCellFormat: protect(element)
    case .alignment where parent == .xf && isCellFormat: align(element)
    case .font:
      // Fonts of differential formats stand in `dxf`, mostly without a name.
      isListedFont = parent == .fonts
      if isListedFont { styles.fonts += 1 }
      if parent == .dxf { differential.insert(.colours) }
    case .vertAlign where parent == .font && isListedFont: raiseFont(element)
    case .name where parent == .font && isListedFont: nameFont(element)
    case .dxf:
      styles.differentialFormats += 1
      differential = []
    case .numFmt where parent == .numFmts: addNumberFormat(element)
    case .numFmt where parent == .dxf:
      let position = styles.differentialFormats - 1
      // The general format changes nothing (§18.8.30).
      if (0..<StyleSheet.formatLimit).contains(position), element.integer(LocalName.numFmtId.rawValue) != 0 {
        differential.insert(.number)
        styles.numberedDifferentials.insert(position)
      }
    case .cellStyle: addStyle(element)
    case .color, .fgColor, .bgColor:
      if element.has(.theme) { styles.themeColors += 1 }
      if parent == .patternFill, !isHatched { differential.insert(.colours) }
    case .fill:
      // Those of differential formats stand in `dxf`.
      isListedFill = parent == .fills
      if isListedFill { fills += 1 }
    case .gradientFill: differential.insert(.colours)
    case .patternFill:
      // Without a type it is a plain colour in a differential format (§18.8.32).
      let type = element.string(.patternType) ?? "solid"
      isHatched = type != "solid" && type != "none"
      if isHatched { differential.insert(.border) }
      if isListedFill, isHatched, fills <= StyleSheet.formatLimit { hatchedFills[fills - 1] = FillPattern.position(type) }
    // A side without a style takes away the border that the cell has (§18.8.4).
    case .left, .right, .top, .bottom: if parent == .border { differential.insert(.border) }
    default: if parent == .border, element.has(.style) { differential.insert(.border) }
    }
    return .none
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    if name.namespace == Namespace.compatibility.rawValue, name.local == LocalName.AlternateContent.rawValue {
      alternatives = max(0, alternatives - 1)
    }
    guard name.local == LocalName.dxf.rawValue, !isInChoice, differential == .border else { return }
    let position = styles.differentialFormats - 1
    if position < StyleSheet.formatLimit { styles.borderDifferentials.insert(position) }
  }

  /// §18.8.45. Number formats, fonts and fills stand before the cell formats.
  private func addCellFormat(_ element: borrowing XMLElement) {
    let position = styles.cellFormats
    styles.cellFormats += 1
    guard position < StyleSheet.formatLimit else { return }
    if let number = element.integer(LocalName.numFmtId.rawValue) {
      if dayNumbers.contains(number) { styles.dateFormats.insert(position) }
      if eraNumbers.contains(number) { styles.eraFormats.insert(position) }
      if numeralNumbers.contains(number) { styles.numeralFormats += 1 }
    }
    if let font = element.integer(LocalName.fontId.rawValue) {
      if let name = symbolFonts[font] { styles.symbolFormats[position] = name }
      if raisedFonts.contains(font) { styles.raisedFormats.insert(position) }
      if let name = spareFonts.removeValue(forKey: font) { styles.cellFonts.insert(name) }
    }
    if !hatchedFills.isEmpty, let fill = element.integer(LocalName.fillId.rawValue), let pattern = hatchedFills[fill] {
      styles.patternFormats[position] = pattern
    }
  }

  /// §18.4.14.
  private func raiseFont(_ element: borrowing XMLElement) {
    guard element.equals(.val, "superscript") || element.equals(.val, "subscript"),
      styles.fonts <= StyleSheet.formatLimit
    else { return }
    raisedFonts.insert(styles.fonts - 1)
  }

  /// §18.8.33: cells are locked, and formulas shown, where the format does not say otherwise.
  private func protect(_ element: borrowing XMLElement) {
    let position = styles.cellFormats - 1
    guard position < StyleSheet.formatLimit else { return }
    if element.isOn(.hidden) { styles.hiddenFormats.insert(position) }
    if element.equals(.locked, "0") || element.equals(.locked, "false") { styles.unlockedFormats.insert(position) }
  }

  /// §18.8.1: text of several lines does not shrink.
  private func align(_ element: borrowing XMLElement) {
    let position = styles.cellFormats - 1
    if position < StyleSheet.formatLimit, element.isOn(.shrinkToFit), !element.isOn(.wrapText) { styles.shrinkingFormats.insert(position) }
  }

  private func nameFont(_ element: borrowing XMLElement) {
    guard let value = element.bytes(LocalName.val.rawValue), !value.isEmpty else { return }
    if let font = SymbolFont(name: value), styles.fonts <= StyleSheet.formatLimit { symbolFonts[styles.fonts - 1] = font }
    let name = String(decoding: value.prefix(256), as: UTF8.self)
    guard styles.fontNames[name] != nil || styles.fontNames.count < StyleSheet.fontLimit else { return }
    styles.fontNames[name, default: 0] += 1
    if styles.fonts <= StyleSheet.formatLimit { spareFonts[styles.fonts - 1] = name }
  }

  /// §18.8.30: numbers below 164 are built in, also where a localised Excel writes what they look like. LibreOffice
  /// writes the general format among its own.
  private func addNumberFormat(_ element: borrowing XMLElement) {
    guard let number = element.integer(LocalName.numFmtId.rawValue),
      let code = element.bytes(LocalName.formatCode.rawValue)
    else { return }
    if !DateFormats.showsDay(code) {
      dayNumbers.remove(number)
    } else if dayNumbers.count < StyleSheet.formatLimit {
      dayNumbers.insert(number)
    }
    if !DateFormats.showsEra(code) {
      eraNumbers.remove(number)
    } else if eraNumbers.count < StyleSheet.formatLimit {
      eraNumbers.insert(number)
    }
    guard number >= 164,
      String(decoding: code.prefix(16), as: UTF8.self).lowercased() != "general"
    else { return }
    styles.numberFormats += 1
    if NumeralFormats.showsOther(code), numeralNumbers.count < StyleSheet.formatLimit { numeralNumbers.insert(number) }
    if Self.namesLocale(code) { styles.localeNumberFormats += 1 }
  }

  /// §18.8.31: `[$-40C]`, `[$€-40C]`, `[$-F800]`: a currency's text, a hyphen, a locale in hexadecimal digits.
  static func namesLocale(_ code: [UInt8]) -> Bool {
    var index = code.startIndex
    while let open = code[index...].firstIndex(of: UInt8(ascii: "[")) {
      guard let close = code[open...].firstIndex(of: UInt8(ascii: "]")) else { return false }
      let inside = code[(open + 1)..<close]
      if inside.first == UInt8(ascii: "$"), let hyphen = inside.lastIndex(of: UInt8(ascii: "-")) {
        let locale = inside[(hyphen + 1)...]
        if !locale.isEmpty, locale.allSatisfy(isHexadecimal) { return true }
      }
      index = close + 1
    }
    return false
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
  }

  /// §18.8.7: style 0 is Normal, which every workbook has.
  private func addStyle(_ element: borrowing XMLElement) {
    let builtin = element.integer(LocalName.builtinId.rawValue)
    guard builtin != 0 else { return }
    styles.namedStyles += 1
    if builtin == nil || element.isOn(.customBuiltin) { styles.customStyles += 1 }
  }
}
