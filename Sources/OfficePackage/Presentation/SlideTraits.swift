/// What a slide, layout, master or notes page is made of (ECMA-376-1:2016 §19.3.1.38, .39, .42, §19.3.1.26).
public struct SlideTraits: Sendable {
  public var part: String
  public var role: PartRole
  public var place: Place
  /// Of a layout (§19.7.15): `title`, `obj`, `twoObj` …; empty where it does not say.
  public var layoutType = ""
  /// Unicode scalars in the text of a notes page's body; of all text elsewhere. Fields are left out.
  public var characters = 0
  public var content = SlideContent()

  public init(part: String, role: PartRole, place: Place) {
    self.part = part
    self.role = role
    self.place = place
  }
}

/// A transition's effect, one a slide.
public struct SlideTransition: Sendable, Hashable {
  public enum Family: String, Sendable, CaseIterable { case basic, morph, extended }

  /// `fade`, `push`, `morph`, `vortex`; of `p15:prstTrans` the preset's name.
  public var name: String
  public var family: Family
}

/// An effect of an animation by its preset (ECMA-376-1:2016 §19.5.33).
public struct SlideAnimation: Sendable, Hashable {
  /// §19.7.41 ST_TLTimeNodePresetClassType.
  public enum Class: String, Sendable, CaseIterable {
    case entrance, exit, emphasis, path, verb, media, other

    init(written text: String) {
      switch text {
      case "entr": self = .entrance
      case "exit": self = .exit
      case "emph": self = .emphasis
      case "path": self = .path
      case "verb": self = .verb
      case "mediacall": self = .media
      default: self = .other
      }
    }
  }

  public var presetClass: Class
  /// 0 for an effect of one's own; nil where it is not told, or is none of a preset (over 255).
  public var preset: Int?
}

/// How a background is filled where it is no plain colour (ECMA-376-1:2016 §19.3.1.1 to .3).
public enum SlideBackground: String, Sendable, CaseIterable {
  case gradient, picture, pattern
  /// From the theme's fills by number (§20.1.4.1.7): the second or a later one, which themes use for gradients and pictures.
  case theme
}

/// Countable things of a slide, each with a bounded set of names.
public struct SlideContent: Sendable {
  /// §20.1.10.56.
  public static let buttons: Set<String> = Set(
    [
      "Blank", "Home", "Help", "Information", "ForwardNext", "BackPrevious", "End", "Beginning", "Return", "Document",
      "Sound", "Movie",
    ].map { "actionButton" + $0 })

  public var transition: SlideTransition?
  /// The next slide comes by itself after a time that was rehearsed or set (§19.3.1.50, advTm).
  public var isTimed = false
  /// Sounds of the transition and of animations.
  public var sounds = 0
  public var narrations = 0
  public var animations: [SlideAnimation: Int] = [:]
  public var motionPaths = 0
  /// Effects that a click on another shape starts; those that only play media are not among them.
  public var triggered = 0
  /// Animations of a chart's or a diagram's pieces.
  public var builtParts = 0
  /// Animations of text letter by letter or word by word (§19.5.49, iterate).
  public var spelled = 0
  /// Placeholders by their type (§19.7.10).
  public var placeholders: [String: Int] = [:]
  public var background: SlideBackground?
  /// Shapes by preset, `actionButtonHome`; `other` for one that is not in `buttons`.
  public var actionButtons: [String: Int] = [:]
  /// By the words of `SlideEffect`.
  public var effects: [String: Int] = [:]
  public var lines = 0
  /// Lines thinner than 0.75 pt.
  public var fineLines = 0
  public var lineWidths: Set<Int> = []
  /// Groups of nothing but connectors.
  public var lineGroups = 0
  public var wordArt = 0
  public var zooms: [String: Int] = [:]
  public var captions = 0
  public var pictures = 0
  public var tables = 0
  public var frames = 0
  public var groups = 0

  /// Where no alternative that a newer program reads has a transition, that of the fallback is the slide's. All else
  /// is taken from the alternatives alone: their fallback shows the same things as pictures.
  mutating func complete(with fallback: SlideContent) {
    transition = transition ?? fallback.transition
    isTimed = isTimed || fallback.isTimed
    if sounds == 0 { sounds = fallback.sounds }
  }
}
