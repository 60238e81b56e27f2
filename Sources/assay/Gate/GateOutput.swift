import ArgumentParser
import AssessmentEngine

/// `FORMAT=PATH`.
struct GateOutput: ExpressibleByArgument {
  var format: GateCommand.Format
  var path: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let format = GateCommand.Format(rawValue: String(parts[0])) else { return nil }
    self.format = format
    path = String(parts[1])
  }
}

extension GateQuantity: ExpressibleByArgument {
  public init?(argument: String) {
    do { try self.init(text: argument) } catch { return nil }
  }

  public var defaultValueDescription: String { description }
}
