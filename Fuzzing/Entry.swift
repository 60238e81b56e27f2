/// The door between libFuzzer and the readers, and the one place here that touches a pointer: the bytes are copied
/// before anything looks at them. Each target has a function `read(_:)`, which must come back whatever the bytes are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzerTestOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  read(bytes)
  return 0
}
