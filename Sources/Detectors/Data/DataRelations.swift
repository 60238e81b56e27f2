import OfficePackage

/// The relationships that data hang on, by part: looked up for each pivot cache.
struct DataRelations {
  /// Pivot cache → where the pivot tables over it stand.
  private(set) var pivotTables: [String: [String]] = [:]
  /// Pivot caches whose records are in the package.
  private(set) var caches: Set<String> = []
  private var books: [[String]: String] = [:]
  /// Parts that refer to a pivot cache that is not there, and its target; the first of them.
  private(set) var lost: [(part: String, target: String)] = []

  init() {}

  init(_ summary: PackageSummary) {
    var roles: [String: PartRole] = [:]
    for part in summary.parts { roles[part.name] = part.role }
    for relationship in summary.relationships {
      switch relationship.kind {
      case "pivotCacheDefinition" where !relationship.isExternal:
        guard let cache = relationship.targetPart else {
          if lost.count < 100 { lost.append((relationship.source, relationship.target)) }
          continue
        }
        // The workbook has a relationship to each cache as well.
        guard relationship.source != summary.mainPart, roles[relationship.source] != .workbook else { continue }
        pivotTables[cache, default: []].append(summary.place(of: relationship.source).text)
      case "pivotCacheRecords" where relationship.targetPart != nil: caches.insert(relationship.source)
      case _ where relationship.isExternal && roles[relationship.source] == .pivotCache:
        books[[relationship.source, relationship.id]] = relationship.target
      default: break
      }
    }
  }

  /// The other workbook that a pivot cache's relationship leads to.
  func book(of cache: String, _ relationship: String) -> String? { books[[cache, relationship]] }
}
