import InventoryModel
import Testing

@testable import InventoryStore

@Suite struct PlainJSONTests {
  @Test(arguments: [
    #"{"cells":2,"class":"builtin","broken":true,"kept":false}"#, #"{"a":-9}"#, #"{"é":"été"}"#, #"{"a":""}"#,
    #"{"a":1,"a":2}"#, #"{"a":123456789012345678}"#, #"{"a":"{\"}"#, #"{}"#, #"{"a":1234567890123456789}"#,
    #"{"a":"x\ny"}"#, #"{ "a":1}"#, #"{"a":1} "#, #"{"a":1"#, #"{"a"}"#, #"{"a":1,}"#, #"{"a":1.5}"#, #"{"a":null}"#,
    #"{"a":[]}"#, #"{"a":tru}"#, #"{"a":truely}"#, #"{"a":"#, #"{"#, "", #"{"a":+1}"#, #"{"a":-}"#, #"{"a":01}"#,
    #"{"a":99999999999999999999}"#, "{\"a\":\"\u{1}\"}", #"[1]"#, #"{"a":-0}"#,
  ])
  func `attributes are what the reader of all JSON makes of them`(_ text: String) {
    func read() -> [String: AttributeValue]? {
      do { return try Fact.attributes(json: try JSONReader.read(Array(text.utf8))) } catch { return nil }
    }
    if let plain = PlainJSON.attributes(text.utf8.span) { #expect(plain == read()) }
    var texts = FactTexts()
    let found: [String: AttributeValue]?
    do { found = try texts.attributes(text) } catch { found = nil }
    #expect(found == read())
  }

  @Test(arguments: [
    #"["Sheet1!B2","Sheet1!C4"]"#, #"[""]"#, #"["é"]"#, #"["a\\b"]"#, #"[]"#, #"["a",]"#, #"["a""b"]"#, #"["a"]x"#,
    #"["a"#, #"["a","#, #"["a", "b"]"#, #"["\""]"#, "[", "", #"[1,"a"]"#,
  ])
  func `places are what the reader of all JSON makes of them`(_ text: String) {
    func read() -> [String]? {
      do { return (try JSONReader.read(Array(text.utf8)).array ?? []).compactMap(\.string) } catch { return nil }
    }
    if let plain = PlainJSON.strings(text.utf8.span) { #expect(plain == read()) }
    let found: [String]?
    do { found = try FactTexts().locations(text) } catch { found = nil }
    #expect(found == read())
  }

  @Test func `what almost all facts look like is plain`() {
    #expect(PlainJSON.attributes(#"{"cells":-2,"class":"builtin","broken":true}"#.utf8.span)?.count == 3)
    #expect(PlainJSON.strings(#"["Sheet1!B2","Été!C4"]"#.utf8.span) == ["Sheet1!B2", "Été!C4"])
  }

  @Test func `texts are remembered by their bytes, however many there are`() throws {
    var texts = FactTexts()
    for round in 0..<3 {
      for number in 0..<10_000 {
        #expect(try texts.attributes("{\"n\":\(number)}") == ["n": .integer(number)], "\(round)")
      }
    }
    #expect(try texts.attributes("{\"c\":\"\u{E9}\"}")["c"]?.text.unicodeScalars.count == 1)
    #expect(try texts.attributes("{\"c\":\"e\u{301}\"}")["c"]?.text.unicodeScalars.count == 2)
  }
}
