import InventoryModel
import OfficePackage

/// States every feature of the feature table.
final class MarkupFeatureDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds: [FactKindDefinition] = {
    // Kinds that other detectors state as well are declared there.
    var seen: Set<FactKind> = ["document.bibliography", "document.field-link", "package.sensitivity-label-metadata"]
    return MarkupFeatures.all.compactMap { feature in
      guard seen.insert(feature.kind).inserted else { return nil }
      return FactKindDefinition(
        kind: feature.kind, unit: "occurrences", formats: feature.formats, source: feature.source)
    }
  }()

  private let index: MarkupFeatureIndex
  private let limit: Int
  private var family: MarkupFamily?
  private var tallies: [FactKind: Tally] = [:]
  /// What stood in `mc:Fallback`: it counts where the alternatives before it show nothing of the kind.
  private var fallbacks: [FactKind: Tally] = [:]
  /// What chart parts have that are not known yet to show a series.
  private var charts: [String: [FactKind: Tally]] = [:]

  init(_ setting: DetectorSetting) {
    index = setting.features
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) {
    family = MarkupFamily(format: summary.format)
    var roles: [String: PartRole] = [:]
    for part in summary.parts { roles[part.name] = part.role }
    let kinds = Set(summary.relationships.map(\.kind))
    for feature in MarkupFeatures.relationships where feature.family == nil || feature.family == family {
      guard case .relationship(let types, let external, let excluded) = feature.trigger,
        types.contains(where: { kinds.contains($0) })
      else { continue }
      for relationship in summary.relationships
      where relationship.isExternal == external && types.contains(relationship.kind)
        && !excluded.contains(roles[relationship.source] ?? .other)
      {
        tallies[feature.kind, default: Tally()].add(at: summary.place(of: relationship.source), limit: limit)
      }
    }
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    for row in index.rows(element.name.local) {
      guard row.namespace == element.name.namespace, row.roles.contains(part.role) else { continue }
      if let wanted = row.family, let family, wanted != family { continue }
      var holds = true
      for condition in row.conditions where !condition.holds(element) {
        holds = false
        break
      }
      guard holds else { continue }
      let kind = MarkupFeatures.all[row.feature].kind
      if MarkupFeatures.kindsOfCharts.contains(kind) {
        charts[part.name, default: [:]][kind, default: Tally()].add(at: part.place, limit: limit)
      } else if part.isFallback {
        fallbacks[kind, default: Tally()].add(at: part.place, limit: limit)
      } else {
        tallies[kind, default: Tally()].add(at: part.place, limit: limit)
      }
    }
  }

  /// Comes when the chart's part was read. A chart without a series shows nothing that a move could change: it has a kind
  /// of fact of its own.
  func chart(_ chart: Chart) {
    guard let found = charts.removeValue(forKey: chart.part), chart.series > 0 else { return }
    tallies.merge(found) { tally, more in tally.adding(more, limit: limit) }
  }

  func facts() -> [Fact] {
    tallies.merging(fallbacks) { alternative, _ in alternative }.map { $0.value.fact($0.key) }
  }
}
