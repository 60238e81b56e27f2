import AssessmentEngine
import Foundation
import Testing

@testable import Reports

/// Writes a report to look at, where `ASSAY_PREVIEW` names a folder that exists.
@Suite("Design preview", .enabled(if: ProcessInfo.processInfo.environment["ASSAY_PREVIEW"] != nil))
struct DesignPreview {
  @Test("A report of 300 documents in both languages", arguments: Language.allCases)
  func preview(language: Language) throws {
    let folder = try #require(ProcessInfo.processInfo.environment["ASSAY_PREVIEW"])
    for format in [ReportFormat.html, .text] {
      try RenderedReport.write(
        format, SyntheticEstate(count: 300), context: SyntheticEstate.context(language),
        path: "\(folder)/\(format.id)-\(language.rawValue)")
    }
  }
}
