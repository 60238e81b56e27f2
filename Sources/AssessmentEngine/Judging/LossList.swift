/// What findings take off a hundred points, so that it sums exactly.
struct LossList {
  /// Largest first, then by rule; then the cap line, where there is one.
  let lines: [Loss]
  /// Hundredths: 10000 minus the sum of the lines.
  let score: Int

  static let full = 10_000
  /// The name of the line that takes back what exceeds 10000.
  static let cap = "cap"

  init(_ findings: [Finding]) {
    var lines: [Loss] = []
    var sum = 0
    for finding in findings where finding.loss > 0 {
      lines.append(Loss(rule: finding.rule, points: finding.loss))
      sum += finding.loss
    }
    lines.sort { $0.points != $1.points ? $0.points > $1.points : $0.rule < $1.rule }
    if sum > LossList.full {
      lines.append(Loss(rule: LossList.cap, points: LossList.full - sum))
      sum = LossList.full
    }
    self.lines = lines
    score = LossList.full - sum
  }
}
