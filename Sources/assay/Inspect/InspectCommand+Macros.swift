import ArgumentParser
import AssessmentEngine
import DocumentReading
import InventoryModel
import Reports
import SafeBindings
import Scanning

extension InspectCommand {
  /// `--macros`: the record's macros, and the source beside it where it was asked for.
  func listMacros() throws {
    let judgement = try InspectJudgement(rules: rules, targets: targets, lang: lang, date: date)
    let output = try InspectOutput(path: output)
    let export = try MacroSourceExport(folder: sourceFolder, documents: files)
    let options = ReadingOptions(identities: try identities.policy(existingKey: identityKey), locations: Self.locations)
    var service = PathService(options: options)
    var unread: [InspectFailure.Unread] = []
    var isComplete = true
    for (index, file) in files.enumerated() {
      let sources = export.isWanted ? MacroSources() : nil
      let record = service.record(RawPath(bytes: Array(file.utf8)), sources: sources)
      if let failure = InspectFailure.Unread(file, record) {
        unread.append(failure)
        continue
      }
      let written = try sources.map { try export.write($0, of: index) }
      if record.countsAsUnassessed || record.hasUnreadMacros || sources?.isOverLimit == true { isComplete = false }
      if sources?.isOverLimit == true {
        StandardStream.error.write(
          "assay: \(VisibleText.escape(file)): not all of its source was written: it is too long\n")
      }
      let document = judgement.judge(record)
      switch format {
      case .json: try output.write(judgement.macros.json(document, files: written))
      case .text, .html:
        try output.write(Array(((index == 0 ? "" : "\n") + judgement.macros.text(document, files: written)).utf8))
      }
    }
    if unread.isEmpty { try output.commit() }
    if !unread.isEmpty { throw InspectFailure.unread(unread) }
    if !isComplete { throw ExitCode(3) }
  }
}

extension DocumentRecord {
  /// A macro project of which nobody knows whether there is code in it.
  fileprivate var hasUnreadMacros: Bool {
    facts.contains { $0.kind == "macro.project" && $0.attributes["unread"] == .boolean(true) }
  }
}
