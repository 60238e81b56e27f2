import Foundation
import Testing

@Suite("The gate's lists")
struct GateListTests {
  private func gated(_ arguments: String...) async throws -> (Scratch, Outcome) {
    let scratch = try Scratch()
    try await scratch.sampleInventory()
    let gate = try await scratch.run(
      Scratch.assay,
      ["gate", "sample.assay", "--policy", "\(Scratch.sampleSource)/gate.yaml", "--format", "json"]
        + ["--go", "go.txt", "--no-go", "no-go.txt"] + arguments)
    return (scratch, gate)
  }

  @Test("name every file in scope once, with the digest of what was assessed, as sha256sum reads it")
  func lists() async throws {
    let (scratch, gate) = try await gated()
    #expect(gate.status == 1)
    let verdict = try gate.json()
    let go = try scratch.text("go.txt").split(separator: "\n")
    let noGo = try scratch.text("no-go.txt").split(separator: "\n")
    #expect(go.count == verdict["go"].number)
    #expect(noGo.count == verdict["noGo"].number)
    // 55 files, two of them in the archives, which the policy leaves out.
    let paths = (go + noGo).map { String($0.dropFirst($0.hasPrefix("-") ? 3 : 66)) }
    #expect(Set(paths).count == 53)
    #expect(paths.count == 53)
    #expect(!paths.contains { $0.hasPrefix("Finance/Archives/") })
    #expect(noGo.contains { $0.hasSuffix("  Production/Nomenclature 4512.xlsx") })
    #expect(noGo.contains("-  Finance/~$Budget 2026.xlsx"))
    let check = try await scratch.run("/bin/sh", ["-c", "cd share && sha256sum --quiet --strict -c ../go.txt"])
    #expect(check.status == 0, "\(check.errorText)")
  }

  @Test("-0 ends entries with zero bytes; the content is the same")
  func zero() async throws {
    let (lines, _) = try await gated()
    let (zeros, _) = try await gated("-0")
    let text = try zeros.text("go.txt")
    #expect(!text.contains("\n"))
    #expect(text.hasSuffix("\0"))
    #expect(text.replacingOccurrences(of: "\0", with: "\n") == (try lines.text("go.txt")))
  }

  @Test("--verify names what changed since the scan, refuses, and takes it off the list")
  func verify() async throws {
    let (scratch, _) = try await gated()
    try scratch.write(
      """
      schema: assay.gate/1
      question: { en: "May they go?", fr: "Peuvent-ils partir ?" }
      target: google-workspace
      conditions:
        - blocked: { at-most: 100% }
      """, to: "easy.yaml")
    func gate() async throws -> Outcome {
      try await scratch.assay(
        "gate", "sample.assay", "--policy", "easy.yaml", "--verify", "--format", "json", "--go", "go.txt",
        "--no-go", "no-go.txt", "--max-unassessed", "1")
    }
    let before = try await gate()
    #expect(before.status == 0, "\(before.errorText)")
    #expect(try before.json()["changed"].list.isEmpty)
    let changed = "Direction/Discours vœux 2026.docx"
    let removed = "Finance/Notes de frais (modèle).xlsx"
    let replaced = "Finance/Échéancier.xlsx"
    #expect(try scratch.text("go.txt").contains(changed))
    try await scratch.shell(
      """
      printf X | dd of='share/\(changed)' bs=1 seek=100 conv=notrunc 2>/dev/null; rm 'share/\(removed)'
      rm 'share/\(replaced)'; ln -s 'Budget 2026.xlsx' 'share/\(replaced)'
      """)
    let after = try await gate()
    #expect(after.status == 1)
    #expect(try after.json()["changed"].list.compactMap { $0["path"].text } == [changed, removed, replaced])
    for path in [changed, removed, replaced] {
      #expect(after.errorText.contains(path), "\(after.errorText)")
      #expect(try !scratch.text("go.txt").contains(path))
      #expect(try scratch.text("no-go.txt").contains(path))
    }
  }

  @Test("a gate that fails leaves the old lists as they were")
  func failure() async throws {
    let (scratch, _) = try await gated()
    let before = try scratch.data("go.txt")
    let outcome = try await scratch.assay(
      "gate", "sample.assay", "--target", "google-workspace", "--go", "go.txt", "--no-go", "nowhere/no-go.txt")
    #expect(outcome.status == 2)
    #expect(try scratch.data("go.txt") == before)
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(Set(left) == ["go.txt", "no-go.txt", "sample.assay", "sample.assay.key", "share"], "\(left)")
  }

  @Test("paths and an inventory answer the same")
  func pathsOrInventory() async throws {
    let (scratch, stored) = try await gated()
    let direct = try await scratch.assay(
      "gate", "share", "--policy", "\(Scratch.sampleSource)/gate.yaml", "--format", "json")
    let (a, b) = (try stored.json(), try direct.json())
    #expect(direct.status == 1)
    func found(_ verdict: JSON) -> [String?] { verdict["conditions"]["results"].list.map { $0["actual"].text } }
    #expect(found(a) == found(b))
    #expect(b["go"].number == a["go"].number)
    // The inventory it made for itself is gone.
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(!left.contains { $0.hasPrefix("assay-gate") }, "\(left)")
  }
}
