import InventoryModel
import OfficePackage

/// Signs of picture fonts that somebody reads: in texts, on slides, in cells with a value. Bullets of lists are none.
final class SymbolTextDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "package.symbol-text", subject: "name of the font", subjects: SymbolFont.allCases.map(\.rawValue),
      unit: "runs of text, signs and cells",
      formats: Formats.spreadsheet + Formats.document + Formats.presentation,
      source: "ECMA-376-1:2016 §17.3.3.30 (sym), §17.3.2.26 (rFonts), §21.1.2.3.7 (latin), §18.8.29 (name), "
        + "§18.4.5 (rFont); [MS-DOCX], schema of word/2015/wordml/symex"),
    FactKindDefinition(
      kind: "package.private-characters", unit: "runs of text", formats: Formats.document + Formats.presentation,
      source: "ECMA-376-1:2016 §17.3.3.31 (t), §21.1.2.3.11 (t); Unicode 16.0, 23.5 (private-use characters)"),
  ]

  private let names: FontNames
  private let limit: Int
  private var tallies: [SymbolFont: Tally] = [:]
  private var privateCharacters = Tally()
  private var styles = SymbolStyles()
  private var stylesPart = ""

  init(_ setting: DetectorSetting) {
    names = setting.fontNames
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) {
    stylesPart =
      summary.relationships.first { $0.kind == "styles" && $0.source == summary.mainPart }?.targetPart ?? ""
  }

  func symbolText(_ text: SymbolText) { tallies[text.font, default: Tally()].add(at: text.place, limit: limit) }

  func privateCharacters(at place: Place) { privateCharacters.add(at: place, limit: limit) }

  func sheetShape(_ shape: SheetShape) {
    for (font, count) in shape.symbols { tallies[font, default: Tally()].add(count, at: .sheet(shape.sheet), limit: limit) }
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let number = element.name.local
    guard names.isWanted(number), !part.isFallback else { return }
    switch element.namespace {
    case .spreadsheet:
      // Runs of a text with several formats have text.
      guard number == names.rFont, part.role == .sharedStrings || part.role == .worksheet,
        let font = element.bytes(names.val).flatMap({ SymbolFont(name: $0) })
      else { return }
      tallies[font, default: Tally()].add(at: part.place, limit: limit)
    case .word:
      if part.role == .wordStyles {
        if part.name == stylesPart { styles.read(element, names) }
      } else if part.role == .document || part.role == .story, number == names.pStyle || number == names.rStyle {
        styles.use(element.fingerprint(names.val, namespace: Namespace.word.rawValue), at: part.place)
      }
    default: break
    }
  }

  func facts() -> [Fact] {
    for (font, place) in styles.used() { tallies[font, default: Tally()].add(at: place, limit: limit) }
    return tallies.map { $0.value.fact("package.symbol-text", subject: $0.key.rawValue) }
      + [privateCharacters.fact("package.private-characters")].filter { $0.count > 0 }
  }
}
