/// Files of the corpus where the list of files and the reader differ, and why the reader is right.
enum CorpusExceptions {
  /// Said to be encrypted.
  static let notEncrypted: [String: String] = [
    "apache+poi/test-data/spreadsheet/clusterfuzz-testcase-minimized-POIHSSFFuzzer-6537773940867072.xls":
      "the directory of the compound file is damaged, and the workbook's stream cannot be followed to its records"
  ]

  /// Not said to be encrypted.
  static let encrypted: [String: String] = [
    "apache+poi/test-data/slideshow/Password_Protected-np-hello.ppt":
      "the Current User stream says that it is ([MS-PPT] 2.3.2, headerToken), and so does the name"
  ]

  private static let documentType = "a DOCTYPE, which packages must not have (ECMA-376-2:2021 §6.3.2)"
  private static let doubled = "two entries of one name and of other content: which one Office takes is not ours to guess"

  /// Said to be a valid package.
  static let notRead: [String: String] = [
    "exceljs+exceljs/spec/integration/data/invalid-xml.xlsx": "text before the root of the worksheet",
    "apache+poi/test-data/spreadsheet/xlsx-corrupted.xlsx": "the relationships of the package are no XML",
    "qax-os+excelize/test/BadWorkbook.xlsx": "a workbook that lists no sheet, of which §18.2.20 asks for one",
    "apache+poi/test-data/spreadsheet/duplicate-filename.xlsx": doubled,
    "apache+poi/test-data/spreadsheet/duplicate-filename-case-insensitive.xlsx": doubled,
    "apache+poi/test-data/spreadsheet/54764-2.xlsx": documentType,
    "apache+poi/test-data/document/ExternalEntityInText.docx": documentType,
    "PHPOffice+PhpSpreadsheet/tests/data/Reader/XLSX/utf8and16.entity.dontuse": documentType,
    "PHPOffice+PhpSpreadsheet/tests/data/Reader/XLSX/utf7quoteorder.dontuse": documentType,
    "PHPOffice+PhpSpreadsheet/tests/data/Reader/XLSX/utf16entity.dontuse": documentType,
    "PHPOffice+PhpSpreadsheet/tests/data/Reader/XLSX/ebcdic.dontuse": documentType,
    "PHPOffice+PhpSpreadsheet/tests/data/Reader/XLSX/utf7white.dontuse": documentType,
    "PHPOffice+PhpSpreadsheet/tests/data/Reader/XLSX/utf8entity.dontuse": documentType,
    "apache+poi/test-data/spreadsheet/54764.xlsx": documentType,
    "apache+poi/test-data/spreadsheet/poc-xmlbomb-empty.xlsx": documentType,
    "apache+poi/test-data/spreadsheet/poc-xmlbomb.xlsx": documentType,
    "apache+poi/test-data/spreadsheet/Simple.xlsb": "a preview of Excel 2007 wrote it: its records have another shape",
  ]

  /// Those of the encrypted workbooks that open under Excel's default password, as another reader confirms.
  static let defaultPassword = [
    "PHPOffice+PhpSpreadsheet/tests/data/Reader/XLS/pwtest3.xls", "apache+poi/test-data/poifs/protect.xlsx",
    "apache+poi/test-data/spreadsheet/50833.xls", "apache+poi/test-data/spreadsheet/58616.xlsx",
    "tafia+calamine/tests/issue_385.xls",
  ]
}
