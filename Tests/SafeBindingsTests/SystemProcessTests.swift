import SafeBindings
import Testing

@Suite("Processes, channels and folders")
struct SystemProcessTests {
  @Test("an open file crosses a channel with the bytes that announce it")
  func passing() throws {
    let pair = try WorkerChannel.pair()
    try pair.near.send([1, 2, 3], with: try OpenFile(contents: Array("content".utf8)))
    var received = try pair.far.receive(limit: 16)
    #expect(received.bytes == [1, 2, 3])
    if let file = received.takeFile() {
      #expect(try file.read(at: 0, count: 16) == Array("content".utf8))
    } else {
      Issue.record("no file came")
    }
    try pair.near.send([4])
    let plain = try pair.far.receive(limit: 16)
    #expect(plain.bytes == [4] && !plain.hasFile)
    #expect(try pair.far.receiveAvailable(limit: 16) == nil)
  }

  @Test("a child has three descriptors and its own environment, and its end is told")
  func child() throws {
    let pair = try WorkerChannel.pair()
    var child = try ChildProcess(
      executable: "/bin/sh", arguments: ["-c", "set -- /proc/self/fd/*; echo $A$B >&3; exit 7"], environment: ["A=x"],
      connectedTo: pair.far)
    let end = child.finish(waitingMilliseconds: 5000)
    #expect(end?.exitStatus == 7 && end?.signal == 0)
    #expect(try pair.near.receiveAvailable(limit: 16) == Array("x\n".utf8))
  }

  @Test("a child that goes on is killed")
  func killing() throws {
    let pair = try WorkerChannel.pair()
    var child = try ChildProcess(
      executable: "/bin/sh", arguments: ["-c", "exec sleep 60"], environment: ["PATH=/bin:/usr/bin"],
      connectedTo: pair.far)
    #expect(child.reap() == nil)
    #expect(child.residentMemory > 0)
    child.terminate()
    #expect(child.finish(waitingMilliseconds: 5000)?.name == "SIGKILL")
  }

  @Test("a name with a zero byte names nothing")
  func zeroByte() throws {
    let directory = try OpenDirectory(path: Array("/tmp".utf8))
    #expect(throws: SystemError.self) { _ = try directory.status(of: [0x61, 0]) }
    #expect(throws: SystemError.self) { _ = try OpenDirectory(path: Array("/tmp\0".utf8)) }
  }

  @Test("what is no regular file is not opened as one")
  func notRegular() throws {
    let directory = try OpenDirectory(path: Array("/dev".utf8))
    #expect(throws: SystemError.notRegular) { _ = try directory.file(named: Array("null".utf8)) }
    #expect(throws: SystemError.self) { _ = try directory.directory(named: Array("fd".utf8)) }
  }
}
