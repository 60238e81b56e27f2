import Testing

@testable import SafeBindings

@Suite("The guard before the parser")
struct XMLTagGuardTests {
  /// What the guard says of a text that comes in blocks of the given sizes, the last one for all the rest.
  private func verdict(_ text: String, attributes: Int = 4, tag: Int = 200, blocks: [Int] = []) -> XMLStop? {
    var guardian = TagGuard(attributes: attributes, tag: tag)
    var rest = Array(text.utf8)[...]
    for size in blocks + [Int.max] where !rest.isEmpty {
      let block = Array(rest.prefix(size))
      rest = rest.dropFirst(size)
      if let stop = unsafe block.withUnsafeBufferPointer({ unsafe guardian.check($0) }) { return stop }
    }
    return nil
  }

  private static let four = "<a b='1' c='2' d='3' e='4'/>"
  private static let five = "<a b='1' c='2' d='3' e='4' f='5'/>"

  @Test("as many attributes as allowed pass, one more does not")
  func counts() {
    #expect(verdict(Self.four) == nil)
    #expect(verdict(Self.five) == .attributeFlood(4))
    #expect(verdict("<r>" + Self.four + Self.four + "</r>") == nil)
    #expect(verdict("<r>text" + Self.five + "</r>") == .attributeFlood(4))
  }

  @Test("wherever a block ends, the verdict is the same")
  func borders() {
    let good = "<r x=\"a=b=c=d=e=f\">" + Self.four + "a = b = c = d = e" + Self.four + "</r>"
    let bad = "<r>" + Self.four + "text" + Self.five + "</r>"
    for first in 1..<bad.utf8.count {
      #expect(verdict(bad, blocks: [first]) == .attributeFlood(4), "\(first)")
      #expect(verdict(bad, blocks: [first, 1, 1]) == .attributeFlood(4), "\(first)")
    }
    for first in 1..<good.utf8.count { #expect(verdict(good, blocks: [first]) == nil, "\(first)") }
    #expect(verdict(bad, blocks: Array(repeating: 1, count: bad.utf8.count)) == .attributeFlood(4))
    #expect(verdict(good, blocks: Array(repeating: 1, count: good.utf8.count)) == nil)
  }

  @Test("quotes hide equals signs and ends of tags")
  func quotes() {
    #expect(verdict("<a b='>>=====' c=\"'>====\"/>") == nil)
    #expect(verdict("<a b='>' c='>' d='>' e='>' f='>'/>") == .attributeFlood(4))
    #expect(verdict("<a b=\"'\" c=\"'\" d=\"'\" e=\"'\" f=\"'\"/>") == .attributeFlood(4))
  }

  @Test("text is no tag, however many equals signs and quotes it has")
  func text() {
    #expect(verdict("<a>b=1 c=2 d=3 e=4 f=5 g=6 it's 'quoted\" = = = = = = =</a>" + Self.four) == nil)
    #expect(verdict("<a>\(String(repeating: "x = 'y ", count: 1000))</a>" + Self.five) == .attributeFlood(4))
  }

  @Test("comments, instructions and CDATA are no tags; a tag behind them is looked at again")
  func sections() {
    #expect(verdict("<r><!-- it's = = = = = = = = = = = = = = = = --></r>" + Self.four) == nil)
    #expect(verdict("<r><!-- it's = = = = = = = = = = = = = --></r>" + Self.five) == .attributeFlood(4))
    #expect(verdict("<r><?p a=1 b=2 c=3 d=4 e=5 f=6 g=7?></r>" + Self.four) == nil)
    #expect(verdict("<r><![CDATA[ a=1 b=2 c=3 d=4 e=5 f=6 g=7 ]]></r>" + Self.four) == nil)
    // A quote that is opened in CDATA is not open in the tag behind it.
    #expect(verdict("<r><![CDATA[<a b=\"]]></r>" + Self.five) == .attributeFlood(4))
    #expect(verdict("<r><![CDATA[<a b=\"]]></r>" + Self.four) == nil)
  }

  @Test("a tag that goes on for ever is stopped, text is not")
  func length() {
    #expect(verdict("<a b='\(String(repeating: "x", count: 300))'/>") == .tagLength(200))
    #expect(verdict("<a b='\(String(repeating: "x", count: 150))'/>") == nil)
    #expect(verdict("<a>\(String(repeating: "x", count: 300))</a>") == nil)
    #expect(verdict("<a b='\(String(repeating: "x", count: 300))'/>", blocks: [10, 20, 30]) == .tagLength(200))
  }
}
