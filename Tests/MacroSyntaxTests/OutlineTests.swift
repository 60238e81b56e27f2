import Testing

@testable import MacroSyntax

@Suite("Outlines of VBA source")
struct OutlineTests {
  private func outline(_ text: String) -> ModuleOutline {
    ModuleOutline(Array(text.utf8))
  }

  private func counts(_ outline: ModuleOutline) -> [String: Int] {
    outline.uses.reduce(into: [:]) { $0[$1.key.name, default: 0] += $1.value.count }
  }

  @Test("procedures of every kind, with their lines as the editor counts them")
  func procedures() {
    let found = outline(
      """
      Attribute VB_Name = "M"
      Option Explicit
      Public Static Function F&(x As Long)
      F = x
      End Function
      Private Sub S(): MsgBox "a": End Sub
      Friend Property Get P() As String
      End Property
      Property Let P(v As String)
      End Property
      Property Set P(v As Object)
      End Property
      """)
    #expect(found.procedures.map(\.name) == ["F", "S", "P", "P", "P"])
    #expect(found.procedures.map(\.kind) == [.function, .sub, .propertyGet, .propertyLet, .propertySet])
    #expect(found.procedures.map(\.isPublic) == [true, false, false, true, true])
    #expect(found.procedures.map(\.line) == [2, 5, 6, 8, 10])
    #expect(found.procedures.map(\.lines) == [3, 1, 2, 2, 2])
    #expect(found.procedures.map(\.statements) == [1, 1, 0, 0, 0])
    #expect(found.statements == 2)
  }

  @Test(
    "nothing in comments, strings and attributes is code",
    arguments: [
      "Sub A()\n' Kill \"x\"\nEnd Sub", "Sub A()\nRem Kill x\nEnd Sub", "Sub A(): Rem Kill\nEnd Sub",
      "Sub A()\n' a comment _\nKill x\nEnd Sub", "Sub A()\nx = \"Kill \"\"Kill\"\" Kill\"\nEnd Sub",
      "Sub A()\nx = \"open\n\nEnd Sub", "Attribute Kill.VB_Description = \"Kill\"\nSub A()\nEnd Sub",
"Sub A()\nx = [Kill]\nEnd Sub",
    ])
  func noCode(text: String) {
    #expect(outline(text).uses.isEmpty)
    #expect(outline(text).procedures.map(\.name) == ["A"])
  }

  @Test("lines that go on are one statement")
  func continuation() {
    let found = outline("Sub _\n  A()\nx = CreateObject( _\n  \"Scripting.Dictionary\" _ \r\n)\nEnd Sub")
    #expect(found.procedures.first?.name == "A")
    #expect(found.creations == [ModuleOutline.Creation(way: .createObject, name: "Scripting.Dictionary", line: 3)])
  }

