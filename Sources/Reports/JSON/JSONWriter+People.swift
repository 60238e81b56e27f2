import AssessmentEngine
import InventoryModel
import Portfolio

extension JSONWriter {
  /// `people` of `assay.report/1`.
  mutating func write(_ name: String, _ figures: PeopleFigures, context: ReportContext) {
    key(name)
    beginObject()
    member("from", figures.window.start?.text)
    member("to", figures.window.end?.text)
    member("smallestGroup", SmallGroups.smallest)
    member("workbooks", figures.workbooks)
    member("attributed", figures.attributed)
    member("older", figures.older)
    write("users", figures.users)
    key("suites")
    beginObject()
    for (index, suite) in context.suites.enumerated() {
      key(suite.id)
      beginObject()
      if figures.suites.indices.contains(index) {
        write("withoutBlocking", figures.suites[index].withoutBlocking)
        write("withoutMajorChanges", figures.suites[index].withoutMajor)
        write("unknown", figures.suites[index].unknown)
        write("blocked", figures.suites[index].blocked)
        write("withoutLackingFunction", figures.suites[index].withoutLacking)
      }
      write("catalog", context.rules.functionCounts(for: suite))
      write(figures.lacking.indices.contains(index) ? figures.lacking[index] : [])
      endObject()
    }
    endObject()
    write("medianFunctions", figures.median)
    key("functions")
    beginArray()
    for bucket in figures.buckets {
      beginObject()
      member("from", bucket.from)
      write("to", bucket.to)
      member("people", bucket.people)
      endObject()
    }
    endArray()
    key("departments")
    beginArray()
    for department in figures.departments { write(department, suites: context.suites) }
    endArray()
    endObject()
  }

  private mutating func write(_ department: PeopleFigures.Department, suites: [Suite]) {
    beginObject()
    member("name", department.name)
    member("departments", department.departments)
    member("users", department.users)
    member("medianFunctions", department.median)
    member("functions", department.functions)
    key("withoutBlocking")
    beginObject()
    for (suite, count) in zip(suites, department.withoutBlocking) { write(suite.id, count) }
    endObject()
    endObject()
  }

  private mutating func write(_ functions: [PeopleFigures.LackingFunction]) {
    key("lacking")
    beginArray()
    for function in functions {
      beginObject()
      member("function", function.name)
      member("replacement", function.replacement)
      write("people", function.people)
      member("workbooks", function.workbooks)
      member("calls", function.calls)
      member("departments", function.departments)
      endObject()
    }
    endArray()
  }

  private mutating func write(_ name: String, _ counts: FunctionCounts?) {
    key(name)
    guard let counts else {
      null()
      return
    }
    beginObject()
    member("excel", counts.excel)
    write("own", counts.own)
    member("sameName", counts.sameName)
    member("withoutDifference", counts.withoutDifference)
    member("otherName", counts.otherName)
    member("missing", counts.missing)
    member("unknown", counts.unknown)
    member("read", counts.read)
    endObject()
  }

  /// `{"people":12}`, `{"below":5}`, `{"atLeast":10}`, or null for what is withheld.
  private mutating func write(_ name: String, _ count: GuardedCount) {
    key(name)
    let (word, value): (String, Int)
    switch count {
    case .exact(let people): (word, value) = ("people", people)
    case .fewerThan(let people): (word, value) = ("below", people)
    case .atLeast(let people): (word, value) = ("atLeast", people)
    case .withheld:
      null()
      return
    }
    beginObject()
    member(word, value)
    endObject()
  }

  private mutating func write(_ name: String, _ number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }
}
