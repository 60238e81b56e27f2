import Testing

@testable import CompoundDocuments

/// A file of a few hundred kilobytes may hold a thousand projects whose streams share their sectors: what is read of
/// them is counted for the file.
@Suite("Budgets of VBA projects")
struct MacroBudgetTests {
  private static let text = Array("Attribute VB_Name = \"Module1\"\r\nSub A()\r\nEnd Sub\r\n".utf8)

  /// Projects in storages of their own, each of two modules.
  private func projects(
    _ count: Int, limits: MacroLimits, changeDirectory: @escaping ([UInt8]) -> [UInt8] = { $0 }
  ) throws -> [MacroProject] {
    var file = MacroFile()
    file.modules.append(MacroFile.Module(name: "Module2", source: Self.text))
    file.projectLines = ["Module=Module1", "Module=Module2"]
    file.changeDirectory = changeDirectory
    let streams = file.builder().streams
    let all = (0..<count).flatMap { number in streams.map { ("P/p\(number)/\($0.path)", $0.bytes) } }
    let read = MacroProject.read(part: CompoundBuilder(all).build(), MacroFile.services, limits: limits)
    #expect(read.projects.count == count)
    return read.projects
  }

  private func codes(_ project: MacroProject) -> Set<String> { Set(project.issues.map(\.code)) }

  @Test("nothing is over a limit by default")
  func sound() throws {
    for project in try projects(6, limits: MacroLimits()) { #expect(codes(project) == ["vba.purged"]) }
  }

  @Test("modules of all projects are counted together")
  func modules() throws {
    var limits = MacroLimits()
    limits.allModules = 5
    let found = try projects(6, limits: limits)
    #expect(found.map(\.modules.count) == [2, 2, 1, 0, 0, 0])
    #expect(found.map { codes($0).contains("ovba.limit") } == [false, false, true, true, true, true])
    #expect(found.allSatisfy { $0.issues.first { $0.code == "ovba.limit" }?.loss ?? .limit == .limit })
  }

  @Test("references of all projects are counted together")
  func references() throws {
    var limits = MacroLimits()
    limits.allModules = 9
    let found = try projects(
      4, limits: limits,
      changeDirectory: { bytes in
        Array(repeating: MacroFile.record(0x0D, [0, 0, 0, 0]), count: 4).joined() + bytes
      })
    #expect(found.map(\.references.count) == [4, 4, 1, 0])
  }

  @Test("lines of all PROJECT streams are counted together")
  func lines() throws {
    var limits = MacroLimits()
    limits.allLines = 3
    let found = try projects(3, limits: limits)
    #expect(found.map { codes($0).contains("ovba.limit") } == [false, true, true])
    // What no line says is told by the stream dir.
    #expect(found.allSatisfy { $0.modules.map(\.kind) == [.standard, .standard] })
  }

  @Test("what the lists of modules inflate to counts as what their sources do")
  func directories() throws {
    var limits = MacroLimits()
    limits.projectBytes = 1_000
    let found = try projects(4, limits: limits, changeDirectory: { $0 + [UInt8](repeating: 0, count: 600) })
    #expect(!codes(found[0]).contains("ovba.limit"))
    #expect(found.dropFirst().allSatisfy { codes($0).contains("ovba.limit") })
    #expect(found.reduce(0) { $0 + $1.modules.reduce(0) { $0 + $1.source.count } } < 400)
  }

  @Test("controls of all forms are counted together")
  func controls() throws {
    let site: [UInt8] = [0, 0, 4, 0, 0, 0, 0, 0]
    // No properties, no classes, three sites of one depth and type.
    let form: [UInt8] = [0, 4, 4, 0, 0, 0, 0, 0, 0, 0] + little(3) + little(24) + [0, 0x83, 1, 0] + site + site + site
    var streams: [(String, [UInt8])] = []
    for number in 0..<4 {
      var file = MacroFile()
      file.projectLines = ["BaseClass=Module1"]
      file.streams = [("Module1/f", form)]
      streams += file.builder().streams.map { ("P/p\(number)/\($0.path)", $0.bytes) }
    }
    var limits = MacroLimits()
    limits.controls = 7
    let read = MacroProject.read(part: CompoundBuilder(streams).build(), MacroFile.services, limits: limits)
    #expect(read.projects.map { $0.forms.reduce(0) { $0 + $1.controls.count } } == [3, 3, 1, 0])
    #expect(read.projects.map { codes($0).contains("ovba.limit") } == [false, false, true, true])
  }

  @Test("a name is found in compiled code where it overlaps itself, and code that is cut tells nothing")
  func compiled() throws {
    let head: [UInt8] = [0xCC, 0x61, 0xB2, 0, 0, 0, 0]
    let code = try #require(CompiledCode(head + Array("aaaaabaaaac ABCABCABD".utf8)))
    for name in ["aaab", "aaaac", "abcabd", "AABA"] { #expect(code.mentions(name), "\(name)") }
    for name in ["aaaaaa", "abcabe", "aaaad", "bcabcabde"] { #expect(!code.mentions(name), "\(name)") }
    let cut = try #require(CompiledCode(head + Array("Module1".utf8), limit: 8))
    #expect(cut.mentions("Anything"))
    var limits = MacroLimits()
    limits.compiledBytes = 20
    let streams = (0..<3).flatMap { number in
      var file = MacroFile()
      file.streams = [("VBA/_VBA_PROJECT", head + Array("Sub1".utf8))]
      return file.builder().streams.map { ("P/p\(number)/\($0.path)", $0.bytes) }
    }
    let read = MacroProject.read(part: CompoundBuilder(streams).build(), MacroFile.services, limits: limits)
    #expect(read.projects.map { $0.compiled?.mentions("Other") } == [false, true, true])
  }

  /// How many bytes were asked for.
  private final class Counting: RandomAccessBytes {
    let bytes: [UInt8]
    private(set) var read = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var byteCount: Int64 { Int64(bytes.count) }

    func bytes(at offset: Int64, count: Int) throws(CompoundError) -> [UInt8] {
      let found = try bytes.bytes(at: offset, count: count)
      read += found.count
      return found
    }
  }

  @Test("saves of a presentation that share a long directory do not read it for each of them")
  func saves() throws {
    func show(_ type: UInt16, _ version: UInt16, _ body: [UInt8]) -> [UInt8] {
      [UInt8(version & 0xFF), UInt8(version >> 8), UInt8(type & 0xFF), UInt8(type >> 8)] + little(UInt32(body.count)) + body
    }
    // The object is in no directory, whose runs are all empty.
    let atom = show(0x0400, 2, little(0xFFFFF) + little(1) + little(2))
    var main = show(0x03E8, 0x0F, show(0x07D0, 0x0F, show(0x03FF, 0x1F, atom)))
    let directory = main.count
    main += show(0x1772, 0, [UInt8](repeating: 0, count: 40_000))
    var last = 0
    for _ in 0..<300 {
      let place = main.count
      main += show(0x0FF5, 0, little(0x100) + little(0x0300_0000) + little(UInt32(last)) + little(UInt32(directory)) + little(1))
      main += [UInt8](repeating: 0, count: 8)
      last = place
    }
    let source = Counting(main)
    var stream = CompoundStream()
    stream.append(offset: 0, count: Int64(main.count))
    var limited = PresentationMacros(stream, .none)
    limited.directoryLimit = 100_000
    let user = [UInt8](repeating: 0, count: 16) + little(UInt32(last))
    #expect(try limited.storage(source, currentUser: user) == nil)
    #expect(source.read < 200_000)
  }
}
