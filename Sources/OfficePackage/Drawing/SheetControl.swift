/// A form control or an ActiveX control of a sheet, put together from the parts that tell of it.
public struct SheetControl: Sendable {
  public enum Family: Sendable {
    /// [MS-XLSX] 2.6.62 formControlPr; [MS-OI29500] ClientData before that.
    case form
    /// ECMA-376-1:2016 §18.3.1.19 control.
    case activeX
  }

  public var family: Family
  /// What it is, in one word whoever drew it: one of `types`.
  public var type: String

  public static let types = [
    "button", "checkbox", "combo", "edit", "group", "image", "label",
    "list", "option", "scroll", "spin", "toggle", "other",
  ]

  /// ProgID of an ActiveX control that is known, else its class id in braces.
  public var program = ""
  /// The macro that it runs, as written; empty for none.
  public var macro = ""
  /// Whether it fills a cell or shows one.
  public var hasLinkedCell = false
  public var hasListRange = false
  public var place: Place
}

/// Names for the classes of ActiveX controls.
public enum ControlClass {
  /// The ProgID of a class id in braces where it is known, else the class id.
  public static func program(_ classID: String) -> String { ControlType.activeX(classID)?.program ?? classID }
}

/// Words for the kinds of controls.
enum ControlType {
  /// [MS-XLSX] 2.7.21 ST_ObjectType; ISO/IEC 29500-4:2016 §20.4.2.2 x:ClientData, whose words differ in case and some
  /// in spelling.
  static func form(_ objectType: String) -> String? {
    switch objectType.lowercased() {
    case "button": "button"
    case "checkbox": "checkbox"
    case "drop": "combo"
    case "gbox": "group"
    case "label": "label"
    case "list": "list"
    case "radio": "option"
    case "scroll": "scroll"
    case "spin": "spin"
    case "edit", "editbox": "edit"
    default: nil
    }
  }

  /// Class ids of [MS-OFORMS] 1.9 and of controls that came with Windows or Office.
  static func activeX(_ classID: String) -> (type: String, program: String)? { classes[classID.uppercased()] }

  private static let classes: [String: (type: String, program: String)] = {
    let forms = "-EC42-11CE-9E0D-00AA006002F3}"
    return [
      "{D7053240-CE69-11CD-A777-00DD01143C57}": ("button", "Forms.CommandButton.1"),
      "{8BD21D10" + forms: ("edit", "Forms.TextBox.1"),
      "{8BD21D20" + forms: ("list", "Forms.ListBox.1"),
      "{8BD21D30" + forms: ("combo", "Forms.ComboBox.1"),
      "{8BD21D40" + forms: ("checkbox", "Forms.CheckBox.1"),
      "{8BD21D50" + forms: ("option", "Forms.OptionButton.1"),
      "{8BD21D60" + forms: ("toggle", "Forms.ToggleButton.1"),
      "{DFD181E0-5E2F-11CE-A449-00AA004A803D}": ("scroll", "Forms.ScrollBar.1"),
      "{79176FB0-B7F2-11CE-97EF-00AA006D2776}": ("spin", "Forms.SpinButton.1"),
      "{978C9E23-D4B0-11CE-BF2D-00AA003F40D0}": ("label", "Forms.Label.1"),
      "{4C599241-6926-101B-9992-00000B65C6F9}": ("image", "Forms.Image.1"),
      "{6E182020-F460-11CE-9BCD-00AA00608E01}": ("group", "Forms.Frame.1"),
      "{20DD1B9E-87C4-11D1-8BE3-0000F8754DA1}": ("other", "MSComCtl2.DTPicker.2"),
      "{8E27C92B-1264-101C-8A2F-040224009C02}": ("other", "MSCAL.Calendar.7"),
      "{8856F961-340A-11D0-A96B-00C04FD705A2}": ("other", "Shell.Explorer.2"),
    ]
  }()
}
