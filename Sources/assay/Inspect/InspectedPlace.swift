import AssessmentEngine
import ConfigurationFiles
import Foundation
import InventoryModel

/// Where inspected documents lie in the share: what a pack changes for some paths or departments goes by it.
struct InspectedPlace {
  /// Absolute, without links and dots; nil: paths are taken as they are typed.
  private let root: String?
  let departments: DepartmentMap

  /// Throws what `DepartmentMapFile` throws.
  init(root: String? = nil, departments: String? = nil) throws {
    self.root = root.map(InspectedPlace.resolved)
    self.departments = try departments.map { try DepartmentMapFile.load(path: $0) } ?? .byFirstFolder
  }

  init() {
    root = nil
    departments = .byFirstFolder
  }

  /// The path below the root, as a scan of the root names it; of a document elsewhere the path as typed.
  func path(of typed: RawPath) -> RawPath {
    guard let root, let text = String(validating: typed.bytes, as: UTF8.self) else { return typed }
    let file = InspectedPlace.resolved(text)
    let folder = root.hasSuffix("/") ? root : root + "/"
    return file.hasPrefix(folder) ? RawPath(String(file.dropFirst(folder.count))) : typed
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
