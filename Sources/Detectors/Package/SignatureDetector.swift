import InventoryModel
import OfficePackage

/// What is signed, and which signature lines wait for a signature. Whether a signature is valid is not judged.
final class SignatureDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "package.signature", subject: "document or signature-line", subjects: ["document", "signature-line"],
      unit: "signatures", attributes: ["advanced", "parts", "timestamped"],
      values: ["advanced": .booleans, "timestamped": .booleans], formats: Formats.package,
      source: "ECMA-376-2:2021 §10.4.2; [MS-OFFCRYPTO] 2.5.2; ETSI TS 101 903"),
    FactKindDefinition(
      kind: "package.signature-line-state", subject: "signed or waiting", subjects: ["signed", "waiting"],
      unit: "signature lines",
      formats: Formats.package, source: "ECMA-376-4:2016 §19.2.2.25 (id); [MS-OFFCRYPTO] 2.5.2.5 (SetupID)"),
  ]

  private static let limit = 1_000
  private let names: SignatureLineNames
  private let locations: Int
  private var signatures: [PackageSignature] = []
  private var lines: Set<String> = []
  private var isOverLimit = false

  init(_ setting: DetectorSetting) {
    names = setting.signatureLineNames
    locations = setting.locations
  }

  func signature(_ signature: PackageSignature) {
    guard signatures.count < SignatureDetector.limit else {
      isOverLimit = true
      return
    }
    signatures.append(signature)
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard element.name.local == names.signatureline, element.namespace == .office, let id = element.bytes(names.id)
    else { return }
    guard lines.count < SignatureDetector.limit else {
      isOverLimit = true
      return
    }
    lines.insert(String(decoding: id.prefix(64), as: UTF8.self).uppercased())
  }

  func facts() -> [Fact] {
    struct Key: Hashable {
      var isOfLine: Bool
      var isAdvanced: Bool
      var isTimestamped: Bool
    }
    var tallies: [Key: (tally: Tally, parts: Int)] = [:]
    for signature in signatures {
      let key = Key(
        isOfLine: signature.isOfLine, isAdvanced: signature.isAdvanced, isTimestamped: signature.isTimestamped)
      var found = tallies[key] ?? (Tally(), 0)
      found.tally.add(at: .part(signature.part), limit: locations)
      found.parts = max(found.parts, signature.parts)
      tallies[key] = found
    }
    var facts = tallies.map { key, found in
      found.tally.fact(
        "package.signature", subject: key.isOfLine ? "signature-line" : "document",
        attributes: [
          "advanced": .boolean(key.isAdvanced), "timestamped": .boolean(key.isTimestamped),
          "parts": .integer(found.parts),
        ])
    }
    let signed = lines.intersection(signatures.map(\.line)).count
    if signed > 0 { facts.append(Fact(kind: "package.signature-line-state", subject: "signed", count: signed)) }
    if lines.count > signed {
      facts.append(Fact(kind: "package.signature-line-state", subject: "waiting", count: lines.count - signed))
    }
    return facts
  }

  func issues() -> [Issue] {
    guard isOverLimit else { return [] }
    return [
      Issue(
        code: "opc.names", place: "", message: "more than \(SignatureDetector.limit) signatures or signature lines; the rest is not told")
    ]
  }
}

/// Numbers of the names that signature lines are told by.
struct SignatureLineNames {
  let signatureline: UInt16
  let id: UInt16

  init(_ vocabulary: Vocabulary) {
    signatureline = vocabulary.subscribe("signatureline")
    id = vocabulary.number("id")
  }
}
