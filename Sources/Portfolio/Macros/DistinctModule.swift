import AssessmentEngine

/// A module by its code, wherever it is: modules whose source is the same, but for white space, case and the lines that
/// the editor hides, are one piece of work.
public struct DistinctModule: Sendable {
  /// Of the copy that came first.
  public var name: String
  public var type: String
  public var lines: Int
  /// Of the normalised source, lower-case hexadecimal; of the source as stored where the inventory has no other.
  public let digest: String
  /// Modules with this code, the first among them.
  public internal(set) var copies = 0
  /// Documents that have it.
  public internal(set) var documents = 0
  /// Sources that differ by a byte at least; held at `MacroRollup.variantLimit`.
  public internal(set) var variants: Set<String> = []
  /// Indices into `Estate.documents`: the first that have it.
  public internal(set) var examples: [Int] = []
  /// Indices into `Estate.departments`.
  public internal(set) var departments: Set<Int> = []
  /// One a suite; nil where the suite says nothing of macros.
  public internal(set) var classes: [MacroClass?]
  /// Its hours, by whom they are asked of.
  var shares: [Share: Tally] = [:]

  /// Which of the sums of an estate the hours of a copy are in.
  struct Share: Hashable, Sendable {
    var suite: Int
    var department: Int
    /// Index into `MacroRollup.bearers`.
    var bearer: Int
  }

  struct Tally: Hashable, Sendable {
    var sum = Effort.zero
    /// The dearest copy, each number for itself.
    var most = Effort.zero

    mutating func add(_ effort: Effort) {
      sum = sum.saturatingSum(effort)
      most = most.largest(effort)
    }

    mutating func add(_ other: Tally) {
      sum = sum.saturatingSum(other.sum)
      most = most.largest(other.most)
    }
  }

  init(name: String, type: String, lines: Int, digest: String, suites: Int) {
    self.name = name
    self.type = type
    self.lines = lines
    self.digest = digest
    classes = Array(repeating: nil, count: suites)
  }

  /// Hundredths of hours for a suite: over all copies, and of the one that is done.
  public func effort(suite: Int) -> (summed: Effort, once: Effort) {
    var all = Tally()
    for (share, tally) in shares where share.suite == suite { all.add(tally) }
    return (all.sum, all.most)
  }
}

extension Effort {
  func largest(_ other: Effort) -> Effort {
    Effort(low: max(low, other.low), likely: max(likely, other.likely), high: max(high, other.high))
  }

  /// What is left, never below zero.
  public func without(_ other: Effort) -> Effort {
    func rest(_ a: Int, _ b: Int) -> Int {
      let (value, overflow) = a.subtractingReportingOverflow(b)
      return overflow ? 0 : max(0, value)
    }
    return Effort(low: rest(low, other.low), likely: rest(likely, other.likely), high: rest(high, other.high))
  }
}
