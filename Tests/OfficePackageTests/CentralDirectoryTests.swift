import OfficePackage
import SafeBindings
import Testing

/// The pre-scan by itself; whole documents are in the suite of hostile archives.
@Suite("Central directory")
struct CentralDirectoryTests {
  private func number(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// An archive of stored entries, each of the same data.
  private func archive(
    _ names: [String], extra: [UInt8] = [], count: Int? = nil, data: [UInt8] = [0x78]
  ) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for name in names {
      let offset = out.count
      let fields = number(0, 2) + number(0, 2) + number(0, 4) + number(0, 4) + number(data.count, 4) + number(data.count, 4)
      out += number(0x0403_4B50, 4) + number(20, 2) + fields + number(name.utf8.count, 2) + number(0, 2)
      out += Array(name.utf8) + data
      directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + fields + number(name.utf8.count, 2)
      directory += number(extra.count, 2) + number(0, 10) + number(offset, 4) + Array(name.utf8) + extra
    }
    let total = count ?? names.count
    return out + directory + number(0x0605_4B50, 4) + number(0, 4) + number(total, 2) + number(total, 2)
      + number(directory.count, 4) + number(out.count, 4) + number(0, 2)
  }

  private func read(_ bytes: [UInt8], _ limits: PackageLimits = PackageLimits()) throws -> CentralDirectory {
    try CentralDirectory(try OpenFile(contents: bytes), size: Int64(bytes.count), limits: limits)
  }

  private func code(_ bytes: [UInt8], _ limits: PackageLimits = PackageLimits()) throws -> String? {
    do throws(PackageError) {
      _ = try CentralDirectory(try file(bytes), size: Int64(bytes.count), limits: limits)
      return nil
    } catch {
      return error.code
    }
  }

  private func file(_ bytes: [UInt8]) throws(PackageError) -> OpenFile {
    do { return try OpenFile(contents: bytes) } catch { throw .unreadable("\(error)") }
  }

  @Test("entries come in the directory's order, with where their data lies")
  func entries() throws {
    let directory = try read(archive(["a.xml", "b/c.xml", "d/"]))
    #expect(directory.entries.map(\.name) == ["a.xml", "b/c.xml", "d/"])
    #expect(directory.entries.map(\.localOffset) == [0, 36, 74])
    #expect(directory.entries.map(\.isFolder) == [false, false, true])
    #expect(directory.findings.isEmpty)
  }

  @Test("a backslash and a leading slash are no part of a part's name, and are told")
  func names() throws {
    let directory = try read(archive(["/a\\b.xml"]))
    #expect(directory.entries.map(\.name) == ["a/b.xml"])
    #expect(directory.findings.map(\.code) == ["opc.part-name"])
  }

  @Test("budgets of entries, of the directory and of a name")
  func budgets() throws {
    let names = (0..<20).map { "part\($0).xml" }
    #expect(try code(archive(names)) == nil)
    #expect(try code(archive(names), PackageLimits(entries: 19)) == "zip.limit")
    #expect(try code(archive(names), PackageLimits(centralDirectory: 100)) == "zip.limit")
    let long = try read(archive([String(repeating: "n", count: 2000)]))
    #expect(long.entries[0].nameBytes.count == 1024)
    #expect(long.findings.map(\.code) == ["zip.name-length"])
  }

  @Test("a count that the directory cannot hold is a lie", arguments: [1, 3, 60_000])
  func counts(count: Int) throws {
    #expect(try code(archive(["a", "b"], count: count)) == "zip.directory")
  }

  @Test("extra fields that end too early, or claim more than there is, are passed over", arguments: [
    [1, 0], [1, 0, 8, 0], [1, 0, 0xFF, 0xFF], [9, 9, 0, 0, 1], [1, 0, 4, 0, 1, 2, 3, 4],
  ])
  func extra(bytes: [UInt8]) throws {
    #expect(try read(archive(["a.xml"], extra: bytes)).entries.map(\.size) == [1])
  }

  @Test("another name in a Unicode path field is told, the same one is not", arguments: [
    ("a.xml", []), ("b.xml", ["zip.unicode-name"]), ("", []),
  ])
  func unicodePath(name: String, codes: [String]) throws {
    // Tag, length, version, checksum of the ordinary name, the other name.
    let field = number(0x7075, 2) + number(5 + name.utf8.count, 2) + [1, 0, 0, 0, 0] + Array(name.utf8)
    let directory = try read(archive(["a.xml"], extra: field))
    #expect(directory.findings.map(\.code) == codes)
    #expect(directory.entries.map(\.name) == ["a.xml"])
  }

  @Test("a package that is stored in another brings an end record of its own, which is nothing to tell")
  func storedPackage() throws {
    let inner = archive(["a.xml", "b.xml"])
    #expect(try read(archive(["c.xml", "embedded.xlsx"], data: inner)).findings.isEmpty)
  }

  @Test("an end record in the comment of another is told")
  func endInComment() throws {
    let whole = archive(["a.xml"])
    let two = Array(whole.dropLast(2)) + number(22, 2) + Array(whole.suffix(22))
    #expect(try read(two).findings.map(\.code) == ["zip.multiple-eocd"])
  }

  @Test("cut off anywhere, it is no archive")
  func truncated() throws {
    let whole = archive(["a.xml", "b.xml"])
    for length in 0..<whole.count { #expect(try code(Array(whole.prefix(length))) != nil, "\(length)") }
  }
}
