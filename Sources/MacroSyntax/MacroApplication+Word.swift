extension MacroApplication {
  /// By the word for a library's name.
  init?(library word: MacroWord) {
    guard let known = Self.libraries[word] else { return nil }
    self = known
  }

  private static let libraries: [MacroWord: MacroApplication] = Dictionary(
    libraryNames.compactMap { name in MacroApplication(library: name).map { (MacroWord(name), $0) } },
    uniquingKeysWith: { first, _ in first })

  /// What code writes in front of this library's classes, where `New` can make one; nil for the language and for Office.
  var codeLibrary: String? {
    switch self {
    case .excel: "Excel"
    case .word: "Word"
    case .powerpoint: "PowerPoint"
    case .outlook: "Outlook"
    case .access: "Access"
    case .msforms: "MSForms"
    case .adodb: "ADODB"
    case .adox: "ADOX"
    case .dao: "DAO"
    case .scripting: "Scripting"
    case .regexp: "VBScript"
    case .xml: "MSXML2"
    case .http: "WinHttp"
    case .wmi: "WbemScripting"
    case .shell: "IWshRuntimeLibrary"
    default: nil
    }
  }
}
