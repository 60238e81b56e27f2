/// Content types and relationships that the standard, Microsoft's published extensions of it or common practice define.
///
/// **Source** ECMA-376-1:2016 §11 to §15; [MS-XLSX] 2.1, [MS-XLSB] 2.1.7, [MS-DOCX] 2.1, [MS-PPTX] 2.1, [MS-VSDX] 2.1;
/// github:dotnet/Open-XML-SDK@cd2b359:data/parts. Types of pictures, sounds, films and fonts are known by their kind.
enum KnownParts {
  static func isKnown(contentType: String) -> Bool {
    contentTypes.contains(contentType) || media.contains { contentType.hasPrefix($0) }
  }

  /// By the last segment of the type, under the names of those who may define one.
  static func isKnown(relationship kind: String, type: String) -> Bool {
    kinds.contains(kind) && authorities.contains { type.hasPrefix($0) }
  }

  private static let media = ["image/", "audio/", "video/", "font/"]

  private static let authorities = [
    "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/", "http://schemas.microsoft.com/",
  ]

  private static func words(_ text: String) -> [String] { text.split { $0 == " " || $0 == "\n" }.map(String.init) }

  private static let contentTypes = Set(byPrefix.flatMap { prefix, names in words(names).map { prefix + $0 } })

  private static let kinds = Set(
    words(
      """
      FeaturePropertyBag aFChunk activeXControlBinary attachedSchema attachedTemplate attachedToolbars audio
      authors calcChain certificate changesInfo chart chartColorStyle chartEx chartStyle chartUserShapes
      chartsheet classificationlabels commentAuthors comments commentsExtended commentsExtensible commentsIds
      connections control core-properties coreProperties ctrlProp custom-properties customData customDataProps
      customProperties customProperty customXml customXmlProps dataModel diagramColors diagramData
      diagramDrawing diagramLayout diagramQuickStyle dialogsheet docPropsApp document documenttasks drawing
      endnotes extended-properties extendedProperties extensibility externalCodeService externalLink
      externalLinkLongPath externalLinkPath font fontTable footer footnotes frame glossaryDocument
      handoutMaster hdphoto header htmlPubSaveAs hyperlink image ink intelligence keyMapCustomizations
      legacyDiagramText legacyDocTextInfo mailMergeHeaderSource mailMergeSource master masters media model3d
      msForms namedSheetView notesMaster notesSlide numbering oembed officeDocument oleObject origin package
      page pages people person persons pivotCacheDefinition pivotCacheRecords pivotTable powerPivotData
      presProps printerSettings python pythonScripts queryTable rdArray rdRichValue rdRichValueStructure
      rdRichValueTypes rdRichValueWebImage rdSupportingPropertyBag rdSupportingPropertyBagStructure
      recipientData revisionHeaders revisionInfo revisionLog richStyles richValueRel settings sharedStrings
      sheetMetadata signature slicer slicerCache slide slideLayout slideMaster slideUpdateInfo slideUpdateUrl
      smartTags styles stylesWithEffects stylesWithtEffects subDocument table tableSingleCells tableStyles tags
      theme themeOverride threadedComment thumbnail timeline timelineCache transform txbx userCustomization
      usernames vbaProject vbaProjectSignature vbaProjectSignatureAgile vbaProjectSignatureV3 video viewProps
      vmlDrawing volatileDependencies webImage webSettings webextension webextensiontaskpanes windows
      wordVbaData worksheet wsSortMap xlAlternateStartup xlBinaryIndex xlCalcChain xlExternalLinkPath
      xlIntlMacrosheet xlLibrary xlMacrosheet xlPathMissing xlPrinterSettings xlSharedStrings xlStartup
      xlStyles xlVolatileDependencies xlWorksheet xmlMaps
      """))

