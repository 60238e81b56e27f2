/// A control as its sheet lists it (ECMA-376-1:2016 §18.3.1.19 control, §18.3.1.20 controlPr).
public struct ListedControl: Sendable {
  /// Number of its shape in the sheet's VML part.
  var shape: Int?
  /// Leads to its properties or to its ActiveX part.
  var relationship: String
  var macro = ""
  var linkedCell: [UInt8] = []
  var listRange: [UInt8] = []
  var place: Place
}

/// What a part of its own says of a control: a form control's properties, or an ActiveX control's class.
struct ControlProperties {
  /// `objectType` of a form control, class id of an ActiveX control.
  var type = ""
  var macro = ""
  var linkedCell: [UInt8] = []
  var listRange: [UInt8] = []
}

/// A control or a picture of cells as VML tells it (ISO/IEC 29500-4:2016 §20.4).
struct LegacyObject {
  var shape: Int?
  var type: String
  var macro = ""
  var linkedCell: [UInt8] = []
  var listRange: [UInt8] = []
  var picture: [UInt8] = []
  var isCamera = false
  /// Whether nobody sees it (ISO/IEC 29500-4:2016 §19.1.2.19 style, visibility).
  var isHidden = false
  var place: Place
}
