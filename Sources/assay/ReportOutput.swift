import ArgumentParser
import AssessmentEngine
import InventoryModel
import Portfolio
import Reports

/// `FORMAT=PATH`, or a format alone (or with `-`) for standard output.
struct ReportOutput: ExpressibleByArgument {
  var format: ReportFormat
  var path: String?

  init(format: ReportFormat, path: String?) {
    self.format = format
    self.path = path
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = ReportFormat.all.first(where: { $0.id == parts[0] }) else { return nil }
    let path = parts.count > 1 ? String(parts[1]) : "-"
    guard !path.isEmpty else { return nil }
    self.init(format: format, path: path == "-" ? nil : path)
  }
}

/// A day, as its first second in UTC.
struct ReportDay: ExpressibleByArgument {
  var time: Timestamp

  init?(argument: String) {
    guard argument.utf8.count == 10, let time = Timestamp(text: argument) else { return nil }
    self.time = time
  }
}

/// `--max-unassessed`: how many Office documents may end damaged, over a limit, unreadable and so on.
struct UnassessedLimit: ExpressibleByArgument {
  private var number = 0
  private var isPercentage = false

  init() {}

  init?(argument: String) {
    let digits = argument.hasSuffix("%") ? argument.dropLast() : Substring(argument)
    guard let number = Int(digits), number >= 0, !argument.hasSuffix("%") || number <= 100 else { return nil }
    self.number = number
    isPercentage = argument.hasSuffix("%")
  }

  var defaultValueDescription: String { "0" }

  func isExceeded(by coverage: Coverage) -> Bool {
    isPercentage ? coverage.unassessed * 100 > number * coverage.documents : coverage.unassessed > number
  }
}

/// The suites that `--target` names.
enum ReportTargets {
  static func suites(of rules: RuleSet, named names: [String]) throws(ReportUsageError) -> [Suite] {
    for name in names where !rules.suites.contains(where: { $0.id == name }) {
      throw .unknownTarget(name: name, known: rules.suites.map(\.id))
    }
    return names.isEmpty ? rules.suites : rules.suites.filter { names.contains($0.id) }
  }
}

/// What was asked for and cannot be.
enum ReportUsageError: Error, CustomStringConvertible {
  case unknownTarget(name: String, known: [String])
  case pathTwice(path: String, inventory: String)

  var description: String {
    switch self {
    case .unknownTarget(let name, let known): "no suite “\(name)”; the rules know \(known.joined(separator: ", "))"
    case .pathTwice(let path, let inventory):
      "\(inventory): holds \(path), which an inventory before it holds too; name the roots when scanning (name=PATH)"
    }
  }
}

extension Language: ExpressibleByArgument {}
