import AssessmentEngine

/// The columns of a table that hold a note, one a language. A note stands in both, or in none.
struct NoteColumns {
  let english: Int
  let french: Int

  /// Nil where there is none, and, once reported, where a language is missing.
  func text(of row: (line: Int, fields: [Substring]), in table: TableFile) -> LocalizedText? {
    let (english, french) = (row.fields[self.english], row.fields[self.french])
    guard english.isEmpty == french.isEmpty else {
      let missing = english.isEmpty ? self.english : self.french
      table.log.report(table.name, row.line, 1, "“\(row.fields[0])” has a note, but none in \(table.columns[missing])")
      return nil
    }
    return english.isEmpty ? nil : LocalizedText(english: String(english), french: String(french))
  }
}
