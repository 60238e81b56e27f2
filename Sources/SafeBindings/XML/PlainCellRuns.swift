/// Runs of plain cells that the parser has not come to yet, in their order.
final class PlainCellRuns {
  private var runs: [UnsafeBufferPointer<UInt8>] = []
  private var first = 0
  /// Bytes of runs whose block is given up.
  private var kept: UnsafeMutableBufferPointer<UInt8>?
  /// Whether a run is in a block, and not in what is kept.
  private var hasFresh = false

  /// Runs that the parser has not come to.
  var waiting: Int { runs.count - first }

  deinit { kept?.deallocate() }

  func append(_ start: UnsafePointer<UInt8>, _ count: Int) {
    runs.append(UnsafeBufferPointer(start: start, count: count))
    hasFresh = true
  }

  /// Valid until more of the part is read.
  func next() -> UnsafeBufferPointer<UInt8>? {
    guard first < runs.count else { return nil }
    let run = runs[first]
    first += 1
    return run
  }

  /// The block that runs were found in is about to be filled anew: those of the marks that the parser has read ahead are
  /// kept apart, a few kilobytes as a rule, with room behind the last cell, as a block has it.
  func keep() {
    guard hasFresh else { return }
    hasFresh = false
    let waiting = runs[first...]
    let bytes = waiting.reduce(0) { $0 + $1.count }
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes + PlainCell.room)
    copy[bytes...].initialize(repeating: 0)
    var end = 0
    var moved: [UnsafeBufferPointer<UInt8>] = []
    for run in waiting {
      let place = UnsafeMutableBufferPointer(rebasing: copy[end..<end + run.count])
      _ = place.update(fromContentsOf: run)
      moved.append(UnsafeBufferPointer(place))
      end += run.count
    }
    kept?.deallocate()
    kept = copy
    runs.removeAll(keepingCapacity: true)
    runs += moved
    first = 0
  }

  /// The parser comes to no run any more.
  func drop() {
    runs.removeAll()
    first = 0
    hasFresh = false
    kept?.deallocate()
    kept = nil
  }
}
