import CompoundDocuments
import DocumentReading
import InventoryModel
import Testing

@Suite("Records of binary documents")
struct CompoundReadingTests {
  @Test(
    "each lock is the fact of its feature, and makes the document partial and encrypted",
    arguments: [
      (FileProtection.Scheme.agile, "package.file-encryption-agile"), (.standard, "package.file-encryption-standard"),
      (.rc4, "package.file-encryption-standard"), (.obfuscation, "package.file-encryption-standard"),
      (.rightsManagement, "package.irm-rms-protection"),
    ])
  func locks(scheme: FileProtection.Scheme, kind: String) {
    let reading = CompoundReading(CompoundDescription(kind: .encryptedPackage, protection: FileProtection(scheme)))
    #expect(reading.format == .encryptedPackage)
    #expect(reading.state == .partial)
    #expect(reading.reason == .encrypted)
    #expect(reading.facts.map(\.kind.rawValue) == [kind])
    #expect(reading.facts.first?.attributes["scheme"] == .string(scheme.rawValue))
  }

  @Test("a binary document is not assessed where nothing was seen, partial where something was, damaged where it is")
  func states() throws {
    let plain = CompoundReading(CompoundDescription(kind: .document))
    #expect(plain.state == .notAssessed)
    #expect(plain.reason == .legacyFormat)
    let sheet = try #require(CompoundDescription.bare([9, 4, 6, 0, 0, 0, 0x40, 0, 0, 0]))
    let macros = CompoundReading(sheet)
    #expect(macros.state == .partial)
    #expect(macros.reason == .legacyFormat)
    #expect(macros.facts.map(\.kind) == ["macro.xlm-sheet"])
    var damaged = CompoundDescription(kind: .workbook)
    damaged.isDamaged = true
    #expect(CompoundReading(damaged).state == .notAssessed)
    #expect(CompoundReading(damaged).reason == .malformed)
    #expect(CompoundReading(CompoundDescription(kind: .message)).reason == .foreignFormat)
  }

  @Test("a compound file without a directory is a damaged Office document of unknown kind")
  func errors() {
    let reading = CompoundReading(CompoundError.header(field: .sectorShift, value: 31, expected: "9 or 12"))
    #expect(reading.format.isOffice)
    #expect(reading.reason == .malformed)
    #expect(
      reading.issues == [Issue(code: "cfb.header", place: "byte 30", message: "sectorShift is 31, expected 9 or 12")])
  }
}
