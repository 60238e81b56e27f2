import Testing

@testable import MacroSyntax

@Suite("Places in the text of code")
struct HardCodedTests {
  private func places(_ code: String) -> [String] {
    ModuleOutline(Array("Sub A()\n\(code)\nEnd Sub".utf8)).hardCoded.map { "\($0.kind.rawValue) \($0.target)" }
  }

  @Test(
    "paths, addresses and data sources are recognised by their beginning",
    arguments: [
      (#"x = "C:\Temp\" & f"#, [#"drive-path C:\Temp\"#]),
      (#"x = "D:/Data/a.csv""#, ["drive-path D:/Data/a.csv"]),
      (#"Shell "cmd /c copy C:\a.txt D:\""#, [#"drive-path C:\a.txt"#]),
      (#"Shell "C:\Program Files\PuTTY\pscp.exe -pw geheim a.txt srv:""#, [#"drive-path C:\Program Files\PuTTY\pscp.exe"#]),
      (#"Shell "C:\Outils\Envoi.bat""" & f"#, [#"drive-path C:\Outils\Envoi.bat"#]),
      (#"n.Map "Z:", "\\srv\commun geheim /user:u""#, [#"unc-path \\srv\commun"#]),
      (#"x = "C:\Mes documents\Devis 2019 - copie.xls""#, [#"drive-path C:\Mes documents\Devis 2019 - copie.xls"#]),
      (#"c.Open "DSN=Ventes;Password = geheim""#, ["connection-string DSN=Ventes;Password = geheim", "password "]),
      (#"p = "\\srv\commun$\" & y & "\x.xls""#, [#"unc-path \\srv\commun$\"#]),
      (#"u = "https://intra.example.fr/a?b=1""#, ["url https://intra.example.fr/a?b=1"]),
      (#"u = "URL;http://h/x.htm""#, ["url http://h/x.htm"]),
      (#"h = "<a href=""http://h/x"">x</a>""#, ["url http://h/x"]),
      (#"c = "Provider=SQLOLEDB;" & "Data Source=SRV;" & n"#, ["connection-string Provider=SQLOLEDB;Data Source=SRV;"]),
      (#"c.Open "DSN=Ventes;UID=u;PWD=geheim""#, ["connection-string DSN=Ventes;UID=u;PWD=geheim", "password "]),
      (#"m.To = "jean.dupont@example.org; b@x.fr""#, ["e-mail *@example.org"]),
      (#"r = "HKEY_CURRENT_USER\Software\X""#, [#"registry-key HKEY_CURRENT_USER\Software\X"#]),
      (#"i = "192.168.1.20:8080""#, ["ip-address 192.168.1.20:8080"]),
      (#"strServer = "SQLPROD01""#, ["server SQLPROD01"]),
      (#"f.Item("http://schemas.microsoft.com/cdo/configuration/smtpserver") = "smtp.example.fr""#, ["server smtp.example.fr"]),
      (#"ActiveSheet.Unprotect "geheim""#, ["password "]),
      (#"Workbooks.Open f, Password:="geheim""#, ["password "]),
      (#"If pwd = "geheim" Then"#, ["password "]),
    ])
  func kinds(code: String, expected: [String]) { #expect(places(code) == expected) }

  @Test(
    "other texts are none",
    arguments: [
      #"x = "Total: ""#, #"x = "a:b""#, #"x = "\d+\w""#, #"x = "^\\server""#, #"x = "1.0.0.0""#, #"v = "12.0.4518.1014""#,
      #"x = "http://schemas.microsoft.com/office/2006/01/customui""#, #"x = "http://""#, #"x = "@domain.com""#,
      #"x = "R[1]C:\""#, #"MsgBox "Enter the password", , "Password""#, #"strPassword = "Enter your password""#,
      #"sPassword = """#, #"server = """#, #"server = "Which server?""#, #"ActiveSheet.Protect"#, #"x = "\\.\pipe\x""#,
      #"' C:\Temp\x"#, #"TextBox1.PasswordChar = "*""#, #"x = "Rate @ 5.5 percent""#,
    ])
  func others(code: String) { #expect(places(code).isEmpty) }

  @Test("constants count, with their line")
  func constants() {
    let found = ModuleOutline(
      Array("Option Explicit\nPrivate Const PATH As String = \"C:\\Data\\\"\nConst DB_PASSWORD As String = \"geheim\", S = \"x\"".utf8))
    #expect(found.hardCoded.map(\.kind) == [.drivePath, .password])
    #expect(found.hardCoded.map(\.line) == [2, 3])
    #expect(found.hardCoded.map(\.target) == ["C:\\Data\\", ""])
  }
}
