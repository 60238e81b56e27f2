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
    let traced = try await scratch.run(
      "/usr/bin/strace",
      ["-ff", "-qq", "-y", "-s", "4096", "-e", "signal=none", "-e", "trace=%network,%file,%desc", "-o", "trace"]
        + [Scratch.assay, "scan", "share", "--inventory", "a.assay", "--jobs", "2"])
    #expect(traced.status == 3, "\(traced.errorText)")
    // A file a process, a line a call: `name(arguments) = result`.
    let traces = try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { $0.hasPrefix("trace.") }
    #expect(traces.count >= 3)
    let calls = try traces.flatMap { try scratch.text($0).split(separator: "\n") }
    func named(_ names: String...) -> [Substring] {
      calls.filter { call in names.contains(String(call.prefix { $0 != "(" })) }
    }
    #expect(named("execve").contains { $0.contains("\"--descriptor\"") })

    for call in named("socketpair") { #expect(call.contains("AF_UNIX"), "\(call)") }
    #expect(!named("socketpair").isEmpty)
    #expect(named("socket", "connect", "bind", "listen", "accept", "accept4", "sendto").isEmpty)

    let writing = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"]
    let opened = named("open", "openat", "openat2", "creat").filter { call in writing.contains { call.contains($0) } }
    let changing = named(
      "creat", "mkdir", "mkdirat", "rmdir", "unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat",
      "symlink", "symlinkat", "truncate", "chmod", "fchmod", "fchmodat", "chown", "lchown", "fchown", "fchownat",
      "utime", "utimes", "utimensat", "futimesat", "mknod", "mknodat", "setxattr", "lsetxattr", "fsetxattr")
    #expect(!opened.isEmpty)
    for call in opened + changing {
      // A worker asks to be the first that the system ends when memory runs out.
      let isHarmless = call.contains("\"/dev/null\"") || call.contains("\"/proc/self/oom_score_adj\"")
      #expect(isHarmless || call.contains("a.assay"), "\(call)")
    }
    // Opened to be read, and no link followed.
    let documents = named("openat").filter { $0.contains("Budget 2026.xlsx\"") }
    #expect(!documents.isEmpty)
    for line in documents { #expect(line.contains("O_RDONLY") && line.contains("O_NOFOLLOW"), "\(line)") }
  }

  @Test("contents, times and names in the share stay as they were, also where it cannot be written")
  func untouched() async throws {
    let scratch = try Scratch()
    try await scratch.sampleShare()
    try await scratch.shell("chmod -R a-w share")
    // Contents, access times in nanoseconds, modification and change times, modes.
    let listing = "find share -printf '%p %s %m @%A@ @@%T@ @@%C@\\n' | sort"
    let before = try await scratch.shell(listing).output
    let first = try await scratch.assay("scan", "share", "--inventory", "a.assay")
    #expect(first.status == 3, "\(first.errorText)")
    let after = try await scratch.shell(listing).output
    #expect(entries(before, withAccessTime: false) == entries(after, withAccessTime: false))
    if first.text.contains("Access times: left as they were.") {
      #expect(entries(before, withAccessTime: true) == entries(after, withAccessTime: true))
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["a.assay", "a.assay.key", "share"])
  }

  private func entries(_ listing: Data, withAccessTime: Bool) -> [String] {
    String(decoding: listing, as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: " ").filter { withAccessTime || !$0.hasPrefix("@") || $0.hasPrefix("@@") }
        .joined(separator: " ")
    }
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
