import Foundation
import Testing

@Suite("Exit statuses")
struct ExitStatusTests {
  static let letter = "A letter.\n\nskeleton: document\n\n-- body --\nBonjour\n"

  /// `clean`: one letter. `damaged`: a letter, a workbook cut in two, and things that are no Office documents.
  /// `macros`: a workbook with macros, and the cut one. `empty`: nothing.
  static func folders() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.document("clean/letter.docx", letter)
    try scratch.document("damaged/letter.docx", letter)
    let cut = "Cut.\n\nskeleton: workbook\ntruncate: 900\n\n-- Sheet \"A\" --\nA1 = 1\n"
    try scratch.document("damaged/cut.xlsx", cut)
    try scratch.write("%PDF-1.4\n", to: "damaged/printed.pdf")
    try scratch.document("damaged/old.doc", "Old.\n\nskeleton: doc\n")
    try scratch.document("macros/cut.xlsx", cut)
    try scratch.document(
      "macros/tool.xlsm",
      """
      A tool.

      skeleton: macro-workbook

      -- Sheet "A" --
      A1 = 1

      -- module "Module1" --
      Sub Auto_Open()
      End Sub
      """)
    try FileManager.default.createDirectory(atPath: scratch.path + "/empty", withIntermediateDirectories: true)
    return scratch
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var arguments: String
    var status: Int32
    /// Where a message is to be found.
    var says: String?
    init(_ arguments: String, _ status: Int32, says: String? = nil) {
      self.arguments = arguments
      self.status = status
      self.says = says
    }
    var testDescription: String { "assay \(arguments) → \(status)" }
  }

  static let cases = [
    Case("scan clean", 0),
    Case("scan damaged", 3),
    Case("scan damaged --max-unassessed 1", 0),
    Case("scan damaged --max-unassessed 50%", 0),
    Case("scan damaged --max-unassessed 10%", 3),
    Case("scan damaged --exclude cut.xlsx", 0),
    Case("scan empty", 0),
    Case("scan nowhere", 2, says: "nowhere"),
    Case("scan clean --inventory clean/letter.docx", 2, says: "letter.docx"),
    Case("scan clean --inventory nowhere/a.assay", 2, says: "nowhere/a.assay"),
    Case("scan clean --max-unassessed many", 64, says: "--max-unassessed"),
    Case("scan clean --nonsense", 64, says: "--nonsense"),
    Case("scan", 64),
    Case("nonsense", 64),
    Case("--help", 0),
    Case("help scan", 0),
    Case("scan --help", 0),
    Case("--version", 0),
    Case("inventory info nowhere.assay", 2, says: "nowhere.assay"),
    Case("inventory export nowhere.assay", 2, says: "nowhere.assay"),
    Case("inventory verify nowhere.assay", 2, says: "nowhere.assay"),
    Case("inventory info clean/letter.docx", 2, says: "letter.docx"),
    Case("report nowhere.assay", 2, says: "nowhere.assay"),
    Case("report clean.assay", 0),
    Case("report damaged.assay", 3),
    Case("report damaged.assay --max-unassessed 1", 0),
    Case("report clean.assay --target google-workspac", 2, says: "google-workspac"),
    Case("report clean.assay -o html=clean/letter.docx", 2, says: "letter.docx"),
    Case("report clean.assay -o json=nowhere/report.json", 2, says: "nowhere/report.json"),
    Case("report clean.assay -o nonsense=x", 64),
    Case("report clean.assay --departments nowhere.yaml", 2, says: "nowhere.yaml"),
    Case("gate clean.assay --target google-workspace", 0),
    Case("gate clean --target google-workspace", 0),
    Case("gate damaged --target google-workspace", 1),
    Case("gate clean.assay", 64, says: "--target"),
    Case("gate clean.assay --target nonsense", 2, says: "nonsense"),
    Case("gate nowhere.assay --target google-workspace", 2, says: "nowhere.assay"),
    Case("gate empty --target google-workspace", 2, says: "no document"),
    Case("gate macros.assay --target google-workspace", 1),
    Case("gate damaged.assay --target google-workspace --policy easy.yaml", 3),
    Case("gate damaged.assay --target google-workspace --policy easy.yaml --max-unassessed 1", 0),
    Case("gate damaged.assay --target google-workspace --policy easy.yaml --max-unassessed 50%", 0),
    Case("gate clean.assay --target google-workspace --go nowhere/go.txt", 2, says: "nowhere/go.txt"),
    Case("gate clean.assay --target google-workspace --policy nowhere.yaml", 2, says: "nowhere.yaml"),
    Case("inspect clean/letter.docx", 0),
    Case("inspect clean/missing.docx", 2, says: "missing.docx"),
    Case("inspect damaged/cut.xlsx", 3),
    Case("inspect --format html clean/letter.docx", 0),
    Case("inspect --format html clean/letter.docx damaged/letter.docx", 64, says: "one document"),
    Case("inspect --format html -o nowhere/a.html clean/letter.docx", 2, says: "nowhere/a.html"),
    Case("inspect --format html damaged/cut.xlsx", 3),
    Case("inspect --format json --judged clean/letter.docx", 0),
    Case("inspect --judged clean/letter.docx", 64, says: "--judged"),
    Case("inspect --format json --facts clean/letter.docx", 64, says: "--facts"),
    Case("inspect --target nonsense clean/letter.docx", 2, says: "nonsense"),
    Case("inspect --rules nowhere clean/letter.docx", 2, says: "nowhere"),
    Case("inspect --lang de clean/letter.docx", 64, says: "--lang"),
    Case("rules show nonsense", 2, says: "nonsense"),
    Case("worker", 0),
  ]

  static let easy = """
    schema: assay.gate/1
    question: { en: "May they go?", fr: "Peuvent-ils partir ?" }
    conditions:
      - blocked: { at-most: 100% }
    """

  @Test("are what the command line promises", arguments: cases)
  func status(one: Case) async throws {
    let scratch = try Self.folders()
    try scratch.write(Self.easy, to: "easy.yaml")
    for name in ["clean", "damaged", "macros"] where one.arguments.contains(name + ".assay") {
      try await scratch.assay("scan", name, "--inventory", name + ".assay")
    }
    let outcome = try await scratch.run(Scratch.assay, one.arguments.split(separator: " ").map(String.init))
    #expect(outcome.status == one.status, "\(outcome.text)\(outcome.errorText)")
    // What went wrong is told on standard error, in words.
    if one.status == 2 || one.status == 64 {
      #expect(outcome.output.isEmpty, "\(outcome.text)")
      #expect(!outcome.errorText.isEmpty)
      #expect(!outcome.errorText.contains("Error Domain"), "\(outcome.errorText)")
      #expect(!outcome.errorText.contains("fatalError"))
    }
    if let says = one.says { #expect(outcome.errorText.contains(says), "\(outcome.errorText)") }
  }

  @Test("a refusal wins over unassessed documents, and JSON shows both")
  func refusalWins() async throws {
    let scratch = try Self.folders()
    try await scratch.assay("scan", "macros", "--inventory", "macros.assay")
    let refused = try await scratch.assay("gate", "macros.assay", "--target", "google-workspace", "--format", "json")
    #expect(refused.status == 1)
    let verdict = try refused.json()
    #expect(verdict["exitStatus"].number == 1)
    #expect(verdict["conditions"]["passed"].flag == false)
    #expect(verdict["unassessed"]["exceeded"].flag == true)
    #expect(verdict["unassessed"]["count"].number == 1)

    try scratch.write(Self.easy, to: "easy.yaml")
    let passed = try await scratch.assay(
      "gate", "macros.assay", "--target", "google-workspace", "--format", "json", "--policy", "easy.yaml")
    #expect(passed.status == 3)
    #expect(try passed.json()["conditions"]["passed"].flag == true)
    #expect(try passed.json()["unassessed"]["exceeded"].flag == true)
  }

  static let writers = [
    "inventory info a.assay", "inventory info a.assay --format json", "inventory export a.assay",
    "inventory verify a.assay", "inventory merge a.assay -o b.assay", "report a.assay", "report a.assay -o json",
    "gate a.assay --target google-workspace", "gate a.assay --target google-workspace --format junit", "rules list",
    "rules show xml-map", "rules show co-authoring", "rules check", "inspect clean/letter.docx", "inspect --format json clean/letter.docx",
    "inspect --format html clean/letter.docx", "inspect --format json --judged clean/letter.docx",
    "scan clean --inventory a.assay", "scan clean --inventory a.assay --format json", "scan clean --dry-run",
  ]

  @Test("output that nobody takes is a failure: a full disk gives 2", arguments: writers)
  func fullDisk(arguments: String) async throws {
    let scratch = try Self.folders()
    #expect(try await scratch.assay("scan", "clean", "--inventory", "a.assay").status == 0)
    let outcome = try await scratch.run("/bin/sh", ["-c", "'\(Scratch.assay)' \(arguments) > /dev/full"])
    #expect(outcome.status == 2)
    #expect(outcome.errorText.contains("standard output"), "\(outcome.errorText)")
    #expect(!outcome.errorText.contains("Error Domain"), "\(outcome.errorText)")
  }

  @Test("the worker ends with 2 where nobody takes its records")
  func workerFullDisk() async throws {
    let scratch = try Self.folders()
    let outcome = try await scratch.run(
      "/bin/sh", ["-c", "echo clean/letter.docx | '\(Scratch.assay)' worker > /dev/full"])
    #expect(outcome.status == 2)
  }

  @Test("an inventory that another scan holds cannot be scanned into, but read")
  func heldInventory() async throws {
    let scratch = try Self.folders()
    // A list that does not end holds the first scan.
    let first = try scratch.start(
      Scratch.assay, ["scan", "clean", "--inventory", "a.assay", "--files-from", "-"], input: .open)
    try await Wait.until { scratch.exists("a.assay") && first.isRunning }
    let second = try await scratch.assay("scan", "clean", "--inventory", "a.assay")
    #expect(second.status == 2)
    #expect(second.errorText.contains("a.assay: another scan"), "\(second.errorText)")
    #expect(try await scratch.assay("inventory", "info", "a.assay").status == 0)
    // Not finished: a gate cannot know what is missing.
    let gate = try await scratch.assay("gate", "a.assay", "--target", "google-workspace")
    #expect(gate.status == 2)
    try first.write("letter.docx\n")
    try first.closeInput()
    #expect(try await first.outcome().status == 0)
    #expect(try await scratch.assay("scan", "clean", "--inventory", "a.assay").status == 0)
  }
}
