/// A module's source as an inspection hands it out. It is in no record: whoever asks for it gets it beside one.
public struct MacroSource: Sendable {
  /// The part, or the storage: the subject of the fact `macro.project`.
  public var place: String
  /// Which of the projects at that place, from 0.
  public var project: Int
  /// What the project calls itself; may be empty.
  public var projectName: String
  public var module: String
  /// `standard`, `class`, `document`, `form` or `unknown`: the attribute `type` of the fact `macro.module`.
  public var type: String
  /// SHA-256 of the source as stored: the attribute `sha256` of the fact `macro.module`.
  public var sha256: String
  /// As stored, with the `Attribute` lines that the editor hides; from the project's code page to UTF-8.
  public var text: [UInt8]
  /// The code page does not know some bytes: they became U+FFFD.
  public var isLossy: Bool

  /// What the editor's export ends the file's name with.
  public var fileExtension: String {
    switch type {
    case "class", "document": "cls"
    case "form": "frm"
    default: "bas"
    }
  }
}
