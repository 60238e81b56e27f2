import Detectors
import InventoryModel
import OfficePackage

/// Numbers in a workbook that lead nowhere or count wrongly: told, and nothing is made of them.
extension PackagePartsReading {
  /// Positions and identifiers that nothing has.
  func noteStray(_ count: Int, _ what: String, in part: String, _ package: inout Package) {
    guard count > 0 else { return }
    package.note(PackageFinding(code: "xlsx.bad-index", place: part, message: "\(count) \(what)"))
  }

  /// A part's own account of how many there are.
  func noteClaim(_ claimed: Int?, _ found: Int, _ what: String, in part: String, _ package: inout Package) {
    guard let claimed, claimed != found else { return }
    package.note(
      PackageFinding(code: "xlsx.count", place: part, message: "\(found) \(what), where the part says \(claimed)"))
  }

  /// Relationships to parts that are not there (ECMA-376-2:2021 §6.5.3.1): what hangs on them, such as a picture, is not
  /// shown, and strict readers refuse the package. Whatever the reading itself needs is told by `opc.missing-part`.
  /// A target `NULL` is what Excel leaves of a picture that was taken out. Readers make properties, the order of
  /// calculation, the settings of a printer and a theme anew.
  func noteDangling(_ package: inout Package) {
    let needed: Set<String> = ["worksheet", "xlMacrosheet", "xlIntlMacrosheet", "dialogsheet", "slide", "vbaProject"]
    let spare: Set<String> = [
      "core-properties", "extended-properties", "custom-properties", "thumbnail", "calcChain", "printerSettings",
    ]
    // A slide master is drawn by its theme (§13.3.10); of texts and workbooks it gives names of colours and fonts.
    let hasSlides = DocumentFormat.openXMLFormats(of: .presentation).contains(package.summary.format)
    let spareTheme = hasSlides ? nil : package.summary.mainPart
    let dangling = package.summary.relationships.filter { relationship in
      !relationship.isExternal && relationship.targetPart == nil && !needed.contains(relationship.kind)
        && !spare.contains(relationship.kind)
        && !(relationship.kind == "theme" && relationship.source == spareTheme)
        && !relationship.target.isEmpty && !relationship.target.hasPrefix("#")
        && !relationship.target.uppercased().hasSuffix("NULL")
    }
    guard let first = dangling.first else { return }
    package.note(
      PackageFinding(
        code: "opc.dangling", place: SecretMask.masked(first.target),
        message: "\(dangling.count == 1 ? "a relationship leads to a part" : "\(dangling.count) relationships lead to parts")"
          + " that \(dangling.count == 1 ? "is" : "are") not there; the first is one of \(first.source)"))
  }

  /// More than one relationship of the package to core properties is an error for whoever opens it (ECMA-376-2:2006
  /// §10.2, M4.1). Office for the Mac wrote a second one of a type of its own, which nobody minds.
  func noteSecondProperties(_ package: inout Package) {
    let type = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    let count = package.summary.relationships.count { $0.source.isEmpty && !$0.isExternal && $0.type == type }
    guard count > 1 else { return }
    package.note(
      PackageFinding(
        code: "opc.core-properties", place: "_rels/.rels", message: "\(count) relationships to core properties; one is allowed"))
  }

  /// Slides and layouts that belong to no layout or master (ECMA-376-1:2016 §13.3.8, §13.3.9): each shall have one.
  func noteSlidesWithoutMaster(_ package: inout Package) {
    let owners = ["slide": "slideLayout", "slideLayout": "slideMaster"]
    var owned: Set<String> = []
    var wanted: [(part: String, owner: String)] = []
    for relationship in package.summary.relationships where !relationship.isExternal {
      if owners.values.contains(relationship.kind), relationship.targetPart != nil {
        owned.insert(relationship.kind + " " + relationship.source)
      }
      if let owner = owners[relationship.kind], let part = relationship.targetPart { wanted.append((part, owner)) }
    }
    guard let first = wanted.first(where: { !owned.contains($0.owner + " " + $0.part) }) else { return }
    package.note(
      PackageFinding(code: "pptx.no-master", place: first.part, message: "no relationship leads to its \(first.owner)"))
  }

  /// Sheets that name no relationship. Those of a workbook with macros may be module sheets of Excel 5, whose code is in
  /// the macro project.
  func noteSheetsWithoutPart(
    _ sheets: [WorkbookHandler.ListedSheet], _ relationships: [Relationship], in part: String, _ package: inout Package
  ) {
    let missing = sheets.count(where: \.relationship.isEmpty)
    guard missing > 0, !relationships.contains(where: { $0.kind == "vbaProject" }) else { return }
    package.note(PackageFinding(code: "xlsx.sheet-part", place: part, message: "\(missing) sheets that name no part"))
  }
}
