import DocumentReading
import ExampleDocuments
import InventoryModel
import SafeBindings
import Testing

/// One module of ten thousand controls, keys and procedures: each procedure is not looked for among all of the others.
@Suite("Crowded modules")
struct CrowdedModuleTests {
  @Test("what starts ten thousand procedures is found in seconds", .timeLimit(.minutes(1)))
  func starts() throws {
    let count = 9_500
    var text = "skeleton: macro-workbook\n\n-- module \"ThisWorkbook\" (document) --\n"
    for number in 0..<count {
      text += "Attribute VB_Control = \"Control\(number), \(number), 0, MSForms, CommandButton\"\n"
    }
    for number in 0..<count {
      text += "Sub Started\(number)_Odd()\nAttribute Started\(number)_Odd.VB_ProcData.VB_Invoke_Func = \"q\\n14\"\nBeep\nEnd Sub\n"
    }
    let bytes = try PartsFile.parse(text, file: "crowded").bytes()
    var reader = DocumentReader()
    let record = reader.read(try OpenFile(contents: bytes), path: RawPath("x.xlsm"))
    let procedures = record.facts.filter { $0.kind == "macro.procedure" }
    #expect(procedures.count == count)
    #expect(procedures.allSatisfy { $0.attributes["started-by"] == .string("shortcut") })
  }
}
