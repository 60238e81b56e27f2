/// The bytes of a part on their way to the parser: counted, guarded, and UTF-8 (or what its declaration says) at the end.
final class XMLSource {
  private var entry: ZipEntryReader
  private let limits: XMLLimits
  private var guardian: TagGuard
  private var transcoder: UTF16Transcoder?
  /// For a part that is no markup yet; dropped where the part turns out to be markup.
  private var converter: MarkupTranscoder?
  private var produced: Int64 = 0
  private let block: UnsafeMutableRawBufferPointer
  private var transcoded: [UInt8] = []
  /// For a sheet whose plain cells do not go through the parser.
  private var cells: PlainCellScanner?
  private let runs = PlainCellRuns()
  /// More runs than a parser can have read ahead, a few kilobytes of marks.
  private static let ahead = 4096
  private var isFirst = true
  /// What the parser has not taken yet: a stretch of `block` or of `transcoded`.
  private var position = 0
  private var available = 0
  /// Whether that is a stretch of `block`.
  private var isRaw = true
  private(set) var stop: XMLStop?
  private(set) var foreignEncoding: String?
  /// Whether `<`, `=` and quotes are other bytes than in ASCII, or may be: then the guard is blind.
  private var isOpaque = false
  /// Encodings in which they are the same bytes, by the beginnings of their names.
  private static let transparent = [
    "iso-8859", "iso8859", "iso_8859", "latin", "windows-125", "cp125", "koi8", "euc-", "gb", "big5", "shift_jis",
    "shift-jis", "sjis", "macintosh",
  ]

  init(_ entry: ZipEntryReader, limits: XMLLimits, converter: MarkupTranscoder?, takesCells: Bool = false) {
    self.entry = entry
    block = .allocate(byteCount: limits.block, alignment: 16)
    cells = takesCells && converter == nil ? PlainCellScanner() : nil
    self.converter = converter
    self.limits = limits
    guardian = TagGuard(attributes: limits.attributes, tag: limits.tag)
  }

  deinit { block.deallocate() }

  var bytes: Int64 { entry.offset }

  /// Gives the parser up to `count` bytes; 0 at the end, -1 when reading has to stop.
  func give(_ out: UnsafeMutablePointer<CChar>, _ count: Int) -> Int {
    if position == available, !fill() { return stop == nil ? 0 : -1 }
    let taken = min(count, available - position)
    if isRaw {
      UnsafeMutableRawPointer(out).copyMemory(from: block.baseAddress! + position, byteCount: taken)
    } else {
      transcoded.withUnsafeBytes { UnsafeMutableRawPointer(out).copyMemory(from: $0.baseAddress! + position, byteCount: taken) }
    }
    position += taken
    return taken
  }

  private func fill() -> Bool {
    guard stop == nil else { return false }
    position = 0
    available = 0
    isRaw = false
    runs.keep()
    if converter != nil, !isFirst { return convert() }
    let got = entry.read(into: block)
    if let error = entry.error {
      stop = .source(error)
      return false
    }
    guard got > 0 else { return false }
    guard entry.offset <= limits.bytes else {
      stop = .byteBudget(limits.bytes)
      return false
    }
    if isFirst, let converter {
      if converter.recognises(ArraySlice(UnsafeRawBufferPointer(rebasing: block[..<min(got, 16)]))) {
        isFirst = false
        converter.feed(ArraySlice(UnsafeRawBufferPointer(rebasing: block[..<got])))
        return convert()
      }
      self.converter = nil
    }
    // One block in such an encoding holds too few attributes to take long.
    if isOpaque {
      stop = .malformed(
        "more than \(block.count) bytes in an encoding whose tags cannot be checked: \(foreignEncoding ?? "")", line: 1)
      return false
    }
    let raw = UnsafeBufferPointer(start: block.baseAddress!.assumingMemoryBound(to: UInt8.self), count: got)
    if isFirst {
      look(at: raw)
      if transcoder != nil || !PlainCellHead.isPlain(raw) { cells = nil }
    }
    if transcoder != nil {
      transcoded.removeAll(keepingCapacity: true)
      transcoder!.transcode(raw, into: &transcoded)
      available = transcoded.count
      stop = transcoded.withUnsafeBufferPointer { guardian.check($0) }
    } else {
      available = got
      isRaw = true
      stop = guardian.check(raw)
      if stop == nil { takeCells(of: raw) }
    }
    return stop == nil
  }

