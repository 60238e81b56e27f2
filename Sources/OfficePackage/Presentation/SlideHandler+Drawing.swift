import SafeBindings

/// Shapes, their looks, and what they refer to (ECMA-376-1:2016 §20.1).
extension SlideHandler {
  func openDrawing(_ element: borrowing XMLElement, _ name: LocalName?) {
    switch name {
    case .fld:
      fonts = (nil, nil)
      beginField()
    case .r: fonts = (nil, nil)
    case .latin where element.parent.local == LocalName.rPr.rawValue: fonts.latin = SymbolFont(element, .typeface)
    case .sym where element.parent.local == LocalName.rPr.rawValue: fonts.signs = SymbolFont(element, .typeface)
    case .br: breakLine()
    case .hlinkClick, .hlinkHover, .hlinkMouseOver: sendAction(element)
    case .tbl: note { $0.tables += 1 }
    case .prstGeom:
      guard let shape = element.bounded(.prst, to: 40), shape.hasPrefix("actionButton") else { return }
      note { $0.actionButtons[SlideContent.buttons.contains(shape) ? shape : "other", default: 0] += 1 }
    case .prstTxWarp:
      // Text in a shape that is not bent says so with this name.
      guard element.parent.local == LocalName.bodyPr.rawValue, !element.equals(.prst, "textNoShape") else { return }
      note { $0.wordArt += 1 }
    case .ln: beginLine(element)
    case .noFill:
      if element.parent.local == LocalName.ln.rawValue { line = nil }
    case .videoFile: send(.video, element.string(.link, .relationships))
    case .quickTimeFile: send(.video, element.string(.link, .relationships))
    case .audioFile: send(.audio, element.string(.link, .relationships))
    case .wavAudioFile: send(.audio, element.string(.embed, .relationships))
    // Of a hyperlink (§20.1.2.2.32).
    case .snd: send(.sound, element.string(.embed, .relationships))
    case .audioCd: send(.disc, nil)
    case .gradFill: noteBackground(element, .gradient)
    case .blipFill: noteBackground(element, .picture)
    case .pattFill: noteBackground(element, .pattern)
    case .bldChart, .bldDgm:
      // §19.7.1, §21.1.2.3: as one piece where it does not say otherwise.
      guard element.has(.bld), !element.equals(.bld, "allAtOnce"), !element.equals(.bld, "whole") else { return }
      note { $0.builtParts += 1 }
    case .clrChange, .duotone: noteEffect(name == .clrChange ? .transparentColour : .duotone)
    case .biLevel: noteEffect(.twoColours)
    case .sp3d:
      hasSolid = element.attributeCount > 0
      if hasSolid { noteEffect(.solid) }
    case .bevelT, .bevelB:
      // A bevel stands in other things too; here it is that of a shape.
      guard element.parent.local == LocalName.sp3d.rawValue, !hasSolid else { return }
      hasSolid = true
      noteEffect(.solid)
    case .camera:
      isFromFront = element.bounded(.prst, to: 60).map { $0 == "orthographicFront" } ?? true
      if !isFromFront { noteEffect(.rotation) }
    case .rot:
      // §20.1.5.11: the camera's own angles, in 60,000ths of a degree.
      guard isFromFront, element.parent.local == LocalName.camera.rawValue,
        element.isAnyGiven(.lat, .lon, .rev)
      else { return }
      noteEffect(.rotation)
    default:
      guard element.parent.local == LocalName.effectLst.rawValue else { return }
      noteEffect(SlideNames.effects[element.localName] ?? .other)
    }
  }

  private func noteEffect(_ effect: SlideEffect) { note { $0.effects[effect.rawValue, default: 0] += 1 } }

  private func noteBackground(_ element: borrowing XMLElement, _ fill: SlideBackground) {
    guard element.parent.local == LocalName.bgPr.rawValue else { return }
    note { $0.background = fill }
  }

  /// Lines of shapes, connectors and pictures; those of texts and cells are under other elements.
  private func beginLine(_ element: borrowing XMLElement) {
    guard element.parent.local == LocalName.spPr.rawValue else { return }
    line = element.integer(LocalName.w.rawValue)
  }

  /// LibreOffice gives each shape a line, and those without one a line of no width that is not drawn (§20.1.8.44).
  func endLine() {
    guard let width = line else { return }
    line = nil
    note {
      $0.lines += 1
      if width < Self.fineLine { $0.fineLines += 1 }
      if $0.lineWidths.count < Self.widthLimit { $0.lineWidths.insert(width) }
    }
  }

  /// A group of nothing but connectors.
  func endGroup() {
    guard let group = groups.popLast() else { return }
    if group.lines > 1, group.others == 0 { note { $0.lineGroups += 1 } }
    noteMember(isLine: false)
  }

  /// Something that stands in the innermost open group.
  func noteMember(isLine: Bool) {
    guard let last = groups.indices.last else { return }
    if isLine { groups[last].lines += 1 } else { groups[last].others += 1 }
  }

  /// 0.75 pt in EMU, the thinnest line that PowerPoint's gallery of weights has besides two hairlines.
  private static var fineLine: Int { 9525 }
  /// Different widths of a slide that are told apart.
  private static var widthLimit: Int { 256 }

  /// What other vocabularies put into slides.
  func openExtension(_ element: borrowing XMLElement, _ name: LocalName?) {
    // Effects that newer programs have stand in the same place.
    if element.parent.namespace == Namespace.presentation.rawValue,
      element.parent.local == LocalName.transition.rawValue
    {
      return noteTransition(element)
    }
    switch name {
    // [MS-PPTX] 2.17: the namespaces differ by version.
    case .sldZm: note { $0.zooms["slide", default: 0] += 1 }
    case .sectionZm: note { $0.zooms["section", default: 0] += 1 }
    case .summaryZm: note { $0.zooms["summary", default: 0] += 1 }
    case .track where element.namespace == .captions: note { $0.captions += 1 }
    default:
      // [MS-ODRAWXML] 2.2.5: artistic effects and corrections of pictures.
      guard element.namespace == .drawing14, element.parent.local == LocalName.imgEffect.rawValue else { return }
      let effect = element.localName
      noteEffect(
        effect.hasPrefix("artistic") ? .artistic : effect == "backgroundRemoval" ? .backgroundRemoved : .correction)
    }
  }
}
