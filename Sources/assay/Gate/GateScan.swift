import ArgumentParser
import Foundation
import InventoryStore
import Scanning

/// An inventory that lives as long as the gate that asked for it.
struct GateScan {
  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/assay-gate-" + UUID().uuidString
    // Paths and names of the share are nobody else's business.
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  /// Scans paths as `assay scan` does, without people: a gate does not ask who.
  ///
  /// **Throws** `ExitCode` where the scan was interrupted.
  func inventory(of paths: [String], language: ScanLanguage) throws -> Inventory {
    let path = folder + "/gate.assay"
    var options = ScanOptions(roots: try paths.map { try WalkRoot(argument: $0) })
    options.jobs = ScanOptions.defaultJobs
    options.inventoryPath = path
    let session = ScanSession(
      options: options, inventoryPath: path, toolVersion: AssayVersion.text, language: language)
    let summary = try session.run()
    // What could not be assessed is the gate's to count: here all of it is let through.
    let status = summary.exitStatus(allowing: .share(10_000))
    if status != 0 { throw ExitCode(status) }
    return try Inventory.open(path: path)
  }

  func remove() throws { try FileManager.default.removeItem(atPath: folder) }
}
