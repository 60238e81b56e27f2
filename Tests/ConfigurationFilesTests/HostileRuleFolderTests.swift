import ConfigurationFiles
import Foundation
import Testing

@Suite("Hostile rule folders", .timeLimit(.minutes(2)))
struct HostileRuleFolderTests {
  private func pack() throws -> RulePack {
    let pack = try RulePack()
    try pack.write("Area/good.yaml", RulePack.rule)
    return pack
  }

  @Test("What is no file has the name of one", arguments: ["VERSION", "pack.yaml", "Area/x.yaml", "Data/x.tsv"])
  func folder(name: String) throws {
    let pack = try pack()
    let place = pack.directory + "/" + name
    if FileManager.default.fileExists(atPath: place) { try FileManager.default.removeItem(atPath: place) }
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    #expect(try pack.diagnostics().contains("\(name):1:1: a folder has the name of a file that is read"))
  }

  @Test("A pipe is not waited for", arguments: ["pack.yaml", "Area/x.yaml", "roles.yaml"])
  func pipe(name: String) throws {
    let pack = try pack()
    let place = pack.directory + "/" + name
    if FileManager.default.fileExists(atPath: place) { try FileManager.default.removeItem(atPath: place) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/mkfifo")
    process.arguments = [place]
    try process.run()
    process.waitUntilExit()
    #expect(try pack.diagnostics().contains("\(name):1:1: is no regular file"))
  }

  @Test("A link to itself, to nothing, to a device and to a folder", arguments: ["x.yaml", "nowhere", "/dev/zero", "/proc"])
  func link(target: String) throws {
    let pack = try pack()
    try FileManager.default.createSymbolicLink(atPath: pack.directory + "/Area/x.yaml", withDestinationPath: target)
    let found = try pack.diagnostics()
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("Area/x.yaml:1:1: ") == true, "\(found)")
  }

  @Test("Links to folders are not followed, and told", arguments: ["/", "."])
  func folderLinks(target: String) throws {
    let pack = try pack()
    try FileManager.default.createSymbolicLink(atPath: pack.directory + "/Loop", withDestinationPath: target)
    #expect(try pack.diagnostics() == ["Loop:1:1: is not read: links to folders are not followed"])
  }

  @Test("A link that leads out of the folder is refused, and nothing of its file is shown")
  func outside() throws {
    let pack = try pack()
    try FileManager.default.createSymbolicLink(atPath: pack.directory + "/Area/x.yaml", withDestinationPath: "/etc/passwd")
    #expect(try pack.diagnostics() == ["Area/x.yaml:1:1: is a link that leads out of the folder of rules"])
  }

  @Test("Files that would be passed over are told", arguments: [
    ("Area/x.yml", "is not read: files of rules end with .yaml"),
    ("Area/x.YAML", "is not read: files of rules end with .yaml"),
    ("x.yaml", "is not read: rules stand in a folder, such as Spreadsheet/x.yaml"),
  ])
  func passedOver(name: String, fault: String) throws {
    let pack = try pack()
    try pack.write(name, [0x61])
    #expect(try pack.diagnostics() == ["\(name):1:1: \(fault)"])
  }

  @Test("Links to files in the folder are followed")
  func goodLinks() throws {
    let pack = try pack()
    let target = pack.directory + "/other.txt"
    try FileManager.default.moveItem(atPath: pack.directory + "/Area/good.yaml", toPath: target)
    try FileManager.default.createSymbolicLink(atPath: pack.directory + "/Area/good.yaml", withDestinationPath: target)
    #expect(try pack.diagnostics() == [])
  }

  @Test("More files than rules can have are not read")
  func manyFiles() throws {
    let pack = try pack()
    for index in 0...6_000 { try pack.write("Area/r\(index).yaml", [0x61]) }
    let found = try pack.diagnostics()
    #expect(found.contains { $0.contains(" files; at most 6000 are read") }, "\(found.prefix(3))")
  }

  @Test("A folder with everything in it is not searched to its end")
  func anything() throws {
    let pack = try pack()
    try FileManager.default.createDirectory(atPath: pack.directory + "/Area/many", withIntermediateDirectories: true)
    for index in 0...50_000 {
      _ = FileManager.default.createFile(atPath: pack.directory + "/Area/many/\(index)", contents: nil)
    }
    #expect(try pack.diagnostics().contains { $0.contains("more than 50000 files and folders") })
  }

  @Test("Folders in folders without end are told")
  func deepFolders() throws {
    let pack = try pack()
    try pack.write((0..<60).map { "d\($0)" }.joined(separator: "/") + "/x.yaml", [0x61])
    #expect(try pack.diagnostics().contains { $0.contains("deeper than 32 levels") })
  }

  @Test("Files of more bytes than rules can have are not read")
  func manyBytes() throws {
    let pack = try pack()
    let bytes = Array("# ".utf8) + Array(repeating: UInt8(ascii: "x"), count: (16 << 20) - 2)
    for index in 0..<5 { try pack.write("Data/t\(index).tsv", bytes) }
    let found = try pack.diagnostics()
    #expect(found.contains { $0.contains("have more than \(64 << 20) bytes together") }, "\(found.prefix(3))")
  }
}
