import ExampleDocuments
import Foundation
import Testing

/// A folder for one test, in which programs run and which is removed with it.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/assay-commands-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// `rm` is not waited for: it knows names of any bytes, and nobody needs the folder any more.
  deinit {
    let remove = Process()
    remove.executableURL = URL(fileURLWithPath: "/bin/sh")
    remove.arguments = ["-c", "chmod -R u+rwx \"$0\" 2>/dev/null; rm -rf \"$0\"", path]
    do { try remove.run() } catch { print("\(path) stays behind: \(error)") }
  }

  // MARK: Programs

  /// The built programs lie beside the tests.
  static let built: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return String(tests[..<(tests.lastIndex(of: "/") ?? tests.startIndex)])
  }()

  static let assay = built + "/assay"
  static let shippedRules = built + "/Assay_ConfigurationFiles.resources/Rules"

  /// The checkout's sample share, as text.
  static let sampleSource: String = {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "/" + root + "/SampleInventories/ateliers-du-rhone"
  }()

  func start(_ executable: String, _ arguments: [String], input: Running.Input = .nothing) throws -> Running {
    try Running(executable, arguments, folder: path, input: input)
  }

  func run(_ executable: String, _ arguments: [String], input: Running.Input = .nothing) async throws -> Outcome {
    try await Places.shared.hold { try await start(executable, arguments, input: input).outcome() }
  }

  @discardableResult
  func assay(_ arguments: String..., input: String = "") async throws -> Outcome {
    try await run(Scratch.assay, arguments, input: .bytes(Data(input.utf8)))
  }

  /// A script that must succeed.
  @discardableResult
  func shell(_ script: String) async throws -> Outcome {
    let outcome = try await run("/bin/sh", ["-ec", script])
    try #require(outcome.status == 0, "\(script): \(outcome.errorText)")
    return outcome
  }

  // MARK: Files

  func url(_ name: String) -> URL { URL(fileURLWithPath: path + "/" + name) }

  func data(_ name: String) throws -> Data { try Data(contentsOf: url(name)) }

  func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// Names of files below a folder, relative to it.
  func files(_ folder: String = ".") async throws -> [String] {
    try await shell("find '\(folder)' -type f -printf '%P\\n'").lines.map(String.init).sorted()
  }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let target = url(name)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: target)
  }

  /// A document made from its text.
  func document(_ name: String, _ parts: String) throws {
    try write(Data(try PartsFile.parse(parts, file: name).bytes()), to: name)
  }

  /// The sample share, made by `build-samples` in the folder `share`.
  func sampleShare() async throws {
    let built = try await run(Scratch.built + "/build-samples", [Scratch.sampleSource, "share"])
    try #require(built.status == 0, "build-samples: \(built.text)")
  }

  /// The share and its inventory `sample.assay`.
  func sampleInventory() async throws {
    try await sampleShare()
    let scan = try await assay("scan", "share", "--inventory", "sample.assay", "--max-unassessed", "1")
    try #require(scan.status == 0, "\(scan.errorText)")
  }
}
