/// Paths of other workbooks, written with control characters between their parts.
///
/// **Source** [MS-XLS] 2.5.277.
enum VirtualPath {
  /// The workbook, service or program that a path names, as a person would write it; nil for the workbook itself.
  static func book(_ path: String) -> WorkbookLinks.Book? {
    var rest = Array(path.unicodeScalars.prefix(4096))
    guard let first = rest.first else { return nil }
    guard first.value == 1 else {
      // ole-link: program or service, 3, topic or target. A relative path has no such character before a name only
      // where it has no folders.
      if let mark = rest.firstIndex(where: { $0.value == 3 }) {
        let (service, topic) = (text(rest[..<mark]), text(rest[(mark + 1)...]))
        guard !service.isEmpty else { return nil }
        return WorkbookLinks.Book(kind: .data(topic: topic), name: service)
      }
      let name = text(rest[...])
      // A blank, or nothing: the same sheet, or a link that is not used (2.4.271).
      guard name.contains(where: { $0 != " " }) else { return nil }
      return WorkbookLinks.Book(kind: .book, name: name)
    }
    rest.removeFirst()
    var book = WorkbookLinks.Book(kind: .book, name: "")
    switch rest.first?.value {
    case 1:
      let volume = rest.dropFirst().first
      let tail = text(rest.dropFirst(2))
      let drive = (volume.map { String($0) } ?? "") + (tail.hasPrefix("\\") ? ":" : ":\\")
      book.name = volume == "@" ? "\\\\" + tail : drive + tail
    case 2: book.name = "\\" + text(rest.dropFirst())
    case 5: book.name = text(rest.dropFirst(2))
    case 6: (book.name, book.base) = (text(rest.dropFirst()), "startup")
    case 7: (book.name, book.base) = (text(rest.dropFirst()), "alternate-startup")
    case 8: (book.name, book.base) = (text(rest.dropFirst()), "library")
    default: book.name = text(rest[...])
    }
    return book.name.isEmpty ? nil : book
  }

  /// Folders end with 3, `..` is 4; before BIFF8 the file stands in brackets before the sheet's name.
  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var out = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.value {
      case 3: out.append("\\")
      case 4: out.append(contentsOf: "..\\".unicodeScalars)
      case 0..<0x20: break
      case 0x5B: break
      // What follows is the sheet.
      case 0x5D: return String(out)
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
