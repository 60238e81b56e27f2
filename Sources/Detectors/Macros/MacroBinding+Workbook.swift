import CompoundDocuments
import OfficePackage

extension MacroBinding {
  /// What starts a macro in a binary workbook.
  init(_ binding: WorkbookBinding) {
    var macro = binding.macro
    if case .elsewhere(let file) = binding.home { macro = "\(file)!\(macro)" }
    let place: Place =
      switch binding.way {
      case .key: .part(binding.macro)
      case .toolbar: .part(binding.place)
      case .shape, .button, .control: .sheet(binding.place)
      }
    self.init(
      macro: macro, agent: Self.agent(binding.way), detail: binding.key.map { KeyCode.ofName($0) } ?? "", place: place)
  }

  private static func agent(_ way: WorkbookBinding.Way) -> Agent {
    switch way {
    case .shape: .shape
    case .button: .button
    case .control: .control
    case .key: .key
    case .toolbar: .toolbar
    }
  }
}

extension KeyCode {
  /// The key of a name of a workbook: with Ctrl, and with Shift where it is a capital.
  static func ofName(_ key: String) -> String {
    let isCapital = key != key.lowercased()
    return (isCapital ? "Ctrl+Shift+" : "Ctrl+") + key.uppercased()
  }
}
