import InventoryModel
import OfficePackage

/// Whether something stands on a slide, or on what slides are made from and read with.
enum SlideLayer: String, CaseIterable {
  case slide, layout, master, notes

  init(_ role: PartRole) {
    switch role {
    case .slideLayout: self = .layout
    case .slideMaster: self = .master
    case .notesSlide: self = .notes
    default: self = .slide
    }
  }

  /// Slides, layouts and masters: not the rest of a presentation, nor other documents.
  static func hasShapes(_ role: PartRole) -> Bool { role == .slide || role == .slideLayout || role == .slideMaster }

  /// Said of all but slides: what a layout has, many slides may show or none.
  var attributes: [String: AttributeValue] { self == .slide ? [:] : ["place": .string(rawValue)] }

  /// What `attributes` can say.
  static let places = [String].cases(of: SlideLayer.self).filter { $0 != SlideLayer.slide.rawValue }
}

/// Counts and first places by subject and layer; at most so many subjects, the others under one name.
struct LayeredTallies {
  private struct Key: Hashable {
    var subject: String
    var layer: SlideLayer
  }

  private var tallies: [Key: Tally] = [:]
  private let places: Int
  private static let limit = 256

  init(places: Int) { self.places = places }

  mutating func add(_ subject: String = "", _ amount: Int = 1, in role: PartRole, at place: Place) {
    guard amount > 0 else { return }
    var key = Key(subject: subject, layer: SlideLayer(role))
    if tallies.count >= Self.limit, tallies[key] == nil { key.subject = "other" }
    tallies[key, default: Tally()].add(amount, at: place, limit: places)
  }

  func facts(_ kind: FactKind) -> [Fact] {
    tallies.map { $0.value.fact(kind, subject: $0.key.subject, attributes: $0.key.layer.attributes) }
  }
}
