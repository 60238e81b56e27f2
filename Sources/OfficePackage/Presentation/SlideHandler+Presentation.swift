import SafeBindings

/// What PresentationML itself has on a slide: placeholders, transitions, timings (ECMA-376-1:2016 §19.3, §19.5).
extension SlideHandler {
  func openPresentation(_ element: borrowing XMLElement, _ name: LocalName?) {
    if element.parent.local == LocalName.transition.rawValue {
      switch name {
      case .sndAc: note { $0.sounds += 1 }
      case .extLst: break
      default: noteTransition(element)
      }
      return
    }
    switch name {
    case .sp:
      placeholder = ""
      noteMember(isLine: false)
    case .cxnSp: noteMember(isLine: true)
    case .pic:
      placeholder = ""
      noteMember(isLine: false)
      note { $0.pictures += 1 }
    case .graphicFrame:
      placeholder = ""
      noteMember(isLine: false)
      note { $0.frames += 1 }
    case .grpSp:
      note { $0.groups += 1 }
      groups.append((0, 0))
    case .ph:
      let type = element.bounded(.type, to: 20) ?? "obj"
      let known = Self.placeholders.contains(type) ? type : "other"
      placeholder = known
      note { $0.placeholders[known, default: 0] += 1 }
    case .bgRef:
      // §20.1.4.1.7: fills of backgrounds count from 1001; the first of a theme is plain in all that are known.
      guard let index = element.integer(LocalName.idx.rawValue), index > 1001 else { return }
      note { $0.background = $0.background ?? .theme }
    case .transition:
      guard element.beginning(LocalName.advTm.rawValue).count > 0 else { return }
      note { $0.isTimed = true }
    case .cTn: beginTimeNode(element)
    case .animMotion: note { $0.motionPaths += 1 }
    // §19.5.49: by element is what happens anyway.
    case .iterate where element.equals(.type, "lt") || element.equals(.type, "wd"): note { $0.spelled += 1 }
    case .audio where element.isOn(.isNarration): note { $0.narrations += 1 }
    case .sndTgt:
      note { $0.sounds += 1 }
      send(.sound, element.string(.embed, .relationships))
    case .snd: send(.sound, element.string(.embed, .relationships))
    case .bldDgm, .bldOleChart:
      guard element.has(.bld), !element.equals(.bld, "whole"), !element.equals(.bld, "allAtOnce") else { return }
      note { $0.builtParts += 1 }
    default: break
    }
  }

  private func beginTimeNode(_ element: borrowing XMLElement) {
    timeNodes += 1
    if interactiveAt == nil, element.equals(.nodeType, "interactiveSeq") { interactiveAt = timeNodes }
    guard let written = element.bounded(.presetClass, to: 20) else { return }
    let preset = element.integer(LocalName.presetID.rawValue).flatMap { $0 < 256 ? $0 : nil }
    let animation = SlideAnimation(presetClass: SlideAnimation.Class(written: written), preset: preset)
    let isTriggered = interactiveAt != nil && animation.presetClass != .media
    note {
      $0.animations[animation, default: 0] += 1
      if isTriggered { $0.triggered += 1 }
    }
  }

  /// One transition is one kind: a program that knows the alternative ignores the fallback.
  func noteTransition(_ element: borrowing XMLElement) {
    var name = element.localName
    let family: SlideTransition.Family
    switch element.namespace {
    case .presentation: family = .basic
    case .morph: family = .morph
    default: family = .extended
    }
    if element.name.local == LocalName.prstTrans.rawValue, let preset = element.bounded(.prst, to: 40) { name = preset }
    let bounded = String(decoding: name.utf8.prefix(40), as: UTF8.self)
    note { $0.transition = $0.transition ?? SlideTransition(name: bounded, family: family) }
  }

  /// §19.7.10 ST_PlaceholderType.
  private static let placeholders: Set<String> = [
    "title", "body", "ctrTitle", "subTitle", "dt", "sldNum", "ftr", "hdr", "obj", "chart", "tbl", "clipArt", "dgm",
    "media", "sldImg", "pic",
  ]
}
