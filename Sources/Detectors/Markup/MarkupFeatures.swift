import InventoryModel
import OfficePackage

/// The feature table: one row makes a feature known. Ids are those of `Rules/Data/features.tsv`.
///
/// Rows about links, functions, macros and formats of that table are covered by the kinds `link.*`, `formula.*`,
/// `macro.*` and by a record's format, and are not repeated here.
enum MarkupFeatures {
  static let all: [MarkupFeature] =
    (spreadsheet + spreadsheetWorkbook + spreadsheetPivots + spreadsheetData + spreadsheetObjects + spreadsheetCharts
    + spreadsheetCells + document + documentLayout + documentSettings + presentation + package + packageExtras).flatMap { $0 }

  static let relationships = all.filter {
    if case .relationship = $0.trigger { true } else { false }
  }

  private static let package: [[MarkupFeature]] = [
    .relationship("package.digital-signature", "signature", clause: "ECMA-376-2:2021 §10.4.2"),
    .relationship("package.custom-xml-part", "customXml", clause: "ECMA-376-1:2016 §22.5.2.1"),
    .relationship("package.ribbon-customui", "extensibility", clause: "[MS-CUSTOMUI] 2.1, [MS-CUSTOMUI2] 2.1"),
    .relationship("package.attached-toolbars", "attachedToolbars", clause: "[MS-OFFMACRO2] 2.2.1.1"),
    .relationship("package.linked-image-external", "image", external: true, clause: "ECMA-376-1:2016 §20.1.8.13"),
    .element(
      "package.embedded-fonts", .word, ["embedRegular", "embedBold", "embedItalic", "embedBoldItalic"],
      in: [.fontTable], clause: "ECMA-376-1:2016 §17.8.3.3"),
  ]
}

extension Array where Element == MarkupFeature {
  static func element(
    _ kind: FactKind, _ namespace: Namespace, _ names: [String], in roles: [PartRole],
    where conditions: [MarkupCondition] = [], clause source: String
  ) -> [MarkupFeature] {
    MarkupFeature.element(kind, namespace, names, in: roles, where: conditions, clause: source)
  }

  static func relationship(
    _ kind: FactKind, _ types: String..., external: Bool = false, notFrom roles: [PartRole] = [], clause source: String
  ) -> [MarkupFeature] {
    [MarkupFeature(kind: kind, trigger: .relationship(types, external: external, notFrom: roles), source: source)]
  }
}
