/// Several byte strings in one input, with a mark between them; one that is missing is empty. Together they fit into the
/// one table sector of the compound files that the tests build.
struct Pieces {
  static let mark: [UInt8] = [0x7E, 0x2F, 0x7E, 0x0A]

  private var pieces: [[UInt8]] = [[]]

  init(_ input: [UInt8]) {
    let bytes = Array(input.prefix(48_000))
    var place = 0
    while place < bytes.count {
      if bytes[place] == Pieces.mark[0], bytes[place...].starts(with: Pieces.mark), pieces.count < 16 {
        pieces.append([])
        place += Pieces.mark.count
      } else {
        pieces[pieces.count - 1].append(bytes[place])
        place += 1
      }
    }
  }

  subscript(index: Int) -> [UInt8] { index < pieces.count ? pieces[index] : [] }
}
