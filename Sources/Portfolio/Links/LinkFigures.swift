import AssessmentEngine
import InventoryModel

/// The links of an estate, resolved: made once all documents are known.
public struct LinkFigures: Sendable {
  /// What the counting of a set of links gives.
  public struct Tally: Hashable, Sendable {
    public internal(set) var states: [LinkState: Int] = [:]
    public var links: Int { states.values.reduce(0, +) }
    public subscript(state: LinkState) -> Int { states[state] ?? 0 }
  }

  /// A drive, share or site that no mapping names.
  public struct Unmapped: Hashable, Sendable {
    public var prefix: String
    public var links: Int
    public var documents: Int
  }

  public let rollup: LinkRollup
  public let fates: LinkFates
  public let graph: LinkGraph
  public let total: Tally
  /// By what needs the target, in the order of the cases.
  public let consumers: [(consumer: LinkConsumer, tally: Tally)]
  /// Most links first.
  public let unmapped: [Unmapped]
  /// Rows of the mapping that lead to no folder of the estate.
  public let emptyRows: [LinkMap.Row]
  /// Links to the estate that are broken, by the document's path; then in the order of its facts.
  public let broken: [Int]
  public let documentsWithBroken: Int
  /// Broken or unmapped links for which the estate has the only document of that name.
  public let candidates: Int
  /// Links and their kinds, for the table of fates.
  public let classes: [ClassCount]
  private let resolver: LinkResolver
  private let paths: [RawPath]

  public struct ClassCount: Hashable, Sendable {
    public var consumer: LinkConsumer
    /// The class that the table of fates knows the address by.
    public var fateClass: String
    public var links: Int
  }

  /// Drives, shares and sites without a mapping that are told apart.
  static let prefixLimit = 10_000

  /// Nothing: where nobody asked.
  public init() { self.init(LinkRollup(), paths: [], roots: [], isComplete: true, fates: LinkFates()) }

  init(_ rollup: LinkRollup, paths: [RawPath], roots: [RawPath], isComplete: Bool, fates: LinkFates) {
    self.rollup = rollup
    self.fates = fates
    self.paths = paths
    let resolver = LinkResolver(
      index: PathIndex(paths), map: rollup.map,
      roots: Set(roots.filter { !$0.bytes.isEmpty }.map { LinkName.folded(path: $0.bytes) }), isComplete: isComplete)
    self.resolver = resolver
    var total = Tally()
    var consumers: [LinkConsumer: Tally] = [:]
    var classes: [ClassKey: Int] = [:]
    var prefixes: [String: Prefix] = [:]
    var edges: [LinkGraph.Edge] = []
    var broken: [Int] = []
    var candidates = 0
    var own: (document: Int, names: [String]) = (-1, [])
    for index in 0..<rollup.count {
      let (document, link) = rollup[index]
      if own.document != document { own = (document, LinkResolver.names(paths[document])) }
      let outcome = resolver.outcome(of: link, in: own.names, base: rollup.base(of: document))
      total.states[outcome.state, default: 0] += 1
      consumers[link.consumer, default: Tally()].states[outcome.state, default: 0] += 1
      classes[ClassKey(consumer: link.consumer, fateClass: outcome.fateClass), default: 0] += 1
      if outcome.state == .broken { broken.append(index) }
      if outcome.candidate != nil { candidates += 1 }
      if let target = outcome.document, target != document {
        edges.append(LinkGraph.Edge(from: document, to: target, isNeeded: link.consumer.isNeeded && link.isUsed))
      }
      guard !outcome.unmapped.isEmpty else { continue }
      let folded = LinkName.folded(outcome.unmapped)
      let known = prefixes[folded]
      guard known != nil || prefixes.count < Self.prefixLimit else { continue }
      prefixes[folded] = Prefix(
        text: known?.text ?? outcome.unmapped, links: (known?.links ?? 0) + 1,
        documents: (known?.documents ?? 0) + (known?.last == document ? 0 : 1), last: document)
    }
    self.total = total
    self.consumers = LinkConsumer.allCases.compactMap { one in consumers[one].map { (one, $0) } }
    self.classes = classes.map { ClassCount(consumer: $0.key.consumer, fateClass: $0.key.fateClass, links: $0.value) }
      .sorted(by: Self.precedes)
    self.broken = broken.enumerated().sorted { a, b in
      let (x, y) = (paths[rollup[a.element].document], paths[rollup[b.element].document])
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
    documentsWithBroken = Set(broken.map { rollup[$0].document }).count
    self.candidates = candidates
    unmapped = prefixes.values.map { Unmapped(prefix: $0.text, links: $0.links, documents: $0.documents) }
      .sorted { ($1.links, $0.prefix) < ($0.links, $1.prefix) }
    emptyRows = rollup.map.rows.filter { row in
      switch row.destination {
      case .estate(let folder): !paths.isEmpty && !resolver.index.isFolder(folder)
      case .address(let next): rollup.map.location(of: next) == nil
      case .outside: false
      }
    }
    graph = LinkGraph(edges, documents: paths.count)
  }

  private struct Prefix {
    /// As it was written first.
    var text: String
    var links: Int
    var documents: Int
    /// The document that was counted last.
    var last: Int
  }

  private struct ClassKey: Hashable {
    var consumer: LinkConsumer
    var fateClass: String
  }

  private static func precedes(_ a: ClassCount, _ b: ClassCount) -> Bool {
    if a.links != b.links { return a.links > b.links }
    return (a.consumer.rawValue, a.fateClass) < (b.consumer.rawValue, b.fateClass)
  }

  public var count: Int { rollup.count }

  /// A link with what became of it, in the order in which documents came; it is resolved anew, which costs less than to
  /// keep the paths.
  public func item(_ index: Int) -> Item {
    let (document, link) = rollup[index]
    let own = LinkResolver.names(paths[document])
    var outcome = resolver.outcome(of: link, in: own, base: rollup.base(of: document))
    if let target = outcome.document { outcome.path = paths[target].text }
    return Item(document: document, link: link, outcome: outcome)
  }

  public struct Item: Sendable {
    /// Index into the estate's documents.
    public var document: Int
    public var link: FileLink
    public var outcome: LinkOutcome
  }

  /// Nil where the table says nothing of such a link.
  public func fate(of item: Item, suite: String) -> LinkFateRow? {
    fates.row(suite: suite, consumer: item.link.consumer, linkClass: item.outcome.fateClass)
  }
}

extension Estate {
  /// Resolves the links once all documents are in: before that nobody knows what is there. `roots`: the names of the
  /// scanned roots; `isComplete`: whether every scan came to its end.
  public mutating func resolveLinks(roots: [RawPath], isComplete: Bool, fates: LinkFates) {
    links = LinkFigures(
      linkRollup, paths: documents.map(\.path), roots: roots, isComplete: isComplete, fates: fates)
  }
}
