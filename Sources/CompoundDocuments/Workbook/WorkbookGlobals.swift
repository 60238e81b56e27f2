/// What the globals of a workbook stream say of sheets, names and links ([MS-XLS] 2.1.7.20.3).
struct WorkbookGlobals {
  /// BOUNDSHEET (2.4.28).
  struct ListedSheet {
    var name: String
    var state: String
    /// 0 for worksheets and dialogs, 1 for macro sheets, 2 for charts, 6 for modules of Excel 5.
    var type: UInt8
    var place: Int64
  }

  /// SUPBOOK (2.4.271), or before BIFF8 EXTERNSHEET: what names of links belong to.
  struct Book {
    enum Kind { case own, addIn, other }
    var kind: Kind
    /// File name of another workbook.
    var file = ""
    var names: [String] = []
  }

  /// XTI (2.5.370 of links).
  struct Link {
    var book: Int
    var firstSheet: Int
  }

  let version: WorkbookVersion
  private(set) var codePage = 1252
  private(set) var sheets: [ListedSheet] = []
  private(set) var books: [Book] = []
  private(set) var links: [Link] = []
  private(set) var names: [WorkbookName] = []
  private(set) var isOverLimit = false
  /// Records whose data is too short for what they should hold.
  private(set) var brokenRecords = 0

  /// Names of all other workbooks.
  private var linkedNames = 0
  private let services: MacroServices
  private let limits: WorkbookLimits

  enum Record {
    static let endOfFile: UInt16 = 0x000A, filePass: UInt16 = 0x002F, codePage: UInt16 = 0x0042
    static let boundSheet: UInt16 = 0x0085, supportBook: UInt16 = 0x01AE, externSheet: UInt16 = 0x0017
    static let externName: UInt16 = 0x0023, oldExternName: UInt16 = 0x0223
    static let name: UInt16 = 0x0018, oldName: UInt16 = 0x0218

    static let all: Set<UInt16> = [
      codePage, boundSheet, supportBook, externSheet, externName, oldExternName, name, oldName,
    ]
  }

  init(version: WorkbookVersion, services: MacroServices, limits: WorkbookLimits) {
    self.version = version
    self.services = services
    self.limits = limits
  }

  mutating func take(_ type: UInt16, _ data: [UInt8]) {
    switch type {
    case Record.codePage: if let page = data.uint16(at: 0) { codePage = Int(page) }
    case Record.boundSheet: takeSheet(data)
    case Record.supportBook: takeBook(data)
    case Record.externSheet: version == .biff8 ? takeLinks(data) : takeOldLink(data)
    case Record.externName, Record.oldExternName: takeLinkedName(data)
    case Record.name, Record.oldName: takeName(data)
    default: break
    }
  }

  /// lbPlyPos, hsState, dt, stName.
  private mutating func takeSheet(_ data: [UInt8]) {
    guard let place = data.uint32(at: 0), data.count >= 7 else { return noteBroken() }
    guard sheets.count < limits.sheets else { return isOverLimit = true }
    let states = ["visible", "hidden", "veryHidden", "visible"]
    sheets.append(
      ListedSheet(
        name: shortText(data, at: 6), state: states[Int(data[4] & 3)], type: data[5], place: Int64(place)))
  }

  /// Count of sheets, then the path, whose length tells the workbook itself and add-ins.
  private mutating func takeBook(_ data: [UInt8]) {
    guard let count = data.uint16(at: 2) else { return noteBroken() }
    guard books.count < limits.books else { return isOverLimit = true }
    switch count {
    case 0x0401: books.append(Book(kind: .own))
    case 0x3A01: books.append(Book(kind: .addIn))
    default:
      let isWide = data.count > 4 && data[4] & 1 != 0
      let path = data.units(at: 5, count: Int(min(count, 255)), isWide: isWide)
      books.append(Book(kind: .other, file: Self.file(path)))
    }
  }

  private mutating func takeLinks(_ data: [UInt8]) {
    guard let count = data.uint16(at: 0) else { return noteBroken() }
    for index in 0..<Int(count) {
      guard let book = data.uint16(at: 2 + 6 * index), let first = data.uint16(at: 4 + 6 * index) else {
        return noteBroken()
      }
      guard links.count < limits.links else { return isOverLimit = true }
      links.append(Link(book: Int(book), firstSheet: Int(first)))
    }
  }

  /// Before BIFF8 each link has a record: the length of a text, whose first character tells the workbook itself from
  /// paths.
  private mutating func takeOldLink(_ data: [UInt8]) {
    guard let count = data.first, data.count >= 2 else { return noteBroken() }
    guard books.count < limits.books else { return isOverLimit = true }
    let isOwn = data[1] == 2 || data[1] == 3
    let text = Array(data[1..<min(data.count, 1 + Int(count))])
    let path = services.text(text, codePage: codePage).string
    books.append(Book(kind: isOwn ? .own : data[1] == 0x3A ? .addIn : .other, file: isOwn ? "" : Self.file(path)))
  }

  /// EXTERNNAME (2.4.105): flags, six bytes in all, the name.
  private mutating func takeLinkedName(_ data: [UInt8]) {
    guard !books.isEmpty, data.count > 6 else { return }
    guard linkedNames < limits.linkedNames else { return isOverLimit = true }
    linkedNames += 1
    books[books.count - 1].names.append(shortText(data, at: 6))
  }

  private mutating func takeName(_ data: [UInt8]) {
    guard names.count < limits.names else { return isOverLimit = true }
    guard let name = WorkbookName(data, version, codePage: codePage, services: services) else {
      // Formulas count them.
      names.append(WorkbookName())
      return noteBroken()
    }
    names.append(name)
  }

  private mutating func noteBroken() { brokenRecords += 1 }

  /// Length, in BIFF8 a byte of flags, the characters ([MS-XLS] 2.5.240 ShortXLUnicodeString).
  private func shortText(_ data: [UInt8], at place: Int) -> String {
    guard place < data.count else { return "" }
    let count = Int(data[place])
    guard version == .biff8 else {
      let first = place + 1
      return services.text(Array(data[first..<min(data.count, first + count)]), codePage: codePage).string
    }
    let isWide = place + 1 < data.count && data[place + 1] & 1 != 0
    return data.units(at: place + 2, count: count, isWide: isWide)
  }

  /// The file's name without the folders before it, which stand between control characters or slashes (2.5.277).
  private static func file(_ path: String) -> String {
    let parts = path.unicodeScalars.split { $0.value < 0x20 || $0 == "\\" || $0 == "/" || $0 == "[" || $0 == "]" }
    return parts.last.map { String(String.UnicodeScalarView($0)) } ?? ""
  }
}
