import InventoryModel
import InventoryStore
import SafeBindings

/// The inventory as the place for a scan's records.
public final class InventorySink: RecordSink {
  private let inventory: Inventory
  private let removesUnseen: Bool
  private var oldest: ContinuousClock.Instant?

  /// `removesUnseen: false` is for a scan that looks only at listed files.
  public init(_ inventory: Inventory, removesUnseen: Bool) {
    self.inventory = inventory
    self.removesUnseen = removesUnseen
  }

  /// Creates or continues the inventory that the options name.
  ///
  /// **Throws** `inventory` in the store's words, `root` for a root that is not there.
  public static func open(
    path: String, options: ScanOptions, toolVersion: String, listed: Bool
  ) throws(ScanError) -> InventorySink {
    var roots: [ScanRoot] = []
    for root in try WalkRoot.named(options.roots) {
      do {
        let absolute = try Machine.absolutePath(root.path)
        roots.append(ScanRoot(name: root.name ?? RawPath(bytes: []), path: RawPath(bytes: absolute)))
      } catch {
        throw ScanError.root(path: RawPath(bytes: root.path).text, error)
      }
    }
    let run = ScanRun(
      roots: roots, toolVersion: toolVersion, optionsDigest: options.reading.readerKey,
      started: Timestamp(nanoseconds: Machine.wallTime))
    let inventory = try refusing { () throws(InventoryError) in try Inventory.openForScan(path: path, run: run) }
    return InventorySink(inventory, removesUnseen: !listed)
  }

  /// Documents of an earlier scan; nil where there was none.
  public var documentsBefore: Int? {
    do {
      let count = try inventory.info.documents
      return count > 0 ? count : nil
    } catch {
      // Only the progress bar's length depends on it; a broken inventory shows at the first record.
      return nil
    }
  }

  public func current(path: RawPath) throws(ScanError) -> StoredFile? {
    try Self.refusing { () throws(InventoryError) in try inventory.storedFile(path: path) }
  }

  public func keep(path: RawPath) throws(ScanError) {
    try Self.refusing { () throws(InventoryError) in try inventory.keep(path: path) }
    noteChange()
  }

  public func add(_ record: DocumentRecord, stamp: FileStamp) throws(ScanError) {
    try Self.refusing { () throws(InventoryError) in
      // No reader: a record that the next scan makes anew.
      try inventory.add(record, stamp: stamp.reader.isEmpty ? nil : stamp)
    }
    noteChange()
  }

  private func noteChange() {
    if oldest == nil { oldest = .now }
  }

  /// Nothing waits for more than about a second, however slowly records come.
  public func tick() throws(ScanError) {
    guard let first = oldest, first.duration(to: .now) >= .seconds(1) else { return }
    oldest = nil
    try Self.refusing { () throws(InventoryError) in try inventory.flush() }
  }

  public func finish(complete: Bool) throws(ScanError) -> Int {
    try Self.refusing { () throws(InventoryError) -> Int in
      guard complete else {
        try inventory.flush()
        return 0
      }
      return try inventory.finish(ended: Timestamp(nanoseconds: Machine.wallTime), removingUnseen: removesUnseen)
    }
  }

  private static func refusing<R>(_ body: () throws(InventoryError) -> R) throws(ScanError) -> R {
    do { return try body() } catch { throw ScanError.inventory(error.description) }
  }
}
