/// A password in the forms that keys are made from. The only one that is ever tried is the one that Excel tries by itself before
/// it asks for one. Workbooks under it open without a question: Excel
/// encrypts so where the structure is protected and the file is to be unreadable for other programs.
///
/// No specification names it. It is documented by those who read such files: https://isc.sans.edu/diary.html?date=2020-04-06
/// (read 2026-11-22).
struct Password {
  static let ofExcel = Password("VelvetSweatshop")

  /// As keys are derived from it: UTF-16, little-endian ([MS-OFFCRYPTO] 2.3.4.7, 2.3.4.11, 2.3.5.2, 2.3.6.2).
  let units: [UInt8]

  /// As obfuscation takes it: one byte a character ([MS-OFFCRYPTO] 2.3.7.1).
  let characters: [UInt8]

  init(_ text: String) {
    units = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    characters = Array(text.utf8)
  }
}
