/// Bytes with their length in front (four bytes, the lowest first): what goes over a worker's socket.
public enum Frame {
  /// Bytes; a longer frame is refused, whoever sends it.
  public static let limit = 4 << 20
  static let headerCount = 4

  public static func encode(_ payload: [UInt8]) -> [UInt8] {
    let count = UInt32(clamping: payload.count)
    return [UInt8(truncatingIfNeeded: count), UInt8(truncatingIfNeeded: count >> 8),
      UInt8(truncatingIfNeeded: count >> 16), UInt8(truncatingIfNeeded: count >> 24)] + payload
  }

  /// A frame that announces more than `limit`.
  public struct TooLong: Error, Hashable, Sendable {
    public var announced: Int
  }

  /// Collects bytes until a frame is whole.
  public struct Collector: Sendable {
    private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func append(_ more: [UInt8]) { bytes += more }

    /// The next whole frame's payload.
    ///
    /// **Throws** `TooLong` as soon as the header tells, before anything of the payload is kept.
    public mutating func next() throws(TooLong) -> [UInt8]? {
      guard bytes.count >= headerCount else { return nil }
      let count = (0..<headerCount).reduce(0) { $0 | Int(bytes[$1]) << (8 * $1) }
      guard count <= limit else { throw TooLong(announced: count) }
      guard bytes.count >= headerCount + count else { return nil }
      let payload = Array(bytes[headerCount..<(headerCount + count)])
      bytes.removeFirst(headerCount + count)
      return payload
    }
  }
}

/// What the coordinator asks of a worker: the first byte of a frame's payload.
enum WorkerRequest {
  /// Options as JSON; the first frame, once.
  static let options = UInt8(ascii: "O")
  /// The record's path as raw bytes; an open file comes with it.
  static let read = UInt8(ascii: "R")
}
