/// Classes, by which variables tell whose objects they hold.
///
/// **Source** the references of the object models (MicrosoftDocs/VBA-Docs), and for Excel and Word also the interfaces
/// that LibreOffice 7.4 declares for them (oovbaapi).
extension ObjectModel {
  /// By library.
  static let classes: [(MacroApplication, String)] = [
    (
      .excel,
      """
      AddIn Application Areas AutoFilter Axis Border Borders Button CalculatedMember Characters Chart ChartArea
      ChartFormat ChartObject ChartObjects ChartTitle Charts CheckBox ColorScale Comment Connections CubeField
      CustomView DataLabel DataTable DialogSheet DropDown Error ErrorBars Filter Floor Font FormatCondition
      FormatConditions Global GroupBox HPageBreak Hyperlink Hyperlinks Interior Legend LegendEntry ListBox ListColumn
      ListColumns ListObject ListObjects ListRow ListRows Model Name Names ODBCConnection OLEDBConnection OLEObject
      OLEObjects OptionButton Outline PageSetup Pane Phonetic Picture Pictures PivotCache PivotCaches PivotField
      PivotFields PivotItem PivotItems PivotLayout PivotTable PivotTables PlotArea Point Points Protection QueryTable
      QueryTables Range Scenario Series SeriesCollection Shape ShapeRange Shapes Sheets Slicer SlicerCache SlicerItem
      Sort SortField SortFields SparklineGroup Spinner Style Styles Tab TableStyle TextBox TextFrame TickLabels
      Trendline Trendlines Validation VPageBreak Walls Window Windows Workbook WorkbookConnection WorkbookQuery
      Workbooks Worksheet WorksheetFunction Worksheets XmlMap
      """
    ),
    (
      .word,
      """
      AddIn Application AutoTextEntry Bookmark Bookmarks Border Borders BuildingBlock CaptionLabel Cell Cells
      Characters CheckBox Column Columns Comment Comments ContentControl ContentControlListEntry ContentControls
      Dialog Dialogs Document Documents DropDown Editor Endnote Endnotes Field Fields Find Font Footnote Footnotes
      FormField FormFields Frame Frames HeaderFooter HeadersFooters Hyperlink Hyperlinks Index InlineShape
      InlineShapes KeyBinding KeyBindings Line ListFormat ListGallery ListLevel ListTemplate ListTemplates MailMerge
      MailMergeDataSource MailMergeField OMath Options PageNumber PageNumbers PageSetup Pane Paragraph ParagraphFormat
      Paragraphs Range Rectangle Replacement Revision Revisions Row Rows Section Sections Selection Sentences Shape
      ShapeRange Shapes Style Styles Table TableOfContents Tables TablesOfContents TabStop Task Template Templates
      TextColumn TextFrame UndoRecord Variable Variables View Window Windows Words WrapFormat XMLNode
      """
    ),
    (
      .powerpoint,
      """
      ActionSetting ActionSettings AddIn AnimationSettings Application BulletFormat Cell CellRange ColorFormat Column
      Columns CustomLayout CustomLayouts Design Designs DocumentWindow Effect FillFormat HeaderFooter HeadersFooters
      Hyperlink Hyperlinks LineFormat Master MediaFormat NamedSlideShow ParagraphFormat PlaceholderFormat Placeholders
      PlaySettings Presentation Presentations Row Rows SectionProperties Selection Sequence Shape ShapeRange Shapes
      Slide SlideRange Slides SlideShowSettings SlideShowView SlideShowWindow SlideShowWindows Table Tags TextFrame
      TextRange TextStyle TimeLine
      """
    ),
    (
      .office,
      """
      Assistant Balloon COMAddIn COMAddIns CommandBar CommandBarButton CommandBarComboBox CommandBarControl
      CommandBarControls CommandBarPopup CommandBars CustomTaskPane CustomXMLNode CustomXMLNodes CustomXMLPart
      CustomXMLParts DocumentProperties DocumentProperty FileDialog FileDialogFilter FileDialogFilters
      FileDialogSelectedItems FileSearch FoundFiles IRibbonControl IRibbonExtensibility IRibbonUI LanguageSettings
      MsoEnvelope Permission SharedWorkspace Signature SmartArt SmartArtNode TextFrame2 TextRange2
      """
    ),
    (
      .outlook,
      """
      Account Accounts AddressEntries AddressEntry AddressList AddressLists AppointmentItem Attachment Attachments
      ContactItem DistListItem DocumentItem ExchangeDistributionList ExchangeUser Explorer Explorers Folder Folders
      Inspector Inspectors ItemProperty Items JournalItem MailItem MAPIFolder MeetingItem NameSpace NoteItem PostItem
      PropertyAccessor Recipient Recipients RecurrencePattern Reminder ReportItem Store Stores TaskItem UserProperties
      UserProperty
      """
    ),
    (
      .access,
      """
      AccessObject AllForms AllReports BoundObjectFrame ComboBox CurrentProject DoCmd Form Forms Report Reports Screen
      SubForm
      """
    ),
    (
      .adodb,
      """
      Command Connection Error Errors Field Fields Parameter Parameters Property Record Recordset Stream
      """
    ),
    (
      .adox,
      """
      Catalog Column Columns Group Index Key Procedure Table Tables User View
      """
    ),
    (
      .adomd,
      """
      Catalog Cellset CubeDef
      """
    ),
    (
      .dao,
      """
      Container Database Databases DBEngine Document Field Fields Index Parameter Property QueryDef QueryDefs
      Recordset Recordset2 Relation TableDef TableDefs Workspace Workspaces
      """
    ),
    (
      .scripting,
      """
      Dictionary Drive Drives File Files FileSystemObject Folder Folders TextStream
      """
    ),
    (
      .msforms,
      """
      CheckBox ComboBox CommandButton Control Controls DataObject Frame Image Label ListBox MultiPage OptionButton
      Page Pages ReturnBoolean ReturnInteger ReturnString ScrollBar SpinButton Tab TabStrip TextBox ToggleButton
      UserForm
      """
    ),
    (
      .vbide,
      """
      CodeModule CodePane CodePanes Reference References VBComponent VBComponents VBE VBProject VBProjects
      """
    ),
    (
      .xml,
      """
      DOMDocument DOMDocument26 DOMDocument30 DOMDocument40 DOMDocument50 DOMDocument60 FreeThreadedDOMDocument
      IXMLDOMAttribute IXMLDOMDocument IXMLDOMElement IXMLDOMNamedNodeMap IXMLDOMNode IXMLDOMNodeList
      IXMLDOMParseError ServerXMLHTTP ServerXMLHTTP30 ServerXMLHTTP40 ServerXMLHTTP60 XMLHTTP XMLHTTP30 XMLHTTP40
      XMLHTTP60 XSLTemplate
      """
    ),
    (
      .http,
      """
      WinHttpRequest
      """
    ),
    (
      .regexp,
      """
      Match MatchCollection RegExp SubMatches
      """
    ),
    (
      .shell,
      """
      Folder3 FolderItem FolderItems IWshShell_Class Shell WshExec WshNetwork WshShell WshShortcut WshURLShortcut
      """
    ),
    (
      .html,
      """
      HTMLAnchorElement HTMLButtonElement HTMLDivElement HTMLDocument HTMLFormElement HTMLInputElement HTMLTable
      HTMLTableRow IHTMLDocument2 IHTMLElement IHTMLElementCollection InternetExplorer InternetExplorerMedium
      WebBrowser
      """
    ),
    (
      .wmi,
      """
      SWbemLocator SWbemObject SWbemObjectSet SWbemServices
      """
    ),
    (
      .vba,
      """
      Collection ErrObject
      """
    ),
    (
      .cdo,
      """
      Message
      """
    ),
  ]
}
