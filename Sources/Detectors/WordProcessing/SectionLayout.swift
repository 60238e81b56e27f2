import OfficePackage

/// How the pages of a section look (ECMA-376-1:2016 §17.6.17). **Units** twips.
struct SectionLayout {
  enum Aspect: String, CaseIterable, Hashable {
    case size, orientation, margins, columns, headers
  }

  /// Where a section starts, if not on the next page or in the next line (§17.18.77).
  enum Start: String, CaseIterable {
    case oddPage = "odd-page"
    case evenPage = "even-page"
    case nextColumn = "next-column"

    init?(written word: String) {
      switch word {
      case "oddPage": self = .oddPage
      case "evenPage": self = .evenPage
      case "nextColumn": self = .nextColumn
      default: return nil
      }
    }
  }

  var place: Place
  var start: Start?
  /// Room for the binding, beside the margin (§17.6.11).
  var gutter = 0
  var width: Int?
  var height: Int?
  var margins: [Int] = []
  var columns = 1
  /// Columns that are described one by one, and the widths of the narrowest and the widest.
  var listedColumns = 0
  var widths: ClosedRange<Int>?
  /// The columns are as they are listed, not all the same (§17.6.4, equalWidth).
  var isListed = false
  var hasTitlePage = false
  /// Kind of header or footer and of page → relationship.
  var references: [String: String] = [:]

  init(place: Place) { self.place = place }

  var columnCount: Int { isListed && listedColumns > 0 ? listedColumns : columns }

  /// Word lists columns of equal width as well, once somebody has set the space between them.
  var isUnequal: Bool { isListed && widths.map { !Self.isSame($0.lowerBound, $0.upperBound) } ?? false }

  mutating func addColumn(_ width: Int?) {
    listedColumns += 1
    guard let width else { return }
    widths = widths.map { min($0.lowerBound, width)...max($0.upperBound, width) } ?? width...width
  }

  /// A point: producers round millimetres in their own ways.
  private static let tolerance = 20

  private static func isSame(_ one: Int, _ other: Int) -> Bool {
    let (difference, overflow) = one.subtractingReportingOverflow(other)
    return !overflow && difference.magnitude <= UInt(tolerance)
  }

  func differences(from other: SectionLayout, _ content: [String: String]) -> Set<Aspect> {
    var aspects: Set<Aspect> = []
    if let width, let height, let otherWidth = other.width, let otherHeight = other.height {
      if (width > height) != (otherWidth > otherHeight) { aspects.insert(.orientation) }
      let isSize =
        Self.isSame(min(width, height), min(otherWidth, otherHeight))
        && Self.isSame(max(width, height), max(otherWidth, otherHeight))
      if !isSize { aspects.insert(.size) }
    }
    // A page that is turned has its margins turned: these differ by the orientation.
    if !margins.isEmpty, !other.margins.isEmpty {
      let (own, others) = aspects.contains(.orientation) ? (margins.sorted(), other.margins.sorted()) : (margins, other.margins)
      if zip(own, others).contains(where: { !Self.isSame($0, $1) }) { aspects.insert(.margins) }
    }
    if columnCount != other.columnCount { aspects.insert(.columns) }
    if hasTitlePage != other.hasTitlePage, !(references.isEmpty && other.references.isEmpty) { aspects.insert(.headers) }
    // §17.10.5: what a section does not say it has from the one before. Some producers write each section's headers
    // anew, so that parts with the same bytes are the same header.
    for (kind, id) in references {
      let own = content[id] ?? id
      let others = other.references[kind].map { content[$0] ?? $0 }
      if own != others { aspects.insert(.headers) }
    }
    return aspects
  }

  /// With the headers that it has from the section before.
  func inheriting(_ before: SectionLayout?) -> SectionLayout {
    guard let before else { return self }
    var section = self
    section.references.merge(before.references) { own, _ in own }
    if section.width == nil { (section.width, section.height) = (before.width, before.height) }
    if section.margins.isEmpty { section.margins = before.margins }
    return section
  }
}
