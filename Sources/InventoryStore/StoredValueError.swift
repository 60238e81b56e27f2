/// A column that holds what no record can hold, or a record that no column can hold.
struct StoredValueError: Error, CustomStringConvertible {
  var column: String
  var expected: String
  var description: String { "\(column): expected \(expected)" }
}
