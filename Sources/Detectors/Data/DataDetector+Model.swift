import InventoryModel
import OfficePackage

extension DataDetector {
  static let modelKinds = [
    FactKindDefinition(
      kind: "data.model", subject: "names of the model's tables", unit: "tables",
      attributes: ["relationships", "size", "used"], values: ["used": .booleans], formats: Formats.spreadsheet,
      source: "[MS-XLSX] 2.6.86 dataModel, 2.1.29")
  ]

  func modelFacts(_ use: DataUse) -> [Fact] {
    let parts = summary?.relationships("powerPivotData").compactMap(\.targetPart) ?? []
    guard modelTables.count > 0 || !parts.isEmpty else { return [] }
    let size = summary?.parts.filter { parts.contains($0.name) }.reduce(Int64(0)) { sum, part in
      sum.addingReportingOverflow(part.entry.size).partialValue
    }
    var names = ""
    for table in modelTables.kept where names.utf8.count < 1024 { names += (names.isEmpty ? "" : "; ") + table.name }
    return [
      Fact(
        kind: "data.model", subject: names, count: max(1, modelTables.count),
        attributes: [
          "relationships": .integer(modelRelationships), "size": .integer(Int(clamping: size ?? 0)),
          "used": .boolean(use.isModelUsed),
        ], locations: parts.isEmpty ? [summary?.mainPart ?? ""] : parts)
    ]
  }
}
