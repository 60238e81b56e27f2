import Foundation

/// The files of a rules folder, read once.
struct RuleFolder {
  struct File {
    /// Below the folder, with slashes.
    var path: String
    var bytes: [UInt8]
    /// As messages name it.
    var name: String
  }

  /// `VERSION`, `*.yaml` and `Data/*.tsv`, in order of their paths' bytes.
  let files: [File]

  static let maximumTableBytes = 16 << 20
  static let maximumFiles = 6_000

  /// **Throws** `unreadable` for a folder or file that the system refuses.
  init(_ directory: String, log: DiagnosticLog) throws(ConfigurationError) {
    let names: [String]
    do {
      names = try FileManager.default.subpathsOfDirectory(atPath: directory)
    } catch {
      throw .unreadable(path: directory, cause: error.localizedDescription)
    }
    let wanted = names.filter(RuleFolder.isWanted).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    guard wanted.count <= RuleFolder.maximumFiles else {
      log.report(directory, 1, 1, "\(wanted.count) files; at most \(RuleFolder.maximumFiles) are read")
      files = []
      return
    }
    var files: [File] = []
    for path in wanted {
      let place = directory + "/" + path
      let most = path.hasSuffix(".tsv") ? RuleFolder.maximumTableBytes : YAMLSource.maximumBytes
      guard let bytes = try ConfigurationFile.read(place, atMost: most, log: log) else { continue }
      files.append(File(path: path, bytes: bytes, name: place))
    }
    self.files = files
  }

  private static func isWanted(_ path: String) -> Bool {
    guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return false }
    return path == "VERSION" || path.hasSuffix(".yaml") || (path.hasPrefix("Data/") && path.hasSuffix(".tsv"))
  }

  func file(_ path: String) -> File? { files.first { $0.path == path } }

  /// FNV-1a, 64 bits, over each path, a zero byte, the number of its bytes as decimal text, a zero byte, and the bytes:
  /// enough to tell two rule sets apart by accident, no protection against forgery.
  ///
  /// **Source**: draft-eastlake-fnv, "The FNV Non-Cryptographic Hash Algorithm".
  var digest: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    for file in files {
      add(file.path.utf8)
      add([0])
      add(String(file.bytes.count).utf8)
      add([0])
      add(file.bytes)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
