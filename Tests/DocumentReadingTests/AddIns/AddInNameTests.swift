import Testing

@testable import Detectors

@Suite("Names of add-ins and keys")
struct AddInNameTests {
  @Test(
    "a key is told as its keyboard says it",
    arguments: [
      ("0231", nil, "Ctrl+1"), ("0231", "0032", "Ctrl+1 2"), ("0674", "", "Ctrl+Alt+F5"), ("0343", "00FF", "Ctrl+Shift+C"),
      ("0560", nil, "Alt+Shift+Num 0"), ("02BB", nil, "Ctrl+key 187"), ("0000", nil, nil), ("00FF", nil, nil),
      ("zz", nil, nil), ("12345", nil, nil), (nil, "0231", nil),
    ] as [(String?, String?, String?)])
  func keys(primary: String?, secondary: String?, shown: String?) {
    #expect(KeyCode.text(primary, secondary) == shown)
  }

  @Test(
    "what comes with Office is told from what does not, however it is named",
    arguments: [
      ("FUNCRES.XLAM", "Analysis ToolPak"), ("/Program Files/Office16/Library/Analysis/ATPVBAFR.XLAM", "Analysis ToolPak"),
      ("Analysis ToolPak - VBA", "Analysis ToolPak"), ("C:\\x\\SOLVER\\SOLVER.XLAM", "Solver"),
      ("Normal.dotm", "Normal template"), ("TM02786999[[fn=Rapport]].dotx", "Office template"),
      ("file:///C:\\x\\DTS\\%7bF43AE4F2%7dtf45088960_win32.dotx", "Office template"),
      ("file:///C:\\Program%20Files\\Microsoft%20Office\\Templates\\1033\\Resume.dot", "Office template"),
      ("HsTbar.xla", "Oracle Smart View"), ("Bloomberg.Data.1", "Bloomberg"), ("Outils.xlam", nil),
      ("TM1 Outils.xlam", nil), ("solver-de-la-maison.xlam", nil), ("TM02786999.xlam", nil), ("", nil),
    ] as [(String, String?)])
  func products(name: String, product: String?) {
    #expect(KnownAddIn(named: name)?.product == product)
  }

  @Test(
    "the folders that Office loads from are told by their names",
    arguments: [
      ("C:\\Users\\p\\AppData\\Roaming\\Microsoft\\Excel\\XLSTART\\PERSO.XLSB", "startup"),
      ("file:///C:/Users/p/AppData/Roaming/Microsoft/AddIns/Outils.xlam", "add-ins"),
      ("C:\\Users\\p\\AppData\\Roaming\\Microsoft\\Word\\STARTUP\\Modele.dotm", "startup"),
      ("\\\\srv\\xlstart-de-2010\\Outils.xla", nil), ("Outils.xla", nil), ("", nil),
    ] as [(String, String?)])
  func folders(path: String, folder: String?) {
    #expect(AddInReference.folder(path) == folder)
  }

  @Test("only files of add-ins are add-ins by their endings")
  func endings() {
    let files = ["a.xla", "a.XLAM", "a.xll", "a.ppam", "a.dotm", "a.vsto", "a.xlsm", "a.docm", "a", "xlam", ".xlam"]
    #expect(
      files.map { AddInReference.Kind(fileName: $0) } == [
        .xla, .xlam, .xll, .powerpoint, .wordTemplate, .vsto, nil, nil, nil, nil, .xlam,
      ])
  }
}
