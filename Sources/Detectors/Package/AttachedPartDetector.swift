import InventoryModel
import OfficePackage

/// Parts that programs put beside the content: a picture of the first page, settings of a printer.
final class AttachedPartDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "package.thumbnail", unit: "pictures", attributes: ["bytes", "type"], formats: Formats.package,
      source: "ECMA-376-2:2021 §7.2.3.4"),
    FactKindDefinition(
      kind: "package.printer-settings", unit: "parts", attributes: ["bytes"], formats: Formats.package,
      source: "ECMA-376-1:2016 §15.2.15"),
  ]

  private var thumbnails: (count: Int, bytes: Int, type: String) = (0, 0, "")
  private var printers: (count: Int, bytes: Int) = (0, 0)

  init(_ setting: DetectorSetting) {}

  func package(_ summary: PackageSummary) {
    var pictures: Set<String> = []
    var settings: Set<String> = []
    for relationship in summary.relationships {
      guard let target = relationship.targetPart else { continue }
      switch relationship.kind {
      case "thumbnail": pictures.insert(target)
      case "printerSettings", "xlPrinterSettings": settings.insert(target)
      default: break
      }
    }
    guard !pictures.isEmpty || !settings.isEmpty else { return }
    for part in summary.parts {
      let size = Int(clamping: part.entry.size)
      if pictures.contains(part.name) {
        thumbnails.count += 1
        thumbnails.bytes = thumbnails.bytes.addingReportingOverflow(size).partialValue
        thumbnails.type = String(part.contentType.utf8.prefix(64)) ?? ""
      }
      if settings.contains(part.name) {
        printers.count += 1
        printers.bytes = printers.bytes.addingReportingOverflow(size).partialValue
      }
    }
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    if thumbnails.count > 0 {
      facts.append(
        Fact(
          kind: "package.thumbnail", count: thumbnails.count,
          attributes: ["bytes": .integer(thumbnails.bytes), "type": .string(thumbnails.type)]))
    }
    if printers.count > 0 {
      facts.append(
        Fact(kind: "package.printer-settings", count: printers.count, attributes: ["bytes": .integer(printers.bytes)]))
    }
    return facts
  }
}
