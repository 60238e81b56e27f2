import Foundation
import Testing

@Suite("A scan is read-only and offline")
struct ReadOnlyTests {
  /// Some containers forbid tracing.
  static let canTrace: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
    process.arguments = ["-o", "/dev/null", "/bin/true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  @Test(
    "it opens no connection, changes nothing in the share and writes nothing but the inventory and its key",
    .enabled(if: canTrace, "strace is not installed, or not allowed"))
  func systemCalls() async throws {
    let scratch = try Scratch()
    try await scratch.sampleShare()
    let calls = "network,openat,open,creat,openat2,mkdir,mkdirat,unlink,unlinkat,rename,renameat,renameat2,link,linkat,"
      + "symlink,symlinkat,truncate,chmod,fchmodat,chown,fchownat,utimensat,utime,utimes,mknod,mknodat,setxattr,execve"
    let traced = try await scratch.run(
      "/usr/bin/strace",
      ["-f", "-qq", "-s", "4096", "-e", "signal=none", "-e", "trace=" + calls, "-o", "trace", Scratch.assay]
        + ["scan", "share", "--inventory", "a.assay", "--jobs", "2"])
    #expect(traced.status == 3, "\(traced.errorText)")
    let lines = try scratch.text("trace").split(separator: "\n")
    #expect(lines.contains { $0.contains("execve") && $0.contains("worker") })

    for line in lines where line.contains("socket") {
      #expect(line.contains("AF_UNIX"), "\(line)")
      #expect(line.contains("socketpair"), "\(line)")
    }
    for call in ["connect(", "bind(", "listen(", "accept(", "sendto("] {
      #expect(!lines.contains { $0.contains(" " + call) && !$0.contains("= -1") }, "\(call)")
    }
    let writing = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"]
    let changing = [
      "creat(", "mkdir", "unlink", "rename", "link(", "linkat(", "truncate(", "chmod", "chown", "utime", "mknod",
      "setxattr",
    ]
    for line in lines {
      guard line.contains("= -1") == false else { continue }
      let isOpening = line.contains(" open")
      let changes = isOpening ? writing.contains { line.contains($0) } : changing.contains { line.contains(" " + $0) }
      guard changes, !line.contains("/dev/null") else { continue }
      let isOwn = line.contains("a.assay")
      #expect(isOwn, "\(line)")
    }
    // Opened to be read, and no link followed.
    let documents = lines.filter { $0.contains("Budget 2026.xlsx\"") && $0.contains("openat") }
    #expect(!documents.isEmpty)
    for line in documents { #expect(line.contains("O_RDONLY") && line.contains("O_NOFOLLOW"), "\(line)") }
  }

  @Test("contents, times and names in the share stay as they were, also where it cannot be written")
  func untouched() async throws {
    let scratch = try Scratch()
    try await scratch.sampleShare()
    try await scratch.shell("chmod -R a-w share")
    // Contents, access times in nanoseconds, modification and change times, modes.
    let listing = "find share -printf '%p %s %m %A@ %T@ %C@\\n' | sort"
    let before = try await scratch.shell(listing).output
    let first = try await scratch.assay("scan", "share", "--inventory", "a.assay")
    #expect(first.status == 3, "\(first.errorText)")
    if first.text.contains("Access times: left as they were.") {
      let after = try await scratch.shell(listing).output
      // Reading a folder may change that folder's own access time, unless the system can be told not to.
      #expect(files(before) == files(after))
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["a.assay", "a.assay.key", "share"])
  }

  private func files(_ listing: Data) -> [Substring] {
    String(decoding: listing, as: UTF8.self).split(separator: "\n").filter { $0.contains(".") }
      .filter { $0.contains(".xlsx ") || $0.contains(".docx ") || $0.contains(".pptx ") }
  }

  @Test("links are not followed, out of the share or in circles")
  func links() async throws {
    let scratch = try Scratch()
    try scratch.document("outside/secret.docx", ExitStatusTests.letter)
    try scratch.document("share/letter.docx", ExitStatusTests.letter)
    try await scratch.shell(
      "cd share; ln -s ../outside out; ln -s . loop; ln -s ../outside/secret.docx link.docx; ln -s gone dangling.docx")
    let scan = try await scratch.assay("scan", "share", "--inventory", "a.assay")
    #expect(scan.status == 0, "\(scan.text)")
    let records = try await scratch.assay("inventory", "export", "a.assay").lines.map { try JSON(line: $0) }
    #expect(
      records.compactMap { $0["path"].text } == ["dangling.docx", "letter.docx", "link.docx", "loop", "out"])
    #expect(records.compactMap { $0["format"].text } == [
      "symbolic-link", "docx", "symbolic-link", "symbolic-link", "symbolic-link",
    ])
  }

  @Test("a configuration in the share is not obeyed, and the reader is told")
  func configuration() async throws {
    let scratch = try Scratch()
    try scratch.document("share/letter.docx", ExitStatusTests.letter)
    try scratch.write("exclude: ['**']\n", to: "share/assay.yaml")
    let scan = try await scratch.assay("scan", "share", "--inventory", "a.assay")
    #expect(scan.status == 0)
    #expect(scan.text.contains("assay.yaml"), "\(scan.text)")
    #expect(scan.text.contains("Files seen 2 = 2 recorded"), "\(scan.text)")
  }
}
