/// Which documents of an estate link to which.
///
/// What has to move together is `groups(needed: true)`: documents whose formulas, objects or pictures read one another.
public struct LinkGraph: Sendable {
  /// From one document to another, by their indices in the estate; once for a pair.
  public struct Edge: Hashable, Sendable {
    public var from: Int
    public var to: Int
    /// Whether the document shows something stale or wrong without the other; a hyperlink only leads nowhere.
    public var isNeeded: Bool

    public init(from: Int, to: Int, isNeeded: Bool) {
      self.from = from
      self.to = to
      self.isNeeded = isNeeded
    }
  }

  /// By `from`, then `to`.
  public let edges: [Edge]
  /// Where the edges of each document begin in `edges`, up to the last document that links; then their end.
  private let starts: [Int]

  /// `documents`: how many there are. Edges to others, and from a document to itself, are left out.
  public init(_ all: [Edge], documents: Int) {
    let sorted = all.filter { $0.from != $0.to && (0..<documents).contains($0.from) && (0..<documents).contains($0.to) }
      .sorted { ($0.from, $0.to, $0.isNeeded ? 0 : 1) < ($1.from, $1.to, $1.isNeeded ? 0 : 1) }
    var edges: [Edge] = []
    for edge in sorted {
      // The needed one of a pair comes first.
      if let last = edges.last, last.from == edge.from, last.to == edge.to { continue }
      edges.append(edge)
    }
    self.edges = edges
    var starts = [0]
    for (index, edge) in edges.enumerated() {
      while starts.count <= edge.from { starts.append(index) }
    }
    starts.append(edges.count)
    self.starts = starts
  }

  /// Edges that begin at a document.
  public func edges(from document: Int) -> ArraySlice<Edge> {
    guard document >= 0, document + 1 < starts.count else { return [] }
    return edges[starts[document]..<starts[document + 1]]
  }

  /// How many documents link to each that is linked to, most first, then by index.
  public func mostLinked() -> [(document: Int, by: Int)] {
    var counts: [Int: Int] = [:]
    for edge in edges { counts[edge.to, default: 0] += 1 }
    return counts.map { (document: $0.key, by: $0.value) }.sorted { ($1.by, $0.document) < ($0.by, $1.document) }
  }

  /// Documents that hang together, however many steps apart: groups of two or more, the largest first. With `needed`,
  /// hyperlinks hold nothing together.
  public func groups(needed: Bool = false) -> [[Int]] {
    var parent: [Int: Int] = [:]
    func root(_ document: Int) -> Int {
      var top = document
      while let next = parent[top], next != top { top = next }
      var step = document
      while let next = parent[step], next != top {
        parent[step] = top
        step = next
      }
      return top
    }
    for edge in edges where edge.isNeeded || !needed {
      let (a, b) = (root(edge.from), root(edge.to))
      // The smaller index leads, so that the result does not depend on the order.
      parent[max(a, b)] = min(a, b)
      if parent[min(a, b)] == nil { parent[min(a, b)] = min(a, b) }
    }
    var groups: [Int: [Int]] = [:]
    for document in parent.keys.sorted() { groups[root(document), default: []].append(document) }
    return LinkGraph.ordered(Array(groups.values))
  }

  /// Documents that link in a circle: groups of two or more that all reach one another, the largest first.
  ///
  /// **Source**: Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972); written without
  /// recursion, because a chain of links may be as long as the estate.
  public func cycles(needed: Bool = false) -> [[Int]] {
    struct Visit {
      var document: Int
      var next: Int
    }
    var order: [Int: Int] = [:]
    var low: [Int: Int] = [:]
    var waiting: [Int] = []
    var isWaiting: Set<Int> = []
    var found: [[Int]] = []
    for start in Set(edges.map(\.from)).sorted() where order[start] == nil {
      var path = [Visit(document: start, next: 0)]
      while let visit = path.last {
        let document = visit.document
        if visit.next == 0 {
          order[document] = order.count
          low[document] = order[document]
          waiting.append(document)
          isWaiting.insert(document)
        }
        let own = edges(from: document)
        if visit.next < own.count {
          path[path.count - 1].next += 1
          let edge = own[own.startIndex + visit.next]
          guard edge.isNeeded || !needed else { continue }
          if order[edge.to] == nil {
            path.append(Visit(document: edge.to, next: 0))
          } else if isWaiting.contains(edge.to) {
            low[document] = min(low[document] ?? 0, order[edge.to] ?? 0)
          }
          continue
        }
        path.removeLast()
        if let above = path.last { low[above.document] = min(low[above.document] ?? 0, low[document] ?? 0) }
        guard low[document] == order[document] else { continue }
        var circle: [Int] = []
        while let last = waiting.popLast() {
          isWaiting.remove(last)
          circle.append(last)
          if last == document { break }
        }
        if circle.count > 1 { found.append(circle.sorted()) }
      }
    }
    return LinkGraph.ordered(found)
  }

  private static func ordered(_ groups: [[Int]]) -> [[Int]] {
    groups.sorted { a, b in a.count != b.count ? a.count > b.count : (a.first ?? 0) < (b.first ?? 0) }
  }
}
