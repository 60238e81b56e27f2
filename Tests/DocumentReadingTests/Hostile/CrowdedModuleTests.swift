import Testing

@testable import CompoundDocuments
@testable import Detectors

/// One module of ten thousand controls, keys and procedures: each procedure is not looked for among all of the others.
@Suite("Crowded modules")
struct CrowdedModuleTests {
  @Test("what starts ten thousand procedures is found in seconds", .timeLimit(.minutes(1)))
  func starts() throws {
    let count = 9_500
    var text = ""
    for number in 0..<count {
      text += "Attribute VB_Control = \"Control\(number), \(number), 0, MSForms, CommandButton\"\n"
    }
    for number in 0..<count {
      text += "Sub Started\(number)_Odd()\nAttribute Started\(number)_Odd.VB_ProcData.VB_Invoke_Func = \"q\\n14\"\nBeep\nEnd Sub\n"
    }
    var project = MacroProject(path: "VBA", size: 0, services: .none)
    project.isRead = true
    project.modules = [MacroModule(name: "ThisWorkbook", kind: .document, source: Array(text.utf8))]
    let found = FoundMacros(in: "xlsm", place: "xl/vbaProject.bin", size: nil, projects: [project])
    let read = try #require(found.projects.first)
    let starts = MacroStarts(read, in: "xlsm", MacroNotes(), called: [])
    let procedures = read.outlines[0].procedures
    #expect(procedures.count == count)
    #expect(procedures.allSatisfy { starts.start($0, ofModule: 0) == .shortcut })
  }
}
