import InventoryModel

/// What the level and the disposition of a document hang on, gathered over its findings.
struct Evidence {
  var isEncrypted = false
  var blocks = false
  /// Something blocks because of a password or of rights.
  var blocksByEncryption = false
  /// The worst work class among what blocks.
  var blockingClass = WorkClass.none
  /// Something is lost, and replacing it is a redesign or impossible.
  var losesMuch = false
  var losesForever = false
  /// A person has something to do, or would have if an unknown turned out lost.
  var needsWork = false
  /// Macros or an application in a workbook that only a large rewrite brings over.
  var rebuilds = false
  /// Likely hours, hundredths, of what asks for a person.
  var hours = 0
  /// Worst disposition that a finding states.
  var stated: Disposition?
  /// The same, among findings that block.
  var statedByBlocking: Disposition?

  mutating func note(_ groups: [FindingGroup], finding: Finding) {
    var asksForWork = false
    for group in groups where group.verdict != .kept {
      if group.verdict == .blocks {
        blocks = true
        blockingClass = max(blockingClass, group.workClass)
        blocksByEncryption = blocksByEncryption || finding.items.contains { $0.kind.isEncryption }
        statedByBlocking = Disposition.stronger(statedByBlocking, group.disposition)
      }
      guard group.workClass.isWork else { continue }
      asksForWork = true
      stated = Disposition.stronger(stated, group.disposition)
      if group.verdict == .lost {
        losesMuch = losesMuch || group.workClass >= .manualLarge
        losesForever = losesForever || group.workClass == .impossible
      }
      if group.workClass == .manualLarge, finding.items.contains(where: { $0.kind.rawValue.hasPrefix("macro.") }) {
        rebuilds = true
      }
    }
    guard asksForWork else { return }
    needsWork = true
    hours = hours.addingClamped(finding.effort.likely)
  }
}

extension FactKind {
  /// What a password or a rights service closes.
  var isEncryption: Bool {
    rawValue.hasPrefix("package.file-encryption-") || rawValue == "package.irm-rms-protection"
  }
}
