import Glibc

/// The machine that this runs on.
public enum Machine {
  /// Processors that are there now; at least 1.
  public static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Nanoseconds since 1970, of the wall clock: for dates, never for time-outs.
  public static var wallTime: Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return FileAttributes.nanoseconds(now)
  }

  /// The absolute path behind a path, links resolved.
  ///
  /// **Throws** `SystemError.call` where nothing is there.
  public static func absolutePath(_ path: [UInt8]) throws(SystemError) -> [UInt8] {
    var resolved: [UInt8] = []
    let result = withName(path) { name in
      guard let absolute = realpath(name, nil) else { return -1 }
      resolved = Array(UnsafeRawBufferPointer(start: absolute, count: strlen(absolute)))
      free(absolute)
      return 0
    }
    guard result == 0 else { throw SystemError.call("realpath", errno) }
    return resolved
  }
}
