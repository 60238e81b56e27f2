import Testing

@testable import CompoundDocuments

@Suite("Tokens of formulas")
struct TokenWalkTests {
  private func walk(_ tokens: [UInt8], _ version: WorkbookVersion = .biff8) -> TokenWalk {
    TokenWalk(tokens, 0..<tokens.count, version)
  }

  private static let exec: [UInt8] = [0x22, 1, 110, 0]

  @Test("a function takes the operands before it", arguments: [
    // CALL("a";"b") with a number between texts of another call.
    ([0x17, 1, 0, 0x61, 0x17, 1, 0, 0x62, 0x22, 2, 150, 0] as [UInt8], ["a", "b"] as [String?]),
    ([0x1E, 1, 0, 0x17, 1, 0, 0x62, 0x42, 2, 150, 0], [nil, "b"]),
    // "a"&"b", wide and narrow.
    ([0x17, 1, 1, 0x61, 0, 0x17, 1, 0, 0x62, 0x08, 0x62, 1, 150, 0], ["ab"]),
    ([0x17, 1, 0, 0x61, 0x1F, 0, 0, 0, 0, 0, 0, 0, 0, 0x08, 0x62, 1, 150, 0], [nil]),
    // As many operands as there are.
    ([0x17, 1, 0, 0x61, 0x62, 9, 150, 0], ["a"]),
  ])
  func texts(_ tokens: [UInt8], _ texts: [String?]) {
    let walk = walk(tokens)
    #expect(!walk.isBroken)
    #expect(walk.calls.count == 1)
    #expect(walk.calls.first?.function == .numbered(150, isCommand: false))
    #expect(walk.calls.first?.texts == texts)
  }

  @Test("every operand of BIFF8 has its size: the function behind it is found", arguments: [
    [0x01, 0, 0, 0, 0], [0x02, 0, 0, 0, 0], [0x16], [0x18, 0x0B, 0, 0, 0, 0], [0x1C, 0x17], [0x1D, 1], [0x1E, 1, 0],
    [0x1F, 0, 0, 0, 0, 0, 0, 0, 0], [0x60, 0, 0, 0, 0, 0, 0, 0], [0x23, 1, 0, 0, 0], [0x44, 0, 0, 0, 0],
    [0x25, 0, 0, 0, 0, 0, 0, 0, 0], [0x2A, 0, 0, 0, 0], [0x2B, 0, 0, 0, 0, 0, 0, 0, 0], [0x2C, 0, 0, 0, 0],
    [0x2D, 0, 0, 0, 0, 0, 0, 0, 0], [0x59, 0, 0, 1, 0, 0, 0], [0x5A, 0, 0, 0, 0, 0, 0],
    [0x3B, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0x3C, 0, 0, 0, 0, 0, 0], [0x3D, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    // Before the references that they are about.
    [0x26, 0, 0, 0, 0, 3, 0, 0x1E, 1, 0], [0x27, 0, 0, 0, 0, 0, 0, 0x16], [0x29, 1, 0, 0x16],
    // Jumps, a choice of two, blanks.
    [0x19, 0x02, 9, 0, 0x16], [0x19, 0x04, 2, 0, 6, 0, 9, 0, 12, 0, 0x16], [0x16, 0x19, 0x40, 1, 2],
  ] as [[UInt8]])
  func sizes(_ operand: [UInt8]) {
    let walk = walk(operand + Self.exec)
    #expect(!walk.isBroken)
    #expect(walk.calls.last?.function == .numbered(110, isCommand: false))
    #expect(walk.calls.last?.texts.count == 1)
  }

  @Test("tokens of older versions have other sizes", arguments: [
    (.biff5, [0x23, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0x22, 1, 110, 0]),
    (.biff5, [0x59, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0x22, 1, 110, 0]),
    (.biff5, [0x5A, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0x22, 1, 110, 0]),
    (.biff5, [0x25, 0, 0, 0, 0, 0, 0], [0x22, 1, 110, 0]), (.biff5, [0x17, 1, 0x61], [0x22, 1, 110, 0]),
    (.biff4, [0x24, 0, 0, 0], [0x22, 1, 110, 0]), (.biff4, [0x23, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0x22, 1, 110, 0]),
    (.biff3, [0x1E, 1, 0], [0x22, 1, 110]), (.biff2, [0x23, 1, 0, 0, 0, 0, 0, 0], [0x22, 1, 110]),
    (.biff2, [0x19, 0x02, 3, 0x16], [0x22, 1, 110]), (.biff2, [0x01, 0, 0, 0], [0x22, 1, 110]),
  ] as [(WorkbookVersion, [UInt8], [UInt8])])
  func versions(_ version: WorkbookVersion, _ operand: [UInt8], _ call: [UInt8]) {
    let walk = walk(operand + call, version)
    #expect(!walk.isBroken)
    #expect(walk.calls.last?.function == .numbered(110, isCommand: false))
    #expect(walk.calls.last?.texts.count == 1)
  }

  @Test("commands, user-defined functions and the sum of one argument are told")
  func functions() {
    #expect(walk([0x42, 0, 0x76, 0x80]).calls.first?.function == .numbered(0x76, isCommand: true))
    #expect(walk([0x22, 0, 0x5F, 0x81]).calls.first?.function == .numbered(0x15F, isCommand: true))
    #expect(walk([0x38, 0, 0x60], .biff3).calls.first?.function == .numbered(0x60, isCommand: true))
    #expect(walk([0x23, 7, 0, 0, 0, 0x1E, 1, 0, 0x42, 2, 0xFF, 0]).calls.first?.function == .named(.name(7)))
    #expect(
      walk([0x39, 2, 0, 5, 0, 0, 0, 0x42, 1, 0xFF, 0]).calls.first?.function == .named(.linkedName(link: 2, name: 5)))
    #expect(walk([0x42, 0, 0xFF, 0]).calls.first?.function == .named(.other))
    #expect(walk([0x25, 0, 0, 1, 0, 0, 0, 0, 0, 0x19, 0x10, 0, 0]).calls.first?.function == .numbered(4, isCommand: false))
  }

  @Test("one operand alone is what a name stands for")
  func single() {
    #expect(walk([0x3A, 3, 0, 0, 0, 0, 0]).single == .cells(link: 3, sheet: 0))
    #expect(walk([0x3C, 3, 0, 0, 0, 0, 0]).single == .gone)
    #expect(walk([0x1E, 1, 0, 0x1E, 1, 0, 0x03]).single == .other)
    #expect(walk([0x1E, 1, 0, 0x1E, 1, 0]).single == nil)
  }

  @Test("what is cut, unknown or longer than its bytes ends the walk", arguments: [
    [0x17], [0x17, 200, 0, 0x61], [0x17, 9, 1, 0x61, 0], [0x1F, 0], [0x23, 1], [0x80], [0xFF, 0xFF], [0x00], [0x22, 1],
    [0x21, 0xFF, 0x7F], [0x19, 0x04, 0xFF, 0xFF, 0, 0], [0x3B, 0, 0], [0x1A, 0, 0], [0x30],
  ] as [[UInt8]])
  func broken(_ tokens: [UInt8]) {
    let walk = walk(tokens)
    #expect(walk.isBroken)
    #expect(TokenWalk(tokens, 0..<1_000_000, .biff8).isBroken)
  }

  @Test("what stood before the fault is kept")
  func kept() {
    let walk = walk([0x17, 1, 0, 0x61] + Self.exec + [0xFF])
    #expect(walk.isBroken)
    #expect(walk.calls.count == 1)
  }
}
