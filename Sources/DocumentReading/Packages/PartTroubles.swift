import Detectors
import InventoryModel
import OfficePackage
import SafeBindings

/// What a part's trouble is called in a record, and what it means for the document.
enum PartTroubles {
  static func issue(_ trouble: PartTrouble) -> Issue {
    let (code, message) = text(trouble.kind)
    // A missing part is named by its relationship's target, which may be a URL with secrets in it.
    return Issue(code: code, place: SecretMask.masked(trouble.part), message: message)
  }

  private static func text(_ kind: PartTrouble.Kind) -> (String, String) {
    switch kind {
    case .stopped(let stop): text(stop)
    case .encryptedEntry: ("zip.encrypted-entry", "the entry is encrypted")
    case .sizeLie(let claimed): ("zip.size-lie", "does not inflate to the \(claimed) bytes that the directory claims")
    case .missing(let source): ("opc.missing-part", "a relationship of \(source) leads here, and there is no such part")
    case .unrelated: ("opc.main-part", "the main part, found by its content type: no relationship leads to it")
    case .noSheet: ("xlsx.no-sheet", "a workbook that lists no sheet")
    case .relationshipFlood(let limit): ("opc.rel-flood", "more than \(limit) relationships; the rest is not read")
    case .foreignRoot(let namespace): 
      ("opc.root-namespace", "the root element is in \(namespace.isEmpty ? "no namespace" : "namespace \(namespace)")")
    case .sharedFormulaBudget(let limit):
      ("formula.limit", "shared formulas of more than \(limit) bytes; not all of their cells are counted")
    case .fieldDepth(let limit): ("docx.field-depth", "more than \(limit) fields in one another; those deeper are not read")
    case .brokenRecords(let what): ("xlsb.record", what)
    case .unreadFormulas(let count, let reason): 
      ("xlsb.formula", "\(count) formulas whose tokens cannot be read; the first: \(reason)")
    case .lostSharedFormulas(let count): ("xlsx.shared-formula", "\(count) cells share a formula that is not there")
    }
  }

  private static func text(_ stop: XMLStop) -> (String, String) {
    switch stop {
    case .doctype: ("xml.doctype", "a document type declaration: reading stopped there")
    case .depth(let limit): ("xml.depth", "elements nested deeper than \(limit)")
    case .attributeFlood(let limit): ("xml.attribute-flood", "a tag with more than \(limit) attributes")
    case .tagLength(let limit): ("xml.tag-length", "a tag of more than \(limit) bytes")
    case .nameFlood(let limit): ("xml.name-flood", "more than \(limit) distinct names")
    case .elementBudget(let limit): ("xml.elements", "more than \(limit) elements")
    case .byteBudget(let limit): ("zip.part-size", "inflates to more than the \(limit) bytes allowed")
    case .markupBudget(let limit): ("zip.part-size", "holds more than \(limit) bytes of markup in binary form")
    case .malformed(let message, let line): ("xml.malformed", "line \(line): \(message)")
    case .source(let error):
      switch error {
      case .entry(_, _, .checksum, _): ("zip.crc", "\(error)")
      case .entry(_, _, .encrypted, _): ("zip.encrypted-entry", "\(error)")
      case .entry(_, _, .method, _): ("zip.method", "\(error)")
      default: ("zip.data", "\(error)")
      }
    }
  }

  static func reason(_ trouble: PartTrouble) -> Reason {
    switch trouble.kind {
    case .encryptedEntry: .encrypted
    case .relationshipFlood, .sharedFormulaBudget, .fieldDepth: .limit
    case .foreignRoot: .contentNotRead
    case .sizeLie, .missing, .unrelated, .noSheet, .lostSharedFormulas, .brokenRecords, .unreadFormulas: .malformed
    case .stopped(let stop):
      switch stop {
      case .depth, .attributeFlood, .tagLength, .nameFlood, .elementBudget, .byteBudget, .markupBudget: .limit
      case .source(.entry(_, _, .encrypted, _)): .encrypted
      case .doctype, .malformed, .source: .malformed
      }
    }
  }

  /// Which of several reasons a document is given.
  static func rank(_ reason: Reason) -> Int {
    switch reason {
    case .encrypted: 4
    case .limit: 3
    case .malformed: 2
    case .contentNotRead: 1
    default: 0
    }
  }
}
