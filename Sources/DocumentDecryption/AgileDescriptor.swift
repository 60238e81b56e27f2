import SafeBindings

/// The description of agile encryption ([MS-OFFCRYPTO] 2.3.4.10): how the content is encrypted, and how its key is.
struct AgileDescriptor {
  /// What `keyData` and `encryptedKey` both say.
  struct Scheme {
    var salt: [UInt8] = []
    var blockSize = 0
    /// Bits.
    var keyBits = 0
    var cipher = ""
    var chaining = ""
    var hash = ""

    /// The hash function, where everything is as it can be read here.
    var usable: HashFunction? {
      guard cipher == "AES", chaining == "ChainingModeCBC", blockSize == BlockCipher.blockSize,
        [128, 192, 256].contains(keyBits)
      else { return nil }
      return HashFunction(name: hash)
    }

    /// For a reader: what it says.
    var name: String { "\(cipher) \(keyBits) \(chaining) \(hash)" }
  }

  var content: Scheme?
  var key: Scheme?
  var rounds: Int64 = 0
  var verifierInput: [UInt8] = []
  var verifierHash: [UInt8] = []
  var encryptedKey: [UInt8] = []
  /// Why the markup could not be read; nil where it could.
  var stop: XMLStop?

  init(_ markup: [UInt8]) {
    let handler = Handler()
    var reader = ZipEntryReader(contents: markup)
    let limits = XMLLimits(bytes: 1 << 20, depth: 16, attributes: 64, tag: 64 << 10, names: 500, elements: 1000, text: 1024)
    let outcome = XMLStream.read(&reader, vocabulary: handler.vocabulary, limits: limits, handler: handler)
    self = handler.descriptor
    stop = outcome.stop
  }

  private init() {}

  private final class Handler: XMLHandler {
    let vocabulary = XMLVocabulary()
    var descriptor = AgileDescriptor()

    private let keyData, encryptedKey, saltValue, blockSize, keyBits, cipher, chaining, hash, rounds: UInt16
    private let verifierInput, verifierHash, keyValue: UInt16
    private static let encryption: UInt8 = 1
    private static let password: UInt8 = 2

    init() {
      vocabulary.namespace("http://schemas.microsoft.com/office/2006/encryption", is: Handler.encryption)
      vocabulary.namespace("http://schemas.microsoft.com/office/2006/keyEncryptor/password", is: Handler.password)
      keyData = vocabulary.local("keyData")
      encryptedKey = vocabulary.local("encryptedKey")
      saltValue = vocabulary.local("saltValue")
      blockSize = vocabulary.local("blockSize")
      keyBits = vocabulary.local("keyBits")
      cipher = vocabulary.local("cipherAlgorithm")
      chaining = vocabulary.local("cipherChaining")
      hash = vocabulary.local("hashAlgorithm")
      rounds = vocabulary.local("spinCount")
      verifierInput = vocabulary.local("encryptedVerifierHashInput")
      verifierHash = vocabulary.local("encryptedVerifierHashValue")
      keyValue = vocabulary.local("encryptedKeyValue")
      super.init()
    }

    override func begin(_ element: borrowing XMLElement) -> XMLTextWish {
      if element.name.local == keyData, element.name.namespace == Handler.encryption, descriptor.content == nil {
        descriptor.content = scheme(element)
      } else if element.name.local == encryptedKey, element.name.namespace == Handler.password, descriptor.key == nil {
        descriptor.key = scheme(element)
        descriptor.rounds = Int64(element.integer(rounds) ?? 0)
        descriptor.verifierInput = decoded(element, verifierInput)
        descriptor.verifierHash = decoded(element, verifierHash)
        descriptor.encryptedKey = decoded(element, keyValue)
      }
      return .none
    }

    private func scheme(_ element: borrowing XMLElement) -> Scheme {
      Scheme(
        salt: decoded(element, saltValue), blockSize: element.integer(blockSize) ?? 0,
        keyBits: element.integer(keyBits) ?? 0, cipher: element.string(cipher) ?? "",
        chaining: element.string(chaining) ?? "", hash: element.string(hash) ?? "")
    }

    private func decoded(_ element: borrowing XMLElement, _ name: UInt16) -> [UInt8] {
      AgileDescriptor.base64(element.bytes(name) ?? [])
    }
  }

  /// RFC 4648 §4; what is none of its characters is passed over, as some producers break lines.
  static func base64(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    for character in text {
      let value: UInt32
      switch character {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = UInt32(character - UInt8(ascii: "A"))
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = UInt32(character - UInt8(ascii: "a")) + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt32(character - UInt8(ascii: "0")) + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
      bits = (bits << 6 | value) & 0xFF_FFFF
      held += 6
      guard held >= 8 else { continue }
      held -= 8
      out.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
    }
    return out
  }
}
