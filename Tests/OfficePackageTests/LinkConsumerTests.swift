import SafeBindings
import Testing

@testable import OfficePackage

@Suite("What an element that names a link is for")
struct LinkConsumerTests {
  @Test("an element that is not listed keeps its name, as far as a name goes")
  func names() {
    let parent = XMLName.unknown
    #expect(LinkConsumer.name("blip", in: .drawing, under: parent) == "picture")
    #expect(LinkConsumer.name("somethingNew", in: .drawing, under: parent) == "somethingNew")
    #expect(LinkConsumer.name(String(repeating: "x", count: 60_000), in: .drawing, under: parent).utf8.count == 64)
  }
}
