import Detectors
import InventoryModel
import OfficePackage

extension PackageReading {
  /// What is inside of a package, once all else of it is known and told.
  func readInside(_ package: inout Package, _ outcome: inout Outcome) {
    guard scope == .whole else { return noteDepth(package, &outcome) }
    var reading = EmbeddedReading(options, vocabulary, setting, sources)
    reading.read(&package)
    ObjectFacts.complete(&outcome.facts, reading.objects, reading.documents)
    outcome.facts += ObjectFacts.summary(reading.documents, locations: options.locations)
    outcome.issues += reading.issues
    outcome.embedded = reading.documents
  }

  /// Documents in documents in documents are a way to make a reader work for ever: they are told, and not opened.
  private func noteDepth(_ package: borrowing Package, _ outcome: inout Outcome) {
    let deeper = EmbeddedParts(package.summary).candidates.filter { !$0.isUncertain }
    guard let first = deeper.first else { return }
    outcome.issues.append(
      Issue(
        code: "embed.depth", place: first.part.name,
        message: "\(deeper.count) embedded in what is embedded itself: not opened"))
  }
}

extension Package {
  /// Whether it is a workbook of cells and nothing else, as a chart keeps its numbers in: what it says of its parts and
  /// relationships is known without reading a cell.
  var isPlainWorkbook: Bool {
    guard summary.format == "xlsx", summary.parts.count <= 40 else { return false }
    for part in summary.parts {
      switch part.role {
      case .workbook, .worksheet, .sheetStyles, .sharedStrings, .table, .coreProperties, .extendedProperties,
        .relationships, .contentTypes:
        continue
      case .other where part.contentType.hasSuffix("theme+xml") || part.contentType.hasSuffix("calcchain+xml")
        || part.contentType.hasSuffix("printersettings"):
        continue
      default: return false
      }
    }
    return !summary.relationships.contains(where: \.isExternal)
  }
}
