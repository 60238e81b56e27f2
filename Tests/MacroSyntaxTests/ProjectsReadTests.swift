import Testing

@testable import MacroSyntax

/// What reading real projects by hand found (Documentation/macro-projects-read.md).
@Suite("What a reading of real macros found")
struct ProjectsReadTests {
  private func outline(
    _ code: String, host: MacroApplication = .excel, libraries: [String] = [], others: [MacroSource] = []
  ) -> ModuleOutline {
    let text = Array(code.utf8)
    let first = MacroSource(name: "First", kind: .standard, text: text, controls: [])
    let scope = MacroScope(host: host, modules: [first] + others, libraries: libraries, name: "VBAProject")
    return ModuleOutline(text, in: scope, module: 0)
  }

  private func uses(_ code: String, host: MacroApplication = .excel, libraries: [String] = []) -> [String] {
    outline("Sub A()\n\(code)\nEnd Sub", host: host, libraries: libraries).uses
      .map { "\($0.key.name) \($0.key.application.rawValue) \($0.value.count)" }.sorted()
  }

  @Test("the name that Word's recorder writes is no key")
  func keys() {
    func keys(_ value: String) -> [String] {
      outline("Sub A()\nAttribute A.VB_ProcData.VB_Invoke_Func = \"\(value)\"\nEnd Sub", host: .word).shortcuts.map(\.key)
    }
    #expect(keys("Project.NewMacros.A").isEmpty)
    #expect(keys("Project.NewMacros.A\\n14").isEmpty)
    #expect(keys("n\\n14") == ["n"])
    #expect(keys("Q") == ["Q"])
  }

  @Test(
    "what stands in brackets behind a sheet is worked out, not a member",
    arguments: [
      ("Dim w As Worksheet\nw.[F8] = w.[b6].Value", ["Evaluate excel 2", "Value excel 1"]),
      ("Set w = Worksheets(1)\nIf w.[k25] = True Then x = 1", ["Evaluate excel 1", "Worksheets excel 1"]),
      ("With ActiveSheet\n.[A1:B2].Copy\nEnd With", ["ActiveSheet excel 1", "Copy excel 1", "Evaluate excel 1"]),
      ("ActiveSheet.[Name] = 1", ["ActiveSheet excel 1", "Name excel 1"]),
    ])
  func brackets(code: String, expected: [String]) { #expect(uses(code) == expected) }

  @Test("a field of a record set in brackets is no formula")
  func fields() {
    #expect(!uses("Dim r As ADODB.Recordset\nx = r.[Last Name]").contains("Evaluate excel 1"))
    #expect(!uses("x = thing.[A1]", host: .word).contains("Evaluate excel 1"))
  }

  @Test("a class of a library is made by its bare name too, unless the project has one of that name")
  func bareNames() {
    let code = "Sub A()\nSet f = New FileSystemObject\nSet d = New Dictionary\nSet c = New Collection\nEnd Sub"
    func made(_ others: [MacroSource]) -> [String?] { outline(code, libraries: ["Scripting"], others: others).creations.map(\.name) }
    #expect(made([]) == ["Scripting.FileSystemObject", "Scripting.Dictionary"])
    let own = MacroSource(name: "Dictionary", kind: .class, text: Array("Sub Add()\nEnd Sub".utf8), controls: [])
    #expect(made([own]) == ["Scripting.FileSystemObject"])
    #expect(outline("Sub A()\nDim f As New FileSystemObject\nEnd Sub").creations.map(\.name) == ["Scripting.FileSystemObject"])
  }
}
