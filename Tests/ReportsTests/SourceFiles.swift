import Foundation

/// The sources of the other targets, as text: what a catalog of words must know of.
enum SourceFiles {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources").path

  /// Texts of the Swift files of a target.
  static func texts(of target: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: "\(folder)/\(target)").filter { $0.hasSuffix(".swift") }
    return try names.sorted().map { try String(contentsOfFile: "\(folder)/\(target)/\($0)", encoding: .utf8) }
  }
}
