import AssessmentEngine
import InventoryModel
import Testing

@Suite("Departments")
struct DepartmentMapTests {
  @Test(
    "By default the first folder is the department",
    arguments: [("finance/a.xlsx", "finance"), ("finance/b/c.xlsx", "finance"), ("a.xlsx", "."), ("/x/a.xlsx", "x")])
  func firstFolder(path: String, department: String) {
    #expect(DepartmentMap.byFirstFolder.department(of: RawPath(path)) == department)
  }

  @Test(
    "The first pattern that matches holds",
    arguments: [("compta/a.xlsx", "Finance"), ("compta/paie/a.xlsx", "HR"), ("it/a.xlsx", "it")])
  func patterns(path: String, department: String) throws {
    let map = DepartmentMap(assignments: [
      DepartmentMap.Assignment(pattern: try PathPattern("compta/paie/**"), department: "HR"),
      DepartmentMap.Assignment(pattern: try PathPattern("compta/**"), department: "Finance"),
    ])
    #expect(map.department(of: RawPath(path)) == department)
  }

  @Test("A name that is no text stays a department of its own")
  func rawBytes() {
    let path = RawPath(bytes: [0xE9, 0x2F, 0x61])
    #expect(DepartmentMap.byFirstFolder.department(of: path) == "\\xE9")
  }
}
