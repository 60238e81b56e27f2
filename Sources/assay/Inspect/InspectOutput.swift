import Reports

/// Where an inspection goes: standard output as it comes, or a file that appears when it is whole.
struct InspectOutput {
  private let file: OutputFile?

  init(path: String?) throws(ReportError) {
    guard let path, path != "-" else {
      file = nil
      return
    }
    file = try OutputFile(path: path)
  }

  func write(_ bytes: [UInt8]) throws {
    if let file { try file.write(bytes) } else { try StandardOutput.write(bytes) }
  }

  func commit() throws(ReportError) { try file?.commit() }
}
