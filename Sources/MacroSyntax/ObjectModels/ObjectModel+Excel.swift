/// Names of members of Excel, as its documentation spells them.
///
/// **Source** the references of the object models (MicrosoftDocs/VBA-Docs), and for Excel and Word also the interfaces
/// that LibreOffice 7.4 declares for them (oovbaapi).
extension ObjectModel {
  static let excel = """
    Activate ActivateNext ActivatePrevious ActiveCell ActiveChart ActiveDialog ActiveEncryptionSession ActiveMenuBar
    ActivePane ActivePrinter ActiveSheet ActiveSheetView ActiveWindow ActiveWorkbook Add Add2 AddAboveAverage
    AddCallout AddChart AddChart2 AddColorScale AddComment AddCommentThreaded AddConnection AddConnector AddCurve
    AddCustomList AddDatabar AddDataField AddDiagram AddFields AddFormControl AddFromFile AddIconSetCondition
    AddIndent AddIns AddIns2 AddItem AddLabel AddLine AddMember AddNotes AddOLEObject AddPageItem AddPicture
    AddPolyline AddReply Address AddressLocal AddSet AddShape AddSmartArt AddTextbox AddTextEffect AddTop10 AddToTable
    AddUniqueValues AdvancedFilter Aggregate AlertBeforeOverwriting AllowDeletingRows AllowEdit AllowEditRanges
    AllowFiltering AllowFormattingCells AllowFormattingColumns AllowFormattingRows AllowInsertingColumns
    AllowMultiSelect AllowSorting AllowUsingPivotTables AlternativeText AltStartupPath AltText Animation Application
    Apply ApplyChartTemplate ApplyCustomType ApplyDataLabels ApplyLayout ApplyNames ApplyOutlineStyles ApplyTheme
    ArbitraryXMLSupportAvailable AreaGroups Areas Arrange ArrangeArrows AskToUpdateLinks Assistant Author AutoCorrect
    AutoFill AutoFilter AutoFilterMode AutoFit AutoFormat AutoFormatAsYouTypeReplaceHyperlinks AutomationSecurity
    AutoOutline AutoPercentEntry AutoRecover AutoScaleFont AutoScaling AutoShow AutoShowCount AutoSize AutoSort
    AutoText AutoUpdateFrequency AutoUpdateSaveChanges Average AverageIf AverageIfs Axes Axis AxisBetweenCategories
    AxisGroup AxisTitle Background BackgroundChecking BackgroundPattern BackgroundQuery BarShape BaseField BaseItem
    BaseUnit BeginGroup BlackAndWhite Bold Border BorderAround Borders BottomMargin BottomRightCell BoundColumn
    BreakLink BreakSideBySide BubbleScale Build BuildFreeform BuiltIn BuiltinDocumentProperties Button Buttons
    ButtonText CacheIndex Calculate CalculateBeforeSave CalculatedFields CalculatedItems CalculatedMembers
    CalculateFull CalculateFullRebuild CalculateRowMajorOrder CalculateUntilAsyncQueriesDone Calculation
    CalculationInterruptKey CalculationState CalculationVersion Caller CanCheckIn CanCheckOut CanPlaySounds Caption
    CaptionText Category CategoryCollection CategoryLabelLevel CategoryNames CategoryType Ceiling CellDragAndDrop
    CellFormat Cells CenterFooter CenterHeader CenterHorizontally CenterVertically CentimetersToPoints
    ChangeFileAccess ChangeFileOpenDirectory ChangeHistoryDuration ChangeLink ChangePivotCache ChangeScenario
    ChangingCells Characters CharacterType Chart ChartArea ChartColor ChartElement ChartGroups ChartObjects Charts
    ChartStyle ChartTitle ChartType ChartWizard CheckAbort CheckBoxes CheckIn CheckInWithVersion CheckOut
    CheckSpelling Choose CircularReference Clean Clear ClearAllFilters ClearArrows ClearCircles ClearComments
    ClearContents ClearFormats ClearHyperlinks ClearLabelFilters ClearManualFilter ClearNotes ClearOutline ClearTable
    ClearToMatchStyle ClearValueFilters ClipboardFormats Close CodeName Color ColorIndex Colors ColorScaleCriteria
    ColorStops ColorType Column ColumnDifferences ColumnFields ColumnGrand ColumnGroups ColumnRange Columns
    ColumnWidth COMAddIns Combin CommandBars CommandText CommandType CommandUnderlines Comment Comments
    CommentsThreaded CommitChanges CompactLayoutColumnHeader Concat ConflictResolution ConnectionFile Connections
    ConnectionsDisabled ConnectionString Consolidate ConsolidationFunction ConsolidationOptions ConsolidationSources
    ConstrainNumeric Container Content ControlCharacters ControlFormat Controls ConvertFormula ConvertToFormulas
    ConvertToRange Copy CopyFace CopyFromRecordset CopyObjectsWithCells CopyPicture Correl Count CountA CountBlank
    CountIf CountIfs Covar CoverPage CreateBackup CreateCubeFile CreateForecastSheet CreateNames CreatePivotChart
    CreatePivotTable CreatePublisher CreateSummary Creator CriteriaRange Crosses CrossesAt CubeFields CurrentArray
    CurrentPage CurrentPageList CurrentPageName CurrentRegion Cursor CursorMovement CustomDocumentProperties
    CustomListCount CustomProperties CustomSubtotalFunction CustomViews Cut CutCopyMode DashStyle DataBarColor
    DataBodyRange DataEntryMode DataFields DataFilterMode DataLabel DataLabelRange DataLabels DataMember DataOptions
    DataPivotField DataPosition DataRange DataSeries DataSheet DataTable DataType DataUnit Date Date1904 DAverage Db
    DCount DCountA Ddb DDEAppReturnCode DDEExecute DDEInitiate DDEPoke DDERequest DDETerminate Debug DecimalSeparator
    DefaultChart DefaultFilePath DefaultPivotTableStyle DefaultSaveFormat DefaultSheetDirection DefaultTableStyle
    DefaultTimelineStyle DefaultWebOptions DeferAsyncQueries Degrees Delete DeleteChartAutoFormat DeleteCustomList
    DeleteNumberFormat Delivery Dependents Description Deselect Destination DGet Dialogs DialogSheets Dictionaries
    DirectDependents DirectPrecedents Dirty Display3DShading DisplayAlerts DisplayAsIcon DisplayAutomaticPageBreaks
    DisplayBlanksAs DisplayClipboardWindow DisplayCommentIndicator DisplayDocumentActionTaskPane
    DisplayDocumentInformationPanel DisplayDrawingObjects DisplayEmptyColumn DisplayEmptyRow DisplayEquation
    DisplayErrorString DisplayExcel4Menus DisplayFieldCaptions DisplayFormat DisplayFormulaAutoComplete
    DisplayFormulaBar DisplayFormulas DisplayFullScreen DisplayFunctionToolTips DisplayGridlines DisplayHeadings
    DisplayHorizontalScrollBar DisplayImmediateItems DisplayInfoWindow DisplayInkComments DisplayInsertOptions
    DisplayName DisplayNoteIndicator DisplayNullString DisplayOutline DisplayPageBreaks DisplayPasteOptions
    DisplayRecentFiles DisplayRightToLeft DisplayRSquared DisplayRuler DisplayScrollBars DisplayStatusBar DisplayUnit
    DisplayUnitCustom DisplayUnitLabel DisplayVerticalScrollBar DisplayWhitespace DisplayWorkbookTabs
    DisplayXMLSourcePane DisplayZeros DMax DMin DocumentLibraryVersions DoNotPromptForConvert DoubleClick
    DoughnutGroups DoughnutHoleSize DownBars DProduct Draft DragOff DragToColumn DragToData DragToHide DragToPage
    DragToRow DrawingObjects DropDowns DropLines DSum Duplicate EDate EditBox EditBoxes EditDirectlyInCell
    EditingLanguage EditWebPage Elevation EnableAnimations EnableAutoComplete EnableAutoFilter EnableAutoRecover
    EnableCalculation EnableCancelKey EnableCheckFileExtensions EnableConnections Enabled EnableDataValueEditing
    EnableDrilldown EnableEditing EnableEvents EnableFieldDialog EnableFieldList EnableFormatConditionsCalculation
    EnableItemSelection EnableLargeOperationAlert EnableLivePreview EnableMacroAnimations EnableMultiplePageItems
    EnableOutlining EnablePivotTable EnableRefresh EnableResize EnableSelection EnableSound EnableTipWizard
    EnableWizard EnableWriteback EncryptionProvider End EndConnect EndDisconnect EndReview EntireColumn EntireRow
    EnvelopeVisible EoMonth ErrorBar ErrorBars ErrorCheckingOptions ErrorMessage Errors ErrorString ErrorTitle
    Evaluate EvaluateToError Excel Excel4IntlMacroSheets Excel4MacroSheets Excel8CompatibilityMode ExclusiveAccess
    ExecuteExcel4Macro ExecuteMso Explosion ExportAsFixedFormat ExportXml ExtendedColors ExtendList Fact
    FeatureInstall FileConverters FileDialog FileExportConverters FileFormat FileSearch FileValidation
    FileValidationPivot FillAcrossSheets FillAdjacentFormulas FillDown FillLeft FillRight FillUp Filter FilterMode
    Filters Find FindB FindControl FindFile FindFormat FindNext FindPrevious FirstPage FirstPageNumber FirstSliceAngle
    FitToPagesTall FitToPagesWide FixedDecimal FixedDecimalPlaces FlashFill FlashFillMode Floor FollowHyperlink Font
    FontStyle Footer FooterMargin ForceFullCalculation Forecast FormatConditions FormatStaleValues FormControlType
    Formula Formula1 Formula2 Formula2Local Formula2R1C1 Formula2R1C1Local FormulaArray FormulaBarHeight FormulaHidden
    FormulaLabel FormulaLocal FormulaR1C1 FormulaR1C1Local Formulas Forward Forward2 FreeFloating FreezePanes
    Frequency FromData FullName FullNameURLEncoded FullSeriesCollection Function FunctionWizard Fv GammaLn GapDepth
    GapWidth GenerateGETPIVOTDATA GenerateTableRefs GeoMean GetChartElement GetCustomListContents GetCustomListNum
    GetData GetOpenFilename GetPhonetic GetPivotData GetSaveAsFilename GetValues GetWorkflowTasks GetWorkflowTemplates
    GoalSeek Goto GradientStyle GrandTotalName GridlineColor GridlineColorIndex Gridlines Group GroupBox GroupBoxes
    GroupLevel GroupObjects Growth HarMean HasArray HasAutoFormat HasAxis HasAxisDisplayUnits HasCheckbox HasDataLabel
    HasDataLabels HasDataTable HasDiagram HasDisplayUnitLabel HasDropLines HasErrorBars HasFormula HasHiLoLines
    HasLeaderLines HasLegend HasMajorGridlines HasMinorGridlines HasPassword HasPivotFields HasRadarAxisLabels
    HasRichDataType HasRoutingSlip HasSeriesLines HasSpill HasTitle HasUpDownBars HasVBProject HeaderMargin
    HeaderRowRange Height HeightPercent Help HelpContext HelpFile Hidden HiddenFields HiddenItems HiddenLevels
    HidePivotTableFieldList HideUnused HighlightChangesOnScreen HighlightChangesOptions HighlightType HiLoLines
    Hinstance HinstancePtr HLookup HorizontalAlignment HPageBreaks HTMLProject Hwnd Hyperlinks IconCriteria IconSets
    ID IfError IfNa IgnoreBlank IgnoreRemoteRequests IMEMode ImportData ImportXMLData InCellDropdown InchesToPoints
    IncludeAlignment IncludeBorder IncludeFont IncludeInLayout IncludeNumber IncludePatterns IncludeProtection
    IndentLevel Index InferenceTitle InGridDropDown InitialFileName InnerDetail InputBox InputMessage InputTitle
    Insert InsertIndent InsideHeight InsideLeft InsideTop InsideWidth Installed Interactive InteractiveMode Intercept
    InterceptIsAuto Interior International Intersect InvertColor InvertIfNegative Ipmt Irr IsAddin IsBlank IsCaption
    IsConnected IsErr IsInplace IsLogical IsNA IsNonText IsNumber IsPivotTable IsText Italic Item Iteration Justify
    KeepChangeHistory KeepScenario KeyboardShortcut Keywords Kurt LabelRange Labels LanguageSettings Large
    LargeButtons LargeChange LargeScroll LastPriority LaunchOrPopupLayoutForm LayoutBlankLine LayoutPageBreak
    LeaderLines Left LeftColumn LeftFooter LeftHeader LeftMargin Legend LegendEntries LegendKey LibraryPath LineGroups
    LinEst LineStyle LinkCombo LinkedCell LinkedDataTypeState LinkFormat LinkInfo LinkSources List ListArray ListBoxes
    ListChangesOnNewSheet ListColumn ListColumns ListCount ListDataFormat ListEnabled ListFillRange ListFormulas
    ListHeaderRows ListIndex ListNames ListObject ListObjects ListRow ListRows LocalConnection Location
    LocationInTable LockAspectRatio Locked LockedText LockServerFile LockText LogEst Lookup MacroOptions MacroOptions2
    MailLogoff MailLogon MailSession MailSystem MaintainConnection MajorGridlines MajorTickMark MajorUnit
    MajorUnitIsAuto MajorUnitScale ManualUpdate MapPaperSize MarkerBackgroundColor MarkerBackgroundColorIndex
    MarkerForegroundColor MarkerForegroundColorIndex MarkerSize MarkerStyle Match MathCoprocessorAvailable Max
    MaxChange MaximumScale MaximumScaleIsAuto MaxIterations MDeterm MDX Median MemoryFree MemoryTotal MemoryUsed
    MenuBars MenuItems Menus Merge MergeArea MergeCells MergeLabels MergeScenarios MergeWorkbook Message Min
    MinimumScale MinimumScaleIsAuto MinorGridlines MinorTickMark MinorUnit MinorUnitIsAuto MInverse MMult Mode Model
    ModelTables Modify ModifyAppliesToRange Modules MouseAvailable Move MoveAfterReturn MoveAfterReturnDirection
    MRound MultiSelect MultiUserEditing Name NameIsAuto NameLocal Names NavigateArrow NetworkDays NetworkTemplatesPath
    NewSeries NewWindow NewWorkbook Next NormalDist NormDist NormInv NormSDist NormSInv NoteText Notify Nper Npv
    Number NumberAsText NumberFormat NumberFormatLinked NumberFormatLocal Object ObjectThemeColor ODBCConnection
    ODBCErrors ODBCTimeout Offset OLEDBConnection OLEDBErrors OLEFormat OLEObjects OLEType OmitBackground OnAction
    OnCalculate OnData OnDoubleClick OnEntry OnKey OnRepeat OnSave OnSheetActivate OnSheetDeactivate OnTime OnUndo
    OnWindow Open OpenDatabase OpenLinks OpenText OpenXML OperatingSystem Operator OptimizeCache OptionButtons Order
    Organization OrganizationName Orientation OutgoingOutline Outline OutlineFont OutlineLevel Overlap Overlay
    PageBreak PageFieldOrder PageFields PageFieldStyle PageFieldWrapCount PageRange PageRangeCells Pages PageSetup
    PaneIndex Panes PaperSize Parent ParentField ParentGroup ParentItem ParentItems ParentShowDetail Parse
    ParseDelimiter Password PasswordEncryptionAlgorithm PasswordEncryptionFileProperties Paste PasteFace PasteSpecial
    Path PathSeparator Pattern PatternColor PatternColorIndex PatternThemeColor PatternTintAndShade Percentile
    PercentRank Period Permut PersonalViewListSettings PersonalViewPrintSettings Perspective Phonetic
    PhoneticCharacters Phonetics Pi PickUp PictureFormat Pictures PictureType PieGroups PivotCache PivotCaches
    PivotCell PivotField PivotFields PivotFormulas PivotItem PivotItemList PivotItems PivotLayout PivotSelect
    PivotSelection PivotTable PivotTables PivotTableSelection PivotTableWizard Placement PlotArea PlotBy PlotOrder
    PlotVisibleOnly Pmt Points PointsToScreenPixelsX PointsToScreenPixelsY Position Post Power Ppmt Precedents
    PreciseAsDisplayed PrecisionAsDisplayed PrefixCharacter PreserveColumnInfo PreserveFormatting PreviewVersion
    Previous PreviousSelections PrintArea PrintComments PrintCommunication PrinterErrors PrintErrors PrintGridlines
    PrintHeadings PrintingPriority PrintNotes PrintObject PrintOut PrintPreview PrintQuality PrintTitleColumns
    PrintTitleRows PrintTitles Priority Product ProductCode PromptForSummaryInfo Proper Protect ProtectContents
    ProtectDrawingObjects ProtectedViewWindows Protection ProtectionMode ProtectScenarios ProtectSelection
    ProtectSharing ProtectStructure ProtectWindows PTCondition Publish PublishObjects PurgeChangeHistoryNow Pv
    Quartile Queries QueryTable QueryTables QueryType QuickAnalysis Quit RadarAxisLabels RadarGroups Radians Raise
    Range RangeFromPoint RangeSelection Rank Rate ReadingOrder ReadOnly ReadOnlyRecommended ReceiveNetworkTraffic
    RecentFiles RecheckSmartTags RecordCount RecordMacro RecordRelative ReferenceStyle RefersTo RefersToLocal
    RefersToR1C1 RefersToR1C1Local RefersToRange Refresh RefreshAll RefreshDate Refreshing RefreshName RefreshOnChange
    RefreshOnFileOpen RefreshPeriod RefreshStyle RefreshTable RegisteredFunctions RegisterXLL RejectAllChanges
    RelyOnCSS RelyOnVML RemoveDocumentInformation RemoveDuplicates RemovePersonalInformation RemoveSubtotal RemoveUser
    Repeat RepeatAllLabels RepeatItemsOnEachPrintedPage Replace ReplaceFormat ReplacementList Reply Rept Reset
    ResetAllPageBreaks ResetColors ResetPositionsSideBySide ResetTimer Resize ResultRange Resume ReversePlotOrder
    RevisionNumber RightAngleAxes RightFooter RightHeader RightMargin RobustConnect Rotation Round RoundDown
    RoundedCorners RoundUp Route Routed RoutingSlip Row RowDifferences RowFields RowGrand RowHeight RowRange Rows RSq
    RTD Run RunAutoMacros Save SaveAs SaveAsODC SaveAsXMLData SaveChartTemplate SaveCopyAs Saved SaveData
    SaveLinkValues SavePassword SavePreviewPicture SaveWorkspace ScaleType Scenarios ScreenSize ScreenTip
    ScreenUpdating ScrollArea ScrollBars ScrollColumn ScrollIntoView ScrollRow ScrollWorkbookTabs Search SearchB
    SearchOrder SecondPlotSize Select SelectAll SelectedItems SelectedSheets SelectedVBComponent Selection
    SendFaxOverInternet SendForReview SendKeys SendMail Sent Sequence Series SeriesCollection SeriesLines
    SeriesNameLevel ServerBased ServerViewableItems SetBackgroundPicture SetDefaultChart SetElement
    SetEncryptionProperties SetErrorFilterScope SetFirstPriority SetLastPriority SetLinkOnData SetParam
    SetPasswordEncryptionOptions SetPhonetic SetSourceData Shadow Shape Shapes SharedWorkspace Sheets
    SheetsInNewWorkbook SheetViews ShortcutKey ShortcutMenus Show ShowAllData ShowAllFieldButtons ShowAllItems
    ShowAxisFieldButtons ShowBubbleSize ShowCategoryName ShowChartTipNames ShowChartTipValues ShowConflictHistory
    ShowDataForm ShowDataLabelsOverMaximum ShowDependents ShowDetail ShowDevTools ShowError ShowErrors ShowIconOnly
    ShowInput ShowLegendFieldButtons ShowLegendKey ShowLevels ShowMenuFloaties ShowPages ShowPercentage
    ShowPivotChartActiveFields ShowPivotTableFieldList ShowPrecedents ShowQuickAnalysis ShowRangeName
    ShowReportFilterFieldButtons ShowScenario ShowSelectionFloaties ShowSeriesName ShowStartupDialog
    ShowTableStyleColumnStripes ShowTableStyleFirstColumn ShowTableStyleLastColumn ShowTableStyleRowStripes
    ShowToolTips ShowTotals ShowValue ShowValueFieldButtons ShowWindowsInTaskbar ShrinkToFit SideBySide Size
    SizeRepresents SizeWithWindow Skew SkipBlanks Slicer SlicerCache SlicerCaches SlicerItems Slicers Sln Slope Small
    SmallChange SmallScroll SmartArtColors SmartDocument SmartTagActions SmartTagOptions SmartTagRecognizers SmartTags
    Smooth Sort SortAscending SortBy SortDescending SortFields SortMethod SortSpecial Source SourceData SourceDataFile
    SourceName SourceType Sparkline SparklineGroups Speak SpecialCells Speech SpellingOptions SpillingToRange
    SpillParent Spinners Split SplitColumn SplitHorizontal SplitRow SplitVertical SQL StandardFont StandardFontSize
    StandardFormula StandardHeight StandardWidth StartupPath StatusBar StDev StDevP Strikethrough Structured Style
    Styles SubAddress Subject SubscribeTo Subscript Substitute Subtotal SubtotalHiddenPageItems SubtotalName Subtotals
    Sum SumIf SumIfs Summary SummaryColumn SummaryRow SumProduct Superscript SurfaceGroup Syd SymbolColumn
    SyncScrollingSideBySide Syntax Tab TabColor Table TableRange1 TableRange2 TableStyle TableStyle2
    TableStyleElements TableStyles TabRatio TemplateRemoveExtData TemplatesPath Text TextFileColumnDataTypes
    TextFileCommaDelimiter TextFileConsecutiveDelimiter TextFileDecimalSeparator TextFileFixedColumnWidths
    TextFileOtherDelimiter TextFileParseType TextFilePlatform TextFilePromptOnRefresh TextFileSemicolonDelimiter
    TextFileSpaceDelimiter TextFileStartRow TextFileTabDelimiter TextFileTextQualifier TextFileThousandsSeparator
    TextFileTrailingMinusNumbers TextJoin TextToColumns TextToDisplay ThemeColor ThemeFont ThisCell ThisWorkbook
    ThousandsSeparator TickLabelPosition TickLabels TickLabelSpacing TickMarkSpacing TimelineViewState TintAndShade
    Title ToggleForms TogglePivotTableFieldList ToggleVerticalText Toolbars Top TopLeftCell TopMargin TotalLevels
    Totals TotalsCalculation TotalsRowRange TrackStatus TransitionExpEval TransitionFormEntry TransitionMenuKey
    TransitionMenuKeyAction TransitionNavigKeys Transparency Transpose TreeviewControl Trend Trendlines TrimMean
    TwoInitialDialog Type UILanguage Underline Undo Ungroup Union Unique UniqueValues Unlink Unlist UnMerge Unprotect
    UnprotectSharing UpBars UpdateFromFile UpdateLink UpdateLinks UpdateLinksOnSave UpdateRemoteReferences
    UsableHeight UsableWidth UsedObjects UsedRange UseLocalConnection UserAccessList UserControl UserLibraryPath
    UserName UserStatus UseStandardHeight UseStandardWidth UseSystemSeparators UseWholeCellCriteria Validation Value
    Value2 ValueChange Values Var VarP VaryByCategories VBASigned VBE VBProject VerbVersion Version VerticalAlignment
    VerticalFlip View Views Visible VisibleFields VisibleItems VisibleRange VisibleSlicerCacheLevels VLookup Volatile
    VPageBreaks Wait Walls WallsAndGridlines2D WarnOnFunctionNameConflict Watches WebConsecutiveDelimitersAsOne
    WebDisableDateRecognition WebDisableRedirections WebFormatting WebOptions WebPagePreview
    WebPreFormattedTextToColumns WebSelectionType WebSingleBlockTextImport WebTables WeekNum Weight Width WillPrint
    WindowNumber Windows WindowState Workbook WorkbookBeforeClose WorkbookConnection WorkbookOpen Workbooks WorkDay
    Worksheet WorksheetFunction Worksheets WrapText WriteReserved WriteReservedBy WriteResPassword XLookup XMatch
    XmlDataQuery XMLImport XmlImportXml XmlMap XmlMapQuery XmlMaps XmlNamespaces XPath XSeries XValues YearFrac
    YValues Zoom ZOrder ZOrderPosition
    """
}
