import InventoryModel

extension DocumentRecord {
  /// Bytes of facts and issues of all documents inside that a record holds.
  private static let embeddedBytes = 384 << 10
  /// Issues that are kept of each.
  private static let embeddedIssues = 10

  /// Cuts what is told of the documents inside: the facts of the last ones go first, and each that loses some is partial.
  mutating func boundEmbedded() {
    var room = DocumentRecord.embeddedBytes
    for index in embedded.indices {
      if embedded[index].issues.count > DocumentRecord.embeddedIssues {
        let count = embedded[index].issues.count
        embedded[index].issues.removeSubrange(DocumentRecord.embeddedIssues...)
        embedded[index].issues.append(
          Issue(
            code: "record.issues", place: "",
            message: "\(count) issues; the first \(DocumentRecord.embeddedIssues) are kept"))
      }
      let weights = embedded[index].facts.map(\.weight)
      let issues = embedded[index].issues.reduce(0) { $0 + $1.weight }
      room -= issues + 300 + embedded[index].path.utf8.count
      let kept = DocumentRecord.fitting(weights, in: max(0, room))
      room -= weights.prefix(kept).reduce(0, +)
      guard kept < weights.count else { continue }
      embedded[index].facts.removeSubrange(kept...)
      embedded[index].issues.append(
        Issue(code: "record.facts", place: "", message: "\(weights.count) facts; the first \(kept) are kept"))
      if embedded[index].state == .assessed {
        embedded[index].state = .partial
        embedded[index].reason = .limit
      }
    }
  }
}
