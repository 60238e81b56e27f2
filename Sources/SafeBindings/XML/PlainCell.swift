/// A cell of a worksheet written as programs write nearly all of them: an element with a reference, perhaps a format and a
/// type, and a value of digits or none (ECMA-376-1:2016 §18.3.1.4 c, §18.3.1.96 v).
///
/// Every byte of it is checked: nothing in it can be ill-formed, nothing stands for another character, and it holds no
/// end of line. Cells that are written otherwise are none of these.
struct PlainCell {
  /// Bytes that the longest one has, and some more: where as many can be read, no end needs minding.
  static let room = 128

  typealias Bytes = UnsafePointer<UInt8>

  private(set) var reference: (start: Bytes, end: Bytes)
  /// Nil where the cell has no such attribute.
  private(set) var format: (start: Bytes, end: Bytes)?
  private(set) var type: (start: Bytes, end: Bytes)?
  /// Nil where the cell is an empty element.
  private(set) var value: (start: Bytes, end: Bytes)?
  private(set) var end: Bytes

  /// The cell that begins at `start`, from which `room` bytes can be read; nil where there is no plain one.
  @inline(__always)
  init?(_ start: Bytes) {
    guard PlainCell.eight(start) & 0xFFFF_FFFF_FFFF == 0x223D_7220_633C else { return nil }  // <c r="
    var at = start + 6
    reference = (at, at)
    while at.pointee &- 65 < 26, at - start < 10 { at += 1 }
    let digits = at
    while at.pointee &- 48 < 10, at - digits < 8 { at += 1 }
    guard digits > start + 6, digits < start + 10, at > digits, at - digits < 8, at.pointee == 0x22 else { return nil }
    reference.end = at
    at += 1
    if PlainCell.four(at) == 0x223D_7320 {  // _s="
      let first = at + 4
      at = first
      while at.pointee &- 48 < 10, at - first < 10 { at += 1 }
      guard at > first, at.pointee == 0x22 else { return nil }
      format = (first, at)
      at += 1
    }
    if PlainCell.four(at) == 0x223D_7420 {  // _t="
      let first = at + 4
      at = first
      while at.pointee | 0x20 &- 97 < 26, at - first < 10 { at += 1 }
      guard at > first, at.pointee == 0x22 else { return nil }
      type = (first, at)
      at += 1
    }
    if at.pointee == 0x2F, at[1] == 0x3E {  // />
      end = at + 2
      return
    }
    guard PlainCell.four(at) == 0x3E76_3C3E else { return nil }  // ><v>
    let first = at + 4
    at = first
    while PlainCell.isOfNumber(at.pointee), at - first < 48 { at += 1 }
    guard at > first, PlainCell.eight(at) == 0x3E63_2F3C_3E76_2F3C else { return nil }  // </v></c>
    value = (first, at)
    end = at + 8
  }

  /// Digits, signs, point and the mark of an exponent.
  @inline(__always)
  private static func isOfNumber(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || byte == 0x2E || byte == 0x2D || byte == 0x2B || byte == 0x45 || byte == 0x65
  }

  @inline(__always)
  private static func four(_ at: Bytes) -> UInt32 {
    UInt32(littleEndian: UnsafeRawPointer(at).loadUnaligned(as: UInt32.self))
  }

  @inline(__always)
  private static func eight(_ at: Bytes) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(at).loadUnaligned(as: UInt64.self))
  }
}
