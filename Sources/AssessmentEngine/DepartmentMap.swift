import InventoryModel

/// Which department a document belongs to, by its path. Never stored: computed when something is reported.
public struct DepartmentMap: Sendable {
  /// In the order of the mapping file; empty where the first folder says it all.
  public var departments: [Department]
  /// Tried in order, the first that matches holds.
  public var assignments: [Assignment]
  /// Where documents go that no pattern matches; nil: to the department called like their first folder.
  public var otherwise: String?

  /// A department, and what is known of it beside its documents.
  public struct Department: Hashable, Sendable {
    public var name: String
    public var owner: String?
    /// People who work there.
    public var headCount: Int?

    public init(name: String, owner: String? = nil, headCount: Int? = nil) {
      self.name = name
      self.owner = owner
      self.headCount = headCount
    }
  }

  public struct Assignment: Sendable {
    public var pattern: PathPattern
    public var department: String

    public init(pattern: PathPattern, department: String) {
      self.pattern = pattern
      self.department = department
    }
  }

  public init(departments: [Department] = [], assignments: [Assignment] = [], otherwise: String? = nil) {
    self.departments = departments
    self.assignments = assignments
    self.otherwise = otherwise
  }

  /// The default: the first folder below the scanned root, or the root's name where there are several.
  public static let byFirstFolder = DepartmentMap()

  /// The department of files that lie in no folder.
  public static let top = "."

  public func department(of path: RawPath) -> String {
    for assignment in assignments where assignment.pattern.matches(path) { return assignment.department }
    return otherwise ?? DepartmentMap.firstFolder(of: path)
  }

  public func department(named name: String) -> Department? { departments.first { $0.name == name } }

  private static func firstFolder(of path: RawPath) -> String {
    let slash = UInt8(ascii: "/")
    let start = path.bytes.firstIndex { $0 != slash } ?? path.bytes.endIndex
    guard let end = path.bytes[start...].firstIndex(of: slash) else { return top }
    return RawPath(bytes: Array(path.bytes[start..<end])).text
  }
}
