import SafeBindings

/// Results go to standard output. Where nobody takes them any more the command has failed, whatever else it did.
enum StandardOutput {
  static func write(_ bytes: [UInt8]) throws(StandardOutputFailure) {
    guard StandardStream.output.write(bytes) else { throw StandardOutputFailure() }
  }

  static func write(_ text: String) throws(StandardOutputFailure) { try write(Array(text.utf8)) }
}

/// Exit status 2.
struct StandardOutputFailure: Error, CustomStringConvertible {
  let description = "standard output: cannot be written; the disk is full, or its reader is gone"
}
