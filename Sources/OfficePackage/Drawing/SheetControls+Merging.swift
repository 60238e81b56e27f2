/// Which tellings are of the same control.
extension SheetControls {
  /// A shape of a VML part of a sheet.
  private struct ShapeKey: Hashable {
    var sheet: String
    var shape: Int
  }

  private struct RelationshipKey: Hashable {
    var source: String
    var id: String
  }

  /// Announces every control; once all parts were read. Returns what does not fit together.
  public func send(_ summary: PackageSummary, to visitor: any PackageVisitor) -> [PackageFinding] {
    var findings: [PackageFinding] = []
    let relationships = summary.relationships.filter { ["control", "ctrlProp"].contains($0.kind) && !$0.isExternal }
    var targets: [RelationshipKey: Relationship] = [:]
    for relationship in relationships {
      let key = RelationshipKey(source: relationship.source, id: relationship.id)
      if targets[key] == nil { targets[key] = relationship }
    }
    var (shapes, unnumbered) = legacyBySheet(summary)
    var told: Set<String> = []
    for (sheet, control) in listed {
      let target = targets[RelationshipKey(source: sheet, id: control.relationship)]
      let shape = control.shape.flatMap { shapes.removeValue(forKey: ShapeKey(sheet: sheet, shape: $0)) }
      if let part = target?.targetPart {
        told.insert(part)
      } else {
        findings.append(
          PackageFinding(code: "xlsx.control", place: control.place.text, message: "a control whose properties are missing"))
      }
      let isForm = target.map { $0.kind == "ctrlProp" } ?? (shape?.type != "Pict")
      let own = target?.targetPart.flatMap { properties[$0] }
      announce(isForm ? .form : .activeX, control, own, shape, visitor)
    }
    // Properties that no sheet lists: foreign producers leave the list out, and that of a binary sheet is no markup.
    var candidates = Self.byType(shapes)
    for relationship in relationships {
      guard let part = relationship.targetPart, told.insert(part).inserted else { continue }
      let isForm = relationship.kind == "ctrlProp"
      let own = properties[part]
      let type = isForm ? own.flatMap { ControlType.form($0.type) } : nil
      let match = type.flatMap { candidates[TypeKey(sheet: relationship.source, type: $0)]?.popLast() }
      let shape = match.flatMap { shapes.removeValue(forKey: $0) }
      let place = shape?.place ?? summary.place(of: relationship.source)
      let control = ListedControl(shape: nil, relationship: relationship.id, place: place)
      announce(isForm ? .form : .activeX, control, own, shape, visitor)
    }
    unnumbered += shapes.sorted { ($0.key.sheet, $0.key.shape) < ($1.key.sheet, $1.key.shape) }.map(\.value)
    for object in unnumbered { announce(object, visitor) }
    return findings
  }

  private func legacyBySheet(_ summary: PackageSummary) -> (numbered: [ShapeKey: LegacyObject], others: [LegacyObject]) {
    var owners: [String: String] = [:]
    for relationship in summary.relationships where relationship.kind == "vmlDrawing" {
      if let part = relationship.targetPart { owners[part] = relationship.source }
    }
    var numbered: [ShapeKey: LegacyObject] = [:]
    var others: [LegacyObject] = []
    for (part, object) in legacy {
      guard let sheet = owners[part], let shape = object.shape else {
        others.append(object)
        continue
      }
      let key = ShapeKey(sheet: sheet, shape: shape)
      if numbered[key] == nil { numbered[key] = object } else { others.append(object) }
    }
    return (numbered, others)
  }

  private struct TypeKey: Hashable {
    var sheet: String
    var type: String
  }

  /// Numbers of the shapes of each sheet and kind of control, the highest first.
  private static func byType(_ shapes: [ShapeKey: LegacyObject]) -> [TypeKey: [ShapeKey]] {
    var found: [TypeKey: [ShapeKey]] = [:]
    for (key, object) in shapes {
      guard let type = ControlType.form(object.type) else { continue }
      found[TypeKey(sheet: key.sheet, type: type), default: []].append(key)
    }
    return found.mapValues { $0.sorted { $0.shape > $1.shape } }
  }

  private func announce(
    _ family: SheetControl.Family, _ control: ListedControl, _ own: ControlProperties?, _ shape: LegacyObject?,
    _ visitor: any PackageVisitor
  ) {
    func first(_ texts: [UInt8]?...) -> [UInt8] { texts.compactMap { $0 }.first { !$0.isEmpty } ?? [] }
    let link = first(control.linkedCell, own?.linkedCell, shape?.linkedCell)
    let list = first(control.listRange, own?.listRange, shape?.listRange)
    var merged = SheetControl(family: family, type: "other", place: control.place)
    if case .sheet = merged.place, let shape { merged.place = shape.place }
    switch family {
    case .form:
      let type = own.flatMap { ControlType.form($0.type) } ?? shape.flatMap { ControlType.form($0.type) }
      merged.type = type ?? "other"
    case .activeX:
      let known = own.flatMap { ControlType.activeX($0.type) }
      merged.type = known?.type ?? "other"
      merged.program = known?.program ?? own?.type ?? ""
    }
    merged.macro = [control.macro, own?.macro ?? "", shape?.macro ?? ""].first { !$0.isEmpty } ?? ""
    merged.hasLinkedCell = !link.isEmpty
    merged.hasListRange = !list.isEmpty
    visitor.control(merged)
    for formula in [link, list] where !formula.isEmpty {
      visitor.expression(Expression(kind: .control, text: formula, place: merged.place))
    }
  }

  /// What only VML tells of: controls before Excel 2010, and drawings of Excel 5 on dialog and macro sheets.
  private func announce(_ object: LegacyObject, _ visitor: any PackageVisitor) {
    if ControlType.form(object.type) != nil {
      announce(.form, ListedControl(shape: nil, relationship: "", place: object.place), nil, object, visitor)
      return
    }
    var drawn: DrawingObject
    switch object.type.lowercased() {
    case "shape", "rect", "oval", "line", "arc", "polygon", "recta", "linea":
      drawn = DrawingObject(kind: .shape, place: object.place)
    case "text": drawn = DrawingObject(kind: .textBox, place: object.place)
    case "pict" where object.isCamera || !object.picture.isEmpty:
      guard !hasCamera(object.place.sheetOnly) else { return }
      drawn = DrawingObject(kind: .camera, place: object.place)
      if !object.picture.isEmpty {
        visitor.expression(Expression(kind: .control, text: object.picture, place: object.place))
      }
    // The picture of an embedded object, of an ActiveX control or in a header: told by their own parts.
    default: return
    }
    drawn.macro = object.macro
    drawn.isHidden = object.isHidden
    drawn.isLinked = !object.linkedCell.isEmpty
    visitor.drawingObject(drawn)
  }
}
