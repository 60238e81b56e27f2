import AssessmentEngine
import InventoryModel

/// The links of an estate, gathered while documents stream past; they are resolved once all paths are known.
///
/// **Limits** a link takes 32 bytes beside its texts, which are kept once each; ordinary web links are only counted.
/// What is beyond a bound is counted in `dropped`.
public struct LinkRollup: Sendable {
  /// The mapping is needed at once: an address of an intranet is a file where the mapping knows the server.
  public let map: LinkMap
  /// Links to the web and to people.
  public private(set) var web = 0
  /// Documents that have any link to a file.
  public private(set) var documents = 0
  /// Links that are not among those told.
  public private(set) var dropped = 0
  private var stored: [StoredLink] = []
  private var texts = TextPool()
  /// Document → the base of its relative hyperlinks (ECMA-376-1 §22.2, HyperlinkBase).
  private var bases: [UInt32: UInt32] = [:]

  static let limit = 20_000_000

  private struct StoredLink: Sendable {
    var document: UInt32
    var target: UInt32
    var place: UInt32
    var kind: UInt32
    var form: UInt32
    var linkClass: UInt32
    var count: UInt32
    var consumer: UInt8
    var flags: UInt8
  }

  public init(map: LinkMap = LinkMap()) { self.map = map }

  public var count: Int { stored.count }

  /// `document`: index into the estate's.
  mutating func add(_ record: DocumentRecord, document: Int) {
    guard let document = UInt32(exactly: document) else { return }
    let found = FileLink.all(of: record)
    dropped += found.dropped
    var hasAny = false
    for link in found.links {
      let readings = LinkAddress.readings(of: link.target)
      guard let first = readings.first else {
        if link.linkClass == "web" || link.linkClass == "mail" { web += 1 }
        continue
      }
      if case .web(let host) = first.start, ["web", "cloud-drive"].contains(first.fateClass), !map.knows(host: host) {
        web += 1
        continue
      }
      hasAny = true
      store(link, document)
    }
    if hasAny { documents += 1 }
    if let base = record.facts.first(where: { $0.kind == "package.hyperlink-base" }), !base.subject.isEmpty {
      bases[document] = texts.number(of: base.subject)
    }
  }

  private mutating func store(_ link: FileLink, _ document: UInt32) {
    let target = texts.number(of: link.target)
    guard stored.count < Self.limit, target > 0 else {
      dropped += 1
      return
    }
    let flags: UInt8 = (link.isUsed ? 1 : 0) | (link.isComputed ? 2 : 0) | (link.isOfProgram ? 4 : 0)
    stored.append(
      StoredLink(
        document: document, target: target, place: texts.number(of: link.place),
        kind: texts.number(of: link.kind.rawValue), form: texts.number(of: link.form),
        linkClass: texts.number(of: link.linkClass), count: UInt32(clamping: link.count),
        consumer: UInt8(LinkConsumer.allCases.firstIndex(of: link.consumer) ?? 0), flags: flags))
  }

  /// Links in the order in which they came: index into the estate's documents, and the link.
  subscript(index: Int) -> (document: Int, link: FileLink) {
    let one = stored[index]
    var link = FileLink(
      Fact(kind: FactKind(texts[one.kind]), subject: texts[one.target], count: Int(one.count)), form: texts[one.form],
      consumer: LinkConsumer.allCases[Int(one.consumer)], linkClass: texts[one.linkClass])
    link.place = texts[one.place]
    link.isUsed = one.flags & 1 != 0
    link.isComputed = one.flags & 2 != 0
    link.isOfProgram = one.flags & 4 != 0
    return (Int(one.document), link)
  }

  /// Empty where the document has none.
  func base(of document: Int) -> String {
    guard !bases.isEmpty, let number = UInt32(exactly: document), let text = bases[number] else { return "" }
    return texts[text]
  }
}
