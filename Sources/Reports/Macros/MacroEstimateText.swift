import AssessmentEngine
import InventoryModel

/// What each suite makes of a document's macros, in lines of a terminal. Nothing where no suite says anything.
struct MacroEstimateText {
  let context: ReportContext
  let document: JudgedDocument

  func project() -> [String] { [] }

  func module(_ module: MacroListing.Module) -> [String] { [] }
}
