import Testing

@testable import MacroSyntax

@Suite("Whose members code uses")
struct ChainTests {
  /// `name application count`, sorted, of the first module.
  private func uses(
    _ code: String, host: MacroApplication = .excel, libraries: [String] = [], others: [MacroSource] = [],
    kind: MacroSource.Kind = .standard, inProcedure: Bool = true, controls: [String] = []
  ) -> [String] {
    let text = Array((inProcedure ? "Sub A()\n\(code)\nEnd Sub" : code).utf8)
    let first = MacroSource(name: "First", kind: kind, text: text, controls: controls)
    let scope = MacroScope(host: host, modules: [first] + others, libraries: libraries, name: "VBAProject")
    return ModuleOutline(text, in: scope, module: 0).uses.map { "\($0.key.name) \($0.key.application.rawValue) \($0.value.count)" }
      .sorted()
  }

  private func source(_ name: String, _ kind: MacroSource.Kind, _ code: String, controls: [String] = []) -> MacroSource {
    MacroSource(name: name, kind: kind, text: Array(code.utf8), controls: controls)
  }

  @Test(
    "members belong to the application of the object that they stand behind",
    arguments: [
      ("ActiveSheet.Range(\"A1\").Value = 1", ["ActiveSheet excel 1", "Range excel 1", "Value excel 1"]),
      ("x = Cells(1, 2).Offset(Rows.Count, 1).text", ["Cells excel 1", "Count excel 1", "Offset excel 1", "Rows excel 1", "Text excel 1"]),
      ("Dim r As Range\nr.Sort", ["Sort excel 1"]),
      ("Dim d As Word.Document, n As Long\nd.Tables(n).Delete", ["Delete word 1", "Tables word 1"]),
      ("Set w = CreateObject(\"Word.Application\")\nSet d = w.Documents.Open(f)\nd.Close", ["Close word 1", "Documents word 1", "Open word 1"]),
      ("Dim c As New ADODB.Connection\nc.Open s\nSet r = c.Execute(q)\nx = r!Name & r.Fields(1).Value",
        ["Execute adodb 1", "Fields adodb 1", "Open adodb 1", "Value adodb 1"]),
      ("With ActiveWorkbook\n.Save\nWith .Sheets(1)\n.Name = .Index\nEnd With\n.Close\nEnd With",
        ["ActiveWorkbook excel 1", "Close excel 1", "Index excel 1", "Name excel 1", "Save excel 1", "Sheets excel 1"]),
      ("For Each s In Worksheets\ns.Calculate\nNext", ["Calculate excel 1", "Worksheets excel 1"]),
      ("Set d = CreateObject(\"Scripting.Dictionary\")\nd.Add 1, 2\nx = d(1).Foo", ["Add scripting 1", "Foo unknown 1"]),
      ("Application.VBE.ActiveVBProject.VBComponents.Import f",
        ["ActiveVBProject vbide 1", "Application excel 1", "Import vbide 1", "VBComponents vbide 1", "VBE excel 1"]),
      ("Application.CommandBars(1).Controls.Add.OnAction = \"Go\"",
        ["Add office 1", "Application excel 1", "CommandBars excel 1", "Controls office 1", "OnAction office 1"]),
      ("If f Then Set o = New Collection Else Set o = Nothing\nDim c As Collection\nc.Add 1", ["Add vba 1"]),
      ("x = Excel.xlUp + VBA.Len(y)\nVBA.MsgBox \"a\"", ["MsgBox vba 1"]),
      ("wd.Quit\nsomething.SpecialCells 2\nother.Frobnicate",
        ["Frobnicate unknown 1", "Quit excel 1", "SpecialCells excel 1"]),
      ("x = [A1] + [Sheet2!B2].Value", ["Evaluate excel 2", "Value excel 1"]),
      ("foo .bar, Worksheets(1) _\n  .Name", ["Name excel 1", "Worksheets excel 1", "bar unknown 1"]),
      ("Dim s As String\ns = Err.Description: Debug.Print s", ["Description vba 1"]),
      ("Range(\"A1\").Sort Key1:=Range(\"A1\"), Order1:=1", ["Range excel 2", "Sort excel 1"]),
    ])
  func chains(code: String, expected: [String]) { #expect(uses(code) == expected) }

  @Test("what the project declares is its own")
  func ownNames() {
    let client = source(
      "Client", .class, "Public Sheet As Excel.Worksheet\nPublic Property Get Cell() As Range\nEnd Property\nSub Sort()\nEnd Sub")
    let tools = source("Tools", .standard, "Public book As Workbook\nFunction Make() As Client\nEnd Function\nSub Range()\nEnd Sub")
    let code = """
      Dim c As Client
      c.Sort: c.Cell.Value = 1: c.Sheet.Copy
      Make.Sheet.Paste
      Tools.Make.Sort
      Set c = New Client: c.Sort
      book.Save
      Range
      """
    #expect(
      uses(code, others: [client, tools]) == ["Copy excel 1", "Paste excel 1", "Save excel 1", "Value excel 1"])
  }

