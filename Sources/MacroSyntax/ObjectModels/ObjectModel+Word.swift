/// Names of members of Word, as its documentation spells them.
///
/// **Source** the references of the object models (MicrosoftDocs/VBA-Docs), and for Excel and Word also the interfaces
/// that LibreOffice 7.4 declares for them (oovbaapi).
extension ObjectModel {
  static let word = """
    Accept AcceptAll AcceptAllChangesShown AcceptAllRevisions Activate ActiveDocument ActivePane ActivePrinter
    ActiveTheme ActiveWindow ActiveWritingStyle Add AddAddress AddBalloonTextConfig AddHorizontalLine AddIns AddMarkup
    AddOLEControl AddOLEObject AddPicture AddTextbox AddToFavorites Alignment AllCaps AllowAccentedUppercase
    AllowAutoFit AllowBreakAcrossPages AllowDragAndDrop AllowFastSave AllowPageBreaks Anchor Animation AnswerWizard
    AppCount Application ApplyBulletDefault ApplyDocumentTheme ApplyListTemplate ApplyListTemplateWithLevel
    ApplyNumberDefault ApplyOutlineNumberDefault ApplyQuickStyleSet ApplyTheme AppMaximize AppShow ArabicMode
    ArbitraryXMLSupportAvailable Assistant AttachedTemplate Author AutoCaptions AutoCorrect AutoCorrectEmail
    AutoFitBehavior AutoFormat AutoFormatApplyBulletedLists AutoFormatApplyHeadings AutoFormatApplyLists
    AutoFormatAsYouTypeApplyBorders AutoFormatAsYouTypeApplyBulletedLists AutoFormatAsYouTypeApplyHeadings
    AutoFormatAsYouTypeApplyNumberedLists AutoFormatAsYouTypeDefineStyles AutoFormatAsYouTypeFormatListItemBeginning
    AutoFormatAsYouTypeReplaceQuotes AutoFormatOverride AutoHyphenation Autoload AutoMarkEntries AutomaticallyUpdate
    AutoSummarize AutoTextEntries AutoTextEntry AutoVersion AutoWordSelection BackgroundPrintingStatus
    BackgroundSavingStatus BaselineAlignment BaseStyle BeginGroup Bold BoldBi BoldRun BookFoldPrinting
    BookFoldPrintingSheets Bookmark BookmarkID Bookmarks Borders BottomMargin BottomPadding Browser BrowseTo Build
    BuildingBlockCategory BuildingBlockEntries BuildingBlocks BuildingBlockType BuildingBlockTypes BuildKeyCode
    BuiltInDocumentProperties BuiltInStyle BulletsAndNumbering CanCheckin CanCheckout CanContinuePreviousList Caption
    CaptionLabels Case Cell Cells CentimetersToPoints ChangeFileOpenDirectory Characters CharactersWithSpaces
    CharacterUnitFirstLineIndent CharacterUnitLeftIndent CharacterWidth Charset CheckBox CheckConsistency Checked
    CheckGrammar CheckGrammarAsYouType CheckGrammarWithSpelling CheckIn CheckInWithVersion CheckOut CheckSpelling
    CheckSpellingAsYouType ChildNodeSuggestions CleanString Clear ClearAll ClearAllFuzzyOptions
    ClearCharacterAllFormatting ClearFormatting ClearHitHighlight ClickAndTypeParagraphStyle Close ClosePrintPreview
    CoAuthoring Code CodesCollapse Collapse CollapseOutline Color ColorIndex ColorIndexBi Column Columns
    CombineColumns CommandBars Comments ComputeStatistics ConfirmConversions ConsecutiveHyphensLimit Content
    ContentControl ContentControls ContentTypeProperties ContinuationNotice ContinuationSeparator Controls
    ConvertAutoHyphens ConvertNumbersToText ConvertToInlineShape ConvertToShape ConvertToTable ConvertToText
    ConvertVietDoc Copy CopyAsPicture CopyFormat CopyStylesFromTemplate Count CountNumberedItems CreateAutoTextEntry
    CreateDataSource CreateHeaderSource CreateLetterContent CreateNewDocumentForMailMergeWizard CreateTextbox
    CrossReferenceSource CurrentPageNumber Cursor CustomDictionaries CustomDocumentProperties CustomizationContext
    CustomLabels CustomXMLParts Cut DataFieldIndex DataFields DataForm DataSource Date DateDisplayFormat DDEExecute
    DDEInitiate DDEPoke DDERequest DDETerminate DDETerminateAll DefaultBorderColorIndex DefaultBorderLineStyle
    DefaultBorderLineWidth DefaultFilePath DefaultLegalBlackline DefaultSaveFormat DefaultSorting DefaultTab
    DefaultTableSeparator DefaultTabStop DefaultTargetFrame DefaultTrayID Delete DeleteAllComments
    DeleteAllCommentsShown DeleteAllEditableRanges DeleteAllInkAnnotations Demote Description Destination
    DetectHandwriting DetectLanguage Dialogs DifferentFirstPageHeaderFooter DisableFeatures DisplayAlerts
    DisplayAutoCompleteTips DisplayGridLines DisplayLeftScrollBar DisplayPageBoundaries DisplayRulers
    DisplayScreenTips DisplayScrollBars DisplaySmartTagButtons DisplayStatusBar DisplayVerticalRuler DistanceBottom
    DistanceLeft DistanceRight DistanceTop DistributeColumnsHeight DistributeHeight DistributeWidth DoClick
    DocMaximize DocumentBeforeClose DocumentChange DocumentInspectors DocumentLibraryVersions DocumentMap DocumentOpen
    Documents DocumentTheme DoubleStrikeThrough DropCap DropDown DropDownListEntries Duplicate EditableRanges
    EditionOptions Editors Email EmailAttachment EmailOptions EmbedLinguisticData EmbedTrueTypeFonts Emboss
    EmphasisMark EnableCancelKey Enabled End EndKey EndnoteOptions Endnotes EndOf EndReview EnforceStyle
    EnhMetaFileBits Envelope EscapeKey Execute ExistingBookmark Exists Expand ExpandOutline ExportAsFixedFormat
    ExportAsFixedFormat2 ExportFragment Extend ExtendMode FarEastLineBreakLanguage FarEastLineBreakLevel
    FarEastParagraphMode Field FieldCode Fields FieldSelect FileClose FileConverters FileOpen FileSave FileSaveAs
    FileSearch Find FindControl FindKey FindWholeWordsFirst First FirstLineIndent FirstPageTray FirstRecord
    FirstRowsFitText FitText FitTextWidth FitToPages FollowHyperlink Font FontNames FooterDistance Footers
    FootnoteOptions Footnotes FormattedText FormatWith FormField FormFields FormsDesign Forward Frames FrameSet
    FreezeLayout FullName GetAddress GetCrossReferenceItems GetDefault GetDefaultTheme GetDocumentTopics
    GetLetterContent GetPoint GetSpellingSuggestions GoBack GoForward GoTo GoToEditableRange GoToNext GoToPrevious
    GrammarChecked GrammarChecking GrammaticalErrors GridDistanceHorizontal GridOriginFromMargin Gutter GutterPos
    GutterStyle HangingPunctuation HangulAndAlphabetAutoAdjust HangulHanjaDictionaries HasFile HasPassword
    HasRoutingSlip HeaderDistance HeaderFooter Headers HeadingFormat HeadingSeparator Height HeightRule HelpContext
    HelpFile HighlightColorIndex HitHighlight HomeKey HorizontalInVertical HorizontalLineFormat HTMLDivisions
    HTMLProject Hyperlinks Hyphenate HyphenateCaps Hyphenation HyphenationMode HyphenationZone IgnoreMixedDigits
    IgnoreUppercase ImportFragment InchesToPoints Index IndexEntry Indexes Information Ink InlineShape InlineShapes
    InRange Insert InsertAfter InsertAlignmentTab InsertAutoText InsertBefore InsertBreak InsertCaption InsertCells
    InsertColumns InsertColumnsRight InsertCrossReference InsertDatabase InsertDateTime InsertFile InsertFormula
    InsertNewPage InsertOnlineVideo InsertParagraph InsertParagraphAfter InsertParagraphBefore InsertRows
    InsertRowsAbove InsertRowsBelow InsertSpreadsheet InsertStyleSeparator InsertSymbol InsertXML Installed InStory
    Interactive International InUndoAndRedo IsEndOfRowMark IsEqual IsHeader IsMasterDocument IsObjectValid
    IsPictureBullet IsStyleSeparator IsSubdocument Italic ItalicBi ItalicRun Item JustificationMode KeepTogether
    KeepWithNext KerningByAlgorithm KeyBinding KeyBindings KeyCategory KeyCode KeysBoundTo KeyString LabelSmartTags
    LandscapeFontNames LanguageDetected LanguageID LanguageIDFarEast LanguageIDOther Languages Last LastRecord
    LayoutInCell Left LeftIndent LeftMargin LeftPadding LetterContent Letterhead LineNumbering LineRule LineSpacing
    LineSpacingRule LinesToDrop LinesToPoints LineStyle LineUnitAfter LineUnitBefore LinkedStyle LinkFormat LinkStyle
    LinkToListTemplate LinkToPrevious ListCommands ListEntries ListFormat ListGalleries ListIndent ListLevelNumber
    ListLevels ListOutdent ListParagraphs Lists ListString ListTemplate ListTemplates ListValue LocalNetworkFile
    LockContentControl LockContents LockTheme LowerHeadingLevel LtrPara LtrRun MacroContainer MailEnvelope MailFormat
    MailMerge MailMergeDataView MailMergeMainDocumentType MailMergeOpenDataSource MailMessage MainDocumentType
    MainTextLayer MakeCompatibilityDefault MAPIAvailable MapPaperSize Mappings MapToXML MarkAllCitations
    MarkAllIndexEntries MarkCitation MarkComments MarkEntry MatchAllWordForms MatchByte MatchCase MatchSoundsLike
    MatchWholeWord MatchWildcards Merge MergeSubdocuments MillimetersToPoints MirrorMargins Modified Move MoveDown
    MoveEnd MoveEndUntil MoveEndWhile MoveLeft MoveRight MoveStart MoveStartUntil MoveStartWhile MoveUntil MoveUp
    MoveWhile MultiLine MultipleStyleText Name NameLocal NestingLevel NewDocument NewMessage Next NextCitation
    NextField NextHeaderFooter NextPage NextPane NextParagraphStyle NextRevision NextStoryRange NextSubdocument
    NoLineNumber NoProofing NormalTemplate Number NumberFormat NumberOfColumns NumberOfPages NumberPosition
    NumberStyle OMath OMathBreakBin OMathIntSubSupLim OMaths OnAction OnKey OnTime Open OpenAsRTF
    OpenAttachmentsInFullScreen OpenDataSource OpenEncoding OpenHeaderSource OpenNoRepairDialog OpenOld OpenOrCloseUp
    Optional Options OrganizerCopy OrganizerDelete OrganizerRename Orientation OtherCorrectionsAutoAdd OtherPagesTray
    Outline OutlineDemote OutlineDemoteToBody OutlineLevel OutlinePromote PageBreakBefore PageColumns PageHeight
    PageNumbers PageSetup PageWidth Panes PaperSize Paragraph ParagraphFormat Paragraphs ParagraphStyle Parent
    ParentContentControl Password PasswordEncryptionAlgorithm Paste PasteAndFormat PasteAppendTable PasteAsNestedTable
    PasteExcelTable PasteFormat PasteSpecial Path PicasToPoints PixelsToPoints PlaceholderText
    PlainTextTablesPlaceholder PointsToCentimeters PointsToInches PointsToLines PointsToMillimeters PointsToPicas
    PointsToPixels PortraitFontNames PreferredWidth PreferredWidthType PrepareFrameset PresentIt PreviewPane Previous
    PreviousField PreviousPane PreviousRevision PreviousSubdocument PrintBackground PrintDrawingObjects
    PrintFieldCodes PrintFormsData PrintFractionalWidths PrintHiddenText PrintOut PrintOutOld PrintPostScriptOverText
    PrintPreview PrintProperties PrintReverse PrintRevisions PrivateProfileString Promote ProofreadingErrors Protect
    ProtectedForForms ProtectionType PutFocusInMailHeader QuickStyles Quit Raise Range RangeFromPoint
    ReadabilityStatistics ReadingLayoutSizeX ReadingModeLayout ReadingOrder ReadOnlyRecommended RecheckSmartTags
    Recipient Recipients RecordStatus Redo Reject RejectAll RejectAllChangesShown RejectAllRevisions ReloadAs Relocate
    RemoveDateAndTime RemoveDocumentInformation RemoveLockedStyles RemoveNumbers RemoveNumbersOld
    RemovePersonalInformation RemoveSmartTags RemoveTheme Repeat Replacement ReplaceSelection ReplyWithChanges
    ResetContinuationNotice ResetFormFields ResetIgnoreAll ResetOnHigher ResetParagraphFormat Resize Resolve
    RestoreText Result RevisedDocumentTitle RevisedLinesColor Revisions RevisionsFilter RevisionsView RichText
    RightIndent RightMargin RightPadding RightTabIndent Row Rows RowsDistance RtlPara RtlRun Run RunAutoMacro
    RunLetterWizard SameAsPrevious Save SaveAs SaveAs2 SaveAs2000 SaveAsQuickStyleSet Saved SaveEncoding SaveFormat
    SaveFormsData SaveInterval SaveNormalPrompt SavePreviewPngAs SavePropertiesPrompt SaveSubsetFonts Scope
    ScreenRefresh ScreenUpdating Section Sections SectionStart SeekView Select SelectAllEditableRanges SelectCell
    SelectColumn SelectContentControlsByTag SelectContentControlsByTitle SelectCurrentAlignment SelectCurrentColor
    SelectCurrentFont SelectCurrentIndent SelectCurrentSpacing SelectCurrentTabs Selection SelectionType
    SelectLinkedControls SelectNodes SelectNumber SelectRow SelectSingleNode SelectUnlinkedControls SendFax
    SendFaxOverInternet SendForReview SendMail SendMailAttach Sentences SetAllErrorFlags SetAsTemplateDefault
    SetCheckedSymbol SetCompatibilityMode SetCount SetDefaultTableStyle SetDefaultTheme SetEqualWidth SetHeight
    SetLetterContent SetListLevel SetMapping SetPasswordEncryptionOptions SetPlaceholderText SetRange
    SetUncheckedSymbol SetWidth Shading Shadow ShapeRange Shapes ShapeStyle SharedWorkspace Show ShowAll
    ShowAnnotation ShowBookmarks ShowClipboard ShowDrawings ShowFieldCodes ShowFormatError ShowFormFields
    ShowGrammaticalErrors ShowHeading ShowHidden ShowHiddenBookmarks ShowHiddenText ShowInsertedAndDeleted ShowMe
    ShowParagraphs ShowRevisions ShowSpaces ShowSpellingErrors ShowTabs ShowTextBoundaries ShowVisualBasicEditor
    ShowWizard ShowXMLMarkup Side Size SmallCaps SmartCursoring SmartCutPaste SmartTags SnapToGrid SnapToShapes Sort
    SortAscending SortByHeadings SortDescending Source SpaceAfter SpaceAfterAuto SpaceBefore SpaceBeforeAuto
    SpaceBetweenColumns SpaceBetweenLines SpellingChecked SpellingErrors Split SplitCells SplitSpecial SplitTable
    Start StartAt StartIsActive StartNewParagraph StartOf StatusBar StoryLength StoryRanges StoryType Strikethrough
    Style StyleName Styles StyleSheets StyleSortMethod StyleType Subdocuments Subscript Superscript SuppressBlankLines
    SuppressEndnotes SwapWithEndnotes SwapWithFootnotes SynonymInfo System TabHangingIndent TabIndent TabLeader
    TableDirection TableGridLines Tables TablesOfAuthorities TablesOfAuthoritiesCategories TablesOfContents
    TablesOfFigures TabPosition TabStops Tag TaskPanes Tasks Template Templates Text TextboxTightWrap TextColumns
    TextEncoding TextLineEnding TextRetrievalMode TextShape TextVisibleOnScreen Title ToggleCharacterCode
    ToggleFormsDesign TogglePortrait ToggleShowCodes ToolsOptionsView Top TopLevelTables TopMargin TopPadding
    TrackFormatting TrackMoves TrackRevisions TrackStatus TrailingCharacter TransformDocument TwoLinesInOne TwoPages
    Type TypeBackspace TypeParagraph TypeText Underline UnderlineColor Undo UndoClear UndoRecord Unfreeze Unprotect
    Update UpdateAutoFormat UpdateDocument UpdatePageNumbers UpdateSource UpdateStyles UpdateStylesOnOpen UpperCase
    UsedParagraphStyles UseFields UseLocalUserInfo UseOutlineLevels UserAddress UserInitials UserName Value Variables
    VBASigned VBE VBProject Version Versions VerticalPageLength View ViewPropertyBrowser Visible WholeStory WholeWord
    WidowControl Width Window WindowName Windows WindowState WordBasic Words WordWrap Wrap WrapFormat WritePassword
    WriteReserved WritingStyle XMLHideNamespaces XMLMapping XMLNamespaces XMLNodes XMLParentNode XMLSaveDataOnly
    XMLSaveThroughXSLT XMLSchemaReferences XMLSchemaViolations XMLShowAdvancedErrors XMLUseXSLTWhenSaving XTextRange
    """
}