  private func takeCells(of raw: UnsafeBufferPointer<UInt8>) {
    guard var scanner = cells, foreignEncoding == nil else { return }
    if runs.waiting > XMLSource.ahead {
      cells = nil
      return
    }
    if scanner.take(raw, &transcoded, runs) {
      available = transcoded.count
      isRaw = false
    }
    cells = scanner.isOn ? scanner : nil
  }

  /// The run of plain cells that stood where the next mark stands; valid until the parser asks for more.
  func nextRun() -> UnsafeBufferPointer<UInt8>? { runs.next() }

  /// From a fatal error on the parser reports nothing, and so no mark: runs would wait for it to the end of the part.
  func takeNoMoreCells() {
    cells = nil
    runs.drop()
  }

  /// Runs that wait for the parser; 0 where it reports no more.
  var waitingRuns: Int { runs.waiting }

  /// Markup for the part's next records; bytes are inflated as long as there is none.
  private func convert() -> Bool {
    guard let converter else { return false }
    transcoded.removeAll(keepingCapacity: true)
    converter.produce(into: &transcoded)
    while transcoded.isEmpty {
      let got = entry.read(into: block)
      if let error = entry.error {
        stop = .source(error)
        return false
      }
      guard entry.offset <= limits.bytes else {
        stop = .byteBudget(limits.bytes)
        return false
      }
      guard got > 0 else {
        converter.end()
        converter.produce(into: &transcoded)
        break
      }
      converter.feed(ArraySlice(UnsafeRawBufferPointer(rebasing: block[..<got])))
      converter.produce(into: &transcoded)
    }
    available = transcoded.count
    produced += Int64(available)
    if produced > limits.markup { stop = .markupBudget(limits.markup) }
    if stop == nil { stop = transcoded.withUnsafeBufferPointer { guardian.check($0) } }
    return stop == nil && available > 0
  }

  private static let plainHeads = [
    #"<?xml version="1.0" encoding="UTF-8""#, #"<?xml version="1.0" encoding="utf-8""#, #"<?xml version='1.0' encoding='UTF-8'"#,
  ]

  private func look(at raw: UnsafeBufferPointer<UInt8>) {
    isFirst = false
    transcoder = UTF16Transcoder(firstBytes: raw)
    guard transcoder == nil else { return }
    if raw.count >= 4, raw[0] == 0x4C, raw[1] == 0x6F, raw[2] == 0xA7, raw[3] == 0x94 {
      foreignEncoding = "EBCDIC"
      isOpaque = true
      return
    }
    // As nearly every part begins: nothing more is to be learned from it.
    if XMLSource.plainHeads.contains(where: { raw.starts(with: $0.utf8) }) { return }
    let head = String(decoding: raw.prefix(200), as: UTF8.self)
    guard head.hasPrefix("<?xml") || head.hasPrefix("\u{FEFF}<?xml"), let end = head.firstRange(of: "?>"),
      let mark = head[..<end.lowerBound].firstRange(of: "encoding")
    else { return }
    let value = head[mark.upperBound..<end.lowerBound].drop { " =\t\r\n\"'".contains($0) }
    let name = value.prefix { !"\"' \t\r\n".contains($0) }.lowercased()
    if !["utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be", ""].contains(name) {
      foreignEncoding = name
      isOpaque = !XMLSource.transparent.contains { name.hasPrefix($0) }
    }
  }

  var isTranscoded: Bool { transcoder != nil }

  /// Reads the first block, so that the encoding is known before the parser is made.
  func prepare() { _ = fill() }
}