  @Test("variables of a module keep what another procedure gave them; a typed one is fixed")
  func moduleVariables() {
    let code = """
      Private app As Object
      Private sheet As Worksheet
      Sub UseIt()
      app.Documents.Add
      sheet.Paste
      End Sub
      Sub Start()
      Set app = CreateObject("Word.Application")
      Set sheet = app.Other
      sheet.Paste
      End Sub
      """
    #expect(
      uses(code, inProcedure: false) == ["Add word 1", "Documents word 1", "Other word 1", "Paste excel 2"])
  }

  @Test("controls are the forms', by their form or alone")
  func controls() {
    let form = source("Entry", .form, "", controls: ["NameBox"])
    #expect(
      uses("Entry.NameBox.Text = 1\nEntry.Show\nWith Entry\n.NameBox.SetFocus\nEnd With", others: [form]) == [
        "SetFocus msforms 1", "Show msforms 1", "Text msforms 1",
      ])
    #expect(
      uses("NameBox.Value = Me.NameBox.Text\nCaption = 1", kind: .form, controls: ["NameBox"]) == [
        "Caption msforms 1", "Text msforms 1", "Value msforms 1",
      ])
  }

  @Test("code behind a sheet uses the sheet's members without a point, unless a variable has the name")
  func documents() {
    #expect(uses("UsedRange.Clear\nMe.Protect\nDim Shapes\nShapes = 1", kind: .document) == ["Clear excel 1", "Protect excel 1", "UsedRange excel 1"])
    // In a standard module it is a variable that nobody declared.
    #expect(uses("UsedRange.Clear") == ["Clear unknown 1"])
    let sheet = source("Feuil1", .document, "Sub Own()\nEnd Sub\nAttribute VB_Control = \"Go, 1, 0, MSForms, CommandButton\"")
    #expect(
      uses("Feuil1.Range(1).Copy\nFeuil1.Own\nSheets(1).Own", others: [sheet]) == [
        "Copy excel 1", "Range excel 1", "Sheets excel 1",
      ])
  }

  @Test("fields of a Type carry their types")
  func records() {
    let code = "Private Type Row\nCell As Range\nName As String\nEnd Type\nSub A()\nDim r As Row\nr.Cell.Clear\nx = r.Name\nEnd Sub"
    #expect(uses(code, inProcedure: false) == ["Clear excel 1"])
  }

  @Test("a name that the applications at hand share stays unknown without an object")
  func ambiguous() {
    #expect(uses("x.Tables.Add") == ["Add word 1", "Tables word 1"])
    #expect(uses("x.Add") == ["Add unknown 1"])
    #expect(uses("x.MoveNext", libraries: ["ADODB", "DAO"]) == ["MoveNext unknown 1"])
    #expect(uses("x.MoveNext", libraries: ["ADODB"]) == ["MoveNext adodb 1"])
    #expect(uses("Dim r As Recordset\nr.MoveNext", libraries: ["DAO", "ADODB"]) == ["MoveNext dao 1"])
  }

  @Test(
    "the same code belongs to its host",
    arguments: [
      (MacroApplication.word, "Selection word 1"), (.powerpoint, "unknown"), (.excel, "Selection excel 1"),
    ])
  func hosts(host: MacroApplication, expected: String) {
    let found = uses("Selection.Copy", host: host)
    #expect(expected == "unknown" ? !found.contains { $0.hasPrefix("Selection") } : found.contains(expected))
  }
}
