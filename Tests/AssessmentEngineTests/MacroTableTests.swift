import InventoryModel
import Testing

@testable import AssessmentEngine

@Suite("Finding the row of what a macro uses")
struct MacroTableTests {
  let table = MacroAPITable(MacroSamples.rows)

  @Test("names compare without case, and an unknown application is the document's")
  func members() {
    #expect(table.member("VALUE", of: "excel", host: "word")?.portability == .automatic)
    #expect(table.member("value", of: "unknown", host: "excel")?.portability == .automatic)
    #expect(table.member("shell", of: "unknown", host: "excel")?.category == "windows")
    #expect(table.member("Value", of: "word", host: "excel") == nil)
  }

  @Test("a star stands for the rest of a name")
  func wildcards() {
    #expect(table.member("vbYes", of: "vba", host: "excel")?.category == "language")
    #expect(table.member("MoveNext", of: "adodb", host: "excel")?.category == "database")
    #expect(table.object("winmgmts:{impersonationLevel=impersonate}!root")?.portability == Portability.none)
  }

  @Test("the version of a program is put off", arguments: ["ADODB.Connection", "ADODB.Connection.2.8", "adodb.connection.6.0"])
  func versions(name: String) {
    #expect(table.object(name)?.category == "database")
  }

  @Test("a declared function is found by its name, else by its library")
  func declares() {
    #expect(table.declared("sleep", library: "kernel32")?.portability == .equivalent)
    #expect(table.declared("FindWindowA", library: "user32")?.portability == Portability.none)
  }
}
