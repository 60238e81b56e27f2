import InventoryModel
import OfficePackage

/// What a presentation is as a whole: the size of its slides, its masters and layouts and which of them slides use, and
/// charts whose data are elsewhere.
final class PresentationDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "presentation.slide-size", subject: "proportion: 4:3, 16:9, 16:10 or other",
      subjects: proportions.map { "\($0):\($1)" } + ["other"], unit: "presentations",
      attributes: ["height", "width"], formats: Formats.presentation, source: "ECMA-376-1:2016 §19.2.1.39"),
    FactKindDefinition(
      kind: "presentation.slide-size-custom", unit: "presentations", attributes: ["height", "width"],
      formats: Formats.presentation, source: "ECMA-376-1:2016 §19.2.1.39"),
    FactKindDefinition(
      kind: "presentation.masters", unit: "slide masters", attributes: ["used"], formats: Formats.presentation,
      source: "ECMA-376-1:2016 §13.3.10"),
    FactKindDefinition(
      kind: "presentation.masters-multiple", unit: "slide masters", attributes: ["used"], formats: Formats.presentation,
      source: "ECMA-376-1:2016 §13.3.10"),
    FactKindDefinition(
      kind: "presentation.layouts", unit: "slide layouts", attributes: ["used"], formats: Formats.presentation,
      source: "ECMA-376-1:2016 §13.3.9"),
    FactKindDefinition(
      kind: "presentation.chart-linked-workbook", unit: "charts", formats: Formats.presentation,
      source: "ECMA-376-1:2016 §21.2.2.63"),
  ]

  private var traits: PresentationTraits?
  private var layouts: (all: Int, used: Int) = (0, 0)
  private var masters: (all: Int, used: Int) = (0, 0)
  private var charts = Tally()
  private let limit: Int

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func presentation(_ traits: PresentationTraits) { self.traits = traits }

  func package(_ summary: PackageSummary) {
    guard MarkupFamily(format: summary.format) == .presentation else { return }
    var roles: [String: PartRole] = [:]
    for part in summary.parts where part.isReachable { roles[part.name] = part.role }
    layouts.all = roles.values.count { $0 == .slideLayout }
    masters.all = roles.values.count { $0 == .slideMaster }
    var used: Set<String> = []
    for relationship in summary.relationships where roles[relationship.source] == .slide {
      if let target = relationship.targetPart, roles[target] == .slideLayout { used.insert(target) }
    }
    layouts.used = used.count
    var usedMasters: Set<String> = []
    for relationship in summary.relationships where used.contains(relationship.source) {
      if let target = relationship.targetPart, roles[target] == .slideMaster { usedMasters.insert(target) }
    }
    masters.used = usedMasters.count
    var charts: Set<String> = []
    for relationship in summary.relationships
    where relationship.isExternal && [.chart, .chartEx].contains(roles[relationship.source])
      && ["oleObject", "package"].contains(relationship.kind) && charts.insert(relationship.source).inserted
    {
      self.charts.add(at: summary.place(of: relationship.source), limit: limit)
    }
  }

  /// The proportions that programs offer, in landscape. Within half a percent: some round to hundredths of a millimetre.
  private static let proportions = [(4, 3), (16, 9), (16, 10)]

  static func proportion(_ width: Int, _ height: Int) -> String {
    for (across, down) in proportions {
      let (a, overflowA) = width.multipliedReportingOverflow(by: down * 200)
      let (b, overflowB) = height.multipliedReportingOverflow(by: across * 200)
      if !overflowA, !overflowB, (a > b ? a - b : b - a) <= b / 200 { return "\(across):\(down)" }
    }
    return "other"
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    if let width = traits?.width, let height = traits?.height, width > 0, height > 0 {
      let proportion = Self.proportion(width, height)
      let sides: [String: AttributeValue] = ["width": .integer(width), "height": .integer(height)]
      facts.append(Fact(kind: "presentation.slide-size", subject: proportion, attributes: sides))
      if proportion == "other" { facts.append(Fact(kind: "presentation.slide-size-custom", attributes: sides)) }
    }
    if masters.all > 0 {
      facts.append(
        Fact(kind: "presentation.masters", count: masters.all, attributes: ["used": .integer(masters.used)]))
    }
    if masters.all > 1 {
      facts.append(
        Fact(kind: "presentation.masters-multiple", count: masters.all, attributes: ["used": .integer(masters.used)]))
    }
    if layouts.all > 0 {
      facts.append(
        Fact(kind: "presentation.layouts", count: layouts.all, attributes: ["used": .integer(layouts.used)]))
    }
    if charts.count > 0 { facts.append(charts.fact("presentation.chart-linked-workbook")) }
    return facts
  }
}
