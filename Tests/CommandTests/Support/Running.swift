import Foundation

/// A program that runs. What it says goes to files, so that it never waits for its reader.
final class Running: @unchecked Sendable {
  enum Input {
    case nothing
    case bytes(Data)
    /// Held open: the program waits for more until `closeInput`.
    case open
  }

  // Set up once by `init` and used by one test; Foundation guards what its own threads touch.
  private let process = Process()
  private let inputEnd: FileHandle?
  private let files: String
  private let ended: AsyncStream<Void>

  init(_ executable: String, _ arguments: [String], folder: String, input: Input) throws {
    files = FileManager.default.temporaryDirectory.path + "/assay-commands-said-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("ASSAY_") }
    environment["NO_COLOR"] = "1"
    environment["TMPDIR"] = folder
    process.environment = environment
    switch input {
    case .nothing:
      process.standardInput = FileHandle.nullDevice
      inputEnd = nil
    case .bytes(let bytes):
      try bytes.write(to: URL(fileURLWithPath: files + "/in"))
      process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: files + "/in"))
      inputEnd = nil
    case .open:
      let pipe = Pipe()
      process.standardInput = pipe
      inputEnd = pipe.fileHandleForWriting
    }
    process.standardOutput = try Running.file(files + "/out")
    process.standardError = try Running.file(files + "/errors")
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    ended = stream
    process.terminationHandler = { _ in continuation.finish() }
    try process.run()
  }

  deinit { try? FileManager.default.removeItem(atPath: files) }

  private static func file(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  var isRunning: Bool { process.isRunning }

  func write(_ text: String) throws { try inputEnd?.write(contentsOf: Data(text.utf8)) }

  func closeInput() throws { try inputEnd?.close() }

  /// SIGTERM.
  func terminate() { process.terminate() }

  /// SIGKILL to this process alone, by its number.
  func kill() { _ = Foundation.kill(process.processIdentifier, SIGKILL) }

  func outcome() async throws -> Outcome {
    for await _ in ended {}
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: isSignal ? nil : process.terminationStatus, signal: isSignal ? process.terminationStatus : nil,
      output: try Data(contentsOf: URL(fileURLWithPath: files + "/out")),
      errors: try Data(contentsOf: URL(fileURLWithPath: files + "/errors")))
  }
}
