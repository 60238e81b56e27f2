/// Versions of the binary workbook format: their formulas and names are laid out differently.
enum WorkbookVersion: Int, Comparable {
  case biff2 = 2
  case biff3, biff4
  /// Excel 5 and 95.
  case biff5
  case biff8 = 8

  static func < (a: WorkbookVersion, b: WorkbookVersion) -> Bool { a.rawValue < b.rawValue }

  /// Where a FORMULA record has the size of its tokens, and the tokens ([MS-XLS] 2.4.127; before BIFF5 without the four
  /// bytes of `chn`, in BIFF2 with a size of one byte).
  var cell: (size: Int, tokens: Int) {
    switch self {
    case .biff2: (16, 17)
    case .biff3, .biff4: (16, 18)
    case .biff5, .biff8: (20, 22)
    }
  }

  /// The same for an ARRAY record ([MS-XLS] 2.4.4).
  var array: (size: Int, tokens: Int) {
    switch self {
    case .biff2: (7, 8)
    case .biff3, .biff4: (8, 10)
    case .biff5, .biff8: (12, 14)
    }
  }
}
