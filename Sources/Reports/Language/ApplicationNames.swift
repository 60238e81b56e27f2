/// How readers know the object models that code uses; the words of facts are keys.
enum ApplicationNames {
  private static let names: [String: String] = [
    "access": "Access", "acrobat": "Acrobat", "adodb": "ADO", "adomd": "ADO MD", "adox": "ADOX", "autocad": "AutoCAD",
    "cdo": "CDO", "dao": "DAO", "dotnet": ".NET", "excel": "Excel", "html": "HTML", "http": "HTTP", "mapi": "MAPI",
    "msforms": "MSForms", "notes": "Lotus Notes", "office": "Office", "onenote": "OneNote", "outlook": "Outlook",
    "powerpoint": "PowerPoint", "project": "Project", "publisher": "Publisher", "regexp": "VBScript RegExp", "sap": "SAP",
    "script": "Windows Script", "scripting": "Scripting Runtime", "shell": "Windows Shell", "vba": "VBA",
    "vbide": "VBA Extensibility", "visio": "Visio", "wmi": "WMI", "word": "Word", "xml": "MSXML",
  ]

  static func name(of application: String) -> String? { names[application] }
}

extension Wording {
  /// `Excel` for `excel`. What is no object model of the list is said to be unknown where the fact says so, else as it is.
  func application(_ application: String) -> String {
    if application == "unknown" || application == "other" { return self(.macroApplicationUnknown) }
    return ApplicationNames.name(of: application) ?? word(application)
  }
}
