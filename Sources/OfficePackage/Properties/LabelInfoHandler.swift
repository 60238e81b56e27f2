import SafeBindings

/// A sensitivity label ([MS-OFFCRYPTO] 2.6.4): from its own part, or from the custom properties `MSIP_Label_<id>_…`.
public struct SensitivityLabel: Sendable {
  /// Lower-case, without braces.
  public var id: String
  /// The label's name; the part that holds labels does not tell it.
  public var name = ""
  /// The organisation's identifier, lower-case, without braces.
  public var site = ""
  /// `Standard` where a rule or default gave it, `Privileged` where a person chose it.
  public var method = ""
  public var isEnabled = true
  public var isRemoved = false
  /// What the label put into the document: 1 header, 2 footer, 4 watermark, 8 encryption.
  public var marks: Int?

  init(id: String) { self.id = SensitivityLabel.bare(id) }

  /// Identifiers are written with and without braces, in any case.
  static func bare(_ id: String) -> String {
    let bounded = String(decoding: id.utf8.prefix(64), as: UTF8.self).lowercased()
    return String(bounded.drop { $0 == "{" }.prefix { $0 != "}" })
  }
}

/// Reads the part that holds labels ([MS-OFFCRYPTO] 2.6.3).
public final class LabelInfoHandler: MarkupHandler {
  private let numbers: [String: UInt16]
  private var count = 0
  /// Labels that are kept: a document has one for each organisation that it passed.
  private static let limit = 100

  public override init(
    _ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor, isSelective: Bool = false
  ) {
    var numbers: [String: UInt16] = [:]
    for name in ["label", "id", "enabled", "method", "siteId", "contentBits", "removed", "name"] {
      numbers[name] = vocabulary.number(name)
    }
    self.numbers = numbers
    super.init(context, vocabulary, visitor, isSelective: isSelective)
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard element.name.local == numbers["label"], count < LabelInfoHandler.limit,
      let id = value("id", of: element), !id.isEmpty
    else { return .none }
    count += 1
    var label = SensitivityLabel(id: id)
    label.name = value("name", of: element) ?? ""
    label.site = SensitivityLabel.bare(value("siteId", of: element) ?? "")
    label.method = value("method", of: element) ?? ""
    label.isEnabled = isOn("enabled", of: element) ?? true
    label.isRemoved = isOn("removed", of: element) ?? false
    label.marks = value("contentBits", of: element).flatMap { Int($0) }
    visitor.label(label)
    return .none
  }

  private func value(_ name: String, of element: borrowing XMLElement) -> String? {
    guard let number = numbers[name], let bytes = element.bytes(number) else { return nil }
    return String(decoding: bytes.prefix(256), as: UTF8.self)
  }

  private func isOn(_ name: String, of element: borrowing XMLElement) -> Bool? {
    value(name, of: element).map { $0 == "1" || $0.lowercased() == "true" }
  }
}
