import AssessmentEngine
import InventoryModel
import Portfolio

/// One document as reports get it, one after the other in the order of the inventory.
public struct JudgedDocument: Sendable {
  public var record: DocumentRecord
  /// One a suite, in the order of `ReportContext.suites`.
  public var assessments: [Assessment]
  public var department: String

  public init(record: DocumentRecord, assessments: [Assessment], department: String) {
    self.record = record
    self.assessments = assessments
    self.department = department
  }
}

/// One report being written: it sees every document once, then the whole estate.
public protocol ReportWriter {
  mutating func add(_ document: JudgedDocument) throws(ReportError)
  /// Writes what is left and makes the output appear. Nothing appears before.
  mutating func finish(_ estate: Estate) throws(ReportError)
}
