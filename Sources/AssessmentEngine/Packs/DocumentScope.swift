import InventoryModel

/// The documents that an override is for: those below certain paths, those of certain departments, or both.
public struct DocumentScope: Hashable, Sendable {
  /// One must match; empty: any path.
  public var paths: [PathPattern]
  /// One must be the document's; empty: any department.
  public var departments: [String]
  /// Where a file names the departments, `file:line:column`; nil where none does.
  public var place: String?
  /// Where a file names the paths, likewise.
  public var pathsPlace: String?

  public init(
    paths: [PathPattern] = [], departments: [String] = [], place: String? = nil, pathsPlace: String? = nil
  ) {
    self.paths = paths
    self.departments = departments
    self.place = place
    self.pathsPlace = pathsPlace
  }

  public var isEverywhere: Bool { paths.isEmpty && departments.isEmpty }

  func holds(_ path: RawPath, departments map: DepartmentMap) -> Bool {
    if !paths.isEmpty, !paths.contains(where: { $0.matches(path) }) { return false }
    return departments.isEmpty || departments.contains(map.department(of: path))
  }
}
