import CAssaySystem
import Glibc

/// How a child process ended.
public struct ProcessEnd: Sendable, Hashable {
  public var exitStatus: Int32
  /// 0 where it exited by itself.
  public var signal: Int32
  /// Bytes of memory at its peak; 0 where that was not above the peak of the process that started it.
  public var peakMemory: Int64

  public init(exitStatus: Int32, signal: Int32, peakMemory: Int64) {
    self.exitStatus = exitStatus
    self.signal = signal
    self.peakMemory = peakMemory
  }

  /// `SIGSEGV`, or `exit status 3`.
  public var name: String {
    let names: [Int32: String] = [
      SIGSEGV: "SIGSEGV", SIGILL: "SIGILL", SIGTRAP: "SIGTRAP", SIGABRT: "SIGABRT", SIGBUS: "SIGBUS",
      SIGKILL: "SIGKILL", SIGFPE: "SIGFPE", SIGTERM: "SIGTERM", SIGXFSZ: "SIGXFSZ", SIGSYS: "SIGSYS",
      SIGXCPU: "SIGXCPU",
    ]
    return signal == 0 ? "exit status \(exitStatus)" : names[signal] ?? "signal \(signal)"
  }

  /// Whether it looks like the end of a process that got no memory: killed by the system, or stopped by the
  /// language's runtime close to its limit (a failed allocation ends in SIGABRT, SIGILL, SIGTRAP or SIGSEGV).
  public func looksOutOfMemory(limit: Int64) -> Bool {
    if signal == SIGKILL { return true }
    return [SIGABRT, SIGILL, SIGTRAP, SIGSEGV].contains(signal) && limit > 0 && peakMemory > limit / 4 * 3
  }
}

/// A process started from this one, connected by its descriptor 3. Killed when it goes out of scope.
public struct ChildProcess: ~Copyable {
  public let id: Int32
  private var end: ProcessEnd?

  /// **Throws** `SystemError.call` where it cannot be started (`EAGAIN`: too many processes; `ENOENT`: no program).
  public init(
    executable: String, arguments: [String], environment: [String], connectedTo channel: borrowing WorkerChannel
  ) throws(SystemError) {
    var process: pid_t = 0
    let far = channel.descriptor
    let failure = withCStrings([executable] + arguments) { arguments in
      withCStrings(environment) { environment in
        executable.withCString { assay_spawn(&process, $0, arguments, environment, far) }
      }
    }
    guard failure == 0 else { throw SystemError.call("posix_spawn", failure) }
    id = process
  }

  deinit {
    if end == nil {
      kill(id, SIGKILL)
      // One that the kernel cannot end now (a dead network file system) stays until it can: never wait for it.
      var status: (Int32, Int32, Int64) = (0, 0, 0)
      _ = assay_reap(id, &status.0, &status.1, &status.2)
    }
  }

  /// How it ended; nil while it runs.
  public mutating func reap() -> ProcessEnd? {
    if let end { return end }
    var status: Int32 = 0
    var signal: Int32 = 0
    var peak: Int64 = 0
    switch assay_reap(id, &status, &signal, &peak) {
    case 1: end = ProcessEnd(exitStatus: status, signal: signal, peakMemory: peak)
    case 0: return nil
    default: end = ProcessEnd(exitStatus: -1, signal: 0, peakMemory: 0)
    }
    return end
  }

  /// Waits up to a time for its end, then kills it and waits as long again. Nil where even that does not end it.
  public mutating func finish(waitingMilliseconds patience: Int) -> ProcessEnd? {
    for killing in [false, true] {
      if killing { kill(id, SIGKILL) }
      var waited = 0
      while waited <= patience {
        if let end = reap() { return end }
        usleep(2000)
        waited += 2
      }
    }
    return nil
  }

  public func terminate() { kill(id, SIGKILL) }

  /// Bytes of memory that it holds now; 0 where the system does not say.
  public var residentMemory: Int64 {
    guard end == nil, let file = try? OpenFile(path: Array("/proc/\(id)/statm".utf8)),
      let text = try? file.read(at: 0, count: 128)
    else { return 0 }
    let fields = String(decoding: text, as: UTF8.self).split(separator: " ")
    guard fields.count > 1, let pages = Int64(fields[1]) else { return 0 }
    return pages * Int64(getpagesize())
  }
}

private func withCStrings<R>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
