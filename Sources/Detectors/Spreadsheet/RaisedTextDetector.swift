import InventoryModel
import OfficePackage

/// Text above or below the line: of whole cells, by their font, and of single words in them.
final class RaisedTextDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.raised-text", unit: "cells and runs of text", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.4.14 (vertAlign), §18.4.7 (rPr), §18.8.22 (font); [MS-XLSB] 2.4.683")
  ]

  private let names: SubscribedNames
  private let limit: Int
  private var tally = Tally()

  init(_ setting: DetectorSetting) {
    names = setting.names
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard element.name.local == names.vertAlign, element.namespace == .spreadsheet,
      part.role == .sharedStrings || part.role == .worksheet, element.parent.local == names.rPr,
      let value = element.string(names.val), value == "superscript" || value == "subscript"
    else { return }
    tally.add(at: part.place, limit: limit)
  }

  func sheetShape(_ shape: SheetShape) {
    if shape.raised > 0 { tally.add(shape.raised, at: .sheet(shape.sheet), limit: limit) }
  }

  func facts() -> [Fact] { tally.count > 0 ? [tally.fact("spreadsheet.raised-text")] : [] }
}
