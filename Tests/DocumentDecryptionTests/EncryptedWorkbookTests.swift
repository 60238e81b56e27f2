import CompoundDocuments
import Testing

@testable import DocumentDecryption

@Suite("Binary workbooks under the default password")
struct EncryptedWorkbookTests {
  /// BOF, InterfaceHdr, BoundSheet, a long record that goes over several blocks of 1024 bytes, EOF.
  static let workbook = LockedWorkbook(records: [
    (0x0809, [0x00, 0x06, 0x05, 0x00] + [UInt8](repeating: 7, count: 12)),
    (0x00E1, [0xB0, 0x04]),
    (0x0085, [0x34, 0x12, 0, 0, 0, 0, 3, 0] + Array("Net".utf8)),
    (0x00FC, (0..<3000).map { UInt8(truncatingIfNeeded: $0 &* 7) }),
    (0x000A, []),
  ])

  @Test("what was locked is as it was, whatever the scheme", arguments: LockedWorkbook.Scheme.allCases)
  func opens(scheme: LockedWorkbook.Scheme) throws {
    let locked = EncryptedWorkbookTests.workbook.locked(scheme, password: "VelvetSweatshop")
    guard case .opened(let bytes) = try EncryptedWorkbook.open(locked) else {
      Issue.record("it was not opened")
      return
    }
    var records = Array(EncryptedWorkbook.records(bytes))
    #expect(records.remove(at: 1).type == 0x7FFF, "the record that says it is locked is blotted out")
    let content = records.flatMap { LockedWorkbook.record($0.type, Array(bytes[$0.data])) }
    #expect(content == EncryptedWorkbookTests.workbook.plain())
    #expect(CompoundDescription.bare(bytes)?.protection == nil)
  }

  @Test("another password opens nothing", arguments: LockedWorkbook.Scheme.allCases)
  func otherPassword(scheme: LockedWorkbook.Scheme) throws {
    let locked = EncryptedWorkbookTests.workbook.locked(scheme, password: "VelvetSweatshop2")
    guard case .otherPassword = try EncryptedWorkbook.open(locked) else {
      Issue.record("it was opened, or taken for damaged")
      return
    }
  }

  @Test("a FilePass that is cut off anywhere is told, never a trap", arguments: LockedWorkbook.Scheme.allCases)
  func truncated(scheme: LockedWorkbook.Scheme) throws {
    let locked = EncryptedWorkbookTests.workbook.locked(scheme, password: "VelvetSweatshop")
    for count in stride(from: 0, to: min(locked.count, 260), by: 1) {
      _ = try? EncryptedWorkbook.open(Array(locked.prefix(count)))
    }
    guard let pass = EncryptedWorkbook.records(locked).first(where: { $0.type == 0x2F }) else { return }
    for length in 0..<pass.data.count {
      switch WorkbookKey.find(Array(locked[pass.data].prefix(length)), .ofExcel, isBeforeBIFF8: false) {
      case .opened: Issue.record("opened with \(length) bytes of FilePass")
      default: break
      }
    }
  }

  @Test("a file larger than is allowed is left alone")
  func limit() throws {
    var limits = DecryptionLimits()
    limits.content = 100
    let locked = EncryptedWorkbookTests.workbook.locked(.stream, password: "VelvetSweatshop")
    guard case .limit = try EncryptedWorkbook.open(locked, limits: limits) else {
      Issue.record("the limit was not kept")
      return
    }
  }
}
