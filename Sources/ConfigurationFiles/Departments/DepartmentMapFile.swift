import AssessmentEngine
import InventoryModel

/// Reads which paths belong to which department, `assay.departments/1`.
public enum DepartmentMapFile {
  public static let schema = "assay.departments/1"

  /// **Throws** `invalid` with every diagnostic; `unreadable` where the system refuses the file.
  public static func load(path: String) throws(ConfigurationError) -> DepartmentMap {
    let log = DiagnosticLog()
    let reader = NodeReader(file: path, log: log)
    var map = DepartmentMap()
    if let bytes = try ConfigurationFile.read(path, atMost: YAMLSource.maximumBytes, log: log),
      let root = YAMLSource(file: path, log: log).read(bytes)
    {
      read(root, reader: reader, into: &map)
    }
    try log.throwIfAny()
    return map
  }

  private static func read(_ root: YAMLNode, reader: NodeReader, into map: inout DepartmentMap) {
    let keys = ["schema", "departments", "otherwise"]
    guard let file = reader.mapping(root, keys: keys, of: "a department map") else { return }
    file.requireSchema(schema)
    for item in file.require("departments", "the departments").map({ reader.list($0, of: "departments") }) ?? [] {
      let keys = ["name", "owner", "people", "paths"]
      guard let entry = reader.mapping(item, keys: keys, of: "a department"),
        let name = entry.require("name", "what it is called").flatMap({ reader.text($0, of: "a name") })
      else { continue }
      if map.department(named: name) != nil { reader.report(item, "two departments are called “\(name)”") }
      map.departments.append(
        DepartmentMap.Department(
          name: name, owner: entry["owner"].flatMap { reader.text($0, of: "an owner") },
          headCount: entry["people"].flatMap { reader.integer($0, in: 0...10_000_000, of: "people") }))
      for pattern in entry.require("paths", "path patterns").map(reader.patterns) ?? [] {
        map.assignments.append(DepartmentMap.Assignment(pattern: pattern, department: name))
      }
    }
    if let node = file["otherwise"], let name = reader.text(node, of: "a department") {
      map.otherwise = name == "first-folder" ? nil : name
    }
  }
}
