extension CompoundFile {
  /// Storages that hold a VBA project: a storage `VBA` with a `dir` or `_VBA_PROJECT` stream in it ([MS-OVBA] 2.2.1),
  /// wherever it is, so that projects of embedded documents are seen too. Excel 5 and 95 have no `VBA` storage: there
  /// the storage is called `_VBA_PROJECT`.
  func macroProjects(limit: Int, _ issues: inout IssueList) -> [MacroProjectStorage] {
    var totals = [Int64](repeating: 0, count: entries.count)
    var holdsProject: Set<Int> = []
    for (index, entry) in entries.enumerated().reversed() {
      if entry.kind == .stream { totals[index] = entry.size }
      guard let parent = entry.parent else { continue }
      let (sum, overflow) = totals[parent].addingReportingOverflow(totals[index])
      totals[parent] = overflow ? .max : sum
      guard entry.kind == .stream else { continue }
      if entries[parent].isNamed("VBA")
        ? entry.isNamed("dir") || entry.isNamed("_VBA_PROJECT")
        : entries[parent].isNamed("_VBA_PROJECT") && entry.isNamed("dir")
      {
        holdsProject.insert(parent)
      }
    }
    var projects: Set<Int> = []
    for storage in holdsProject {
      projects.insert(entries[storage].isNamed("VBA") ? entries[storage].parent ?? 0 : storage)
    }
    if projects.count > limit {
      issues.add("cfb.limit", .incorrect, at: 0, "more than \(limit) macro projects")
    }
    return projects.sorted().prefix(limit)
      .map { MacroProjectStorage(path: $0 == 0 ? "VBA" : path(of: $0), size: totals[$0], index: $0) }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// A data space with a rights-management transform ([MS-OFFCRYPTO] 2.2.4, 2.2.8), or the stream that a protected
  /// binary document is replaced by (2.2.10).
  var isRightsManaged: Bool {
    if entry("\u{9}DRMContent") != nil { return true }
    guard let spaces = entries.firstIndex(where: { $0.parent == 0 && $0.isNamed("\u{6}DataSpaces") }),
      let information = entries.firstIndex(where: { $0.parent == spaces && $0.isNamed("DataSpaceInfo") })
    else { return false }
    return entries.contains { $0.parent == information && $0.name.uppercased().contains("DRM") }
  }
}
