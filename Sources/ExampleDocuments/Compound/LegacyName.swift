/// A line of the section `names` of a binary workbook: `Auto_Open hidden =Macro1!$A$1`, `Print command key=p =Macro1!$B$1`,
/// `Module1.Run vba`.
///
/// Words behind the name: `hidden`, `function`, `command`, `vba`, `builtin`, `key=K`.
struct LegacyName {
  var name: String
  /// Of LBL ([MS-XLS] 2.4.150).
  var flags = 0
  var key: UInt8 = 0
  /// The number of a name of Excel's own.
  var builtin: Int?
  var formula = ""
  var line: Int

  private static let builtins = ["Auto_Open": 1, "Auto_Close": 2, "Auto_Activate": 10, "Auto_Deactivate": 11]

  init(_ line: PartsLine, file: String) throws(ExampleError) {
    self.line = line.number
    var text = line.text[...]
    if let equals = text.firstRange(of: " =") {
      formula = String(text[equals.upperBound...])
      text = text[..<equals.lowerBound]
    }
    let words = text.split(separator: " ").map(String.init)
    name = words.first ?? ""
    for word in words.dropFirst() {
      switch word {
      case "hidden": flags |= 0x01
      case "function": flags |= 0x0A
      case "command": flags |= 0x08
      case "vba": flags |= 0x0C
      case "builtin":
        flags |= 0x20
        builtin = Self.builtins[name]
      case _ where word.hasPrefix("key=") && word.utf8.count == 5: key = word.utf8.last ?? 0
      default:
        throw .line(file: file, line: line.number, found: word, expected: "hidden, function, command, vba, builtin, key=K")
      }
    }
  }
}
