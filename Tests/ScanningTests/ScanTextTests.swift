import DocumentReading
import InventoryModel
import SafeBindings
import Testing

@testable import Scanning

@Suite("What a person sees of a scan")
struct ScanTextTests {
  private var summary: ScanSummary {
    var summary = ScanSummary()
    summary.seen = 1234
    summary.recorded = 1200
    summary.unchanged = 30
    summary.leftOut = 4
    summary.bytes = 5_600_000
    summary.duration = .seconds(2)
    summary.count(RawPath("a/x.docx"), .notAssessed, .encrypted, .encryptedPackage)
    for index in 10..<35 {
      summary.count(RawPath("bad \(index)\u{1B}[31m.xlsx"), .notAssessed, .malformed, DocumentFormat("xlsx"))
    }
    return summary
  }

  @Test("is reconciled in its last line, in both languages")
  func lastLine() {
    #expect(summary.text(.en).hasSuffix("Files seen 1,234 = 1,200 recorded + 30 unchanged + 4 left out (--include/--exclude)\n"))
    #expect(
      summary.text(.fr).hasSuffix(
        "Fichiers vus 1\u{202F}234 = 1\u{202F}200 enregistrés + 30 inchangés + 4 écartés (--include/--exclude)\n"))
    var lost = summary
    lost.seen += 1
    #expect(!lost.isReconciled && lost.text(.en).contains("Files seen 1,235 ≠"))
  }

  @Test("follows its numbers in both languages", arguments: [0, 1, 2])
  func plural(count: Int) {
    var few = ScanSummary()
    few.seen = count
    few.recorded = count
    for index in 0..<count { few.count(RawPath("\(index).docx"), .notAssessed, .encrypted, .encryptedPackage) }
    #expect(few.text(.fr).hasSuffix(count < 2 ? "= \(count) enregistré + 0 inchangé\n" : "= 2 enregistrés + 0 inchangé\n"))
    #expect(few.text(.fr).contains("1  chiffré\n") == (count == 1) && few.text(.fr).contains("2  chiffrés\n") == (count == 2))
    #expect(few.text(.en).hasSuffix("= \(count) recorded + 0 unchanged\n"))
  }

  @Test("lists the first twenty and counts the others; names control no terminal")
  func lists() {
    let text = summary.text(.en)
    #expect(text.contains("Damaged (25)") && text.contains("and 5 more") && text.contains("Encrypted (1)\n    a/x.docx"))
    #expect(text.contains("bad 29\\x1b[31m.xlsx") && !text.contains("bad 30"))
    #expect(!text.contains("\u{1B}"))
    #expect(summary.unassessed == 25)
  }

  @Test("is the same in whatever order the files ended")
  func order() {
    var forward = PathSample()
    var backward = PathSample()
    for index in 0..<50 { forward.add(RawPath("\(index)")) }
    for index in (0..<50).reversed() { backward.add(RawPath("\(index)")) }
    #expect(forward == backward && forward.first.count == 20)
  }

  @Test("gives programs JSON that reads back")
  func json() throws {
    var json = JSONWriter()
    summary.write(to: &json)
    let value = try JSONReader.read(json.bytes)
    #expect(value["seen"]?.integer == 1234 && value["damaged"]?["count"]?.integer == 25)
    #expect(value["reconciled"]?.boolean == true && value["interruptedBy"] == .null)
  }

  @Test("shows a bar where the number of files is known, and a line every 30 s elsewhere")
  func progress() {
    var written: [String] = []
    let bar = ProgressLine(language: .en, isTerminal: true, expected: 2460) { written.append($0) }
    bar.progress(summary, at: RawPath("a\nb"))
    bar.finished()
    #expect(written.first?.contains("[##########----------] 1,230 files, 5.6 MB, 615.0 files/s  a\\x0ab") == true)
    written = []
    let log = ProgressLine(language: .fr, isTerminal: false) { written.append($0) }
    log.progress(summary, at: nil)
    var later = summary
    later.duration = .seconds(31)
    log.progress(later, at: nil)
    log.progress(later, at: nil)
    #expect(written.count == 1 && written[0].hasPrefix("1\u{202F}230 fichiers") && written[0].hasSuffix("\n"))
  }

  @Test("escapes what could turn or move text", arguments: [
    ("a\u{202E}gpj", "a\\u202egpj"), ("\u{9B}31m", "\\x9b31m"), ("\r", "\\x0d"), ("é €", "é €"),
  ])
  func escapes(raw: String, shown: String) {
    #expect(VisibleText.escape(raw) == shown)
  }

  @Test("accepts a number or a percentage of unassessed documents")
  func allowance() {
    #expect(UnassessedAllowance(text: "3") == .count(3))
    #expect(UnassessedAllowance(text: "2.5%") == .share(250))
    #expect(UnassessedAllowance(text: "100%") == .share(10_000))
    for text in ["", "%", "-1", "101%x", "1.234%", "2.%", "a"] { #expect(UnassessedAllowance(text: text) == nil, "\(text)") }
    #expect(UnassessedAllowance.share(250).allows(5, of: 200) && !UnassessedAllowance.share(250).allows(6, of: 200))
  }
}

