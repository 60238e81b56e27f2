import InventoryModel
import OfficePackage

/// Where a field leads, out of its document.
struct FieldLink: Hashable {
  /// As written, secrets masked.
  let target: String
  let linkClass: LinkClass
  let field: String
  /// Updated whenever the document is opened or the source changes.
  let isAutomatic: Bool
  /// The result is not kept in the document: without its source there is nothing to show.
  let isUnstored: Bool
  /// Another field makes a piece of the target.
  let isComputed: Bool

  /// Bytes of a target that are kept.
  private static let limit = 4096
  /// Fields whose first argument is the target (ECMA-376-1:2016 §17.16.5, each by its name; INCLUDE and IMPORT are
  /// their names of before Word 6, [MS-DOC] 2.9.90).
  private static let direct: Set<String> = ["INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "RD", "HYPERLINK"]
  /// The program stands before the target (§17.16.5, LINK; [MS-DOC] 2.9.90 for DDE).
  private static let served: Set<String> = ["LINK", "DDE", "DDEAUTO"]

  private static let database = "DATABASE"

  /// The names of all of them.
  static let fields = direct.union(served).union([database]).sorted()

  /// Nil for a field that is no link or names no target, and for a hyperlink to a place of its own document.
  init?(_ field: Field) {
    let argument: FieldArgument?
    if Self.direct.contains(field.name) {
      argument = field.arguments.first
    } else if Self.served.contains(field.name) {
      argument = field.arguments.dropFirst().first
    } else if field.name == Self.database {
      // §17.16.5, DATABASE: the file, or the connection where there is none.
      let file = field.argument(of: "d")
      argument = file.map { !$0.text.isEmpty } ?? false ? file : field.argument(of: "c")
    } else {
      return nil
    }
    let text = argument?.text ?? ""
    if text.isEmpty || field.name == "HYPERLINK" && text.hasPrefix("#") { return nil }
    let bounded = text.utf8.count <= Self.limit ? text : String(decoding: text.utf8.prefix(Self.limit), as: UTF8.self)
    target = SecretMask.masked(bounded)
    linkClass = LinkClass(target: bounded)
    self.field = field.name
    isAutomatic = field.name == "DDEAUTO" || Self.served.contains(field.name) && field.has("a")
    isUnstored = ["INCLUDEPICTURE", "LINK"].contains(field.name) && field.has("d")
    isComputed = argument?.isComputed ?? false
  }

  /// What is usual is left out.
  var attributes: [String: AttributeValue] {
    var attributes: [String: AttributeValue] = ["field": .string(field), "class": .string(linkClass.rawValue)]
    if isAutomatic { attributes["automatic"] = .boolean(true) }
    if isUnstored { attributes["kept"] = .boolean(false) }
    if isComputed { attributes["computed"] = .boolean(true) }
    return attributes
  }
}
