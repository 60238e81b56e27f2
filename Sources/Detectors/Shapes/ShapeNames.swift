import OfficePackage

/// Numbers of the names that shapes are told by.
struct ShapeNames {
  let prstGeom: UInt16
  let custGeom: UInt16
  let prst: UInt16
  let pic: UInt16
  let sp: UInt16
  let cxnSp: UInt16
  let wsp: UInt16
  let ph: UInt16
  let shape: UInt16
  let type: UInt16
  /// Elements of VML that are shapes by themselves (ECMA-376-4:2016 §19.1.2).
  let legacy: [UInt16: String]
  private let wanted: NumberSet

  init(_ vocabulary: Vocabulary) {
    prstGeom = vocabulary.subscribe("prstGeom")
    custGeom = vocabulary.subscribe("custGeom")
    prst = vocabulary.number("prst")
    pic = vocabulary.subscribe("pic")
    sp = vocabulary.subscribe("sp")
    cxnSp = vocabulary.subscribe("cxnSp")
    wsp = vocabulary.subscribe("wsp")
    ph = vocabulary.subscribe("ph")
    shape = vocabulary.subscribe("shape")
    type = vocabulary.number("type")
    var legacy: [UInt16: String] = [:]
    for (name, preset) in [
      ("rect", "rect"), ("roundrect", "roundRect"), ("oval", "ellipse"), ("line", "line"), ("polyline", "custom"),
      ("arc", "arc"), ("curve", "custom"),
    ] {
      legacy[vocabulary.subscribe(name)] = preset
    }
    self.legacy = legacy
    wanted = NumberSet(legacy.keys + [prstGeom, custGeom, pic, sp, cxnSp, wsp, ph, shape])
  }

  func isWanted(_ number: UInt16) -> Bool { wanted.contains(number) }
}

/// Shapes of before 2007 by number, under the names of the presets that replaced them ([MS-ODRAW] 2.4.24 MSOSPT).
enum LegacyShapes {
  /// Nil for what is no shape of its own: a picture's frame (75), a control (201).
  static func name(_ number: Int) -> String? {
    switch number {
    case 75, 201: nil
    // Texts bent to a path: WordArt.
    case 24...31, 136...175: "wordArt"
    case names.indices: names[number]
    default: "custom"
    }
  }

  private static let names = text.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static let text = """
    custom rect roundRect ellipse diamond triangle rtTriangle parallelogram trapezoid hexagon octagon plus star5
    rightArrow thickArrow homePlate cube balloon seal arc line plaque can donut - - - - - - - - straightConnector1
    bentConnector2 bentConnector3 bentConnector4 bentConnector5 curvedConnector2 curvedConnector3 curvedConnector4
    curvedConnector5 callout1 callout2 callout3 accentCallout1 accentCallout2 accentCallout3 borderCallout1
    borderCallout2 borderCallout3 accentBorderCallout1 accentBorderCallout2 accentBorderCallout3 ribbon ribbon2 chevron
    pentagon noSmoking star8 star16 star32 wedgeRectCallout wedgeRoundRectCallout wedgeEllipseCallout wave foldedCorner
    leftArrow downArrow upArrow leftRightArrow upDownArrow irregularSeal1 irregularSeal2 lightningBolt heart -
    quadArrow leftArrowCallout rightArrowCallout upArrowCallout downArrowCallout leftRightArrowCallout
    upDownArrowCallout quadArrowCallout bevel leftBracket rightBracket leftBrace rightBrace leftUpArrow bentUpArrow
    bentArrow star24 stripedRightArrow notchedRightArrow blockArc smileyFace verticalScroll horizontalScroll
    circularArrow notchedCircularArrow uturnArrow curvedRightArrow curvedLeftArrow curvedUpArrow curvedDownArrow
    cloudCallout ellipseRibbon ellipseRibbon2 flowChartProcess flowChartDecision flowChartInputOutput
    flowChartPredefinedProcess flowChartInternalStorage flowChartDocument flowChartMultidocument flowChartTerminator
    flowChartPreparation flowChartManualInput flowChartManualOperation flowChartConnector flowChartPunchedCard
    flowChartPunchedTape flowChartSummingJunction flowChartOr flowChartCollate flowChartSort flowChartExtract
    flowChartMerge flowChartOfflineStorage flowChartOnlineStorage flowChartMagneticTape flowChartMagneticDisk
    flowChartMagneticDrum flowChartDisplay flowChartDelay - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
    - - - - - - - - - flowChartAlternateProcess flowChartOffpageConnector callout90 accentCallout90 borderCallout90
    accentBorderCallout90 leftRightUpArrow sun moon bracketPair bracePair star4 doubleWave actionButtonBlank
    actionButtonHome actionButtonHelp actionButtonInformation actionButtonForwardNext actionButtonBackPrevious
    actionButtonEnd actionButtonBeginning actionButtonReturn actionButtonDocument actionButtonSound actionButtonMovie -
    textBox
    """
}