@Suite("The estate's key and the reader's options")
struct EstateKeyTests {
  @Test("is made once, for its owner only, and read again")
  func key() throws {
    let folder = try TestFolder()
    let path = folder.path + "/k"
    let made = try EstateKey.loadOrCreate(path: path)
    #expect(made.count == 32)
    #expect(try EstateKey.loadOrCreate(path: path) == made)
    try folder.run("test $(stat -c %a k) = 600; test $(wc -c < k) = 65")
    try folder.run("echo short > bad")
    #expect(throws: ScanError.self) { try EstateKey.loadOrCreate(path: folder.path + "/bad") }
  }

  @Test("reach a worker whole, and tell readers apart without telling the key")
  func options() throws {
    var options = ReadingOptions(identities: .pseudonym(key: Array(1...32)), locations: 7)
    options.limits.depth = 99
    options.limits.fileSize = 123
    let frame = WorkerSetup(options: options, addressSpace: 1 << 30).frame
    let json = try JSONReader.read(Array(frame.dropFirst(Frame.headerCount + 1)))
    let setup = try WorkerSetup(json: json)
    #expect(setup.options == options && setup.addressSpace == 1 << 30)
    #expect(!options.readerKey.contains(EstateKey.text(Array(1...32))))
    #expect(options.readerKey != ReadingOptions(identities: .clear, locations: 7).readerKey)
  }

  @Test("without a key a worker of a cluster leaves people out")
  func noKey() throws {
    #expect(try IdentityChoice.pseudonym.policy(existingKey: nil) == .none)
    #expect(try IdentityChoice.clear.policy(existingKey: nil) == .clear)
  }
}

@Suite("Paths in, records out")
struct PathServiceTests {
  @Test("gives one line for every path, whatever is there")
  func everyLine() throws {
    let folder = try TestFolder(#"printf x > a.x; mkfifo p; ln -s a.x l"#)
    var lines: [[UInt8]] = []
    var service = PathService(options: ReadingOptions())
    let names = ["a.x", "gone", "p", "l", "."].map { folder.path + "/" + $0 + "\0" }.joined()
    let listPath = Array((folder.path + "/paths").utf8)
    try PrivateFile.create(path: listPath, contents: Array(names.utf8))
    let finished = try service.run(LineReader(try ByteInput(path: listPath), separator: 0)) {
      lines.append($0)
      return true
    }
    #expect(finished && lines.count == 5)
    let records = try lines.map { try DocumentRecord(json: JSONReader.read($0)) }
    #expect(records.map(\.path.name.text) == ["a.x", "gone", "p", "l", "."])
    #expect(records[0].size == 1)
    #expect(records[1...].map(\.reason) == [.vanished, .skipped, .skipped, .skipped])
  }

  @Test("ends when nobody reads the output")
  func brokenPipe() throws {
    let folder = try TestFolder(#"printf 'x\ny\n' > list"#)
    var service = PathService(options: ReadingOptions())
    let lines = LineReader(try ByteInput(path: Array((folder.path + "/list").utf8)), separator: 10)
    #expect(try !service.run(lines) { _ in false })
  }

  @Test("splits lines wherever the input is cut, and cuts what is too long")
  func lines() throws {
    let folder = try TestFolder(
      "head -c 70000 /dev/zero | tr '\\0' a > list; printf '\\nb\\n\\n\\nc' >> list")
    let lines = LineReader(try ByteInput(path: Array((folder.path + "/list").utf8)), separator: 10)
    #expect(try lines.next()?.count == LineReader.limit)
    #expect(try lines.next() == [98])
    #expect(try lines.next() == [99])
    #expect(try lines.next() == nil)
  }
}
