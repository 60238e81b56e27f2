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
}
