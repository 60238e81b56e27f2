/// The directory and the chains of a compound file ([MS-CFB]): what streams there are and where their bytes lie.
///
/// Every chain is followed with a set of visited sectors, the directory without recursion, and no number of the file
/// sizes an allocation. What is wrong but can be read around is in `issues`.
public struct CompoundFile: Sendable {
  public let limits: CompoundLimits
  /// Storages and streams that can be reached from the root, which is the first; parents before children.
  public internal(set) var entries: [CompoundEntry] = []
  /// Indices of what each storage holds, by the index of the storage: thousands of them are looked into one by one.
  var members: [Int: [Int]] = [:]
  /// One for each code.
  public var issues: [CompoundIssue] { list.issues }

  let header: CompoundHeader
  let table: AllocationTable
  let miniTable: AllocationTable
  var miniStream = CompoundStream()
  var list = IssueList()

  /// **Throws** when no directory can be read.
  public init<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, limits: CompoundLimits = CompoundLimits()
  ) throws(CompoundError) {
    var list = IssueList()
    self.limits = limits
    let first = try source.bytes(at: 0, count: CompoundHeader.size)
    header = try CompoundHeader(first, fileSize: source.byteCount, &list)
    table = try AllocationTable(source, header, limit: limits.allocationSectors, &list)
    miniTable = try AllocationTable(mini: source, header, table, &list)
    self.list = list
    try readDirectory(source)
    guard let root = entries.first else { throw .noDirectory(sector: header.firstDirectorySector) }
    if root.size > 0 {
      var found = self.list
      miniStream = wholeSectors(of: root, &found)
      self.list = found
    }
    checkChains()
  }

  /// The entry with this path below the root, names compared without case.
  public func entry(_ path: String...) -> CompoundEntry? {
    var parent = 0
    for (depth, name) in path.enumerated() {
      guard let index = members[parent]?.first(where: { entries[$0].isNamed(name) })
      else { return nil }
      if depth == path.count - 1 { return entries[index] }
      parent = index
    }
    return entries.first
  }

  /// The names from the root down, for readers: control characters escaped, at most 32 levels.
  public func path(of index: Int) -> String {
    var names: [String] = []
    var at: Int? = index
    while let current = at, current > 0, names.count < 32 {
      names.append(CompoundFile.visible(entries[current].name))
      at = entries[current].parent
    }
    return names.reversed().joined(separator: "/")
  }

  /// Control characters as `\xHH`.
  static func visible(_ name: String) -> String {
    var out = ""
    for scalar in name.unicodeScalars {
      if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
