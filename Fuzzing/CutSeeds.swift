import Foundation

@testable import CompoundDocuments

/// `cut-seeds OUTDIR FILE…`: cuts compound files into first inputs for the targets, each in a folder of its name.
@main
struct CutSeeds {
  let folder: String

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else {
      print("usage: cut-seeds OUTDIR FILE…")
      exit(64)
    }
    let cutter = CutSeeds(folder: arguments[1])
    for path in arguments[2...] {
      guard let data = FileManager.default.contents(atPath: path) else {
        print("cut-seeds: cannot read \(path)")
        exit(2)
      }
      cutter.cut([UInt8](data))
    }
  }

  private func cut(_ bytes: [UInt8]) {
    do throws(CompoundError) {
      let file = try CompoundFile(bytes)
      write("CompoundFile", bytes)
      write("BinaryContents", bytes)
      write("PropertyStreams", try properties(file, bytes))
      if let book = file.entry("Workbook") ?? file.entry("Book") {
        let toolbars = try content(file, bytes) { $0.isNamed("XCB") }
        write("MacroSheets", try file.stream(book).bytes(at: 0, count: 1 << 15, from: bytes) + Pieces.mark + toolbars)
      }
      let macros = try CompoundMacros(bytes, services)
      for project in macros.projects where !project.modules.isEmpty {
        write("MacroProject", bytes)
        for module in project.modules where !module.source.isEmpty {
          write("ModuleSource", project.text(of: module).utf8)
        }
      }
      write("ProjectStreams", try streams(file, bytes))
    } catch {
      print("cut-seeds: \(error.description)")
    }
  }

  /// The pieces that the target of that name lays into a project; see there.
  private func streams(_ file: CompoundFile, _ bytes: [UInt8]) throws(CompoundError) -> [UInt8] {
    func content(_ wanted: (CompoundEntry) -> Bool) throws(CompoundError) -> [UInt8] {
      try self.content(file, bytes, wanted)
    }
    let directory = CompressedContainer(try content { $0.isNamed("dir") }, limit: 1 << 16)
    // The stream of the first module, with what stands before its source.
    let module = try content { entry in
      guard let parent = entry.parent, file.entries[parent].isNamed("VBA") else { return false }
      return !["DIR", "_VBA_PROJECT"].contains(entry.name.uppercased()) && !entry.name.hasPrefix("__SRP_")
    }
    var own = MacroFile()
    own.modules.append(MacroFile.Module(name: "Form1", source: [], isProcedural: false))
    let names: [UInt8] = Array("Module1\0M\0o\0d\0u\0l\0e\01\0\0\0\0\0".utf8)
    let lines: [UInt8] = Array("Module=Module1\r\nBaseClass=Form1\r\n".utf8)
    let pieces: [[UInt8]] = [
      directory.bytes.count.isMultiple(of: 2) ? own.directory : directory.bytes,
      lines + (try content { $0.isNamed("PROJECT") }),
      names + (try content { $0.isNamed("PROJECTwm") }), Array(try content { $0.isNamed("_VBA_PROJECT") }.prefix(4000)),
      Array(module.suffix(8000)), Array(module.suffix(2000)), try content { $0.isNamed("f") }, try content { $0.isNamed("f") },
      Array(try content { $0.isNamed("\u{5}DocumentSummaryInformation") }.prefix(4000)),
      try content { $0.isNamed("PowerPoint Document") }, try content { $0.isNamed("Current User") },
    ]
    return Array(pieces.joined(separator: Pieces.mark))
  }

  /// The pieces that the target of that name lays into a container; see there.
  private func properties(_ file: CompoundFile, _ bytes: [UInt8]) throws(CompoundError) -> [UInt8] {
    var pieces: [[UInt8]] = []
    let names = [
      "\u{5}SummaryInformation", "\u{5}DocumentSummaryInformation", "\u{1}CompObj", "\u{1}Ole10Native", "\u{1}Ole",
      "WordDocument", "PowerPoint Document",
    ]
    for name in names { pieces.append(Array(try content(file, bytes) { $0.isNamed(name) }.prefix(6000))) }
    // A hyperlink to a file, as [MS-OSHARED] 2.3.7.1 has it: stream version, flags, moniker.
    let link: [UInt8] = [2, 0, 0, 0, 3, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46, 1, 0, 2, 0, 0, 0, 0x61, 0]
    pieces.append(link + [UInt8](repeating: 0, count: 32))
    return Array(pieces.joined(separator: Pieces.mark))
  }

  private func content(
    _ file: CompoundFile, _ bytes: [UInt8], _ wanted: (CompoundEntry) -> Bool
  ) throws(CompoundError) -> [UInt8] {
    guard let entry = file.entries.first(where: { $0.kind == .stream && wanted($0) }) else { return [] }
    return try file.stream(entry).bytes(at: 0, count: 1 << 16, from: bytes)
  }

  /// Named by content, so that equal ones are one.
  private func write(_ target: String, _ bytes: [UInt8]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let place = "\(folder)/\(target)"
    do {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: "\(place)/\(String(hash, radix: 16))"))
    } catch {
      print("cut-seeds: \(error)")
      exit(2)
    }
  }
}
