import DocumentReading
import InventoryModel
import SafeBindings
import Testing

/// The VBA projects of a folder of real documents, damaged in many ways and read in this process.
@Suite("VBA projects of the corpus, damaged", .enabled(if: Corpus.given != nil, "CORPUS_DIR names no folder"), .serialized)
struct MacroMutationTests {
  /// Bytes that a project or document may have to be taken: many small ones tell more than a large one.
  private static let largest = 1 << 20
  /// Time for all.
  private static let seconds = 60

  /// Every project of a package as bytes, and every binary document with macros.
  private func seeds(_ corpus: Corpus) throws -> [[UInt8]] {
    var seeds: [[UInt8]] = []
    for name in corpus.files {
      let file = try OpenFile(path: Array((corpus.folder + "/" + name).utf8))
      let head = try file.read(at: 0, count: 8)
      let size = Int(try file.attributes().size)
      if head.starts(with: [0x50, 0x4B, 3, 4]) {
        guard let archive = try? ZipArchive(file) else { continue }
        for index in 0..<archive.count {
          guard String(decoding: archive.name(at: index), as: UTF8.self).lowercased().hasSuffix("vbaproject.bin") else { continue }
          if let bytes = try? archive.withEntry(at: index, { $0.bytes(limit: Self.largest) }) { seeds.append(bytes) }
        }
      } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]), size <= Self.largest {
        var reader = DocumentReader()
        let record = reader.read(file, path: RawPath(name))
        if record.facts.contains(where: { $0.kind == "macro.project" }) { seeds.append(try file.read(at: 0, count: size)) }
      }
    }
    return seeds
  }

  @Test("no damage stops the reader")
  func mutations() throws {
    let corpus = try #require(Corpus.given)
    let seeds = try seeds(corpus)
    try #require(!seeds.isEmpty)
    var reader = DocumentReader()
    var state: UInt64 = 88_172_645_463_325_252
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Self.seconds)
    var read = 0
    var slowest = Duration.zero
    while clock.now < end {
      var bytes = seeds[random(seeds.count)]
      guard bytes.count > 1024 else { continue }
      for _ in 0...random(8) {
        let place = random(bytes.count - 4)
        switch random(5) {
        case 0: bytes[place] ^= 1 << UInt8(random(8))
        case 1: bytes[place] = UInt8(random(256))
        case 2: for offset in 0..<4 { bytes[place + offset] = 0xFF }
        // The directory and the tables lie in whole sectors: a number there leads elsewhere.
        case 3: bytes[place / 512 * 512 + random(512) / 4 * 4 % (bytes.count - place / 512 * 512)] = UInt8(random(64))
        default:
          let other = random(bytes.count - 64)
          for offset in 0..<min(64, bytes.count - max(place, other)) { bytes[place + offset] = bytes[other + offset] }
        }
      }
      let start = clock.now
      let record = reader.read(try OpenFile(contents: bytes), path: RawPath("x"))
      slowest = max(slowest, clock.now - start)
      #expect(record.state != .assessed)
      read += 1
    }
    #expect(read > 100)
    #expect(slowest < .seconds(10))
    print("\(read) damaged projects of \(seeds.count), the slowest in \(slowest)")
  }
}
