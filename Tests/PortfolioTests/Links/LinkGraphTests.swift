import Portfolio
import Testing

@Suite("The graph of links")
struct LinkGraphTests {
  private static func graph(_ pairs: [(Int, Int)], needed: Set<Int> = [], documents: Int = 10) -> LinkGraph {
    LinkGraph(
      pairs.enumerated().map { LinkGraph.Edge(from: $1.0, to: $1.1, isNeeded: needed.contains($0)) }, documents: documents)
  }

  @Test("Pairs count once; links to itself and to nothing are no edges")
  func edges() {
    let graph = Self.graph([(0, 1), (0, 1), (2, 2), (3, 99), (5, 1)], needed: [1])
    #expect(graph.edges.map { [$0.from, $0.to, $0.isNeeded ? 1 : 0] } == [[0, 1, 1], [5, 1, 0]])
    #expect(graph.edges(from: 0).count == 1 && graph.edges(from: 5).count == 1)
    #expect([1, 2, 4, 6, 9, -1, 1000].allSatisfy { graph.edges(from: $0).isEmpty })
    #expect(graph.mostLinked().map { [$0.document, $0.by] } == [[1, 2]])
  }

  @Test("Groups hang together over any number of steps; by need, hyperlinks hold nothing")
  func groups() {
    let graph = Self.graph([(4, 3), (3, 2), (7, 8), (1, 2)], needed: [0, 2])
    #expect(graph.groups() == [[1, 2, 3, 4], [7, 8]])
    #expect(graph.groups(needed: true) == [[3, 4], [7, 8]])
  }

  @Test("Circles are found, in themselves and one beside the other")
  func cycles() {
    let graph = Self.graph([(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 3), (5, 6), (6, 7)], needed: [4, 5])
    #expect(graph.cycles() == [[0, 1, 2], [3, 4]])
    #expect(graph.cycles(needed: true) == [[3, 4]])
    #expect(Self.graph([(0, 1), (0, 2), (1, 2)]).cycles().isEmpty)
  }

  @Test("A chain as long as an estate, closed to a circle, needs no stack")
  func long() {
    let count = 200_000
    let graph = LinkGraph(
      (0..<count).map { LinkGraph.Edge(from: $0, to: ($0 + 1) % count, isNeeded: true) }, documents: count)
    #expect(graph.cycles().first?.count == count)
    #expect(graph.groups().first?.count == count)
  }

  @Test("Nothing links: nothing comes out")
  func empty() {
    let graph = Self.graph([])
    #expect(graph.groups().isEmpty && graph.cycles().isEmpty && graph.mostLinked().isEmpty && graph.edges(from: 0).isEmpty)
  }
}
