/// What a binary workbook refers to outside of itself, and what it says of who may write to it.
///
/// One walk over the heads of all records; the data of few is looked at, nothing is computed.
struct WorkbookLinks {
  struct Book: Hashable {
    enum Kind: Hashable {
      case book
      /// Service and topic of DDE.
      case data(topic: String)
      /// Program and target of an OLE link.
      case object(target: String)
    }
    var kind: Kind
    /// Path, service or program.
    var name: String
    /// How the path is to be found: `path`, `startup`, `alternate-startup`, `library`.
    var base = "path"
  }

  private(set) var books: [Book] = []
  /// Targets and how often.
  private(set) var hyperlinks: [String: Int] = [:]
  private(set) var isTemplate = false
  private(set) var isAddIn = false
  /// Opening it proposes read-only, or asks for a password before it may be changed.
  private(set) var isReserved = false
  private(set) var isOverLimit = false
  private(set) var codePage: Int?

  private static let recordLimit = 16_000_000
  private static let bookLimit = 10_000
  private static let hyperlinkLimit = 10_000

  private enum Record {
    static let writeProtected: UInt16 = 0x0086, fileSharing: UInt16 = 0x005B, template: UInt16 = 0x0060
    static let addIn: UInt16 = 0x0087, hyperlink: UInt16 = 0x01B8, supportBook: UInt16 = 0x01AE
    static let externSheet: UInt16 = 0x0017, externName: UInt16 = 0x0023, codePage: UInt16 = 0x0042
    static let filePass: UInt16 = 0x002F
  }

  /// Where each book is in `books`, as its record wrote it: files may name one by the million.
  private var places: [Book: Int] = [:]
  /// The book of the last SUPBOOK record, whose names follow; nil for one that leads nowhere outside.
  private var current: Int?

  private let version: Int
  private let services: MacroServices

  init(version: Int, services: MacroServices) {
    self.version = version
    self.services = services
  }

  mutating func read<Source: RandomAccessBytes & ~Copyable>(
    _ stream: CompoundStream, _ source: borrowing Source
  ) throws(CompoundError) {
    var window = RecordWindow(stream)
    var place: Int64 = 0
    for _ in 0..<Self.recordLimit {
      guard let head = try window.head(at: place, source) else { return }
      switch head.type {
      // All that follows is encrypted.
      case Record.filePass: return
      case Record.writeProtected: isReserved = true
      case Record.template: isTemplate = true
      case Record.addIn: isAddIn = true
      case Record.fileSharing:
        // [MS-XLS] 2.4.118: read-only recommended, then the verifier of a password.
        let data = try window.data(of: head, source)
        if data.uint16(at: 0) ?? 0 != 0 || data.uint16(at: 2) ?? 0 != 0 { isReserved = true }
      case Record.codePage: if let page = try window.data(of: head, source).uint16(at: 0) { codePage = Int(page) }
      case Record.supportBook: takeBook(try window.data(of: head, source))
      case Record.externSheet where version < 8: takeOldBook(try window.data(of: head, source))
      case Record.externName where version == 8: takeName(try window.data(of: head, source))
      case Record.hyperlink: takeHyperlink(try window.data(of: head, source))
      default: break
      }
      place = head.end
    }
    isOverLimit = true
  }

  /// SUPBOOK ([MS-XLS] 2.4.271).
  private mutating func takeBook(_ data: [UInt8]) {
    current = nil
    guard let count = data.uint16(at: 2), (1...255).contains(count), data.count > 4 else { return }
    add(data.units(at: 5, count: Int(count), isWide: data[4] & 1 != 0))
  }

  /// EXTERNSHEET before BIFF8: the length of a text, and the text; sheets of the workbook itself begin with 2 or 3.
  private mutating func takeOldBook(_ data: [UInt8]) {
    guard let count = data.first, data.count > 1, data[1] != 2, data[1] != 3, data[1] != 0x3A else { return }
    let text = services.text(Array(data[1..<min(data.count, 1 + Int(count))]), codePage: codePage ?? 1252).string
    // The sheet stands behind the workbook in brackets.
    add(text)
  }

  private mutating func add(_ path: String) {
    guard let book = VirtualPath.book(path) else { return }
    if let place = places[book] { return current = place }
    guard books.count < Self.bookLimit else { return isOverLimit = true }
    current = books.count
    places[book] = books.count
    books.append(book)
  }

  /// EXTERNNAME (2.4.105): fOleLink tells an OLE link from DDE, which are written alike.
  private mutating func takeName(_ data: [UInt8]) {
    guard let current, case .data(let topic) = books[current].kind, let flags = data.uint16(at: 0), flags & 0x10 != 0
    else { return }
    books[current].kind = .object(target: topic)
  }

  private mutating func takeHyperlink(_ data: [UInt8]) {
    guard let target = HyperlinkObject.target(data, at: 24, services), !target.isEmpty else { return }
    guard hyperlinks.count < Self.hyperlinkLimit || hyperlinks[target] != nil else { return isOverLimit = true }
    hyperlinks[target, default: 0] += 1
  }
}
