import Testing

@testable import Detectors

@Suite("Chains of sheets")
struct SheetGraphTests {
  private func chain(_ sheets: Int, _ edges: [(from: Int, to: Int)]) -> SheetGraph.Chain {
    SheetGraph(sheets: sheets, edges: edges).longestChain
  }

  @Test("the longest chain begins with what is read")
  func straight() {
    let chain = chain(5, [(1, 0), (2, 1), (3, 0), (4, 2), (4, 3)])
    #expect(chain.length == 4)
    #expect(chain.steps == [[0], [1], [2], [4]])
    #expect(chain.circular == 0)
  }

  @Test("sheets that read each other are one step, and all count")
  func circles() {
    let chain = chain(5, [(1, 0), (1, 2), (2, 3), (3, 1), (4, 3)])
    #expect(chain.length == 5)
    #expect(chain.steps == [[0], [1, 2, 3], [4]])
    #expect(chain.circular == 3)
  }

  @Test("of chains of one length that of the first sheets is told, in whatever order the pairs come")
  func ties() {
    let edges: [(from: Int, to: Int)] = [(2, 0), (2, 1), (3, 0), (3, 1)]
    #expect(chain(4, edges).steps == [[0], [2]])
    #expect(chain(4, edges.reversed()).steps == [[0], [2]])
  }

  @Test("sheets that are not there, and those that read themselves, are no pairs")
  func strange() {
    #expect(chain(2, [(0, 0), (0, 7), (-1, 0), (9, 9)]).length == 1)
    #expect(chain(0, [(0, 1)]).length == 0)
  }

  @Test("ten thousand sheets in a row, and in a circle, end")
  func long() {
    let row = (1..<10_000).map { (from: $0, to: $0 - 1) }
    #expect(chain(10_000, row).length == 10_000)
    let circle = chain(10_000, row + [(from: 0, to: 9_999)])
    #expect(circle.length == 10_000)
    #expect(circle.circular == 10_000)
    #expect(circle.steps.count == 1)
  }
}
