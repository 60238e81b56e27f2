import ContentDigest
import InventoryModel
import OfficePackage

/// Tracked changes by kind, and how many people made them; and whether tracking is switched on.
final class RevisionDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "document.tracked-changes", unit: "changes",
      attributes: ["authors", "deletions", "formatting", "insertions", "moves"], formats: Formats.document,
      source: "ECMA-376-1:2016 §17.13.5"),
    FactKindDefinition(
      kind: "document.tracked-layout", unit: "changes", attributes: ["cells", "formatting", "moves"],
      formats: Formats.document, source: "ECMA-376-1:2016 §17.13.5"),
    FactKindDefinition(
      kind: "document.change-tracking", unit: "documents", attributes: ["changes"], formats: Formats.document,
      source: "ECMA-376-1:2016 §17.15.1 trackRevisions"),
  ]

  enum Action: Sendable { case insertion, deletion, move, formatting, cellInsertion, cellDeletion, cellMerge, tracking }

  /// The changes that are shown, or those of fallbacks.
  private struct Changes {
    var tally = Tally()
    var insertions = 0
    var deletions = 0
    var moves = 0
    var formatting = 0
    /// Rows and cells that were put in, taken out or merged.
    var cells = 0
    var looks = 0
    /// Those that change no text: its look, its place, the table around it.
    var layout = Tally()
    /// Hashes of names: enough to count people, and nothing of a name is kept.
    var authors = DistinctHashes()
  }

  private let names: WordNames
  private let limit: Int
  private var shown = Changes()
  private var fallback = Changes()
  private var glossary: Set<String> = []
  private var isTracking = false

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) { glossary = summary.glossaryParts }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard let action = names.revisions[element.name.local], element.namespace == .word else { return }
    switch (action, part.role) {
    case (.tracking, .settings):
      if !glossary.contains(part.name), WordAttributes.isOn(element, names.val) { isTracking = true }
    case (.tracking, _): break
    case (_, .document), (_, .story), (_, .wordComments):
      if part.isFallback {
        add(action, element, part, to: &fallback)
      } else {
        add(action, element, part, to: &shown)
      }
    default: break
    }
  }

  private func add(_ action: Action, _ element: borrowing MarkupElement, _ part: PartContext, to changes: inout Changes) {
    changes.tally.add(at: part.place, limit: limit)
    switch action {
    case .insertion, .cellInsertion: changes.insertions += 1
    case .deletion, .cellDeletion: changes.deletions += 1
    case .move: changes.moves += 1
    case .formatting, .cellMerge: changes.formatting += 1
    case .tracking: break
    }
    noteLayout(action, element, part, in: &changes)
    if let author = element.bytes(names.author, namespace: Namespace.word.rawValue), !author.isEmpty {
      changes.authors.insert(StableHash.of(author))
    }
  }

  /// What changes more than the words.
  private func noteLayout(
    _ action: Action, _ element: borrowing MarkupElement, _ part: PartContext, in changes: inout Changes
  ) {
    switch action {
    // In the properties of a row, the row itself is meant (§17.13.5.12, §17.13.5.16).
    case .insertion, .deletion:
      guard element.parent.local == names.trPr else { return }
      changes.cells += 1
    case .cellInsertion, .cellDeletion, .cellMerge: changes.cells += 1
    case .formatting: changes.looks += 1
    case .move: break
    case .tracking: return
    }
    changes.layout.add(at: part.place, limit: limit)
  }

  func facts() -> [Fact] {
    let changes = shown.tally.count > 0 ? shown : fallback
    var facts: [Fact] = []
    if changes.tally.count > 0 {
      facts.append(
        changes.tally.fact(
          "document.tracked-changes",
          attributes: [
            "authors": .integer(changes.authors.count), "insertions": .integer(changes.insertions),
            "deletions": .integer(changes.deletions), "moves": .integer(changes.moves),
            "formatting": .integer(changes.formatting),
          ]))
    }
    if changes.layout.count > 0 {
      facts.append(
        changes.layout.fact(
          "document.tracked-layout",
          attributes: [
            "cells": .integer(changes.cells), "formatting": .integer(changes.looks), "moves": .integer(changes.moves),
          ]))
    }
    if isTracking {
      facts.append(
        Fact(kind: "document.change-tracking", attributes: ["changes": .integer(changes.tally.count)]))
    }
    return facts
  }
}
