import InventoryModel
import SafeBindings

/// Something that reads one file at a time, elsewhere: a worker process, or a double in tests.
public protocol DocumentWorker: AnyObject {
  /// Ready to read when `receive` has something to say.
  var descriptor: Int32 { get }
  /// Bytes; 0 where unknown.
  var residentMemory: Int64 { get }
  /// Bytes of memory that it may take; 0 is without limit.
  var memoryLimit: Int64 { get }
  /// **Throws** where the worker is gone.
  func read(_ file: borrowing OpenFile, path: RawPath) throws(SystemError)
  /// Nil while the answer is not whole.
  func receive() -> WorkerReply?
  /// Ends it (at once where `killing`, else after it had a moment to end by itself); how it ended, nil where even
  /// killing does not help.
  func end(killing: Bool) -> ProcessEnd?
}

public enum WorkerReply: Sendable, Equatable {
  /// JSON that is yet to be checked.
  case record([UInt8])
  /// The connection is closed.
  case ended
  /// Not a frame.
  case garbled(String)
}

/// A worker process: this program again, under another name of its own.
public final class SpawnedWorker: DocumentWorker {
  /// What to start.
  public struct Program: Sendable, Hashable {
    public var executable: String
    public var arguments: [String]

    public init(executable: String, arguments: [String]) {
      self.executable = executable
      self.arguments = arguments
    }

    /// This program, as a worker. `/proc/self/exe` is the program that runs, even where its file was replaced.
    public static let this = Program(executable: "/proc/self/exe", arguments: ["worker", "--descriptor", "3"])
  }

  private let channel: WorkerChannel
  private var process: ChildProcess
  private var frames = Frame.Collector()
  public let memoryLimit: Int64

  /// libzip asks for the time zone with every entry: `TZ` answers. A crash prints no memory.
  static let environment = ["TZ=UTC0", "SWIFT_BACKTRACE=enable=no"]

  init(_ program: Program, setup: WorkerSetup) throws(SystemError) {
    let pair = try WorkerChannel.pair()
    process = try ChildProcess(
      executable: program.executable, arguments: program.arguments, environment: Self.environment,
      connectedTo: pair.far)
    channel = pair.takeNear()
    memoryLimit = Int64(clamping: setup.addressSpace)
    // A worker that is gone already is met with its first file.
    do { try channel.send(setup.frame) } catch { guard error.isBrokenPipe else { throw error } }
  }

  public var descriptor: Int32 { channel.descriptor }
  public var residentMemory: Int64 { process.residentMemory }

  public func read(_ file: borrowing OpenFile, path: RawPath) throws(SystemError) {
    try channel.send(Frame.encode([WorkerRequest.read] + path.bytes), with: file)
  }

  public func receive() -> WorkerReply? {
    do {
      guard let bytes = try channel.receiveAvailable(limit: 64 << 10) else { return nil }
      if bytes.isEmpty { return .ended }
      frames.append(bytes)
    } catch {
      return .ended
    }
    do {
      guard let payload = try frames.next() else { return nil }
      return .record(payload)
    } catch {
      return .garbled("a frame of \(error.announced) bytes announced")
    }
  }

  public func end(killing: Bool) -> ProcessEnd? {
    if killing { process.terminate() }
    return process.finish(waitingMilliseconds: 500)
  }
}
