import Glibc

/// Calls `body` with a name as C wants it; a name that holds a zero byte is no name (-1, `EINVAL`).
func withName(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Int32) -> Int32 {
  guard !bytes.contains(0) else {
    errno = EINVAL
    return -1
  }
  return (bytes + [0]).withUnsafeBufferPointer { name in
    name.baseAddress!.withMemoryRebound(to: CChar.self, capacity: name.count) { body($0) }
  }
}
