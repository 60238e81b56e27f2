import Testing

@testable import MacroSyntax

@Suite("Source as it compares")
struct NormalizedSourceTests {
  private func normalized(_ text: String) -> String {
    String(decoding: NormalizedSource.bytes(of: Array(text.utf8)), as: UTF8.self)
  }

  @Test("indents, blank lines, case, ends of lines and hidden lines do not count")
  func same() {
    let first = "Attribute VB_Name = \"A\"\r\nSub Go()\r\n\tX = 1 +  2\r\n\r\nAttribute Go.VB_Description = \"z\"\r\nEnd Sub\r\n"
    let second = "SUB go()\n  x = 1 + 2   \nend sub"
    #expect(normalized(first) == "sub go()\nx = 1 + 2\nend sub\n")
    #expect(normalized(first) == normalized(second))
  }

  @Test("blanks inside of strings, comments and words count")
  func different() {
    #expect(normalized("x = \"a  b\"") == "x = \"a  b\"\n")
    #expect(normalized("x = \"a  b\"") != normalized("x = \"a b\""))
    #expect(normalized("x = 1 ' one") != normalized("x = 1"))
    #expect(normalized("xy") != normalized("x y"))
    #expect(normalized("É = 1") == normalized("é = 1"))
  }

  @Test("a string that is not closed ends with its line")
  func open() {
    #expect(normalized("x = \"a\ny  =  2") == "x = \"a\ny = 2\n")
  }
}
