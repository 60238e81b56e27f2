import InventoryModel

/// What is said where a text document has more of something than is told one by one.
enum WordLimits {
  static func issue(_ what: String, _ limit: Int) -> Issue {
    Issue(code: "document.limit", place: "", message: "more than \(limit) \(what); the rest is not looked at")
  }
}
