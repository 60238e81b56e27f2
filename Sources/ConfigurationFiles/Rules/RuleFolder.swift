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
  /// Of all files together.
  static let maximumBytes = 64 << 20
  /// Files and folders of any name that are looked at: a folder with more is somebody's disk, not rules.
  static let maximumEntries = 50_000
  private static let maximumDepth = 32

  /// What cannot be read as a file is reported. **Throws** `unreadable` for a folder that the system refuses; `invalid`
  /// at once for one that has too many files, as nothing else that would be said of it makes sense.
  init(_ directory: String, log: DiagnosticLog) throws(ConfigurationError) {
    let wanted = try RuleFolder.paths(in: directory, log: log)
    guard wanted.count <= RuleFolder.maximumFiles else {
      log.report(directory, 1, 1, "\(wanted.count) files; at most \(RuleFolder.maximumFiles) are read")
      try log.throwIfAny()
      files = []
      return
    }
    var files: [File] = []
    var total = 0
    for path in wanted {
      let place = directory + "/" + path
      guard let bytes = RuleFolder.bytes(of: place, log: log) else { continue }
      total += bytes.count
      guard total <= RuleFolder.maximumBytes else {
        log.report(place, 1, 1, "the folder's files have more than \(RuleFolder.maximumBytes) bytes together")
        break
      }
      files.append(File(path: path, bytes: bytes, name: place))
    }
    self.files = files
  }

  /// The files that are wanted, in order of their paths' bytes; links to folders are not followed, and links to files not
  /// out of the folder.
  private static func paths(in directory: String, log: DiagnosticLog) throws(ConfigurationError) -> [String] {
    var wanted: [String] = []
    var folders = [(path: "", depth: 1)]
    var entries = 0
    while let folder = folders.popLast() {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: directory + "/" + folder.path)
      } catch {
        throw .unreadable(path: directory + "/" + folder.path, cause: error.localizedDescription)
      }
      entries += names.count
      guard entries <= maximumEntries else {
        log.report(directory, 1, 1, "more than \(maximumEntries) files and folders: this is no folder of rules")
        try log.throwIfAny()
        return []
      }
      for name in names where !name.hasPrefix(".") {
        let path = folder.path.isEmpty ? name : folder.path + "/" + name
        if let fault = fault(of: path, below: directory) {
          log.report(directory + "/" + path, 1, 1, fault)
        } else if isWanted(path) {
          wanted.append(path)
        } else if type(of: directory + "/" + path) == .typeDirectory {
          if folder.depth < maximumDepth { folders.append((path, folder.depth + 1)) } else {
            log.report(directory + "/" + path, 1, 1, "folders in folders deeper than \(maximumDepth) levels")
          }
        }
      }
    }
    return wanted.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// Files of the folder itself; rules stand in folders below it.
  private static let rootFiles: Set<String> = ["pack.yaml", "roles.yaml", "training.yaml", "applications.yaml"]

  /// Why somebody's file would be passed over without a word; nil for what is read, and for what is no file of rules.
  private static func fault(of path: String, below directory: String) -> String? {
    let lower = path.lowercased()
    if (lower.hasSuffix(".yaml") || lower.hasSuffix(".yml")) && !path.hasSuffix(".yaml") {
      return "is not read: files of rules end with .yaml"
    }
    if path.hasSuffix(".yaml"), !path.contains("/"), !rootFiles.contains(path) {
      return "is not read: rules stand in a folder, such as Spreadsheet/\(path)"
    }
    guard type(of: directory + "/" + path) == .typeSymbolicLink else { return nil }
    let target = URL(fileURLWithPath: directory + "/" + path).resolvingSymlinksInPath().path
    if !isWanted(path) { return type(of: target) == .typeDirectory ? "is not read: links to folders are not followed" : nil }
    let root = URL(fileURLWithPath: directory).resolvingSymlinksInPath().path
    let isInside = target.hasPrefix(root.hasSuffix("/") ? root : root + "/")
    return isInside || type(of: target) == nil ? nil : "is a link that leads out of the folder of rules"
  }

  private static func type(of place: String) -> FileAttributeType? {
    do { return try FileManager.default.attributesOfItem(atPath: place)[.type] as? FileAttributeType } catch { return nil }
  }

  /// Nil, once reported, for what is no regular file: opening a pipe waits for ever.
  private static func bytes(of place: String, log: DiagnosticLog) -> [UInt8]? {
    let target = URL(fileURLWithPath: place).resolvingSymlinksInPath().path
    switch type(of: target) {
    case .typeRegular?: break
    case .typeDirectory?:
      log.report(place, 1, 1, "a folder has the name of a file that is read")
      return nil
    case nil, .typeSymbolicLink?:
      log.report(place, 1, 1, "cannot be read: the file that the link names is not there")
      return nil
    default:
      log.report(place, 1, 1, "is no regular file")
      return nil
    }
    let most = place.hasSuffix(".tsv") ? maximumTableBytes : YAMLSource.maximumBytes
    do { return try ConfigurationFile.read(place, atMost: most, log: log) } catch {
      log.report(place, 1, 1, "cannot be read: \(error.cause)")
      return nil
    }
  }

  private static func isWanted(_ path: String) -> Bool {
    path == "VERSION" || path.hasSuffix(".yaml") || (path.hasPrefix("Data/") && path.hasSuffix(".tsv"))
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
