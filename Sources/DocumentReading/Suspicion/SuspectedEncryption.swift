import Detectors
import InventoryModel
import SafeBindings

/// Whether a file looks as if ransomware had encrypted it: a document by its name, noise by its content.
///
/// Nothing is suspected of a file whose structure is known, whatever its name: archives, images, and what their owners
/// encrypted have formats of their own.
struct SuspectedEncryption {
  enum Sign: String {
    /// An ending that only ransomware writes.
    case familyEnding = "family-ending"
    /// An ending was put behind that of a document.
    case addedEnding = "added-ending"
    /// The name is an ordinary document's.
    case officeName = "office-name"
  }

  var sign: Sign
  var ending: String
  /// What the name promises.
  var promised: DocumentFormat?
  var blocks = 0
  var randomBlocks = 0

  /// Endings that ransomware is after besides Office's.
  private static let documentEndings: Set<String> = [
    "pdf", "odt", "ods", "odp", "rtf", "txt", "csv", "jpg", "jpeg", "png", "mdb", "accdb", "pst", "msg", "vsd", "vsdx",
    "mpp", "pub", "one", "zip",
  ]

  /// Endings of what owners encrypt, pack or are still fetching: noise is what such files should be.
  private static let ownersEndings: Set<String> = [
    "gpg", "pgp", "asc", "sig", "p7m", "p7e", "p7s", "aes", "axx", "age", "kdbx", "hc", "tc", "vc", "cpt", "bfe", "c9r",
    "eds", "pfile", "gz", "bz2", "xz", "zst", "lz", "lz4", "lzma", "br", "z", "7z", "rar", "zip", "zipx", "part",
    "partial", "crdownload", "download", "dmg", "iso", "img", "bak", "tmp",
  ]

  /// By the name alone; nil where it gives no cause.
  init?(path: RawPath) {
    let endings = path.endings
    guard let last = endings.first else { return nil }
    ending = String(last.prefix(64))
    promised = path.promisedFormat
    let isDocumentBefore =
      endings.dropFirst().first.map {
        DocumentFormat.promised(byEnding: $0) != nil || Self.documentEndings.contains($0)
      } ?? false
    if RansomNames.familyEndings.contains(last) {
      sign = .familyEnding
    } else if DocumentFormat.promised(byEnding: last) != nil {
      sign = .officeName
    } else if (isDocumentBefore || path.hasAddressBehindDocument) && !Self.ownersEndings.contains(last) {
      sign = .addedEnding
    } else {
      return nil
    }
  }

  /// Looks at blocks of a file without a known structure. Encryption of every other piece only, or of the first ones,
  /// leaves others as they were.
  mutating func isConfirmed(_ file: borrowing OpenFile, size: Int64) throws(SystemError) -> Bool {
    var isHeadRandom = false
    for block in Randomness.blocks(ofSize: size) {
      let isRandom = Randomness.isRandom(try file.read(at: block.offset, count: block.count))
      blocks += 1
      if isRandom { randomBlocks += 1 }
      if block.offset == 0 { isHeadRandom = isRandom }
    }
    guard randomBlocks > 0 else { return false }
    switch sign {
    case .familyEnding: return randomBlocks * 8 >= blocks
    case .addedEnding: return isHeadRandom && randomBlocks * 8 >= blocks
    case .officeName: return isHeadRandom && randomBlocks * 4 >= blocks
    }
  }

  /// A container that is broken says nothing by its bytes: its name must.
  var isToldByNameAlone: Bool {
    promised != nil && (sign == .familyEnding || sign == .addedEnding && RansomNames.commonEndings.contains(ending))
  }

  var fact: Fact {
    var attributes: [String: AttributeValue] = [
      "sign": .string(sign.rawValue), "blocks": .integer(blocks), "random-blocks": .integer(randomBlocks),
    ]
    if let promised { attributes["promised"] = .string(promised.rawValue) }
    return Fact(kind: IdentificationFacts.suspicion, subject: ending, attributes: attributes)
  }
}

extension RawPath {
  /// `budget.xlsx.id-1A2B3C4D.[somebody@example.org].abc`: the way of several families.
  fileprivate var hasAddressBehindDocument: Bool {
    let name = self.name.bytes
    guard promisedFormat != nil, let at = name.lastIndex(of: UInt8(ascii: "@")) else { return false }
    return name[..<at].contains(UInt8(ascii: "[")) && name[at...].contains(UInt8(ascii: "]"))
  }
}
