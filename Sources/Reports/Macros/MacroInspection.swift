import AssessmentEngine
import InventoryModel

/// `assay inspect --macros`: the macros of one document, module by module.
public struct MacroInspection: Sendable {
  let context: ReportContext

  /// `context`: its suites are those that the document is judged for, in the order shown.
  public init(context: ReportContext) { self.context = context }

  /// A module whose source was written out.
  public struct File: Sendable {
    /// The facts' `part`, name and `sha256` of the module.
    public var part: String
    public var module: String
    public var digest: String
    /// Below the folder that was asked for.
    public var path: String
    /// Some bytes were none of the project's code page.
    public var isLossy: Bool

    public init(part: String, module: String, digest: String, path: String, isLossy: Bool) {
      self.part = part
      self.module = module
      self.digest = digest
      self.path = path
      self.isLossy = isLossy
    }
  }

  /// `files`: nil where no source was asked for.
  public func text(_ document: JudgedDocument, files: [File]? = nil) -> String {
    MacroInspectionText(context: context, document: document, files: files).text()
  }

  /// `assay.macros/1`, one line. The same whatever `--lang` says.
  public func json(_ document: JudgedDocument, files: [File]? = nil) -> [UInt8] {
    MacroInspectionJSON(context: context, document: document, files: files).bytes()
  }
}

/// Which file holds which module. A module's facts and its file meet by part, name and digest; twins share.
struct MacroFiles {
  private struct Key: Hashable {
    var part: String
    var module: String
    var digest: String
  }

  private var files: [Key: [MacroInspection.File]] = [:]

  init(_ all: [MacroInspection.File]) {
    for file in all { files[Key(part: file.part, module: file.module, digest: file.digest), default: []].append(file) }
  }

  func file(of module: MacroListing.Module) -> MacroInspection.File? {
    files[Key(part: module.part, module: module.name, digest: module.digest)]?.first
  }
}
