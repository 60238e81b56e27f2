import AssessmentEngine
import Portfolio

extension Wording {
  func people(_ count: GuardedCount) -> String {
    switch count {
    case .exact(let people): numbers.integer(people)
    case .fewerThan(let people): self(.countFewer, numbers.integer(people))
    case .atLeast(let people): self(.countMore, numbers.integer(people))
    case .withheld: self(.countWithheld)
    }
  }

  /// `10 to 24`, `200 or more`.
  func bucket(_ bucket: PeopleFigures.Bucket) -> String {
    guard let to = bucket.to else { return self(.bucketOpen, numbers.integer(bucket.from)) }
    return self(.bucketRange, numbers.integer(bucket.from), numbers.integer(to))
  }

  func department(_ row: PeopleFigures.Department) -> String {
    row.name ?? self(.otherDepartments, counts: [row.departments])
  }

  /// The headline for one suite.
  func answer(_ standing: PeopleFigures.Standing, of users: Int, suite: String) -> String {
    switch standing.withoutBlocking {
    case .exact(let people) where people == users: self(.peopleAnswerAll, counts: [users], suite)
    case .exact(let people): self(.peopleAnswer, counts: [people, users], suite)
    case .atLeast(let people): self(.peopleAnswerMore, counts: [people, users], suite)
    case .fewerThan(let people): self(.peopleAnswerFewer, counts: [people, users], suite)
    case .withheld: self(.peopleTooFew)
    }
  }

  /// "How many use 200 functions or more?" The last bucket may begin lower, where it was joined.
  func twoHundred(_ figures: PeopleFigures) -> String? {
    guard let users = figures.users, let median = figures.median, let last = figures.buckets.last else { return nil }
    if last.people == 0, median == 0 { return self(.twoHundredNobodyNone) }
    if last.people == 0 { return self(.twoHundredNobody, counts: [median]) }
    return self(.twoHundredSome, counts: [last.people, users, last.from, median])
  }

  /// What was looked at: the window, and how much of it can be attributed.
  func basis(_ figures: PeopleFigures) -> [String] {
    var sentences: [String] = []
    if let start = figures.window.start, let end = figures.window.end {
      sentences.append(self(.peopleWindow, numbers.date(start), numbers.date(end)) + ".")
    } else {
      sentences.append(self(.peopleWindowAll) + ".")
    }
    let share = numbers.percent(Share(part: figures.attributed, whole: figures.workbooks))
    sentences.append(self(.peopleAttributed, counts: [figures.attributed, figures.workbooks], share))
    if figures.older > 0 { sentences.append(self(.peopleOlder, counts: [figures.older])) }
    return sentences
  }

  /// Dated counts of functions, from the tables.
  func catalog(_ counts: FunctionCounts, suite: String) -> String {
    var text =
      if let own = counts.own {
        self(.catalogOwn, counts: [own, counts.excel, counts.sameName, counts.withoutDifference], suite)
      } else {
        self(.catalogSame, counts: [counts.excel, counts.sameName, counts.withoutDifference], suite)
      }
    if counts.unknown > 0 { text += " " + self(.catalogUnknown, counts: [counts.unknown]) }
    if let read = counts.read { text += " " + self(.catalogRead, numbers.date(iso: read)) }
    return text
  }
}
