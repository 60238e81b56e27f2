import AssessmentEngine

/// What may be told of the people who use Excel: groups of five and more, and counts of workbooks.
///
/// An Excel user is a person to whom a workbook of the window is attributed.
public struct PeopleFigures: Hashable, Sendable {
  public var window: PeopleWindow
  /// Workbooks of the window.
  public var workbooks: Int
  public var attributed: Int
  /// Workbooks from before the window.
  public var older: Int
  /// Excel users; nil where they are fewer than five, or nobody is known: nothing is told of people then.
  public var users: Int?
  /// Whether somebody is known at all.
  public var isAnybodyKnown: Bool
  /// One a suite, in the order given; empty where `users` is nil.
  public var suites: [Standing] = []
  /// Distinct functions a person, of Excel's list: neighbours joined where a group would be small.
  public var buckets: [Bucket] = []
  /// Of the distinct functions of every person; nil where `users` is nil.
  public var median: Int?
  /// By name; a row without a name, last, holds the small ones. Empty where there is one row only.
  public var departments: [Department] = []
  /// One list a suite: the functions used here that it lacks under their name, most workbooks first.
  public var lacking: [[LackingFunction]] = []

  /// What one suite means for Excel users.
  public struct Standing: Hashable, Sendable {
    /// People whose workbooks are all judged, and none blocked.
    public var withoutBlocking: GuardedCount
    /// Of these, people of whose workbooks none needs major changes.
    public var withoutMajor: GuardedCount
    /// People with a workbook that is not known well enough, and none that is known to be blocked.
    public var unknown: GuardedCount
    public var blocked: GuardedCount
    /// People who use no function that the suite lacks.
    public var withoutLacking: GuardedCount
  }

  public struct Bucket: Hashable, Sendable {
    public var from: Int
    /// Nil for the last: and more.
    public var to: Int?
    public var people: Int

    public init(from: Int, to: Int?, people: Int) {
      self.from = from
      self.to = to
      self.people = people
    }
  }

  /// A department is the one where most of a person's workbooks lie.
  public struct Department: Hashable, Sendable {
    /// Nil for the small ones together.
    public var name: String?
    /// Departments in this row.
    public var departments: Int
    public var users: Int
    /// Of the distinct functions of every person.
    public var median: Int
    /// Distinct functions over all workbooks of the window that lie there.
    public var functions: Int
    /// One a suite.
    public var withoutBlocking: [GuardedCount]
  }

  public struct LackingFunction: Hashable, Sendable {
    public var name: String
    /// What the suite has instead.
    public var replacement: String?
    public var people: GuardedCount
    public var workbooks: Int
    public var calls: Int
    public var departments: Int
  }

  /// Suites of which the departments may tell anything: indices into `suites`.
  public var toldSuites: [Int] {
    suites.indices.filter { index in departments.contains { $0.withoutBlocking[index] != .withheld } }
  }

  /// Lowest numbers of distinct functions.
  public static let steps = [0, 10, 25, 50, 100, 200]
}
