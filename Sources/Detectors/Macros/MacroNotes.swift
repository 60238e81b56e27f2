/// What detectors tell each other of macros: what the document starts, and what the code has. One for a process;
/// emptied for each document.
final class MacroNotes {
  /// What of the document names the macro: an object over cells or a control, a button of the ribbon, a field.
  enum Starter: String {
    case object, ribbon, field, key, toolbar, event
  }

  private static let limit = 20_000

  /// Names in lower case, without module.
  private(set) var starters: [String: Starter] = [:]
  /// Procedures of all projects, in lower case.
  private(set) var procedures: Set<String> = []
  /// Every macro project of the document was read to its end.
  private(set) var isWhole = true
  /// By part or storage: procedures that something in the document starts.
  private(set) var starts: [String: Int] = [:]

  func removeAll() {
    starters.removeAll()
    procedures.removeAll()
    isWhole = true
    starts.removeAll()
  }

  /// `Print`, `Module1.Print`, `'Book.xlsm'!Print`; one in a workbook that is known by its number is elsewhere.
  func addStarter(_ name: String, _ starter: Starter) {
    guard !name.contains("["), starters.count < Self.limit else { return }
    let last = name.split(whereSeparator: { $0 == "." || $0 == "!" }).last.map { $0.lowercased() } ?? ""
    if !last.isEmpty, starters[last] == nil { starters[last] = starter }
  }

  func add(procedures names: some Sequence<String>, isWhole: Bool) {
    if !isWhole { self.isWhole = false }
    for name in names {
      guard procedures.count < Self.limit else {
        self.isWhole = false
        return
      }
      procedures.insert(name.lowercased())
    }
  }

  func add(starts count: Int, of place: String) { starts[place, default: 0] += count }
}
