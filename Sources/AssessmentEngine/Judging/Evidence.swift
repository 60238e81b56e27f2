import InventoryModel

/// What the level and the disposition of a document hang on, gathered over its findings.
struct Evidence {
  /// A rule whose finding decides something, and how well its verdict is known.
  struct Ground {
    var rule: String
    var grounds: Grounds
    var isStale: Bool
  }

  var isEncrypted = false
  var blocking: [Ground] = []
  /// Something blocks because of a password or of rights.
  var blocksByEncryption = false
  /// The worst work class among what blocks, and the rule that it is of.
  var blockingClass = WorkClass.none
  var obstacle = ""
  /// Something is lost, and replacing it is a redesign or impossible.
  var redesigns: [Ground] = []
  var lostForGood: String?
  /// A person has something to do.
  var works: [Ground] = []
  /// It would be work if it turned out lost.
  var unknowns: [Ground] = []
  /// What is kept, or comes by itself.
  var quiet: [Ground] = []
  var convertsByItself = false
  /// Rules that mean work could not be measured.
  var hasUnmeasuredWork = false
  /// The file deviates from its format, or its name from what it is.
  var irregularity: String?
  /// Macros that only a large rewrite brings over.
  var rewrittenMacros: String?
  /// Likely hours, hundredths, of what asks for a person.
  var hours = 0
  /// Worst disposition that a finding states.
  var stated: (disposition: Disposition, rule: String)?
  /// The same, among findings that block.
  var statedByBlocking: (disposition: Disposition, rule: String)?

  /// A person has something to do, or would have if an unknown turned out lost.
  var needsWork: Bool { !works.isEmpty || !unknowns.isEmpty || hasUnmeasuredWork }

  mutating func note(_ groups: [FindingGroup], finding: Finding, ground: Ground) {
    var asksForWork = false
    var isKnown = false
    var losesMuch = false
    var blocks = false
    var converts = false
    for group in groups where group.verdict != .kept {
      if group.verdict == .blocks {
        blocks = true
        if group.workClass >= blockingClass {
          if group.workClass > blockingClass || obstacle.isEmpty { obstacle = ground.rule }
          blockingClass = group.workClass
        }
        blocksByEncryption = blocksByEncryption || finding.items.contains { $0.kind.isEncryption }
        Evidence.strengthen(&statedByBlocking, group.disposition, ground.rule)
      }
      if group.workClass == .automatic { converts = true }
      guard group.workClass.isWork else { continue }
      asksForWork = true
      isKnown = isKnown || group.verdict != .unknown
      Evidence.strengthen(&stated, group.disposition, ground.rule)
      if group.verdict == .lost {
        losesMuch = losesMuch || group.workClass >= .manualLarge
        if group.workClass == .impossible, lostForGood == nil { lostForGood = ground.rule }
      }
      if group.workClass == .manualLarge, rewrittenMacros == nil,
        finding.items.contains(where: { $0.kind.rawValue.hasPrefix("macro.") })
      {
        rewrittenMacros = ground.rule
      }
    }
    if blocks { blocking.append(ground) }
    if losesMuch { redesigns.append(ground) }
    convertsByItself = convertsByItself || converts
    guard asksForWork else {
      if converts || finding.verdict == .kept { quiet.append(ground) }
      return
    }
    if isKnown { works.append(ground) } else { unknowns.append(ground) }
    hours = hours.addingClamped(finding.effort.likely)
  }

  /// Of several dispositions the one furthest from simply converting holds.
  private static func strengthen(
    _ held: inout (disposition: Disposition, rule: String)?, _ other: Disposition?, _ rule: String
  ) {
    guard let other else { return }
    if let now = held, now.disposition.rank >= other.rank { return }
    held = (other, rule)
  }
}

extension FactKind {
  /// What a password or a rights service closes.
  var isEncryption: Bool {
    rawValue.hasPrefix("package.file-encryption-") || rawValue == "package.irm-rms-protection"
  }
}
