import Testing

@testable import SafeBindings

@Suite("UTF-16 on its way to the parser")
struct XMLTranscoderTests {
  private func transcoded(_ bytes: [UInt8], blocks: Int) -> [UInt8]? {
    guard var transcoder = unsafe bytes.withUnsafeBufferPointer({ unsafe UTF16Transcoder(firstBytes: $0) }) else { return nil }
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: blocks) {
      let block = Array(bytes[start..<min(bytes.count, start + blocks)])
      unsafe block.withUnsafeBufferPointer { unsafe transcoder.transcode($0, into: &out) }
    }
    return out
  }

  private static let text = "<a b=\"é€𝄞\">𝄞</a>"

  @Test("both orders, in blocks of any size, pairs and units torn apart", arguments: [1, 2, 3, 5, 64])
  func blocks(size: Int) {
    let big = Self.text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    let little = Self.text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    #expect(transcoded(big, blocks: size) == Array(Self.text.utf8))
    #expect(transcoded(little, blocks: size) == Array(Self.text.utf8))
  }

  @Test("half a pair becomes a byte that no parser takes")
  func halves() {
    let head: [UInt8] = [0x3C, 0x00, 0x61, 0x00]
    #expect(transcoded(head + [0x00, 0xD8, 0x41, 0x00], blocks: 64) == [0x3C, 0x61, 0xFF, 0x41])
    #expect(transcoded(head + [0x00, 0xDC, 0x41, 0x00], blocks: 64) == [0x3C, 0x61, 0xFF, 0x41])
  }

  @Test("UTF-8 and UTF-32 are left alone")
  func others() {
    #expect(transcoded(Array("<a/>".utf8), blocks: 64) == nil)
    #expect(transcoded([0x3C, 0, 0, 0], blocks: 64) == nil || transcoded([0x3C, 0, 0, 0], blocks: 64) == [0x3C, 0])
    #expect(transcoded([], blocks: 1) == nil)
  }
}
