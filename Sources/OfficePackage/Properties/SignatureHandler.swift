import SafeBindings

/// A signature over parts of the package (ECMA-376-2:2021 §10; [MS-OFFCRYPTO] 2.5.2).
public struct PackageSignature: Sendable {
  public var part: String
  /// Whether it fills a signature line, by its kind or by the line it names ([MS-OFFCRYPTO] 2.5.2.5 SignatureType).
  public var isOfLine = false
  /// Identifier of the signature line, upper-case; empty for none.
  public var line = ""
  /// Whether it carries the properties of an advanced electronic signature (ETSI TS 101 903).
  public var isAdvanced = false
  /// Whether it carries a time stamp of an authority (ETSI TS 101 903 §7.3).
  public var isTimestamped = false
  /// Parts that it covers; whether they are as they were is not checked.
  public var parts = 0
}

/// Reads a signature's part. Who signed is not looked at.
public final class SignatureHandler: MarkupHandler {
  private var signature: PackageSignature
  private var isSignature = false
  private let names: SignatureNames

  public override init(
    _ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor, isSelective: Bool = false
  ) {
    signature = PackageSignature(part: context.name)
    names = SignatureNames(vocabulary)
    super.init(context, vocabulary, visitor, isSelective: isSelective)
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    switch element.name.local {
    case names.signature where element.depth == 1: isSignature = true
    case names.qualifyingProperties: signature.isAdvanced = true
    case names.signatureTimeStamp: signature.isTimestamped = true
    case names.setupID, names.signatureType: return .collect
    case names.reference where element.parent.local == names.manifest:
      // `/word/document.xml?ContentType=…`; relationships of a part are listed beside it.
      if let uri = element.bytes(names.uri), uri.first == UInt8(ascii: "/") { signature.parts += 1 }
    default: break
    }
    return .none
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    let value = String(decoding: Self.trimmed(text).prefix(64), as: UTF8.self)
    switch name.local {
    case names.setupID: signature.line = value.uppercased()
    case names.signatureType: signature.isOfLine = value == "2"
    default: break
    }
  }

  /// To be called when the part was read, however it ended.
  public func finish() {
    guard isSignature else { return }
    if !signature.line.isEmpty { signature.isOfLine = true }
    visitor.signature(signature)
  }
}

/// Numbers of the names in a signature.
private struct SignatureNames {
  let signature: UInt16
  let qualifyingProperties: UInt16
  let signatureTimeStamp: UInt16
  let setupID: UInt16
  let signatureType: UInt16
  let reference: UInt16
  let manifest: UInt16
  let uri: UInt16

  init(_ vocabulary: Vocabulary) {
    signature = vocabulary.number("Signature")
    qualifyingProperties = vocabulary.number("QualifyingProperties")
    signatureTimeStamp = vocabulary.number("SignatureTimeStamp")
    setupID = vocabulary.number("SetupID")
    signatureType = vocabulary.number("SignatureType")
    reference = vocabulary.number("Reference")
    manifest = vocabulary.number("Manifest")
    uri = vocabulary.number("URI")
  }
}
