import CompoundDocuments
import Foundation
import Testing

@testable import DocumentDecryption

enum RealFiles {
  static let folder = ProcessInfo.processInfo.environment["CORPUS_DIR"]
}

/// Real files whose password is known, so that schemes are held against what other programs wrote. Without CORPUS_DIR
/// the tests are skipped.
@Suite("Real encrypted files", .enabled(if: RealFiles.folder != nil, "CORPUS_DIR names no folder"))
struct RealFileTests {
  private func bytes(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: (RealFiles.folder ?? "") + "/" + name).map { Array($0) }
  }

  @Test(
    "binary workbooks",
    arguments: [
      ("SheetJS+test_files/password_2002_40_xor.xls", "password"),
      ("SheetJS+test_files/biff5/password_2002_40_xor.xls", "password"),
      ("SheetJS+test_files/password_2002_40_972000.xls", "password"),
      ("SheetJS+test_files/password_2002_40_basecrypto.xls", "password"),
      ("SheetJS+test_files/password_2002_128_strong.xls", "password"),
      ("apache+poi/test-data/spreadsheet/xor-encryption-abc.xls", "abc"),
      ("apache+poi/test-data/spreadsheet/35897-type4.xls", "freedom"),
      ("apache+poi/test-data/spreadsheet/password.xls", "password"),
    ])
  func workbook(name: String, password: String) throws {
    guard let file = bytes(name) else { return }
    guard case .opened(let open) = try EncryptedWorkbook.open(file, Password(password), DecryptionLimits()) else {
      Issue.record("\(name) was not opened")
      return
    }
    #expect(try CompoundDescription(open).protection == nil)
    // Sheets begin where BoundSheet says, with a BOF: so the records between are as long as they should be.
    let container = try CompoundFile(open)
    let entry = try #require(container.entry("Workbook") ?? container.entry("Book"))
    let stream = container.stream(entry)
    let content = try stream.bytes(at: 0, count: Int(stream.size), from: open)
    let types = EncryptedWorkbook.records(content).map(\.type)
    #expect(types.filter { $0 == 0x0809 }.count == types.filter { $0 == 0x000A }.count)
    // A decrypted BoundSheet names its sheet in letters.
    for sheet in EncryptedWorkbook.records(content) where sheet.type == 0x0085 {
      let name = content[sheet.data].dropFirst(7)
      #expect(name.contains { (0x41...0x7A).contains($0) || $0 >= 0x80 })
      #expect(Int(content[sheet.data].dropFirst(6).first ?? 0) <= 31)
    }
  }

  @Test(
    "packages",
    arguments: [
      ("apache+poi/test-data/spreadsheet/protected_passtika.xlsx", "tika"),
      ("apache+poi/test-data/spreadsheet/protected_passtika.xlsb", "tika"),
      ("apache+poi/test-data/poifs/extenxls_pwd123.xlsx", "pwd123"),
      ("apache+poi/test-data/document/bug53475-password-is-solrcell.docx", "solrcell"),
      ("tafia+calamine/tests/pass_protected.xlsx", "123"),
      ("qax-os+excelize/test/encryptSHA1.xlsx", "password"),
    ])
  func package(name: String, password: String) throws {
    guard let file = bytes(name) else { return }
    var content: [UInt8] = []
    let outcome = try EncryptedPackage.open(file, Password(password), DecryptionLimits()) { piece throws(CompoundError) in
      content += piece
    }
    guard case .opened = outcome else {
      Issue.record("\(name) was not opened")
      return
    }
    // A whole archive: its first entry in front, the record of its directory's end in the last bytes.
    #expect(content.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(content.suffix(22).starts(with: [0x50, 0x4B, 0x05, 0x06]))
  }
}
