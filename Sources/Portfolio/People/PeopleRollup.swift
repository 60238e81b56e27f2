import AssessmentEngine
import InventoryModel

/// What people do with workbooks, gathered while documents stream past.
///
/// **Limits** memory by people × functions (a bit each) and people × departments, never by documents. What it holds of
/// single people stays inside: readers get `PeopleFigures`, which show no group under five.
public struct PeopleRollup: Sendable {
  public let window: PeopleWindow
  /// The functions that count, by number: those that Excel lists.
  public let functions: [String]
  /// Workbooks of the window.
  public private(set) var workbooks = 0
  /// Of these, the workbooks whose last editor or creator is known.
  public private(set) var attributed = 0
  /// Workbooks from before the window.
  public private(set) var older = 0
  private(set) var people: [String: Person] = [:]
  /// One a function.
  private(set) var uses: [FunctionUse]
  /// Functions by department, over all workbooks of the window; indices into `Estate.departments`.
  private(set) var departments: [Int: FunctionSet] = [:]
  private let numbers: [String: Int]

  /// One person: never shown alone.
  struct Person: Sendable {
    var functions = FunctionSet()
    /// Workbooks by department.
    var departments: [Int: Int] = [:]
    /// The worst of the person's workbooks, one a suite.
    var standings: [WorkbookStanding]
  }

  /// Where a function is used.
  struct FunctionUse: Sendable {
    var workbooks = 0
    var calls = 0
    var departments: Set<Int> = []
  }

  /// `functions` without repetition.
  public init(window: PeopleWindow, functions: [String]) {
    self.window = window
    self.functions = functions
    uses = Array(repeating: FunctionUse(), count: functions.count)
    numbers = Dictionary(functions.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// `levels`: one a suite. `department`: index into `Estate.departments`.
  mutating func add(_ record: DocumentRecord, levels: [Level], department: Int) {
    guard record.isWorkbook else { return }
    guard window.contains(record.documentModified ?? record.modified) else {
      older += 1
      return
    }
    workbooks += 1
    let used = count(record, department: department)
    departments[department, default: FunctionSet()].formUnion(used)
    guard let person = record.attributedTo else { return }
    attributed += 1
    let standings = levels.map { WorkbookStanding($0, state: record.state) }
    var known = people[person] ?? Person(standings: standings)
    known.functions.formUnion(used)
    known.departments[department, default: 0] += 1
    known.standings = zip(known.standings, standings).map(max)
    people[person] = known
  }

  private mutating func count(_ record: DocumentRecord, department: Int) -> FunctionSet {
    var used = FunctionSet()
    for fact in record.facts where fact.isBuiltinCall {
      guard let number = numbers[fact.subject] else { continue }
      if used.insert(number) { uses[number].workbooks += 1 }
      let (calls, overflow) = uses[number].calls.addingReportingOverflow(max(0, fact.count))
      uses[number].calls = overflow ? .max : calls
      uses[number].departments.insert(department)
    }
    return used
  }
}

/// What a workbook means for who works with it, from harmless to worst.
enum WorkbookStanding: Int, Comparable, Sendable {
  /// Ready, or up to about an hour of work.
  case easy
  /// Work, but no obstacle.
  case major
  /// Not read completely, or not judged: it may hold an obstacle.
  case unknown
  case blocked

  init(_ level: Level, state: AssessmentState) {
    switch level {
    case .blocked: self = .blocked
    case .notAssessed: self = .unknown
    case _ where state != .assessed: self = .unknown
    case .majorChanges: self = .major
    case .ready, .minorChanges, .notApplicable: self = .easy
    }
  }

  static func < (a: WorkbookStanding, b: WorkbookStanding) -> Bool { a.rawValue < b.rawValue }
}

extension Fact {
  var isBuiltinCall: Bool {
    (kind == "formula.function" || kind == "formula.function.elsewhere") && attributes["class"] == .string("builtin")
  }
}

extension DocumentRecord {
  /// Whether it is a workbook, or, where its content could not be read, is named like one.
  var isWorkbook: Bool {
    guard isInScope else { return false }
    return format.family == .spreadsheet
      || format.family == .other && DocumentFormat(path.fileExtension).family == .spreadsheet
  }

  /// Who last saved it, else who made it.
  var attributedTo: String? {
    [people.lastModifiedBy, people.creator].compactMap { $0 }.first { !$0.isEmpty }
  }
}
