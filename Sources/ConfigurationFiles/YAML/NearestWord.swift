/// “Did you mean …”: the valid word nearest to the one written.
public enum NearestWord {
  /// A half sentence to put behind a message; empty where nothing is near.
  public static func hint(_ word: String, among words: some Sequence<String>) -> String {
    nearest(word, among: words).map { "; did you mean “\($0)”?" } ?? ""
  }

  /// By edit distance (insert, delete, replace, swap neighbours), up to a third of the length and at least 2, but never
  /// the whole word.
  ///
  /// **Limits**: nothing is near to a word of more than 80 characters.
  public static func nearest(_ word: String, among words: some Sequence<String>) -> String? {
    guard word.unicodeScalars.count <= longest else { return nil }
    let length = word.unicodeScalars.count
    let most = min(max(2, length / 3), length - 1)
    var best: (distance: Int, word: String)?
    for candidate in words {
      let distance = distance(word, candidate, most: most)
      guard distance <= most else { continue }
      if let found = best, (found.distance, found.word) < (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.word
  }

  private static let longest = 80

  private static func distance(_ a: String, _ b: String, most: Int) -> Int {
    let a = Array(a.lowercased().unicodeScalars)
    let b = Array(b.lowercased().unicodeScalars.prefix(2 * longest))
    guard abs(a.count - b.count) <= most else { return most + 1 }
    var beforeLast = Array(repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = Array(repeating: 0, count: b.count + 1)
      row[0] = i + 1
      for j in b.indices {
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1) }
      }
      // Of two rows that follow each other, both too far, no later one is nearer.
      if (row.min() ?? 0) > most, (last.min() ?? 0) > most { return most + 1 }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
