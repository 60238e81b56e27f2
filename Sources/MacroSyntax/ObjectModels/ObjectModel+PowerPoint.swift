/// Names of members of PowerPoint, as its documentation spells them.
///
/// **Source** the references of the object models (MicrosoftDocs/VBA-Docs), and for Excel and Word also the interfaces
/// that LibreOffice 7.4 declares for them (oovbaapi).
extension ObjectModel {
  static let powerpoint = """
    AcceptAll Action ActionSetting ActionSettings ActionVerb ActivePane ActivePresentation ActivePrinter
    ActiveProtectedViewWindow ActiveWindow Add AddBaseline AddBeforeSlide AddCallout AddCanvas AddChart AddChart2
    AddComment AddConnector AddDiagram AddEffect AddFromFile AddInkShapeFromXML AddMediaObject AddMediaObject2
    AddMediaObjectFromEmbedTag AddNodes AddOLEObject AddPicture AddPicture2 AddPlaceholder AddPolyline AddSection
    AddShape AddSlide AddSmartArt AddTable AddTag AddTextbox AddTextEffect AddTitle AddTitleMaster AddTriggerEffect
    AdvanceMode AdvanceOnClick AdvanceOnTime AdvanceTime AfterEffect Align AlternativeText Animate AnimateBackground
    AnimateTextInReverse AnimationBehaviors AnimationOrder AnimationPlay AnimationSettings Application Apply
    ApplyAnimation ApplyTemplate ApplyTemplate2 ApplyTheme AutoCorrect AutoLayout AutoSize AutoUpdate Background
    BackgroundStyle Behaviors BlackAndWhite Bold BoundHeight BoundLeft BoundTop BoundWidth Broadcast BuildFreeform
    BuildInPlace Bullet BulletFormat CanCheckIn CanCheckOut Caption Cell Characters ChartUnitEffect CheckIn CheckOut
    Close Coauthoring CodeName Color ColorScheme ColorSchemes Columns ConnectorFormat ConvertTextUnitEffect
    ConvertToBuildLevel ConvertToTextUnitEffect Copy Count CreateNewDocument CreateVideo CreateVideoStatus CropBottom
    CropLeft CropRight CropTop CurrentShowPosition CustomerData CustomLayout CustomLayouts Cut DateAndTime
    DefaultLanguageID DefaultShape Delete DeleteText Design Designs DimColor DisplayAlerts DisplayComments
    DisplayMasterShapes DisplayOnTitleSlide DisplaySlideMiniature Distribute DrawLine Duplicate EditingType
    EffectInformation EffectParameters EffectType EmbedCode EndingSlide EndReview EntryEffect EraseDrawing Exit Export
    ExportAsFixedFormat ExportAsFixedFormat2 ExtraColors FarEastLineBreakLanguage Fill Find FindBySlideID
    FindFirstAnimationFor FindFirstAnimationForClick FirstAnimationIsAutomatic FirstMargin FirstSlide Followed
    FollowMaster Font Footer FrameSlides FullName GetPlaceholder GotoClick GotoNamedShow GotoSlide GroupItems
    HandoutMaster HasChart HasHandoutMaster HasNotesMaster HasNotesPage HasRevisionInfo HasTable HasText HasTextFrame
    HasTitle HasTitleMaster HeadersFooters Height Hidden HiddenSlides HideBackground HideMaster Index InMergeMode
    InsertAfter InsertBefore InsertDateTime InsertFromFile InsertSlideNumber InsertSoundEffect InsertSymbol
    IsFullScreen IsNamedShow Italic Item KeepSourceFormatting LaserPointerEnabled LastAnimationIsAutomatic LastSlide
    LastSlideViewed Layout LayoutDirection Left Length Levels Line Lines LinkFormat LoopSoundUntilNext
    LoopUntilStopped MainSequence MakeIntoDesign Master MediaBookmarks MediaFormat MediaType Merge MergeShapes
    MergeWithBaseline MotionEffect Move MoveAfter MoveBefore MovePath MoveTo MoveToSectionStart Name NameComplexScript
    NamedSlideShow NamedSlideShows NewPresentation NewWindow Next NextSlideIndex NoLineBreakAfter NotesMaster
    NotesPage NotesPageOrientation NumberOfCopies ObjectVerbs OLEFormat Open OpenThumbnailFile OutputType PacketPages
    Pan Panes ParagraphFormat Paragraphs Parent ParentGroup Paste PasteSpecial Path PictureFormat PlaceholderFormat
    Placeholders Player PlayOnEntry PlaySettings PointerColor PointerType Presentation PresentationElapsedTime
    Presentations Previous PrintColorType PrintFontsAsGraphics PrintHiddenSlides PrintInBackground PrintOptions
    PrintSteps ProtectedViewWindows PublishObjects PublishSlides Quit RangeType ReadOnlyRecommended Regroup
    RehearseTimings RemoveBaseline RemoveDocumentInformation RemovePeriods RemoveTitle RepeatCount Replace
    ReplyWithChanges ResetRotation ResetSlideTime RotateWithShape Rows Ruler Run RunProperties Runs Save SaveAs
    SaveCopyAs SaveCopyAs2 ScaleHeight ScaleWidth SectionCount SectionIndex SectionProperties Seek Select
    SelectedSlideRange Selection SendFaxOverInternet Sentences Sequences SetPasswordEncryptionOptions
    SetShapesDefaultProperties SetUndoText ShapeRange Shapes ShowAndReturn ShowMediaControls ShowScrollbar ShowType
    ShowWindowsInTaskbar ShowWithAnimation ShowWithNarration Size Slide SlideElapsedTime SlideHeight SlideID SlideIDs
    SlideIndex SlideLibrary SlideMaster SlideNavigation SlideNumber SlideOrientation SlideRange Slides SlideShowName
    SlideShowSettings SlideShowTransition SlideShowWindow SlideShowWindows SlideSize SlidesShown SlideWidth SnapToGrid
    SoundEffect SoundFormat SoundVolume Speed StartingSlide StartNewUndoEntry StopAfterPrevious StopAfterSlides Table
    Tags Text TextEffect TextFrame TextFrame2 TextLevelEffect TextRange TextRange2 TextStyles TextUnitEffect
    ThemeThumbnail TimeLine Title TitleMaster Top Trigger TriggerDelayTime TriggerType Type Underline Unselect
    UpdateLinks UseDestinationTheme UseFormat UserName Value VerticalAnchor View Views ViewType Visible VisibleSlide
    WasRead WebOptions Width WindowNumber Windows Words ZoomToFit
    """
}
