import Testing

@testable import MacroSyntax

@Suite("Statements that mean work")
struct StatementTests {
  private func uses(_ code: String) -> [String] {
    let text = Array("Sub A()\n\(code)\nEnd Sub".utf8)
    let scope = MacroScope(host: .excel, modules: [MacroSource(name: "M", kind: .standard, text: text)])
    return ModuleOutline(text, in: scope).uses.map { used, use in
      ([used.name] + (used.form.map { [$0.rawValue] } ?? []) + (use.count > 1 ? ["\(use.count)"] : [])).joined(separator: " ")
    }.sorted()
  }

  @Test(
    "statements are told by their form",
    arguments: [
      ("Open f For Output As #1: Print #1, x: Write #1, y: Close #1", ["Close", "Open", "Print #", "Write #"]),
      ("Line Input #1, s: Input #1, a: Get #1, , b: Put n, 1, c: Seek #1, 2", ["Get #", "Input #", "Line Input #", "Put #", "Seek #"]),
      ("Name a As b: Kill c: If x Then FileCopy d, e Else MkDir g", ["FileCopy", "Kill", "MkDir", "Name"]),
      ("On Error Resume Next: On Error GoTo 0: On Error GoTo -1: On Error GoTo Out", ["On Error handler", "On Error off 2", "On Error resume-next"]),
      ("GoTo Out: GoSub Part: On n GoTo a, b", ["GoSub", "GoTo 2"]),
      ("x = Shell(\"cmd\"): y = Environ$(\"TEMP\"): z = Dir(p): DoEvents", ["Dir", "DoEvents", "Environ", "Shell"]),
      ("SaveSetting a, b, c, d: x = GetSetting(a, b, c): Call MsgBox(x)", ["GetSetting", "MsgBox", "SaveSetting"]),
      ("Name = 1: Close = 2: Reset = 3: Load = 4: get_1 = 5: Print = 6", []),
      ("Dim Timer, Dir: x = Timer + Dir", []),
      ("CallByName o, \"P\", 1: CallByName o, p, 1", ["CallByName", "CallByName computed"]),
      ("Application.Run \"M\": Application.Run \"'\" & b & \"'!M\": Application.Run(n): Run Macro:=m & 1",
        ["Application 3", "Run 2", "Run computed 2"]),
      ("Application.OnTime Now + TimeValue(\"1:00\"), \"M\": Application.OnTime Now, p", ["Application 2", "OnTime", "OnTime computed"]),
      ("Application.OnKey \"^q\": Application.OnKey \"^q\", \"M\"", ["Application 2", "OnKey 2"]),
      ("x = Evaluate(s): y = ExecuteExcel4Macro(\"GET.CELL(1)\")", ["Evaluate computed", "ExecuteExcel4Macro"]),
    ])
  func statements(code: String, expected: [String]) { #expect(uses(code) == expected) }

  @Test("what is compiled where, and numbers as wide as the machine's")
  func conditions() {
    #expect(
      uses("#If VBA7 And Win64 Then\nDim p As LongPtr\n#ElseIf Mac Then\n#Else\n#End If\n#Const Win64 = 1\n#If Own Then\n#End If")
        == ["#If mac", "#If own", "#If vba7", "LongPtr"])
  }

  @Test("procedures that are declared, and names in the project, are no functions of the language")
  func declared() {
    let text = Array("Declare Sub Beep Lib \"kernel32\" ()\nSub Shell()\nEnd Sub\nSub A()\nBeep\nShell\nEnd Sub".utf8)
    let scope = MacroScope(host: .excel, modules: [MacroSource(name: "M", kind: .standard, text: text)])
    #expect(ModuleOutline(text, in: scope).uses.isEmpty)
  }
}
