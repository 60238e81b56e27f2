/// Turns a part that is not markup into the markup that its reader expects, while the part is inflated.
///
/// What it makes is bounded by what it is asked for: `produce` gives a piece and stops, so that a part is never held
/// whole in either form.
open class MarkupTranscoder {
  /// Bytes of markup after which a piece is long enough.
  public static let piece = 64 << 10

  public init() {}

  /// Whether the part is in this transcoder's format, by its first bytes; otherwise it is read as markup.
  open func recognises(_ head: ArraySlice<UInt8>) -> Bool { false }

  /// Takes the next bytes of the part.
  open func feed(_ bytes: ArraySlice<UInt8>) {}

  /// The part has no more bytes.
  open func end() {}

  /// Adds markup for what was fed, about a piece at a time; nothing where more bytes are needed.
  open func produce(into markup: inout [UInt8]) {}
}
