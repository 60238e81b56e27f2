/// “Did you mean …”: the valid word nearest to the one written.
public enum NearestWord {
  /// A half sentence to put behind a message; empty where nothing is near.
  public static func hint(_ word: String, among words: some Sequence<String>) -> String {
    nearest(word, among: words).map { "; did you mean “\($0)”?" } ?? ""
  }

  /// By edit distance (insert, delete, replace, swap neighbours), up to a third of the length and at least 2.
  static func nearest(_ word: String, among words: some Sequence<String>) -> String? {
    let most = max(2, word.unicodeScalars.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in words {
      let distance = distance(word, candidate, most: most)
      guard distance <= most else { continue }
      if let found = best, (found.distance, found.word) < (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.word
  }

  private static func distance(_ a: String, _ b: String, most: Int) -> Int {
    let a = Array(a.lowercased().unicodeScalars.prefix(128))
    let b = Array(b.lowercased().unicodeScalars.prefix(128))
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
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
