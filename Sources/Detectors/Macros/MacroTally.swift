import InventoryModel
import OfficePackage

/// Counts and first lines of distinct things, as many as are kept.
struct MacroTally<Key: Hashable> {
  private(set) var tallies: [Key: Tally] = [:]
  private(set) var isOverLimit = false

  /// Distinct things of one kind.
  private let limit = 20_000

  mutating func add(_ key: Key, _ amount: Int = 1, module: String, line: Int, locations: Int) {
    guard tallies[key] != nil || tallies.count < limit else {
      isOverLimit = true
      return
    }
    tallies[key, default: Tally()].add(amount, at: .line(module: module, number: line), limit: locations)
  }

  func issues(_ kind: String) -> [Issue] {
    guard isOverLimit else { return [] }
    return [Issue(code: "vba.limit", place: kind, message: "more than \(limit) different ones; the others are not listed")]
  }
}
