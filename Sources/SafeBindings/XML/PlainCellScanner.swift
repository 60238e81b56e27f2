import Glibc

/// Takes runs of plain cells out of a worksheet's markup before libxml2 sees it, and leaves a processing instruction in the
/// place of each: nine tenths of a large sheet need no parser. What is left is well-formed exactly where the whole was,
/// and whoever gets the instruction hands over the cells of the run, so that all comes in its order.
///
/// Where a sheet holds a comment, a CDATA section or an instruction of its own, nothing is taken out from there on: in
/// those what looks like a cell is none. In a tag it may stand nowhere, and the instruction may not either.
struct PlainCellScanner {
  typealias Bytes = UnsafePointer<UInt8>

  /// What is left in the place of a run.
  static let mark: [UInt8] = Array("<?c?>".utf8)
  /// Bytes after which a run ends: libxml2 may have read hundreds of marks ahead when a block is done with.
  private static let longest = 4096

  private enum Stage { case head, cells, off }

  private var stage = Stage.head
  /// The last bytes of the block before, where a `<` is among them.
  private var tail: [UInt8] = []

  /// Whether anything may be taken out of what follows.
  var isOn: Bool { stage != .off }

  /// Writes the block without its plain cells to `out` and its cells to `runs`; false, and nothing written, where it
  /// holds none.
  mutating func take(_ block: UnsafeBufferPointer<UInt8>, _ out: inout [UInt8], _ runs: PlainCellRuns) -> Bool {
    guard let base = block.baseAddress, block.count > 1 else {
      stage = .off
      return false
    }
    let end = base + block.count
    var cursor = base
    if stage == .head {
      guard let start = PlainCellScanner.firstRow(base, end) else {
        stage = .off
        return false
      }
      stage = .cells
      cursor = start
    }
    guard stage == .cells else { return false }
    if !tail.isEmpty {
      let seam = tail + UnsafeBufferPointer(start: base, count: min(2, block.count))
      tail = []
      if PlainCellScanner.isEnd(seam) {
        stage = .off
        return false
      }
    }
    var copied = base
    while let open = memchr(cursor, 0x3C, end - cursor) {
      let tag = UnsafePointer(open.assumingMemoryBound(to: UInt8.self))
      guard end - tag >= PlainCell.room else {
        close(tag, end)
        break
      }
      if tag[1] == 0x63 {
        var behind = tag
        while behind - tag < PlainCellScanner.longest, end - behind >= PlainCell.room, let cell = PlainCell(behind) {
          behind = cell.end
        }
        if behind > tag {
          if copied == base { out.removeAll(keepingCapacity: true) }
          out.append(contentsOf: UnsafeBufferPointer(start: copied, count: tag - copied))
          out.append(contentsOf: PlainCellScanner.mark)
          runs.append(tag, behind - tag)
          copied = behind
          cursor = behind
          continue
        }
      } else if tag[1] == 0x21 || tag[1] == 0x3F || tag[1] == 0x2F && tag[2] == 0x73 {
        stage = .off
        break
      }
      cursor = tag + 1
    }
    guard copied > base else { return false }
    out.append(contentsOf: UnsafeBufferPointer(start: copied, count: end - copied))
    return true
  }

  /// Looks at the last tags of a block, which are left as they are.
  private mutating func close(_ start: Bytes, _ end: Bytes) {
    let rest = UnsafeBufferPointer(start: start, count: end - start)
    for index in rest.indices where rest[index] == 0x3C {
      let mark = Array(rest[index...].prefix(3))
      if PlainCellScanner.isEnd(mark) {
        stage = .off
        return
      }
      if mark.count < 3 { tail = mark }
    }
  }

  /// `<!`, `<?` and `</s`, the end of the cells.
  private static func isEnd(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    return bytes[1] == 0x21 || bytes[1] == 0x3F || bytes[1] == 0x2F && bytes.count >= 3 && bytes[2] == 0x73
  }

  /// Behind `<sheetData>`, in a document whose root is a worksheet and that holds nothing odd before; nil where that is
  /// not so, or not to be seen in the first block.
  private static func firstRow(_ start: Bytes, _ end: Bytes) -> Bytes? {
    let text = UnsafeBufferPointer(start: start, count: end - start)
    var cursor = 0
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { cursor = 3 }
    var isRoot = true
    while let open = text[cursor...].firstIndex(of: 0x3C) {
      let tag = text[open...]
      cursor = open + 1
      if tag.starts(with: "<?xml ".utf8), open <= 3, isRoot { continue }
      if tag.starts(with: "<!".utf8) || tag.starts(with: "<?".utf8) { return nil }
      if isRoot {
        guard tag.starts(with: "<worksheet".utf8) else { return nil }
        isRoot = false
      }
      if tag.starts(with: "<sheetData>".utf8) { return start + open + 11 }
    }
    return nil
  }
}
