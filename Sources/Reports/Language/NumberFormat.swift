import AssessmentEngine
import InventoryModel
import Portfolio

/// Numbers, hours, shares, sizes and dates as each language writes them; no locale of the machine is asked.
struct NumberFormat: Sendable {
  let language: Language

  /// `12,345` or `12 345` (narrow no-break space).
  func integer(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var out = value < 0 ? (language == .french ? "\u{2212}" : "\u{2212}") : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out += language == .french ? "\u{202F}" : "," }
      out.append(digit)
    }
    return out
  }

  /// Hundredths as a number without needless zeros: `87.25`, `87,5`, `100`.
  func hundredths(_ value: Int) -> String {
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = value < 0 ? "\u{2212}" : ""
    let text = sign + integer(Int(clamping: whole))
    guard rest > 0 else { return text }
    let decimals = rest.isMultiple(of: 10) ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return text + (language == .french ? "," : ".") + decimals
  }

  /// Hundredths of hours, as precise as a plan needs: whole from ten hours on, else one decimal, `0.1` at least.
  func hours(_ value: Int) -> String {
    if value >= 1000 { return "\(integer(value / 100 + (value % 100 >= 50 ? 1 : 0)))\u{202F}h" }
    let tenths = value <= 0 ? 0 : max(1, (value + 5) / 10)
    return "\(hundredths(tenths * 10))\u{202F}h"
  }

  func range(_ effort: Effort) -> String {
    effort.low == effort.high ? hours(effort.likely) : "\(hours(effort.low))\u{2013}\(hours(effort.high))"
  }

  /// `62%` or `62 %`; `–` where there is no whole.
  func percent(_ share: Share) -> String {
    guard let percent = share.percent else { return "\u{2013}" }
    return "\(integer(percent))" + (language == .french ? "\u{202F}%" : "%")
  }

  /// `48.1 kB`, `48,1 ko`: decimal multiples.
  func size(_ bytes: Int64) -> String {
    let units = language == .french ? ["octets", "ko", "Mo", "Go", "To"] : ["bytes", "kB", "MB", "GB", "TB"]
    var unit = 0
    var scaled = max(0, bytes)
    var tenths: Int64 = 0
    while scaled >= 1000, unit < units.count - 1 {
      tenths = scaled % 1000 / 100
      scaled /= 1000
      unit += 1
    }
    let decimal = unit > 0 && scaled < 100 && tenths > 0 ? (language == .french ? "," : ".") + "\(tenths)" : ""
    return "\(integer(Int(scaled)))\(decimal)\u{A0}\(units[unit])"
  }

  /// `22 November 2026`, `1er janvier 2026`; UTC.
  func date(_ time: Timestamp) -> String {
    let text = time.text
    return date(iso: String(text.prefix { $0 != "T" }))
  }

  /// A date written `YYYY-MM-DD`; anything else is given back as it is.
  func date(iso text: String) -> String {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard text.utf8.count == 10, parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else {
      return text
    }
    switch language {
    case .english: return "\(parts[2])\u{A0}\(Self.english[parts[1] - 1])\u{A0}\(parts[0])"
    case .french:
      return "\(parts[2] == 1 ? "1er" : String(parts[2]))\u{A0}\(Self.french[parts[1] - 1])\u{A0}\(parts[0])"
    }
  }

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let french = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]
}
