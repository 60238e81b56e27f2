import InventoryModel
import OfficePackage

/// Names of the fonts that a document asks for: in its text, in the styles and masters that it uses, through its theme.
final class FontDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "package.font", subject: "name of the font", unit: "definitions and runs of text", attributes: ["in-cells", "script"],
      values: ["in-cells": .booleans, "script": FontScripts.words],
      formats: Formats.spreadsheet + Formats.document + Formats.presentation,
      source: "ECMA-376-1:2016 §17.3.2.26 (rFonts), §18.8.29 (name), §18.4.5 (rFont), §21.1.2.3.7 (latin), §20.1.4.1.18")
  ]

  private static let drawn: Set<PartRole> = [.slide, .drawing, .chart, .chartEx, .document, .story]
  private static let rich: Set<PartRole> = [.worksheet, .sharedStrings, .sheetComments]
  private static let texts: Set<PartRole> = [.document, .story, .wordComments]

  let names: FontNames
  var uses = FontUses()
  private var styles = FontStyles()
  private var inheritance = FontInheritance()
  private var cellFonts: Set<String> = []

  init(_ setting: DetectorSetting) { names = setting.fontNames }

  func package(_ summary: PackageSummary) { inheritance = FontInheritance(summary) }

  func styles(_ styles: StyleSheet) {
    for (name, count) in styles.fontNames { uses.add(name: name, count) }
    cellFonts = styles.cellFonts
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let number = element.name.local
    guard names.isWanted(number), !part.isFallback else { return }
    switch element.namespace {
    case .word:
      if part.role == .wordStyles {
        if part.name == inheritance.styles { styles.read(element, names, &uses) }
      } else if FontDetector.texts.contains(part.role) {
        readRun(element, number)
      }
    case .drawing: readTypeface(element, number, part)
    case .spreadsheet:
      guard number == names.rFont, FontDetector.rich.contains(part.role) else { return }
      uses.add(element, names.val, .latin, theme: "")
    default: break
    }
  }

  private func readRun(_ element: borrowing MarkupElement, _ number: UInt16) {
    switch number {
    case names.rFonts: for (key, _) in uses.keys(element, names) { uses.add(key, 1) }
    case names.sym: uses.add(element, names.font, .symbol, theme: "", namespace: Namespace.word.rawValue)
    case names.pStyle, names.rStyle, names.tblStyle: styles.use(element.fingerprint(names.val, namespace: Namespace.word.rawValue))
    default: break
    }
  }

  private func readTypeface(_ element: borrowing MarkupElement, _ number: UInt16, _ part: PartContext) {
    guard let script = names.script(number) else { return }
    if part.role == .theme {
      inheritance.define(element, names, script, in: part.name)
    } else if inheritance.isDefinition(part.name) {
      guard inheritance.isUsed(part.name) else { return }
      uses.add(element, names.typeface, script, theme: inheritance.theme(of: part.name), onceIn: part.name)
    } else if FontDetector.drawn.contains(part.role) {
      uses.add(element, names.typeface, script, theme: inheritance.theme(of: part.name))
    }
  }

  func facts() -> [Fact] {
    styles.settle(&uses)
    var fonts: [String: (count: Int, scripts: FontScripts)] = [:]
    for (key, use) in uses.found where use.count > 0 {
      guard let name = key.isOfTheme ? inheritance.font(use.name, of: use.theme) : use.name, !name.isEmpty else { continue }
      fonts[name, default: (0, [])].count += use.count
      fonts[name]?.scripts.insert(use.scripts)
    }
    return fonts.map { name, found in
      var attributes: [String: AttributeValue] = ["script": .string(found.scripts.word)]
      if cellFonts.contains(name) { attributes["in-cells"] = .boolean(true) }
      return Fact(kind: "package.font", subject: name, count: found.count, attributes: attributes)
    }
  }

  func issues() -> [Issue] {
    guard uses.isOverLimit || styles.isOverLimit else { return [] }
    return [
      Issue(code: "opc.names", place: "", message: "more fonts or styles than \(FontUses.limit); the rest is not told")
    ]
  }
}

/// Which letters a font is for, as elements and attributes name them.
struct FontScripts: OptionSet {
  let rawValue: UInt8

  static let latin = FontScripts(rawValue: 1)
  static let symbol = FontScripts(rawValue: 2)
  static let eastAsian = FontScripts(rawValue: 4)
  static let complex = FontScripts(rawValue: 8)

  /// What `word` can say.
  static let words = [latin, symbol, eastAsian, complex].map(\.word)

  /// The first that holds: a font that is named for Latin letters is used, one that is named for others alone may not be.
  var word: String {
    if contains(.latin) { return "latin" }
    if contains(.symbol) { return "symbol" }
    return contains(.eastAsian) ? "east-asian" : "complex"
  }
}
