import AssessmentEngine

extension DeviceClass {
  var phrase: Phrase {
    switch self {
    case .pcBrowser: .devicePC
    case .chromebook: .deviceChromebook
    case .mobileBrowser: .deviceMobileBrowser
    case .mobileApp: .deviceMobileApp
    }
  }
}

extension GroupEffect {
  var phrase: Phrase {
    switch self {
    case .none: .effectNone
    case .hinders: .effectHinders
    case .unknown: .effectUnknown
    case .blocks: .effectBlocks
    }
  }

  /// Colours of verdicts say the same things.
  var badge: String {
    switch self {
    case .none: Verdict.kept.rawValue
    case .hinders: Verdict.degraded.rawValue
    case .unknown: Verdict.unknown.rawValue
    case .blocks: Verdict.blocks.rawValue
    }
  }
}

extension GroupStanding {
  /// In the order of every table: best first.
  static let shown: [GroupStanding] = [.clear, .hinders, .unknown, .unmeasured, .blocks]

  var badge: String {
    switch self {
    case .clear: Verdict.kept.rawValue
    case .hinders: Verdict.degraded.rawValue
    case .unknown, .unmeasured: Verdict.unknown.rawValue
    case .blocks: Verdict.blocks.rawValue
    }
  }

  var style: String {
    switch self {
    case .clear: "fill-ready"
    case .hinders: "fill-minor-changes"
    case .unknown, .unmeasured: "fill-not-assessed"
    case .blocks: "fill-blocked"
    }
  }
}

extension Wording {
  /// What documents of a group are called that stand so.
  func name(_ standing: GroupStanding, of group: FactGroup) -> String {
    switch standing {
    case .clear: text(group.words.clear)
    case .hinders: text(group.words.hinders)
    case .blocks: text(group.words.blocks)
    case .unknown: self(.standingUnknown)
    case .unmeasured: self(.standingUnmeasured)
    }
  }

  func title(_ headline: FactGroup.Headline, of group: FactGroup) -> String {
    switch headline {
    case .clear: text(group.words.clear)
    case .blocks: text(group.words.blocks)
    case .found: text(group.words.found)
    }
  }

  /// What a scope of a group is called: a class of devices, or any device.
  func scope(_ scope: Int, of group: FactGroup) -> String {
    group.devices.indices.contains(scope) ? self(group.devices[scope].phrase) : self(.anyDevice)
  }

  /// Things that are told by device: said once where all are the same, else each with its devices.
  func byDevice<Value: Hashable>(_ values: [Value], of group: FactGroup, _ name: (Value) -> String) -> [String] {
    guard Set(values).count > 1 else { return values.first.map { [name($0)] } ?? [] }
    var order: [Value] = []
    for value in values where !order.contains(value) { order.append(value) }
    return order.map { value in
      let devices = values.indices.filter { values[$0] == value }.map { scope($0, of: group) }
      return labelled(devices.joined(separator: semicolon), name(value))
    }
  }
}
