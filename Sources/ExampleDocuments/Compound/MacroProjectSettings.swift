/// What a `-- vba --` section says of a project, one thing a line:
///
/// ```
/// locked                       not to be viewed
/// password                     not without a password
/// uncompiled                   no compiled code beside the source
/// compiled-as NAME …           the compiled code knows these names instead of the source's
/// signed                       a binary document says that its macros are signed
/// code-page NUMBER             932, 936 or 949 with hiragana, 1251 with Cyrillic letters, beside ASCII
/// library NAME {CLASS} VERSION PATH
/// project NAME PATH            another VBA project
/// form NAME CONTROL:CLASS …    controls of a form, such as OK:CommandButton
/// ```
struct MacroProjectSettings {
  struct Reference {
    var name: String
    var isProject: Bool
    /// As [MS-OVBA] 2.1.1.8 and 2.1.1.12 write it.
    var libid: String
  }

  var isLocked = false
  var hasPassword = false
  var isCompiled = true
  var isSigned = false
  var compiledNames: [String]?
  var codePage = 1252
  var references: [Reference] = []
  var controls: [String: [(name: String, kind: String)]] = [:]

  init(_ source: PartsFile) throws(ExampleError) {
    for section in source.sections where section.kind == "vba" {
      for line in section.lines where !line.text.isEmpty { try read(line, file: source.file) }
    }
  }

  private mutating func read(_ line: PartsLine, file: String) throws(ExampleError) {
    let words = line.text.split(separator: " ").map(String.init)
    switch (words[0], words.count) {
    case ("locked", 1): isLocked = true
    case ("password", 1): hasPassword = true
    case ("uncompiled", 1): isCompiled = false
    case ("signed", 1): isSigned = true
    case ("compiled-as", 2...): compiledNames = Array(words[1...])
    case ("code-page", 2):
      guard let number = Int(words[1]), MacroCodePage.numbers.contains(number) else {
        throw .line(file: file, line: line.number, found: words[1], expected: "932, 936, 949, 1251 or 1252")
      }
      codePage = number
    case ("library", 5...):
      let path = words[4...].joined(separator: " ")
      references.append(
        Reference(name: words[1], isProject: false, libid: "*\\G\(words[2])#\(words[3])#0#\(path)#\(words[1])"))
    case ("library", 4):
      references.append(Reference(name: words[1], isProject: false, libid: "*\\G\(words[2])#\(words[3])#0##"))
    case ("project", 3...):
      references.append(
        Reference(name: words[1], isProject: true, libid: "*\\A" + words[2...].joined(separator: " ")))
    case ("form", 2...):
      for control in words[2...] {
        let sides = control.split(separator: ":").map(String.init)
        guard sides.count == 2 else {
          throw .line(file: file, line: line.number, found: control, expected: "CONTROL:CLASS")
        }
        controls[words[1], default: []].append((sides[0], sides[1]))
      }
    default:
      throw .line(
        file: file, line: line.number, found: line.text,
        expected: "locked, password, uncompiled, compiled-as, signed, code-page, library, project or form")
    }
  }
}
