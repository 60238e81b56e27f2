import SafeBindings

/// What is looked for in the parts of an OpenDocument, all of them or one flat file.
///
/// **Source** OpenDocument 1.3 part 2 (packages), part 3 (schema); links are `xlink:href` of any element.
final class OpenDocumentHandler: XMLHandler {
  struct Link: Hashable {
    var target: String
    /// The element's name.
    var element: String
  }

  private(set) var version: String?
  private(set) var generator: String?
  private(set) var creator: String?
  private(set) var lastModifiedBy: String?
  private(set) var created: String?
  private(set) var modified: String?
  private(set) var links: [Link: Int] = [:]
  /// `service|topic`.
  private(set) var dataLinks: [String: Int] = [:]
  /// Libraries of a flat file, and their modules.
  private(set) var libraries: [String: Int] = [:]
  private(set) var encryptedParts = 0
  private(set) var algorithm: String?
  private(set) var isOverLimit = false

  private static let limit = 10_000
  private static let textLimit = 4096
  private var library = ""
  private let vocabulary: OpenDocumentVocabulary
  var names: XMLVocabulary { vocabulary.names }

  init(_ vocabulary: OpenDocumentVocabulary) {
    self.vocabulary = vocabulary
    super.init()
  }

  override func begin(_ element: borrowing XMLElement) -> XMLTextWish {
    if element.depth == 1 {
      let own = element.string(vocabulary.version, namespace: OpenDocumentVocabulary.office)
      version = version ?? own ?? element.string(vocabulary.version, namespace: OpenDocumentVocabulary.manifest)
    }
    let local = element.name.local
    if local == vocabulary.fileEntry {
      // The document itself has its version here, where the manifest has none of its own.
      if element.equals(vocabulary.fullPath, "/", namespace: OpenDocumentVocabulary.manifest) {
        version = element.string(vocabulary.version, namespace: OpenDocumentVocabulary.manifest) ?? version
      }
      return .none
    }
    if local == vocabulary.encryptionData { encryptedParts += 1 }
    if local == vocabulary.algorithm {
      algorithm = algorithm ?? element.string(vocabulary.algorithmName, namespace: OpenDocumentVocabulary.manifest)
    }
    // Comments and tracked changes have creators and dates as well.
    if vocabulary.collected.contains(local), element.parent.local == vocabulary.meta {
      return .collect
    }
    if local == vocabulary.ddeSource { noteData(element) }
    if local == vocabulary.library {
      library = String((element.string(vocabulary.name, namespace: OpenDocumentVocabulary.star) ?? "").prefix(256))
    } else if local == vocabulary.module {
      if libraries.count < 1000 || libraries[library] != nil { libraries[library, default: 0] += 1 }
    }
    note(element)
    return .none
  }

  override func end(_ name: XMLName, text: [UInt8]) {
    guard !text.isEmpty, vocabulary.collected.contains(name.local) else { return }
    let value = String(decoding: text.prefix(Self.textLimit), as: UTF8.self)
    switch name.local {
    case vocabulary.generator: generator = generator ?? value
    case vocabulary.initialCreator: creator = creator ?? value
    case vocabulary.creationDate: created = created ?? value
    case vocabulary.creator: lastModifiedBy = lastModifiedBy ?? value
    case vocabulary.date: modified = modified ?? value
    default: break
    }
  }

  private func note(_ element: borrowing XMLElement) {
    guard let target = element.string(vocabulary.href, namespace: OpenDocumentVocabulary.xlink),
      OpenDocumentHandler.leavesPackage(target)
    else { return }
    let link = Link(target: String(target.prefix(Self.textLimit)), element: element.localName)
    guard links.count < Self.limit || links[link] != nil else { return isOverLimit = true }
    links[link, default: 0] += 1
  }

  private func noteData(_ element: borrowing XMLElement) {
    let service = element.string(vocabulary.ddeApplication, namespace: OpenDocumentVocabulary.office) ?? ""
    let topic = element.string(vocabulary.ddeTopic, namespace: OpenDocumentVocabulary.office) ?? ""
    let name = String("\(service)|\(topic)".prefix(Self.textLimit))
    guard dataLinks.count < Self.limit || dataLinks[name] != nil else { return isOverLimit = true }
    dataLinks[name, default: 0] += 1
  }

  /// Relative references stay in the package but for those that step out of it (part 2, 3.7); scripts and places in the
  /// document are no links.
  static func leavesPackage(_ target: String) -> Bool {
    if target.hasPrefix("/") || target.hasPrefix("\\") || target.hasPrefix("../") { return true }
    guard let colon = target.firstIndex(of: ":") else { return false }
    let scheme = target[..<colon].lowercased()
    guard !scheme.isEmpty, scheme.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "+" || $0 == "-" })
    else { return false }
    return scheme != "vnd.sun.star.script" && scheme != "macro" && scheme != "data" && scheme != "slot"
  }
}
