import AssessmentEngine

/// The sources that tables of macros name by a key, each with its address and the day it was read.
struct MacroSources {
  /// What rests on no source at all; such rows have confidence low.
  static let general = "general knowledge"

  private var sources: [String: Source] = [:]

  init(_ table: TableFile, lastDay: String) {
    guard let key = table.column("key"), let url = table.column("url"), let read = table.column("read") else {
      table.log.report(table.name, 1, 1, "expected the columns key, url, read")
      return
    }
    for row in table.rows {
      let day = String(row.fields[read])
      let address = String(row.fields[url])
      if !CalendarDate.exists(day) || day > lastDay {
        table.log.report(table.name, row.line, 1, "“\(day)” is no day, YYYY-MM-DD, on which this can have been read")
      }
      if !["https://", "http://", "github:"].contains(where: address.hasPrefix) {
        table.log.report(table.name, row.line, 1, "“\(address)” is no address with https://, http:// or github:")
      }
      let source = Source(url: address, read: day)
      if sources.updateValue(source, forKey: String(row.fields[key])) != nil {
        table.log.report(table.name, row.line, 1, "“\(row.fields[key])” stands here twice")
      }
    }
  }

  /// The sources of a field, separated by ` ; `. Keys that are not known are reported.
  func sources(_ field: Substring, of table: TableFile, line: Int, lastDay: String) -> [Source] {
    TableFile.sources(field, read: lastDay).compactMap { named in
      if named.url == MacroSources.general { return named }
      if let source = sources[named.url] { return source }
      table.log.report(
        table.name, line, 1, "no source “\(named.url)”" + NearestWord.hint(named.url, among: sources.keys.sorted()))
      return nil
    }
  }
}
