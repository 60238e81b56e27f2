import InventoryModel

/// What keeps `assay inspect` from an answer.
enum InspectFailure: Error, CustomStringConvertible {
  case missing([String])

  var description: String {
    switch self {
    case .missing(let files): files.map { "\(VisibleText.escape($0)): no such file" }.joined(separator: "\n")
    }
  }
}
