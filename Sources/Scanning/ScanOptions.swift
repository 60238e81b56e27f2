import DocumentReading
import InventoryModel
import SafeBindings

/// What a scan is asked to do.
public struct ScanOptions: Sendable {
  public var roots: [WalkRoot]
  public var filter: PathFilter
  public var oneFileSystem: Bool
  /// Worker processes.
  public var jobs: Int
  /// Wall time for one file; then its worker is killed.
  public var timeout: Duration
  public var reading: ReadingOptions
  /// Bytes of address space of a worker; 0 is without limit.
  public var workerMemory: UInt64
  /// Files after which a worker makes place for a fresh one.
  public var filesPerWorker: Int
  /// Bytes of memory above which it does so too.
  public var residentLimit: Int64
  /// The scan's own files, left out of the walk: the inventory, with all that SQLite and the scan put beside it.
  public var inventoryPath: String?
  public var keyPath: String?

  public init(roots: [WalkRoot], reading: ReadingOptions = ReadingOptions()) {
    self.roots = roots
    self.reading = reading
    filter = PathFilter()
    oneFileSystem = false
    jobs = 1
    timeout = .seconds(120)
    workerMemory = 1 << 30
    filesPerWorker = 10_000
    residentLimit = 512 << 20
  }

  var outputs: OwnOutputs {
    var outputs = OwnOutputs()
    if let inventoryPath { outputs.add(inventory: Array(inventoryPath.utf8)) }
    if let keyPath { outputs.add(file: Array(keyPath.utf8)) }
    return outputs
  }
}

/// How many Office documents may end unassessed before a scan's exit status says so.
public enum UnassessedAllowance: Hashable, Sendable {
  case count(Int)
  /// Hundredths of a percent of all files with a record.
  case share(Int)

  /// Reads `12` or `2.5%`; nil for anything else.
  public init?(text: String) {
    guard text.last == "%" else {
      guard let count = Int(text), count >= 0 else { return nil }
      self = .count(count)
      return
    }
    let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, let whole = Int(first), (0...100).contains(whole) else { return nil }
    let digits = parts.count == 2 ? String(parts[1]) : "0"
    guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let fraction = Int(digits.utf8.count == 1 ? digits + "0" : digits)
    else { return nil }
    self = .share(whole * 100 + fraction)
  }

  func allows(_ unassessed: Int, of total: Int) -> Bool {
    switch self {
    case .count(let limit): unassessed <= limit
    case .share(let limit): Int64(unassessed) * 10_000 <= Int64(limit) * Int64(total)
    }
  }
}

extension ScanOptions {
  /// Opens every root once: a scan of something that is not there leaves nothing behind, not even a key.
  ///
  /// **Throws** `root` and `sameName`.
  public func checkRoots() throws(ScanError) {
    _ = try FolderWalk(roots: roots, filter: filter, outputs: OwnOutputs(), oneFileSystem: oneFileSystem)
  }

  /// One worker for each processor.
  public static var defaultJobs: Int { Machine.processors }
}
