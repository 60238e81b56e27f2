import InventoryModel
import SafeBindings
import Testing

@testable import Scanning

@Suite("Walking a share")
struct FolderWalkTests {
  private func reasons(_ sink: MemorySink) -> [String: String] {
    Dictionary(uniqueKeysWithValues: sink.records.values.map { ($0.path.text, $0.reason?.rawValue ?? "assessed") })
  }

  @Test("gives one record for every entry that is no folder, dotfiles too")
  func everyEntry() throws {
    let folder = try TestFolder(
      """
      mkdir -p a/b; touch x.xlsx .hidden a/y.docx a/b/z.pptx 'a/~$y.docx' t.tmp Thumbs.db .DS_Store desktop.ini
      ln -s x.xlsx link.xlsx; ln -s nowhere dangling; ln -s . loop; mkfifo pipe.xlsx
      """)
    let (summary, sink) = try folder.scan()
    #expect(
      reasons(sink) == [
        "x.xlsx": "assessed", ".hidden": "assessed", "a/y.docx": "assessed", "a/b/z.pptx": "assessed",
        "a/~$y.docx": "skipped", "t.tmp": "skipped", "Thumbs.db": "skipped", ".DS_Store": "skipped",
        "desktop.ini": "skipped", "link.xlsx": "skipped", "dangling": "skipped", "loop": "skipped",
        "pipe.xlsx": "skipped",
      ])
    #expect(summary.seen == 13)
    #expect(summary.isComplete && sink.isComplete == true)
    #expect(summary.exitStatus(allowing: .count(0)) == 0)
    #expect(summary.locked.first.map(\.text) == ["a/~$y.docx"])
    #expect(sink.records[RawPath("pipe.xlsx")]?.format.rawValue == "fifo")
    #expect(sink.records[RawPath("link.xlsx")]?.format.rawValue == "symbolic-link")
    #expect(sink.records.values.filter { $0.reason == .skipped }.allSatisfy { $0.issues.count == 1 })
  }

  @Test("keeps names that are no text apart")
  func rawNames() throws {
    let folder = try TestFolder(
      #"""
      for name in '\303\251.x' 'e\314\201.x' '\351.x' 'a\nb.x' '\033[31m.x' '\342\200\256gpj.x' '-rf' 'end ' 'a\134b.x'; do
        printf x > "./$(printf -- "$name")"; done
      """#)
    let (summary, sink) = try folder.scan()
    #expect(summary.seen == 9)
    #expect(sink.records[RawPath(bytes: [0xE9] + Array(".x".utf8))] != nil)
    // As bytes: Swift's strings hold the composed and the decomposed letter to be equal.
    #expect(Set(sink.lines.map { Array($0.utf8) }).count == 9)
    #expect(sink.records.values.allSatisfy { $0.size == 1 })
  }

  @Test("stops at a depth of 1,024 folders and says so")
  func deep() throws {
    let folder = try TestFolder(
      """
      i=0; while [ $i -lt 1024 ]; do mkdir d; cd d; i=$((i+1)); done; touch last.x; mkdir d; touch d/below.x
      """)
    let (summary, sink) = try folder.scan()
    #expect(sink.records.count == 1)
    #expect(sink.records.keys.first?.name.text == "last.x")
    #expect(summary.foldersTooDeep.count == 1)
    #expect(!summary.isComplete && sink.isComplete == false)
    #expect(summary.exitStatus(allowing: .count(0)) == 3)
    #expect(summary.exitStatus(allowing: .count(1)) == 0)
  }

  @Test("counts what patterns leave out, and does not walk excluded folders")
  func patterns() throws {
    let folder = try TestFolder("mkdir -p old/x new; touch old/x/1.xlsx new/2.xlsx new/3.docx 4.xlsx")
    var options = folder.options()
    options.filter = PathFilter(include: [try PathPattern("*.xlsx")], exclude: [try PathPattern("old/")])
    let (summary, sink) = try folder.scan(options: options)
    #expect(sink.records.keys.sorted().map(\.text) == ["4.xlsx", "new/2.xlsx"])
    #expect(summary.leftOut == 1 && summary.foldersLeftOut == 1 && summary.seen == 3)
  }

  @Test("leaves the inventory and what stands beside it out, wherever it is")
  func ownFiles() throws {
    let folder = try TestFolder(
      "mkdir out; cd out; touch s.assay s.assay-wal s.assay-shm s.assay.key s.assay.lock other.assay ../s.assay k")
    var options = folder.options()
    options.inventoryPath = folder.path + "/out/s.assay"
    options.keyPath = folder.path + "/out/../out/k"
    let (_, sink) = try folder.scan(options: options)
    #expect(sink.records.keys.sorted().map(\.text) == ["out/other.assay", "s.assay"])
  }

  @Test("reads no configuration from the share, and warns")
  func configuration() throws {
    let folder = try TestFolder("mkdir a; printf 'exclude: [\"*\"]' > a/assay.yaml; touch b.xlsx")
    let (summary, sink) = try folder.scan()
    #expect(sink.records.count == 2)
    #expect(summary.configurationsIgnored.map(\.text) == ["a/assay.yaml"])
    #expect(summary.text(.en).contains("Warning: a/assay.yaml"))
  }

  @Test("prefixes the paths of several roots with their names; a root can be one file")
  func severalRoots() throws {
    let folder = try TestFolder("mkdir a b; touch a/1.x b/2.x 3.x")
    var options = folder.options()
    options.roots = [
      try WalkRoot(argument: "hr=\(folder.path)/a"), try WalkRoot(argument: "\(folder.path)/b/"),
      WalkRoot(name: RawPath("one"), path: Array("\(folder.path)/3.x".utf8)),
    ]
    let (_, sink) = try folder.scan(options: options)
    #expect(sink.records.keys.sorted().map(\.text) == ["b/2.x", "hr/1.x", "one/3.x"])
    #expect(throws: ScanError.self) { try WalkRoot.named([folder.root, folder.root]) }
    #expect(throws: ScanError.self) { try WalkRoot(argument: "a/b=/tmp") }
  }

  @Test("counts folders that cannot be opened as incomplete")
  func unreadableFolder() throws {
    // Root reads everything: then there is nothing to refuse, and all is read.
    let folder = try TestFolder("mkdir a b; touch a/1.x b/2.x; chmod 000 a")
    let (summary, sink) = try folder.scan()
    if summary.foldersFailed.count == 0 {
      #expect(sink.records.count == 2)
    } else {
      #expect(summary.foldersFailed.first.map(\.text) == ["a"] && sink.records.count == 1)
      #expect(summary.exitStatus(allowing: .count(0)) == 3)
      #expect(sink.isComplete == false)
    }
  }

  @Test("takes the files of a list, and gives a record for every line")
  func list() throws {
    let folder = try TestFolder("mkdir -p a/b; touch a/b/1.x a/b/2.x 3.x; ln -s a s")
    let (summary, sink) = try folder.scan(list: "a/b/1.x\n./3.x\n\ngone.x\n../etc/passwd\n/etc/passwd\ns/b/2.x\na")
    #expect(
      reasons(sink) == [
        "a/b/1.x": "assessed", "3.x": "assessed", "gone.x": "vanished", "../etc/passwd": "unreadable",
        "/etc/passwd": "unreadable", "s/b/2.x": "unreadable", "a": "skipped",
      ])
    #expect(summary.seen == 7)
  }

  @Test("a dry run counts files and bytes and reads nothing")
  func dryRun() throws {
    let folder = try TestFolder("printf 12345 > a.xlsx; printf 123 > b.docx; mkfifo p; touch c.tmp")
    let census = try Census(options: folder.options())
    #expect(census.files == 2 && census.bytes == 8 && census.skipped == 2)
    #expect(census.estimate(jobs: 2) > 0)
    #expect(census.text(.en, jobs: 2).contains("Files to read: 2, 8 B"))
    #expect(census.text(.fr, jobs: 2).contains("Fichiers à lire : 2, 8 o"))
  }

  @Test("a root that is not there stops the scan before it starts")
  func noRoot() throws {
    #expect(throws: ScanError.self) {
      try Census(options: ScanOptions(roots: [WalkRoot(path: Array("/nowhere/at/all".utf8))]))
    }
  }
}
