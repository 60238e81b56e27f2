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
  private let outcomes: [Stored]
  private let resolver: LinkResolver
  private let paths: [RawPath]

  public struct ClassCount: Hashable, Sendable {
    public var consumer: LinkConsumer
    /// The class that the table of fates knows the address by.
    public var fateClass: String
    public var links: Int
  }

  private struct Stored: Sendable {
    var state: LinkState
    var document: UInt32
    var candidate: UInt32
    static let none = UInt32.max
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
    var outcomes: [Stored] = []
    outcomes.reserveCapacity(rollup.count)
    var total = Tally()
    var consumers: [LinkConsumer: Tally] = [:]
    var classes: [ClassKey: Int] = [:]
    var prefixes: [String: (links: Int, documents: Int, last: Int)] = [:]
    var edges: [LinkGraph.Edge] = []
    var broken: [Int] = []
    var candidates = 0
    for index in 0..<rollup.count {
      let (document, link) = rollup[index]
      let outcome = resolver.outcome(of: link, in: paths[document], base: rollup.base(of: document))
      outcomes.append(
        Stored(
          state: outcome.state, document: outcome.document.flatMap { UInt32(exactly: $0) } ?? Stored.none,
          candidate: outcome.candidate.flatMap { UInt32(exactly: $0) } ?? Stored.none))
      total.states[outcome.state, default: 0] += 1
      consumers[link.consumer, default: Tally()].states[outcome.state, default: 0] += 1
      let fateClass = LinkAddress.readings(of: link.target).first?.fateClass ?? ""
      classes[ClassKey(consumer: link.consumer, fateClass: fateClass), default: 0] += 1
      if outcome.state == .broken { broken.append(index) }
      if outcome.candidate != nil { candidates += 1 }
      if let target = outcome.document, target != document {
        edges.append(LinkGraph.Edge(from: document, to: target, isNeeded: link.consumer.isNeeded && link.isUsed))
      }
      guard !outcome.unmapped.isEmpty else { continue }
      let known = prefixes[outcome.unmapped]
      guard known != nil || prefixes.count < Self.prefixLimit else { continue }
      prefixes[outcome.unmapped] = (
        (known?.links ?? 0) + 1, (known?.documents ?? 0) + (known?.last == document ? 0 : 1), document
      )
    }
    self.outcomes = outcomes
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
    unmapped = prefixes.map { Unmapped(prefix: $0.key, links: $0.value.links, documents: $0.value.documents) }
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

  private struct ClassKey: Hashable {
    var consumer: LinkConsumer
    var fateClass: String
  }

  private static func precedes(_ a: ClassCount, _ b: ClassCount) -> Bool {
    if a.links != b.links { return a.links > b.links }
    return (a.consumer.rawValue, a.fateClass) < (b.consumer.rawValue, b.fateClass)
  }

  public var count: Int { outcomes.count }

  /// A link with what became of it, in the order in which documents came. Paths are worked out anew.
  public func item(_ index: Int) -> Item {
    let (document, link) = rollup[index]
    let stored = outcomes[index]
    var outcome = LinkOutcome(state: stored.state)
    outcome.document = stored.document == Stored.none ? nil : Int(stored.document)
    outcome.candidate = stored.candidate == Stored.none ? nil : Int(stored.candidate)
    if let target = outcome.document {
      outcome.path = paths[target].text
    } else if stored.state != .outside, stored.state != .computed {
      outcome.path = resolver.outcome(of: link, in: paths[document], base: rollup.base(of: document)).path
    }
    return Item(
      document: document, link: link, outcome: outcome,
      fateClass: LinkAddress.readings(of: link.target).first?.fateClass ?? "")
  }

  public struct Item: Sendable {
    /// Index into the estate's documents.
    public var document: Int
    public var link: FileLink
    public var outcome: LinkOutcome
    public var fateClass: String
  }

  /// Nil where the table says nothing of such a link.
  public func fate(of item: Item, suite: String) -> LinkFateRow? {
    fates.row(suite: suite, consumer: item.link.consumer, linkClass: item.fateClass)
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
