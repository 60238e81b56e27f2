extension CompoundFile {
  /// Where the bytes of a stream lie; what its chain does not give is missing (`isTruncated`).
  public func stream(_ entry: CompoundEntry) -> CompoundStream {
    var unheard = IssueList()
    return extents(of: entry, &unheard)
  }

  private func extents(of entry: CompoundEntry, _ issues: inout IssueList) -> CompoundStream {
    guard entry.kind == .stream, entry.size > 0 else { return CompoundStream() }
    return entry.size < CompoundHeader.miniStreamCutoff
      ? miniSectors(of: entry, &issues) : wholeSectors(of: entry, &issues)
  }

  func wholeSectors(of entry: CompoundEntry, _ issues: inout IssueList) -> CompoundStream {
    var stream = CompoundStream()
    stream.declaredSize = entry.size
    let size = Int64(header.sectorSize)
    let needed = min((entry.size - 1) / size + 1, Int64(header.sectorCount))
    let chain = table.chain(
      from: entry.firstSector, limit: Int(needed), header, CompoundFile.visible(entry.name), &issues)
    for sector in chain {
      stream.append(offset: header.offset(of: sector), count: min(size, entry.size - stream.size))
    }
    if stream.isTruncated {
      issues.add(
        "cfb.stream-size", .incorrect, at: entry.offset,
        "\(CompoundFile.visible(entry.name)) declares \(entry.size) bytes, its sectors hold \(stream.size)")
    }
    return stream
  }

  private func miniSectors(of entry: CompoundEntry, _ issues: inout IssueList) -> CompoundStream {
    var stream = CompoundStream()
    stream.declaredSize = entry.size
    let size: Int64 = 1 << Int64(CompoundHeader.miniSectorShift)
    var at = entry.firstSector
    // A chain in the mini stream has at most 64 sectors: no set is needed to see that a loop ends.
    while stream.size < entry.size, at < CompoundHeader.largestSector {
      guard let place = miniStream.locate(Int64(at) * size) else {
        issues.add("cfb.chain", .incorrect, at: entry.offset, "mini sector \(at) is beyond the mini stream")
        break
      }
      stream.append(offset: place.offset, count: min(size, place.count, entry.size - stream.size))
      at = miniTable[at]
    }
    if stream.isTruncated {
      issues.add(
        "cfb.stream-size", .incorrect, at: entry.offset,
        "\(CompoundFile.visible(entry.name)) declares \(entry.size) bytes, its mini sectors hold \(stream.size)")
    }
    return stream
  }

  /// Walks the chain of every stream once. A sector that another chain has taken ends the walk, so that all of them
  /// together visit each sector once.
  mutating func checkChains() {
    var issues = list
    var taken = SectorSet(count: header.sectorCount)
    var miniTaken = SectorSet(count: miniTable.next.count)
    for entry in entries where entry.kind != .storage && entry.size > 0 {
      let isMini = entry.kind == .stream && entry.size < CompoundHeader.miniStreamCutoff
      let size: Int64 = isMini ? 64 : Int64(header.sectorSize)
      var own: Set<UInt32> = []
      var left = (entry.size - 1) / size + 1
      var at = entry.firstSector
      while left > 0, isMini ? Int(at) < miniTable.next.count : header.exists(at) {
        guard isMini ? miniTaken.insert(at) : taken.insert(at) else {
          let isLoop = own.contains(at)
          issues.add(
            isLoop ? "cfb.chain-loop" : "cfb.chain", .incorrect, at: entry.offset,
            "\(CompoundFile.visible(entry.name)): sector \(at) \(isLoop ? "comes twice" : "belongs to two streams")")
          break
        }
        // Enough to tell a loop from sharing without a second set of all sectors.
        if own.count < 4096 { own.insert(at) }
        at = isMini ? miniTable[at] : table[at]
        left -= 1
      }
      if left > 0, at != CompoundHeader.endOfChain, isMini ? Int(at) >= miniTable.next.count : !header.exists(at) {
        issues.add(
          "cfb.chain", .incorrect, at: entry.offset, "\(CompoundFile.visible(entry.name)): sector \(at) is missing")
      }
      if left > 0 {
        issues.add(
          "cfb.stream-size", .incorrect, at: entry.offset,
          "\(CompoundFile.visible(entry.name)) declares \(entry.size) bytes, its chain ends \(left) sectors before")
      }
    }
    list = issues
  }
}