  private static let byPrefix: [(prefix: String, names: String)] = [
    (
      "",
      """
      application/binary application/inkml+xml application/movie application/msword application/octet-stream
      application/pdf application/rtf application/vnd.ms-excel application/vnd.ms-powerpoint
      application/vnd.ms-word application/x-font-otf application/x-font-ttf application/x-fontdata
      application/xhtml+xml application/xml message/rfc822 model/gltf-binary model/gltf.binary text/html
      text/plain text/xml
      """
    ),
    (
      "application/vnd.ms-excel.",
      """
      addin.macroenabled.main+xml attachedtoolbars binindexms binindexws calcchain chartsheet comments
      connections controlproperties+xml customdataproperties+xml dialogsheet externallink
      featurepropertybag+xml intlmacrosheet+xml macrosheet macrosheet+xml namedsheetviews+xml person+xml
      pivotcachedefinition pivotcacherecords pivottable printersettings querytable rdarray+xml rdrichvalue+xml
      rdrichvaluestructure+xml rdrichvaluetypes+xml rdrichvaluewebimage+xml rdsupportingpropertybag+xml
      rdsupportingpropertybagstructure+xml revisionheaders revisionlog richstyles+xml richvaluerel+xml
      sharedstrings sheet.binary.macroenabled.12 sheet.binary.macroenabled.main sheet.macroenabled.12
      sheet.macroenabled.main+xml sheetmetadata slicer+xml slicercache+xml styles table tablesinglecells
      template.macroenabled.main+xml threadedcomments+xml timeline+xml timelinecache+xml userfilters usernames
      worksheet wssortmap+xml
      """
    ),
    (
      "application/vnd.ms-office.",
      """
      activex activex+xml chartcolorstyle+xml chartex+xml chartstyle+xml classificationlabels+xml
      documenttasks+xml drawingml.diagramdrawing+xml intelligence2+xml legacydiagramtext legacydoctextinfo
      vbaproject vbaprojectsignature vbaprojectsignatureagile vbaprojectsignaturev3 webextension+xml
      webextensiontaskpanes+xml
      """
    ),
    (
      "application/vnd.ms-powerpoint.",
      """
      addin.macroenabled.main+xml authors+xml changesinfo+xml comments+xml presentation.macroenabled.12
      presentation.macroenabled.main+xml revisioninfo+xml slide.macroenabled.12 slideshow.macroenabled.main+xml
      template.macroenabled.main+xml
      """
    ),
    (
      "application/vnd.ms-visio.",
      """
      comments+xml dataconnections+xml drawing.macroenabled.main+xml drawing.main+xml extensions+xml master+xml
      masters+xml page+xml pages+xml recordset+xml recordsets+xml solution+xml solutions+xml
      stencil.macroenabled.main+xml stencil.main+xml template.macroenabled.main+xml template.main+xml
      validation+xml windows+xml
      """
    ),
    (
      "application/vnd.ms-word.",
      """
      attachedtoolbars document.macroenabled.12 document.macroenabled.main+xml keymapcustomizations+xml
      styleswitheffects+xml template.macroenabledtemplate.main+xml vbadata+xml
      """
    ),
    (
      "application/vnd.openxmlformats-officedocument.",
      """
      custom-properties+xml customxmlproperties+xml drawing+xml extended-properties+xml model+data
      obfuscatedfont oleobject theme+xml thememanager+xml themeoverride+xml vmldrawing
      """
    ),
    (
      "application/vnd.openxmlformats-officedocument.drawingml.",
      """
      chart+xml chartshapes+xml diagramcolors+xml diagramdata+xml diagramlayout+xml diagramstyle+xml
      """
    ),
    (
      "application/vnd.openxmlformats-officedocument.presentationml.",
      """
      commentauthors+xml comments+xml handoutmaster+xml notesmaster+xml notesslide+xml presentation
      presentation.main+xml presprops+xml printersettings slide slide+xml slidelayout+xml slidemaster+xml
      slideshow.main+xml slideupdateinfo+xml tablestyles+xml tags+xml template.main+xml viewprops+xml
      """
    ),
    (
      "application/vnd.openxmlformats-officedocument.spreadsheetml.",
      """
      calcchain+xml chartsheet+xml comments+xml connections+xml customproperty dialogsheet+xml externallink+xml
      pivotcachedefinition+xml pivotcacherecords+xml pivottable+xml printersettings querytable+xml
      revisionheaders+xml revisionlog+xml sharedstrings+xml sheet sheet.main+xml sheetmetadata+xml styles+xml
      table+xml tablesinglecells+xml template.main+xml usernames+xml volatiledependencies+xml worksheet+xml
      """
    ),
    (
      "application/vnd.openxmlformats-officedocument.wordprocessingml.",
      """
      comments+xml commentsextended+xml commentsextensible+xml commentsids+xml document document.glossary+xml
      document.main+xml endnotes+xml fonttable+xml footer+xml footnotes+xml header+xml
      mailmergerecipientdata+xml numbering+xml people+xml printersettings settings+xml styles+xml
      styleswitheffects+xml template.main+xml websettings+xml
      """
    ),
    (
      "application/vnd.openxmlformats-package.",
      """
      core-properties+xml digital-signature-certificate digital-signature-origin
      digital-signature-xmlsignature+xml relationships+xml
      """
    ),
  ]
}
