/// Rows of a list, split into pages that a browser opens quickly.
struct PagedRows<Row> {
  let rows: [Row]
  let perPage: Int

  /// At least one, so that other pages may always lead to it.
  var count: Int { max(1, (rows.count + perPage - 1) / perPage) }

  /// The rows of one page, 1-based.
  func page(_ number: Int) -> ArraySlice<Row> { rows.dropFirst((number - 1) * perPage).prefix(perPage) }
}
