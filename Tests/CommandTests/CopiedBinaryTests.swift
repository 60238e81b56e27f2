import Foundation
import Testing

@Suite("A binary copied elsewhere")
struct CopiedBinaryTests {
  private func copied(rulesTo place: String?) async throws -> Scratch {
    let scratch = try Scratch()
    try await scratch.shell("mkdir -p opt/bin && cp '\(Scratch.assay)' opt/bin/assay")
    if let place { try await scratch.shell("mkdir -p '\(place)' && cp -R '\(Scratch.shippedRules)' '\(place)/'") }
    return scratch
  }

  @Test(
    "finds its rules beside it or in share, and judges with them",
    arguments: ["opt/bin/Assay_ConfigurationFiles.resources", "opt/share/assay"])
  func findsRules(place: String) async throws {
    let scratch = try await copied(rulesTo: place)
    let here = try await scratch.run(scratch.path + "/opt/bin/assay", ["rules", "list"])
    #expect(here.status == 0, "\(here.errorText)")
    #expect(here.output == (try await scratch.assay("rules", "list").output))
    #expect(here.text.contains("power-query"))

    // It starts itself again as its own worker, also where it is called by a link.
    try await scratch.shell("ln -s opt/bin/assay assay-link")
    try scratch.document("share/a.docx", "A letter.\n\nskeleton: document\n\n-- body --\nBonjour\n")
    let scan = try await scratch.run(scratch.path + "/assay-link", ["scan", "share", "--inventory", "a.assay"])
    #expect(scan.status == 0, "\(scan.errorText)")
    let gate = try await scratch.run(scratch.path + "/assay-link", ["gate", "a.assay", "--target", "google-workspace"])
    #expect(gate.status == 0, "\(gate.errorText)")
  }

  @Test("takes the rules of the copy, not those of the build")
  func usesTheCopy() async throws {
    let scratch = try await copied(rulesTo: "opt/share/assay")
    try await scratch.shell("rm opt/share/assay/Rules/Spreadsheet/power-query.yaml")
    let list = try await scratch.run(scratch.path + "/opt/bin/assay", ["rules", "list"])
    #expect(list.status == 0, "\(list.errorText)")
    #expect(!list.text.contains("power-query "))
    #expect(list.text.contains("xml-map "))
  }

  @Test("says where it looked when there are no rules, and ends with 2")
  func withoutRules() async throws {
    let scratch = try await copied(rulesTo: nil)
    let list = try await scratch.run(scratch.path + "/opt/bin/assay", ["rules", "list"])
    #expect(list.status == 2)
    #expect(list.output.isEmpty)
    #expect(list.errorText.contains("opt/bin/Assay_ConfigurationFiles.resources/Rules"), "\(list.errorText)")
    #expect(list.errorText.contains("share/assay/Rules"), "\(list.errorText)")
  }

  @Test("--rules names a folder that is not there: 2, and the folder is named")
  func namedFolder() async throws {
    let scratch = try Scratch()
    let list = try await scratch.assay("rules", "list", "--rules", "nowhere")
    #expect(list.status == 2)
    #expect(list.errorText.contains("nowhere"))
  }
}
