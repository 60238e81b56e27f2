import InventoryModel

/// What a scan did, counted.
public struct ScanSummary: Sendable {
  /// Entries that are not folders.
  public var seen = 0
  /// Records written by this scan.
  public var recorded = 0
  /// Files whose record is still current.
  public var unchanged = 0
  /// Records of an earlier scan whose files this one did not see: gone, or left out by now.
  public var removed = 0
  /// By `--include` and `--exclude`.
  public var leftOut = 0
  /// Seen, but the scan was interrupted before their record.
  public var unread = 0
  /// Folders that `--exclude` names; what is in them was not looked at.
  public var foldersLeftOut = 0
  public var otherFileSystems = 0
  /// Bytes of the files that were read.
  public var bytes: Int64 = 0
  /// Files whose access time reading could have changed.
  public var accessTimesAtRisk = 0
  /// Crashes, hangs and the like that cost a worker process.
  public var workersLost = 0
  public var states: [AssessmentState: Int] = [:]
  public var reasons: [Reason: Int] = [:]
  /// Records that count against `--max-unassessed`.
  public var unassessedDocuments = 0
  public var locked = PathSample()
  public var denied = PathSample()
  public var encrypted = PathSample()
  public var damaged = PathSample()
  /// Files that look encrypted by ransomware, and texts that demand a ransom.
  public var suspectedEncrypted = PathSample()
  public var ransomNotes = PathSample()
  public var foldersFailed = PathSample()
  public var foldersTooDeep = PathSample()
  public var configurationsIgnored: [RawPath] = []
  public var duration: Duration = .zero
  /// SIGINT or SIGTERM; nil where the scan ended by itself.
  public var interruptedBy: Int32?

  public init() {}

  /// Every file seen is accounted for.
  public var isReconciled: Bool { seen == recorded + unchanged + leftOut + unread }

  /// Everything was walked and read.
  public var isComplete: Bool { interruptedBy == nil && foldersFailed.count == 0 && foldersTooDeep.count == 0 }

  /// A folder that could not be opened counts as one: nobody knows how many documents are in it.
  public var unassessed: Int { unassessedDocuments + foldersFailed.count + foldersTooDeep.count }

  /// 0, 3, or 128 and the signal's number.
  public func exitStatus(allowing allowance: UnassessedAllowance) -> Int32 {
    if let interruptedBy { return 128 + interruptedBy }
    return allowance.allows(unassessed, of: recorded + unchanged) ? 0 : 3
  }

  mutating func count(_ path: RawPath, _ state: AssessmentState, _ reason: Reason?, _ format: DocumentFormat) {
    states[state, default: 0] += 1
    if let reason { reasons[reason, default: 0] += 1 }
    if DocumentRecord(path: path, format: format, state: state, reason: reason).countsAsUnassessed {
      unassessedDocuments += 1
    }
    if format.rawValue == EntryPolicy.ownerFile { locked.add(path) }
    if format == .ransomNote { ransomNotes.add(path) }
    switch reason {
    case .unreadable: denied.add(path)
    case .encrypted: encrypted.add(path)
    case .malformed: damaged.add(path)
    case .suspectedEncrypted: suspectedEncrypted.add(path)
    default: break
    }
  }
}

/// A count of paths, and the first of them in the order of their bytes: the same whatever order they came in.
public struct PathSample: Sendable, Hashable {
  public private(set) var count = 0
  public private(set) var first: [RawPath] = []

  public static let kept = 20

  public init() {}

  mutating func add(_ path: RawPath) {
    count += 1
    if first.count == Self.kept, let last = first.last, last < path { return }
    first.insert(path, at: first.firstIndex { path < $0 } ?? first.endIndex)
    if first.count > Self.kept { first.removeLast() }
  }
}