  @Test("objects that are made: by name, from a file, early bound, or by a name that is computed")
  func creations() {
    let found = outline(
      """
      Sub A()
      Set a = CreateObject("ADODB.Connection", "server")
      Set b = GetObject("c:\\x.doc", "Word.Document")
      Set c = GetObject(, "Excel.Application")
      Set d = CreateObject("Shell." & name)
      Set e = CreateObject(name)
      Dim f As New Scripting.FileSystemObject, g As New Client
      Set h = WScript.CreateObject("WScript.Shell")
      End Sub
      """)
    #expect(
      found.creations.map(\.name) == [
        "ADODB.Connection", "Word.Document", "Excel.Application", nil, nil, "Scripting.FileSystemObject", "WScript.Shell",
      ])
    #expect(found.creations.map(\.way) == [.createObject, .getObject, .getObject, .createObject, .createObject, .new, .createObject])
  }

  @Test("declarations: library, alias, and whether they are fit for 64 bits")
  func declarations() {
    let found = outline(
      """
      #If VBA7 Then
      Private Declare PtrSafe Function FindWindow Lib "user32" Alias "FindWindowA" (ByVal c As String) As LongPtr
      #Else
      Declare Sub Sleep Lib "kernel32.dll" (ByVal ms As Long)
      #End If
      """)
    #expect(found.declarations.map(\.name) == ["FindWindow", "Sleep"])
    #expect(found.declarations.map(\.library) == ["user32", "kernel32.dll"])
    #expect(found.declarations.map(\.alias) == ["FindWindowA", nil])
    #expect(found.declarations.map(\.isPointerSafe) == [true, false])
    #expect(found.procedures.isEmpty)
  }

  @Test("both heads of a procedure under #If are one procedure")
  func conditional() {
    let found = outline("#If Win64 Then\nSub A(x As LongPtr)\n#Else\nSub A(x As Long)\n#End If\nKill x\nEnd Sub\nSub B()\nEnd Sub")
    #expect(found.procedures.map(\.name) == ["A", "B"])
    #expect(found.procedures.map(\.statements) == [1, 0])
  }

  @Test("members count behind a point, statements without one, and names of arguments not at all")
  func uses() {
    let found = outline(
      "Sub A()\nApplication.OnTime Now, \"B\"\nrun.Value = OnTime + c.value\nfile.Kill\nkill x\nCall F(Kill:=1)\nOn Error GoTo 0\nEnd Sub")
    #expect(counts(found) == ["OnTime": 1, "Value": 2, "Kill": 2, "On Error": 1])
    #expect(found.uses.first { $0.key.name == "Value" }?.value.line == 3)
  }

  @Test("the statement Open, and not a procedure or member of that name")
  func open() {
    #expect(counts(outline("Sub A()\nOpen f For Input As #1\nEnd Sub")) == ["Open": 1])
    #expect(counts(outline("Sub A()\nIf x Then Open f For Random As n\nEnd Sub")) == ["Open": 1])
    #expect(outline("Sub A()\nwb.Open f\nOpenAll\nEnd Sub").uses.keys.allSatisfy { $0.application != .vba })
  }

  @Test("keys that start macros, and controls on a document")
  func attributes() {
    let found = outline(
      "Attribute VB_Control = \"OK, 1, 0, MSForms, CommandButton\"\nSub A()\nAttribute A.VB_ProcData.VB_Invoke_Func = \"q\\n14\"\nEnd Sub\nSub B()\nAttribute B.VB_ProcData.VB_Invoke_Func = \" \\n14\"\nEnd Sub")
    #expect(found.shortcuts == [ModuleOutline.Shortcut(procedure: "A", key: "q")])
    #expect(found.controls == ["ok"])
    #expect(found.procedures.map(\.line) == [1, 3])
  }

  @Test("variables with events, and private modules")
  func declarationsOfModule() {
    let found = outline("Option Private Module\nPublic WithEvents App As Excel.Application\nDim WithEvents q As QueryTable")
    #expect(found.eventSources == ["app": "Application", "q": "QueryTable"])
    #expect(found.isPrivateModule)
  }

  @Test("dates, file numbers, type characters and hexadecimal numbers do not hide what follows")
  func marks() {
    let found = outline(
      "Sub A()\nx = #1/31/2026 10:00 PM#: Kill y\nPrint #1, #2: Kill y\ns$ = Left$(t$, 2): Kill y\nn = &HFF& + 1E+5: Kill y\nv! = a!b: Kill y\nEnd Sub")
    #expect(counts(found)["Kill"] == 5)
  }

  @Test("any bytes give an outline, in time that grows with them")
  func anything() {
    var state: UInt64 = 42
    for length in [0, 1, 2, 3, 17, 1_000, 100_000] {
      let alphabet = Array("\"'_#[]:.&= \n\rSubEndRemAttribute\u{0}é".utf8)
      let bytes = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      _ = ModuleOutline(bytes)
    }
    let marks = [UInt8](repeating: UInt8(ascii: "#"), count: 200_000)
    #expect(ModuleOutline(marks).isOverLimit)
    let heads = Array(String(repeating: "Sub A()\nEnd Sub\n", count: 12_000).utf8)
    let many = ModuleOutline(heads)
    #expect(many.procedures.count == 10_000)
    #expect(many.isOverLimit)
  }

  @Test("code that calls a procedure, or names it in a text, mentions it; its own body, comments and other texts do not")
  func mentions() {
    let first = outline(
      """
      Sub Main()
      Helper 1
      Application.OnTime Now, "Later"
      x = "'Book 1.xlsm'!Module1.Booked": y = [Bracketed]
      ' Commented
      z = "not Quoted": Debug.Print "Quoted text"
      End Sub
      Function Own(n): Own = Own(n - 1): End Function
      Private Sub Several(): Helper 2: End Sub
      """)
    let second = outline("Sub Own2()\nMember.Called\nEnd Sub\nPrivate Const Constant = Declared\n")
    let mentions = MacroMentions([first, second])
    for name in ["HELPER", "Later", "Booked", "Bracketed", "Called", "Declared"] {
      #expect(mentions.contains(name, ofModule: 0), "\(name)")
    }
    for name in ["Main", "Own", "Several", "Commented", "Quoted"] {
      #expect(!mentions.contains(name, ofModule: 0), "\(name)")
    }
    // A procedure of the same name in another module is another one.
    #expect(mentions.contains("Own", ofModule: 1))
    #expect(!mentions.isOpen)
  }

  @Test("a procedure that is started by a computed name leaves open what is called", arguments: [
    ("Application.Run \"Macro1\"", false), ("Application.Run name", true), ("CallByName o, n, 1", true),
    ("Application.OnTime Now + TimeValue(\"00:00:05\"), next", true), ("Shapes(1).OnAction = \"Go\"", false),
    ("Shapes(1).OnAction = name", true), ("Application.OnKey \"^n\"", false),
    ("Application.OnTime Now, \"'\" & b & \"'!Go\"", false),
    ("Set s = CreateObject(\"WScript.Shell\"): s.Run command", false),
  ])
  func computedCalls(statement: String, isOpen: Bool) {
    #expect(MacroMentions([outline("Sub A()\n\(statement)\nEnd Sub")]).isOpen == isOpen)
  }

  @Test("procedures with arguments are told from those without")
  func arguments() {
    let found = outline("Sub A()\nEnd Sub\nSub B\nEnd Sub\nSub C(x)\nEnd Sub\nSub D( _\n Optional x)\nEnd Sub")
    #expect(found.procedures.map(\.hasArguments) == [false, false, true, true])
  }
}
