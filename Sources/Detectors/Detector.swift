import InventoryModel
import OfficePackage

/// Turns what a document holds into facts. One detector a file, one line in the catalog.
///
/// A detector knows formats, never suites or scores. It lives for one document.
protocol Detector: PackageVisitor {
  /// The kinds of facts that it states.
  static var factKinds: [FactKindDefinition] { get }

  /// Which frequent events it wants; the rare ones come to all.
  static var interests: DetectorInterests { get }

  init(_ setting: DetectorSetting)

  /// What was found, in any order; asked once, at the end.
  func facts() -> [Fact]

  /// What was not looked at, and why.
  func issues() -> [Issue]
}

extension Detector {
  func issues() -> [Issue] { [] }
}

/// Events that come by the thousand go only to those who ask.
struct DetectorInterests: OptionSet {
  let rawValue: UInt8

  static let formulas = DetectorInterests(rawValue: 1)
  static let elements = DetectorInterests(rawValue: 2)
}

/// What detectors share in one process.
public final class DetectorSetting {
  /// How many places of each fact are kept.
  let locations: Int
  let functions = FunctionTable()
  let features: MarkupFeatureIndex
  let names: SubscribedNames

  public init(vocabulary: Vocabulary, locations: Int) {
    self.locations = locations
    features = MarkupFeatureIndex(vocabulary)
    names = SubscribedNames(vocabulary)
  }
}

/// Numbers of the names that detectors besides the feature table look for.
struct SubscribedNames {
  let dataValidation: UInt16
  let type: UInt16

  init(_ vocabulary: Vocabulary) {
    dataValidation = vocabulary.subscribe("dataValidation")
    type = vocabulary.number("type")
  }
}

/// Count and first places of one thing.
struct Tally {
  private(set) var count = 0
  private(set) var locations: [String] = []

  mutating func add(_ amount: Int = 1, at place: @autoclosure () -> Place, limit: Int) {
    count += amount
    guard locations.count < limit else { return }
    let text = place().text
    if locations.last != text, !locations.contains(text) { locations.append(text) }
  }

  /// Counts where no further place is wanted.
  mutating func add(unplaced amount: Int) { count += amount }

  func fact(
    _ kind: FactKind, subject: String = "", attributes: [String: AttributeValue] = [:]
  ) -> Fact {
    Fact(kind: kind, subject: subject, count: count, attributes: attributes, locations: locations)
  }
}

/// Formats of each family, as fact kinds declare them.
enum Formats {
  static let spreadsheet = ["xlsx", "xlsm", "xltx", "xltm", "xlam", "xlsb"]
  static let document = ["docx", "docm", "dotx", "dotm"]
  static let presentation = ["pptx", "pptm", "potx", "potm", "ppsx", "ppsm", "ppam", "sldx", "sldm"]
  static let package =
    spreadsheet + document + presentation + ["thmx", "vsdx", "vsdm", "vstx", "vstm", "vssx", "vssm"]
  static let macros = package + ["xls", "doc", "ppt"]
}
