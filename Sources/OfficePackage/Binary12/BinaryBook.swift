/// What formulas in tokens refer to by number: sheets, names, other workbooks, tables ([MS-XLSB] 2.2.7.4 supporting
/// links, 2.5.98.103 XtiIndex). Read before any formula is.
final class BinaryBook {
  /// BrtSupBookSrc, BrtSupSelf, BrtSupSame, BrtSupAddin.
  struct SupportingLink {
    enum Kind {
      case own, addIn
      /// Another workbook or a DDE or OLE source, by the number that formulas show: 1 for the first.
      case external(Int)
    }

    var kind: Kind
    /// Relationship of the external-link part.
    var relationship = ""
    var sheets: [[UInt8]] = []
    var names: [[UInt8]] = []
  }

  /// Xti (2.5.98.102): a supporting link and sheets in it; -2 for the book itself, -1 for a sheet that is gone.
  struct SheetReference {
    var link: Int
    var first: Int
    var last: Int
  }

  struct Table {
    var name: [UInt8]
    var columns: [[UInt8]] = []
  }

  /// Bytes of all names kept: what is over it stays unknown, and formulas that use it unread.
  private static let limit = 64 << 20

  private(set) var sheets: [[UInt8]] = []
  private(set) var names: [[UInt8]] = []
  private(set) var links: [SupportingLink] = []
  private(set) var references: [SheetReference] = []
  private(set) var tables: [Int: Table] = [:]
  private var room = BinaryBook.limit
  private var externalCount = 0
  private var openTable: Int?

  private func keeps(_ text: [UInt8]) -> Bool {
    room -= text.count + 32
    return room > 0
  }

  /// A record of the workbook part.
  func workbook(_ record: Int, _ fields: inout RecordFields) {
    switch record {
    case BinaryRecord.bundleSheet:
      fields.skip(8)
      _ = fields.nullableText()
      let name = fields.text()
      if keeps(name) { sheets.append(name) }
    case BinaryRecord.name:
      let name = DefinedNameFields(&fields).name
      if keeps(name) { names.append(name) }
    case BinaryRecord.supportBook:
      externalCount += 1
      let relationship = fields.text()
      guard keeps(relationship) else { return }
      links.append(
        SupportingLink(kind: .external(externalCount), relationship: String(decoding: relationship, as: UTF8.self)))
    case BinaryRecord.supportSelf, BinaryRecord.supportSame:
      if keeps([]) { links.append(SupportingLink(kind: .own)) }
    case BinaryRecord.supportAddIn:
      if keeps([]) { links.append(SupportingLink(kind: .addIn)) }
    case BinaryRecord.placeholderName:
      let name = fields.text()
      if !links.isEmpty, keeps(name) { links[links.count - 1].names.append(name) }
    case BinaryRecord.externSheet:
      var left = fields.long()
      while left > 0, fields.rest >= 12, keeps([]) {
        references.append(SheetReference(link: fields.long(), first: fields.signed(), last: fields.signed()))
        left -= 1
      }
    default: break
    }
  }

  /// A record of the external-link part of a supporting link; false once nothing of interest can follow (2.1.7.25).
  func externalLink(_ link: Int, _ record: Int, _ fields: inout RecordFields) -> Bool {
    switch record {
    case BinaryRecord.supportTabs:
      var left = fields.long()
      while left > 0, fields.rest >= 4 {
        let name = fields.text()
        guard keeps(name) else { return false }
        links[link].sheets.append(name)
        left -= 1
      }
    case BinaryRecord.supportNameStart:
      let name = fields.text()
      guard keeps(name) else { return false }
      links[link].names.append(name)
    default: break
    }
    return true
  }

  /// A record of a table part (2.1.7.51).
  func table(_ record: Int, _ fields: inout RecordFields) {
    switch record {
    case BinaryRecord.beginList:
      let list = ListFields(&fields)
      openTable = keeps(list.displayName) ? list.id : nil
      if let openTable { tables[openTable] = Table(name: list.displayName) }
    case BinaryRecord.beginListColumn:
      guard let openTable else { return }
      let column = ListColumnFields(&fields)
      if keeps(column.caption) { tables[openTable]?.columns.append(column.caption) }
    default: break
    }
  }

  func name(_ number: Int) -> [UInt8]? { number > 0 && number <= names.count ? names[number - 1] : nil }
}

/// BrtName ([MS-XLSB] 2.4.711) up to its formula.
struct DefinedNameFields {
  let flags: Int
  /// The key that runs a macro with Ctrl; 0 for none.
  let key: Int
  let sheet: Int
  let name: [UInt8]

  init(_ fields: inout RecordFields) {
    flags = fields.long()
    key = fields.byte()
    sheet = fields.signed()
    let written = fields.text()
    // Excel's own names lack the prefix that they have in XML.
    name = flags & 0x20 != 0 ? Array("_xlnm.".utf8) + written : written
  }

  var isHidden: Bool { flags & 1 != 0 }
  var isFunction: Bool { flags & 2 != 0 }
  var isProcedure: Bool { flags & 4 != 0 }
  var isMacro: Bool { flags & 8 != 0 }
  /// Stands for a function that Excel 2007 did not know: its formula says nothing.
  var isFutureFunction: Bool { flags & 0x20000 != 0 }
}

/// BrtBeginList (2.4.100).
struct ListFields {
  let range: BinaryRange
  let type: Int
  let id: Int
  let hasHeader: Bool
  let hasTotals: Bool
  let connection: Int
  let name: [UInt8]
  let displayName: [UInt8]

  init(_ fields: inout RecordFields) {
    range = fields.cells()
    type = fields.long()
    id = fields.long()
    hasHeader = fields.long() != 0
    hasTotals = fields.long() != 0
    fields.skip(28)
    connection = fields.long()
    name = fields.text()
    displayName = fields.text()
  }
}

/// BrtBeginListCol (2.4.101).
struct ListColumnFields {
  let id: Int
  let totals: Int
  let name: [UInt8]
  let caption: [UInt8]

  init(_ fields: inout RecordFields) {
    id = fields.long()
    totals = fields.long()
    fields.skip(16)
    let written = fields.text()
    name = written
    let shown = fields.text()
    caption = shown.isEmpty ? written : shown
  }
}
