import Foundation
import Portfolio
import Testing

@testable import Reports

/// A report written to a folder of its own, which goes when the test ends.
final class RenderedReport {
  let folder: String
  let path: String

  /// `sums`: the estate, where it is not the one that the documents make by themselves.
  init(
    _ format: ReportFormat, _ estate: SyntheticEstate, context: ReportContext, name: String = "report", sums: Estate? = nil
  ) throws {
    folder = NSTemporaryDirectory() + "assay-reports-\(UUID().uuidString)"
    path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Self.write(format, estate, context: context, path: path, sums: sums)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func write(
    _ format: ReportFormat, _ estate: SyntheticEstate, context: ReportContext, path: String, sums: Estate? = nil
  ) throws {
    var writer = try format.make(context, path)
    for document in estate.documents { try writer.add(document) }
    try writer.finish(sums ?? estate.estate)
  }

  /// Names below the folder, sorted.
  var files: [String] { (FileManager.default.subpaths(atPath: path) ?? []).filter { !isFolder($0) }.sorted() }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
  }

  private func isFolder(_ name: String) -> Bool { Place("\(path)/\(name)") == .folder }
}
