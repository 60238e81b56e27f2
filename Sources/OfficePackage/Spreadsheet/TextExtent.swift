/// How many texts there are and of what kind; never what they say.
///
/// A text may come in several runs, and they are told one after the other under the number of their cell or item.
public struct TextExtent: Sendable {
  public private(set) var count = 0
  /// UTF-16 units of the longest text, which is what Excel counts as characters.
  public private(set) var longest = 0
  /// Texts of several formats (§18.4.4 r, twice or more).
  public private(set) var rich = 0
  /// Texts with phonetic guides (§18.4.6 rPh).
  public private(set) var phonetic = 0
  /// Runs of text with a sign by which a program finds a place to fill.
  public private(set) var placeholders = 0

  private var item = -1
  private var length = 0
  private var runs = 0
  private var isPhonetic = false
  /// Inside of a phonetic guide, whose text is not the cell's. By the schema its text stands in it at once; runs occur.
  private var isInGuide = false

  public init() {}

  mutating func begin(_ item: Int) {
    guard item != self.item else { return }
    end()
    self.item = item
    count += 1
  }

  mutating func add(_ text: [UInt8], of item: Int) {
    begin(item)
    guard !isInGuide else { return }
    length += TextExtent.units(text)
    if PlaceholderMarks.occur(in: text) { placeholders += 1 }
  }

  mutating func run(of item: Int) {
    begin(item)
    if !isInGuide { runs += 1 }
  }

  mutating func beginGuide(of item: Int) {
    begin(item)
    isPhonetic = true
    isInGuide = true
  }

  mutating func endGuide() { isInGuide = false }

  /// The last text is whole.
  mutating func end() {
    longest = max(longest, length)
    if runs > 1 { rich += 1 }
    if isPhonetic { phonetic += 1 }
    (length, runs, isPhonetic) = (0, 0, false)
  }

  /// UTF-16 units of UTF-8: one for each leading byte, two where it leads four bytes.
  static func units(_ text: [UInt8]) -> Int {
    var units = 0
    for byte in text {
      if byte & 0xC0 != 0x80 { units &+= 1 }
      if byte >= 0xF0 { units &+= 1 }
    }
    return units
  }
}
