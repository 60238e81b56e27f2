import OfficePackage

/// Parts of a presentation that are read for what they are made of.
extension PackagePartsReading {
  func readSlide(_ part: Part, _ package: inout Package) {
    let handler = SlideHandler(context(part, package), vocabulary, visitor)
    package.read(part, handler)
    if part.role == .slide { checkRoot(part, handler, &package) }
    handler.finish()
  }

  func readSlideComments(_ part: Part, _ package: inout Package) {
    let handler = SlideCommentsHandler(context(part, package), vocabulary, visitor)
    package.read(part, handler)
    if handler.isFlooded {
      package.note(PartTrouble(part: part.name, kind: .stopped(.elementBudget(SlideCommentsHandler.authorLimit))))
    }
    handler.finish()
  }
}
