import InventoryModel
import OfficePackage

/// Sections whose pages differ from those of the section before, columns, and headers by kind of page.
///
/// A section's properties stand at its end; what belongs to a section that a tracked change replaced is left out.
final class SectionDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "document.sections-mixed", unit: "sections that differ from the one before",
      attributes: ["differs", "sections", "sizes"], formats: Formats.document, source: "ECMA-376-1:2016 §17.6.17"),
    FactKindDefinition(
      kind: "document.columns", unit: "sections", attributes: ["columns", "unequal"],
      values: ["unequal": .booleans], formats: Formats.document,
      source: "ECMA-376-1:2016 §17.6.4"),
    FactKindDefinition(
      kind: "document.header-footer-variants",
      unit: "sections", attributes: ["even", "first"], values: ["even": .booleans],
      formats: Formats.document, source: "ECMA-376-1:2016 §17.10.6, §17.10.1"),
    FactKindDefinition(
      kind: "document.section-starts", subject: "where the section starts", subjects: .cases(of: SectionLayout.Start.self),
      unit: "sections", formats: Formats.document, source: "ECMA-376-1:2016 §17.6.22, §17.18.77"),
    FactKindDefinition(
      kind: "document.gutter", unit: "sections", formats: Formats.document, source: "ECMA-376-1:2016 §17.6.11"),
  ]

  enum Action: Sendable {
    case section, size, margins, columns, column, titlePage, reference, evenAndOdd, start
  }

  private let names: WordNames
  private let limit: Int
  private var glossary: Set<String> = []
  private var content: [String: String] = [:]
  private var isOld = false
  private var open: SectionLayout?
  private var sections: [SectionLayout] = []
  private var hasEvenAndOdd = false
  private var hasTooMany = false
  private static let sectionLimit = 20_000

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) {
    glossary = summary.glossaryParts
    var parts: [String: Part] = [:]
    for part in summary.parts where part.role == .story { parts[part.name] = part }
    for relationship in summary.relationships where relationship.source == summary.mainPart && !relationship.isExternal {
      guard ["header", "footer"].contains(relationship.kind), let part = relationship.targetPart.flatMap({ parts[$0] })
      else { continue }
      content[relationship.id] = "\(part.entry.crc) \(part.entry.size)"
    }
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard part.role == .document || part.role == .settings, let action = names.sections[element.name.local],
      element.namespace == .word
    else { return }
    if part.role == .settings {
      if case .evenAndOdd = action, !glossary.contains(part.name), WordAttributes.isOn(element, names.val) {
        hasEvenAndOdd = true
      }
      return
    }
    if case .section = action {
      isOld = element.parent.local == names.sectPrChange
      guard !isOld else { return }
      settle()
      open = SectionLayout(place: part.place)
      return
    }
    guard !isOld, element.parent.local == names.sectPr || element.parent.local == names.cols else { return }
    read(action, element)
  }

  private func read(_ action: Action, _ element: borrowing MarkupElement) {
    let word = Namespace.word.rawValue
    switch action {
    case .size:
      open?.width = element.integer(names.w, namespace: word)
      open?.height = element.integer(names.h, namespace: word)
    case .margins:
      open?.margins = names.sides.map { WordAttributes.word(element, $0).flatMap(Int.init) ?? 0 }
      open?.gutter = element.integer(names.gutter, namespace: word) ?? 0
    case .start: open?.start = WordAttributes.word(element, names.val).flatMap { SectionLayout.Start(written: $0) }
    case .columns:
      open?.columns = element.integer(names.num, namespace: word) ?? 1
      if let equal = WordAttributes.word(element, names.equalWidth), ["0", "false", "off"].contains(equal) {
        open?.isListed = true
      }
    case .column: open?.addColumn(element.integer(names.w, namespace: word))
    case .titlePage: open?.hasTitlePage = WordAttributes.isOn(element, names.val)
    case .reference:
      guard let id = element.string(names.id, namespace: Namespace.relationships.rawValue),
        let type = WordAttributes.word(element, names.type), (open?.references.count ?? 9) < 9
      else { return }
      open?.references["\(element.name.local) \(type)"] = String(id.prefix(64))
    case .section, .evenAndOdd: break
    }
  }

  private func settle() {
    guard let section = open else { return }
    open = nil
    guard sections.count < SectionDetector.sectionLimit else {
      hasTooMany = true
      return
    }
    sections.append(section)
  }

  func facts() -> [Fact] {
    settle()
    var facts: [Fact] = []
    var mixed = Tally()
    var aspects: Set<SectionLayout.Aspect> = []
    var sizes = 0
    var columns = Tally()
    var (widest, hasUnequal) = (0, false)
    var firsts = Tally()
    let hasHeaders = sections.contains { !$0.references.isEmpty }
    var starts: [SectionLayout.Start: Tally] = [:]
    var gutters = Tally()
    var before: SectionLayout?
    for section in sections {
      if section.gutter > 0 { gutters.add(at: section.place, limit: limit) }
      if let before {
        // The first section starts where the document does, whatever it says (§17.6.22).
        if let start = section.start { starts[start, default: Tally()].add(at: section.place, limit: limit) }
        let differing = section.differences(from: before, content)
        aspects.formUnion(differing)
        if differing.contains(.size) { sizes += 1 }
        if !differing.isEmpty { mixed.add(at: section.place, limit: limit) }
      }
      if section.columnCount > 1 {
        columns.add(at: section.place, limit: limit)
        widest = max(widest, section.columnCount)
        hasUnequal = hasUnequal || section.isUnequal
      }
      // Without any header, a first page of its own shows nothing else than the others do.
      if section.hasTitlePage, hasHeaders { firsts.add(at: section.place, limit: limit) }
      before = section.inheriting(before)
    }
    if mixed.count > 0 {
      let differs = SectionLayout.Aspect.allCases.filter(aspects.contains).map(\.rawValue).joined(separator: " ")
      facts.append(
        mixed.fact(
          "document.sections-mixed",
          attributes: [
            "sections": .integer(sections.count), "differs": .string(differs), "sizes": .integer(sizes),
          ]))
    }
    if columns.count > 0 {
      facts.append(
        columns.fact("document.columns", attributes: ["columns": .integer(widest), "unequal": .boolean(hasUnequal)]))
    }
    facts += starts.map { $0.value.fact("document.section-starts", subject: $0.key.rawValue) }
    if gutters.count > 0 { facts.append(gutters.fact("document.gutter")) }
    let even = hasEvenAndOdd && hasHeaders
    if firsts.count > 0 || even {
      let attributes: [String: AttributeValue] = ["first": .integer(firsts.count), "even": .boolean(even)]
      facts.append(
        firsts.count > 0
          ? firsts.fact("document.header-footer-variants", attributes: attributes)
          : Fact(kind: "document.header-footer-variants", attributes: attributes))
    }
    return facts
  }

  func issues() -> [Issue] {
    hasTooMany ? [WordLimits.issue("sections", SectionDetector.sectionLimit)] : []
  }
}
