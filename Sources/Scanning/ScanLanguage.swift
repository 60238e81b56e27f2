/// The language of what a person reads: summary and progress.
public enum ScanLanguage: String, Sendable, CaseIterable {
  case en, fr

  func pick(_ english: String, _ french: String) -> String { self == .en ? english : french }

  /// The form that a number asks for: French uses the singular for 0 too.
  func form(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 || (self == .fr && count == 0) ? one : many
  }

  /// Digits in groups of three, with a thin comma or a no-break space.
  func number(_ value: Int64) -> String {
    let digits = String(value.magnitude)
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out += self == .en ? "," : "\u{202F}" }
      out.append(digit)
    }
    return (value < 0 ? "-" : "") + out
  }

  func number(_ value: Int) -> String { number(Int64(value)) }

  /// One decimal.
  func decimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "–" }
    let tenths = Int64((value * 10).rounded())
    return number(tenths / 10) + pick(".", ",") + String((tenths % 10).magnitude)
  }

  func bytes(_ value: Int64) -> String {
    let units = self == .en ? ["B", "kB", "MB", "GB", "TB"] : ["o", "ko", "Mo", "Go", "To"]
    var amount = Double(value)
    var unit = 0
    while amount >= 1000, unit < units.count - 1 {
      amount /= 1000
      unit += 1
    }
    return (unit == 0 ? number(value) : decimal(amount)) + " " + units[unit]
  }
}
