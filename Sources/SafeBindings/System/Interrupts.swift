import CAssaySystem
import Glibc

/// SIGINT and SIGTERM as something to wait for. The first is told; the second ends the process at once.
public struct Interrupts: Sendable {
  /// For waiting with `Readiness`.
  public let descriptor: Int32

  /// Starts to catch; for the whole process.
  public static func caught() throws(SystemError) -> Interrupts {
    let descriptor = assay_catch_interrupts()
    guard descriptor >= 0 else { throw SystemError.call("sigaction", errno) }
    return Interrupts(descriptor: descriptor)
  }

  /// Stops catching: the signals end the process again.
  public func release() { assay_release_interrupts() }

  /// The number of the signal that came, once; nil where none did.
  public func pending() -> Int32? {
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 ? Int32(byte) : nil
  }
}
