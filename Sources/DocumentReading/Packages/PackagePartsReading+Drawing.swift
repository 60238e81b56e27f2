import OfficePackage

/// Parts of a workbook that lie over its cells or beside them: drawings, charts, controls, pivot tables.
extension PackagePartsReading {
  /// Whether the package's main part is a workbook: charts of texts and presentations are read as markup only.
  static func isWorkbook(_ package: borrowing Package) -> Bool {
    guard let main = package.summary.mainPart else { return false }
    return package.part(main)?.role == .workbook
  }

  /// Reads the part where it is one of these; returns whether it was.
  func readObject(_ part: Part, _ package: inout Package, _ controls: SheetControls) -> Bool {
    let context = context(part, package)
    switch part.role {
    case .chart, .chartEx:
      let handler = ChartHandler(context, vocabulary, visitor)
      package.read(part, handler)
      handler.finish()
    case .drawing:
      let handler = DrawingHandler(context, vocabulary, visitor)
      package.read(part, handler)
      if handler.hasCamera { controls.addCamera(on: context.place) }
    case .pivotTable:
      let handler = PivotTableHandler(context, vocabulary, visitor)
      package.read(part, handler)
      handler.finish()
    case .timelineCache, .slicer, .timeline, .featureBags:
      package.read(part, MarkupHandler(context, vocabulary, visitor))
    case .controlProperties, .activeX:
      package.read(part, ControlPropertiesHandler(context, vocabulary, visitor, into: controls))
    case .vml:
      // VML need not be well-formed for the applications that read it, and often is not.
      let before = package.troubles.count
      package.read(part, VMLHandler(context, vocabulary, visitor, into: controls))
      package.demoteTroubles(from: before)
    default: return false
    }
    return true
  }

  /// Announces the controls that the parts told of, once all of them were read.
  func sendControls(_ controls: SheetControls, _ package: inout Package) {
    for finding in controls.send(package.summary, to: visitor) { package.note(finding) }
    if controls.isOverLimit {
      package.note(
        PackageFinding(
          code: "xlsx.control", place: "", message: "more than \(SheetControls.limit) controls, or longer formulas in them, than are kept"))
    }
  }
}
