import InventoryModel
import OfficePackage

/// Names of the fonts that a workbook asks for: in its styles, in the runs of its texts, in drawings and charts.
final class FontDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "package.font", subject: "name of the font", unit: "definitions and runs of text",
      formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.8.29 (name), §18.4.5 (rFont), §21.1.2.3.7 (latin)")
  ]

  private static let roles: Set<PartRole> = [.worksheet, .sharedStrings, .drawing, .chart, .chartEx, .sheetComments]
  private static let limit = 1_000

  private let names: FontNames
  private var counts: [String: Int] = [:]

  init(_ setting: DetectorSetting) { names = setting.fontNames }

  func styles(_ styles: StyleSheet) {
    for (name, count) in styles.fontNames { add(name, count) }
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let number = element.name.local
    guard number == names.rFont || number == names.latin, FontDetector.roles.contains(part.role), !part.isFallback
    else { return }
    let value = element.bytes(number == names.rFont ? names.val : names.typeface)
    // `+mn-lt` is the theme's font (§20.1.4.1.16).
    guard let value, !value.isEmpty, value.first != UInt8(ascii: "+") else { return }
    add(String(decoding: value.prefix(256), as: UTF8.self), 1)
  }

  private func add(_ name: String, _ count: Int) {
    guard counts[name] != nil || counts.count < FontDetector.limit else { return }
    counts[name, default: 0] += count
  }

  func facts() -> [Fact] { counts.map { Fact(kind: "package.font", subject: $0.key, count: $0.value) } }
}

/// Numbers of the names that fonts are told by.
struct FontNames {
  let rFont: UInt16
  let latin: UInt16
  let val: UInt16
  let typeface: UInt16

  init(_ vocabulary: Vocabulary) {
    rFont = vocabulary.subscribe("rFont")
    latin = vocabulary.subscribe("latin")
    val = vocabulary.number("val")
    typeface = vocabulary.number("typeface")
  }
}
