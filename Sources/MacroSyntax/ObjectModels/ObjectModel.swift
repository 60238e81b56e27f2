/// Names of the object models that macros use: facts, in tables. They tell whose a name is where nothing else does, and
/// how it is spelled: the editor spells a name everywhere as the code last did.
///
/// A table need not be whole: a name that it lacks is told by the object that it stands behind.
///
/// **Source** the references of the object models (MicrosoftDocs/VBA-Docs), and for Excel and Word also the interfaces
/// that LibreOffice 7.4 declares for them (oovbaapi).
enum ObjectModel {
  static let members: [(MacroApplication, String)] =
    [(.excel, excel), (.word, word), (.powerpoint, powerpoint)] + libraries

  /// What code of a host, or code that names its library, can use without a point.
  static let globals: [(MacroApplication, String)] = [
    (
      .excel,
      """
      ActiveCell ActiveChart ActiveDialog ActiveMenuBar ActivePrinter ActiveSheet ActiveWindow ActiveWorkbook AddIns
      Application Calculate Cells Charts Columns CommandBars DDEExecute DDEInitiate DDEPoke DDERequest DDETerminate
      DialogSheets Evaluate Excel4IntlMacroSheets Excel4MacroSheets ExecuteExcel4Macro Intersect MenuBars Modules
      Names Range Rows Run Selection Sheets ShortcutMenus ThisWorkbook Toolbars Union Windows Workbooks
      WorksheetFunction Worksheets
      """
    ),
    (
      .word,
      """
      ActiveDocument ActivePrinter ActiveWindow AddIns Application AutoCaptions AutoCorrect BuildKeyCode CaptionLabels
      CentimetersToPoints ChangeFileOpenDirectory CheckGrammar CheckSpelling CleanString CommandBars
      CustomDictionaries CustomizationContext DDEExecute DDEInitiate DDEPoke DDERequest DDETerminate DDETerminateAll
      Dialogs Documents FileConverters FindKey FontNames GetSpellingSuggestions InchesToPoints IsObjectValid
      KeyBindings KeysBoundTo KeyString Languages LinesToPoints ListGalleries MacroContainer MillimetersToPoints
      NewWindow NormalTemplate Options PicasToPoints PixelsToPoints PointsToCentimeters PointsToInches PointsToLines
      PointsToMillimeters PointsToPicas PointsToPixels PortraitFontNames LandscapeFontNames RecentFiles Selection
      ShowVisualBasicEditor StatusBar SynonymInfo System Tasks Templates VBE Windows WordBasic
      """
    ),
    (
      .powerpoint,
      """
      ActivePresentation ActiveWindow AddIns Application CommandBars Presentations SlideShowWindows Windows
      """
    ),
    (
      .access,
      """
      Application CodeDb CurrentData CurrentDb CurrentProject DBEngine DCount DLookup DMax DMin DSum DoCmd Forms
      Reports Screen SysCmd
      """
    ),
    (
      .outlook,
      """
      ActiveExplorer ActiveInspector Application CreateItem CreateItemFromTemplate Explorers GetNamespace Inspectors
      Session
      """
    ),
  ]

  /// What the code behind a sheet, document, slide or form can use without a point, as its own.
  static let ofDocument: [(MacroApplication, String)] = [
    (
      .excel,
      """
      AutoFilterMode BuiltinDocumentProperties Calculate ChartObjects Charts CircularReference ClearCircles Comments
      Connections CustomDocumentProperties CustomProperties CustomViews Delete EnableCalculation EnableOutlining
      EnableSelection ExportAsFixedFormat FollowHyperlink FullName HasTitle HPageBreaks Hyperlinks ListObjects Names
      OLEObjects Outline PageSetup Path PivotCaches PivotTables PrintOut PrintPreview Protect ProtectContents
      ProtectStructure QueryTables RefreshAll Save SaveAs SaveCopyAs Saved ScrollArea SeriesCollection Shapes
      ShowAllData SlicerCaches Unprotect UsedRange VBProject VPageBreaks XmlMaps BreakLink LinkSources UpdateLink
      ChangeLink ChartArea ChartTitle PlotArea Legend Axes
      """
    ),
    (
      .word,
      """
      AcceptAllRevisions AttachedTemplate Bookmarks BuiltInDocumentProperties Characters Comments ComputeStatistics
      Content ContentControls CustomDocumentProperties CustomXMLParts Endnotes ExportAsFixedFormat Fields
      FollowHyperlink Footnotes FormFields FullName Hyperlinks Indexes InlineShapes ListParagraphs Lists MailMerge
      PageSetup Paragraphs Path PrintOut PrintPreview Protect ProtectionType RejectAllRevisions Revisions Save SaveAs
      SaveAs2 Saved Sections SelectContentControlsByTag SelectContentControlsByTitle Sentences Shapes StoryRanges
      Styles Tables TablesOfContents TrackRevisions Undo Unprotect VBProject Variables Words
      """
    ),
    (
      .powerpoint,
      """
      Background Comments CustomLayout Design FollowMasterBackground HeadersFooters Hyperlinks Master NotesPage Shapes
      SlideID SlideIndex SlideNumber SlideShowTransition TimeLine
      """
    ),
    (
      .msforms,
      """
      ActiveControl BackColor Caption Controls Hide InsideHeight InsideWidth PrintForm Repaint Show StartUpPosition
      ScrollBars
      """
    ),
  ]
}
