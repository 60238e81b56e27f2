import AssessmentEngine
import InventoryModel

/// What is certain of a match before it meets a document: a part of it that can never be found, or that always holds.
///
/// Conservative: only what no document, no limit and no row of a table could turn into sense is complained of.
struct MatchAnalysis {
  /// Of the rule; empty: all.
  var formats: Set<String>
  /// Whether it makes no sense for nearly every document, of whatever format, to be found.
  var mustFind = true
  /// Kind → the formats that can show it; nil: not known.
  var kinds: [FactKind: Set<String>]?
  /// All that the match is judged for.
  var suites: [Suite] = []

  struct Complaint: Hashable {
    /// From the outermost match to the part meant: places in lists; 0 for what stands in a `not`.
    var path: [Int]
    /// The key of the part that is meant; nil: the part.
    var key: String?
    var message: String
  }

  /// Parts of a match, at most: each is compared with the others.
  static let mostParts = 500

  func complaints(_ match: Match) -> [Complaint] {
    let count = match.partCount
    if count > Self.mostParts {
      return [Complaint(path: [], message: "a match of \(count) parts; at most \(Self.mostParts) are read")]
    }
    var found: [Complaint] = []
    visit(match, [], isDenied: false, into: &found)
    if found.isEmpty, mustFind, formats.isEmpty, match.holdsOfNothing {
      let message =
        "fires on nearly every document, as it asks only for what is not there: add “formats”, or a part that finds something"
      found.append(Complaint(path: [], message: message))
    }
    return found
  }

  private func visit(_ match: Match, _ path: [Int], isDenied: Bool, into found: inout [Complaint]) {
    /// What never holds makes the `not` around it hold always, and the other way round.
    func add(_ reason: String, path: [Int], key: String? = nil, holds: Bool) {
      let ending =
        switch (holds, isDenied) {
        case (false, false): "this can never find anything"
        case (false, true): "“not” of it always holds"
        case (true, false): "this always holds"
        case (true, true): "“not” of it never holds"
        }
      found.append(Complaint(path: path, key: key, message: reason + ": " + ending))
    }
    switch match {
    case .fact(let pattern):
      if let (key, reason) = contradiction(in: pattern) { add(reason, path: path, key: key, holds: false) }
    case .not(let inner): visit(inner, path + [0], isDenied: !isDenied, into: &found)
    case .fileSize(over: .number(0)):
      add("every file is larger than 0 bytes", path: path, key: "file-size", holds: true)
    case .fileSize: break
    case .format:
      if mustFind, formats.isEmpty {
        add("“format: true” needs “formats” beside the match", path: path, holds: true)
      }
    case .all(let parts), .any(let parts):
      let before = found.count
      for (index, part) in parts.enumerated() { visit(part, path + [index], isDenied: isDenied, into: &found) }
      let isAll = if case .all = match { true } else { false }
      if let (index, other) = opposites(among: parts, isAll: isAll) {
        add(
          isAll ? "part \(other + 1) holds only where this does not" : "where this does not hold, part \(other + 1) does",
          path: path + [index], holds: !isAll)
      } else if isAll, found.count == before, let index = formatConflict(among: parts) {
        add("no format can hold this and what stands before it", path: path + [index], holds: false)
      }
    }
  }

  /// A part that is the denial of what another part says, or implies.
  private func opposites(among parts: [Match], isAll: Bool) -> (index: Int, other: Int)? {
    for (index, part) in parts.enumerated() {
      guard case .not(let denied) = part else { continue }
      for (other, said) in parts.enumerated() where other != index {
        if isAll ? said.implies(denied) : denied.implies(said) { return (index, other) }
      }
    }
    return nil
  }

  /// The first part that no format can hold beside those before it.
  private func formatConflict(among parts: [Match]) -> Int? {
    var possible: Set<String>? = formats.isEmpty ? nil : formats
    for (index, part) in parts.enumerated() {
      guard let own = formats(of: part) else { continue }
      possible = possible?.intersection(own) ?? own
      if possible?.isEmpty == true { return index }
    }
    return nil
  }

  /// The formats in which a match can find something; nil: any, or not known.
  private func formats(of match: Match) -> Set<String>? {
    switch match {
    case .fact(let pattern): pattern.isInside ? nil : kinds?[pattern.kind]
    case .all(let parts):
      parts.reduce(nil) { known, part in
        guard let own = formats(of: part) else { return known }
        return known?.intersection(own) ?? own
      }
    case .any(let parts):
      parts.reduce(Set<String>()) { known, part in
        guard let known, let own = formats(of: part) else { return nil }
        return known.union(own)
      }
    case .not, .fileSize, .format: nil
    }
  }

  /// Why facts of a pattern cannot be, and the key that says so.
  private func contradiction(in pattern: FactPattern) -> (key: String, reason: String)? {
    let kind = pattern.kind.rawValue
    if !pattern.isInside, !formats.isEmpty, let known = kinds?[pattern.kind], known.isDisjoint(with: formats) {
      return ("fact", "facts of kind \(kind) are found in \(known.sorted().joined(separator: ", ")) only, not in “formats”")
    }
    if !pattern.subjects.isEmpty, Set(pattern.subjects).isSubset(of: pattern.exceptions) {
      return ("except", "every “subject” stands in “except” too")
    }
    if pattern.notAmong == pattern.kind { return ("not-in", "each fact of kind \(kind) is among facts of this kind") }
    if !pattern.subjects.isEmpty, !pattern.likes.isEmpty, pattern.subjects.count <= Self.mostParts,
      !pattern.subjects.contains(where: { subject in pattern.likes.contains { $0.matches(Array(subject.utf8)) } })
    {
      return ("like", "no “subject” is “like” that")
    }
    if let measure = pattern.threshold?.attribute, case .number(let bound)? = pattern.threshold?.over,
      let values = pattern.attributes[measure], values.allSatisfy({ Int($0).map { $0 <= bound } ?? true })
    {
      return ("over", "none of the values of “\(measure)” is over \(bound)")
    }
    if let table = pattern.table, !pattern.subjects.isEmpty, !suites.isEmpty,
      suites.allSatisfy({ suite in pattern.subjects.allSatisfy { suite.tables[table]?[$0]?.verdict == .kept } })
    {
      return ("table", "every suite keeps each “subject”, says the table \(table)")
    }
    return nil
  }
}
