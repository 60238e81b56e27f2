/// What the property sets of a binary document say of it ([MS-OSHARED] 2.3.3.2).
public struct BinaryProperties: Hashable, Sendable {
  public var creator: String?
  public var lastModifiedBy: String?
  /// Seconds since 1970, UTC.
  public var created: Int64?
  public var modified: Int64?
  public var application: String?
  /// `11.5606`: the version of the program that saved it last.
  public var applicationVersion: String?
  /// The template's name, of Word documents.
  public var template: String?
  /// Windows code page of the texts.
  public var codePage: Int?
  /// PIDSI_DOC_SECURITY: 1 password, 2 read-only recommended, 4 read-only enforced, 8 locked for annotations.
  public var security = 0
  /// Names of custom properties, without those that Office keeps for itself.
  public var customNames: [String] = []
  /// Targets of hyperlinks as the document listed them when it was saved (2.3.3.1.18).
  public var hyperlinks: [String] = []
  /// Pictures that are kept outside of the document, from the same list.
  public var pictures: [String] = []
  /// More hyperlinks than are kept.
  public var isOverLimit = false

  static let hyperlinkLimit = 10_000
  private static let nameLimit = 1_000

  // FMTIDs of [MS-OLEPS] 3.1: SummaryInformation, DocSummaryInformation, UserDefinedProperties.
  private static let summary: [UInt8] = [
    0xE0, 0x85, 0x9F, 0xF2, 0xF9, 0x4F, 0x68, 0x10, 0xAB, 0x91, 0x08, 0x00, 0x2B, 0x27, 0xB3, 0xD9,
  ]
  private static let documentSummary: [UInt8] = [
    0x02, 0xD5, 0xCD, 0xD5, 0x9C, 0x2E, 0x1B, 0x10, 0x93, 0x97, 0x08, 0x00, 0x2B, 0x2C, 0xF9, 0xAE,
  ]
  private static let userDefined: [UInt8] = [
    0x05, 0xD5, 0xCD, 0xD5, 0x9C, 0x2E, 0x1B, 0x10, 0x93, 0x97, 0x08, 0x00, 0x2B, 0x2C, 0xF9, 0xAE,
  ]

  public init() {}

  /// Empty where the streams are missing or none that can be read: documents open without them.
  init<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ file: CompoundFile, _ services: MacroServices
  ) throws(CompoundError) {
    for name in ["\u{5}SummaryInformation", "\u{5}DocumentSummaryInformation"] {
      guard let entry = file.entry(name) else { continue }
      let bytes = try file.stream(entry).bytes(at: 0, count: PropertySet.streamLimit, from: source)
      guard let set = PropertySet(bytes, services) else { continue }
      for (index, var section) in set.sections.enumerated() {
        // Some programs write the format's identifier in another order of bytes: the stream's name says what it is.
        if index == 0 { section.format = name.hasPrefix("\u{5}S") ? Self.summary : Self.documentSummary }
        take(section)
      }
    }
  }

  mutating func take(_ section: PropertySet.Section) {
    switch section.format {
    case Self.summary:
      codePage = section.codePage
      creator = Self.text(section.values[4])
      template = Self.text(section.values[7])
      lastModifiedBy = Self.text(section.values[8])
      created = Self.seconds(section.values[12])
      modified = Self.seconds(section.values[13])
      application = Self.text(section.values[18])
      if case .integer(let flags) = section.values[19] { security = flags }
    case Self.documentSummary:
      // PIDDSI_VERSION: major in the high half, minor in the low one.
      if case .integer(let number) = section.values[0x17], number > 0 {
        applicationVersion = "\(number >> 16).\(number & 0xFFFF)"
      }
    case Self.userDefined: takeCustom(section)
    default: break
    }
  }

  private mutating func takeCustom(_ section: PropertySet.Section) {
    for (id, name) in section.names.sorted(by: { $0.key < $1.key }) {
      if name == "_PID_HLINKS" {
        if case .bytes(let blob) = section.values[id] { takeHyperlinks(blob) }
      } else if !name.hasPrefix("_PID_"), customNames.count < Self.nameLimit {
        customNames.append(name)
      }
    }
  }

  /// VtHyperlinks ([MS-OSHARED] 2.3.3.1.18): a count of fields, then for each link four numbers, the target and the
  /// place in it, each with its type before it.
  private mutating func takeHyperlinks(_ blob: [UInt8]) {
    guard let fields = blob.uint32(at: 0) else { return }
    var at = 4
    for _ in 0..<(fields / 6) {
      guard hyperlinks.count + pictures.count < Self.hyperlinkLimit else {
        isOverLimit = true
        return
      }
      // dwApp and dwInfo: 0 to 3 are pictures of shapes and of the text, 4 and more hyperlinks ([MS-OI29500] 22.2.2.10).
      let isOfShape = blob.uint32(at: at + 12) == 0xFFFF_FFFF
      let isPicture = (blob.uint16(at: at + 28) ?? 0) < 4
      at += 4 * 8
      guard let target = Self.field(blob, &at), Self.field(blob, &at) != nil else { return }
      guard !target.isEmpty else { continue }
      if !isPicture {
        hyperlinks.append(target)
      } else if !isOfShape || target.contains("/") || target.contains("\\") {
        // A picture in a shape has its name here, which leads nowhere.
        pictures.append(target)
      }
    }
  }

  private static func field(_ blob: [UInt8], _ at: inout Int) -> String? {
    guard blob.uint16(at: at) == 0x1F, let count = blob.uint32(at: at + 4), count <= UInt32(blob.count) else {
      return nil
    }
    var units: [UInt16] = []
    for index in 0..<Int(min(count, 4096)) {
      guard let unit = blob.uint16(at: at + 8 + 2 * index) else { return nil }
      if unit == 0 { break }
      units.append(unit)
    }
    at += 8 + (Int(count) * 2 + 3) / 4 * 4
    return String(decoding: units, as: UTF16.self)
  }

  private static func text(_ value: PropertySet.Value?) -> String? {
    guard case .text(let text) = value, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return text
  }

  /// FILETIME; before 1980 it is none, for programs wrote 0, and durations, in its place.
  private static func seconds(_ value: PropertySet.Value?) -> Int64? {
    guard case .time(let ticks) = value else { return nil }
    let seconds = Int64(ticks / 10_000_000) - 11_644_473_600
    return (315_532_800...9_000_000_000).contains(seconds) ? seconds : nil
  }
}
