/// Names of members of the libraries that macros use beside their host.
///
/// **Source** the references of the object models (MicrosoftDocs/VBA-Docs and the libraries' own documentation).
extension ObjectModel {
  /// By application.
  static let libraries: [(MacroApplication, String)] = [
    (
      .office,
      """
      ActionControl ActivateTab ActivateTabMso ActivateTabQ ActiveMenuBar AdaptiveMenus Add AddNode Adjustments
      AllNodes AllowMultiSelect Animation Application Author AutoShapeType BackColor Balloon Balloons BalloonType
      BeginArrowheadLength BeginArrowheadStyle BeginConnect BeginGroup BuiltInFace ButtonName Caption Close COMAddIns
      CommandBar CommandBars Connect ConnectionSiteCount Context Controls Copy Count CustomXMLPart CustomXMLParts
      DashStyle Delete Description DescriptionText DialogType DisplayFonts DisplayKeysInTooltips DisplayTooltips
      DocumentElement DocumentProperties DropDownLines DropDownWidth Enabled EndArrowheadStyle EndConnect Execute
      ExecuteMso Extensions FaceId FileName FileTypes Fill FilterIndex Filters FindControl FindControls Flip ForeColor
      FoundFiles GetEnabledMso GetImageMso GetLabel GetLabelMso GetPressedMso GetScreentipMso GetSupertipMso
      GetVisibleMso Glow GradientAngle GradientStops GroupItems Guid Heading Height HorizontalAnchor HorizontalFlip
      HyperlinkType Icon Id IdMso IncrementLeft IncrementRotation IncrementTop Index InitialFileName InitialView
      InsideHeight InstanceId Invalidate InvalidateControl InvalidateControlMso IsPriorityDropped IsSigned Item
      LargeButtons LastModified Left Line LinkSource LinkToContent ListHeaderCount LoadXML LockAspectRatio LookIn
      MarginBottom MarginLeft MarginRight MarginTop Mask MatchAllWordForms MatchTextExactly MenuAnimationStyle Move
      Name NameLocal NamespaceManager NamespaceURI NewBalloon NewSearch Nodes ObjectThemeColor OLEUsage OnAction
      OneColorGradient Parameter Parent Patterned Permission Picture Position PresetGradient PresetTextured ProgId
      PropertyTests Protection Reflection RefreshScopes Regroup RerouteConnections Reset RGB Rotation RowIndex
      ScaleHeight ScaleWidth SchemeColor SearchScopes SearchSubFolders SelectByID SelectByNamespace SelectedItems
      SelectNodes SelectSingleNode SensitivityLabel SetLabel Shadow Show ShowPopup Signatures SmartArt SoftEdge Solid
      Sounds State Style Tag Text TextEffect TextFrame TextFrame2 TextRange ThreeD Title TooltipText Top Transparency
      TwoColorGradient Type Ungroup UserPicture UserTextured Value VerticalAnchor VerticalFlip Vertices Visible Weight
      Width WordWrap ZOrder ZOrderPosition
      """
    ),
    (
      .outlook,
      """
      Account Accounts ActiveExplorer ActiveInspector Add AddressEntries AddressEntry AddressEntryUserType
      AddressLists AddStore AllDayEvent Application Assign Attachments BCC Body BodyFormat BusinessAddress
      BusinessTelephoneNumber BusyStatus Categories CC Class Close Companies CompanyName Complete ConversationID
      ConversationTopic Copy Count CreateItem CreateItemFromTemplate CreateRecipient CreationTime CurrentFolder
      CurrentItem DateCompleted DefaultItemType DefaultMessageClass DeferredDeliveryTime Delegator Delete Department
      Display DownloadState DueDate Duration EditorType Email1Address Email1DisplayName Email2Address EndTime EntryID
      ExpiryTime Explorers Find FirstName FlagRequest FlagStatus Folder Folders Forward FullName
      GetAssociatedAppointment GetContacts GetDefaultFolder GetExchangeDistributionList GetExchangeUser GetFirst
      GetFolderFromID GetGlobalAddressList GetInspector GetItemFromID GetLast GetNamespace GetNext GetProperty
      GetRecurrencePattern GetSharedDefaultFolder GetTable HomeAddress HomeTelephoneNumber HTMLBody Importance
      IncludeRecurrences Index Inspectors Item ItemProperties Items JobTitle LastModificationTime LastName Location
      Logoff Logon MarkAsTask MeetingStatus MessageClass MobileTelephoneNumber Move Name OfficeLocation
      OptionalAttendees Organizer OriginatorDeliveryReportRequested Owner Parent Path PercentComplete PickFolder
      PrimarySmtpAddress PropertyAccessor Quit ReadReceiptRequested ReceivedByName ReceivedTime Recipient Recipients
      RecurrencePattern Recurrences RecurrenceState ReminderMinutesBeforeStart Reminders ReminderSet ReminderTime
      RemoveStore Reply ReplyAll ReplyRecipients RequiredAttendees Resolve ResolveAll Restrict RTFBody Rules Save
      SaveAs SaveAsFile SaveSentMessageFolder Send SenderEmailAddress SenderEmailType SenderName SendUsingAccount
      Sensitivity SentOn SentOnBehalfOfName Session SetProperty SmtpAddress Start StartDate StartTime Store StoreID
      Stores Subject SyncObjects To Type UnRead UnReadItemCount UserProperties Value Version VotingOptions
      VotingResponse WebViewOn WebViewURL WordEditor
      """
    ),
    (
      .access,
      """
      Add AllForms AllowAdditions AllowDeletions AllowEdits AllQueries AllReports AllTables Application BoundColumn
      Caption Close CloseCurrentDatabase CodeDb CodeProject ColumnCount ColumnWidths CompactRepair ControlSource Count
      CurrentData CurrentDb CurrentProject DAvg DBEngine DCount Delete DFirst Dirty DLast DLookup DMax DMin DoCmd DSum
      Enabled ExportXML Filter FilterOn FindRecord Forms GetOption GoToControl GoToRecord Hourglass ImportXML Index
      Item LoadFromText Maximize Minimize Name NewCurrentDatabase NewRecord Nz OpenAccessProject OpenArgs
      OpenCurrentDatabase OpenForm OpenQuery OpenReport OpenTable OrderBy OrderByOn OutputTo Parent Quit Recordset
      RecordsetClone RecordSource References Refresh Reports Requery Restore RowSourceType RunCommand RunMacro RunSQL
      SaveAsText Screen SetHiddenAttribute SetOption SetWarnings Subform SysCmd TempVars Text TransferDatabase
      TransferSpreadsheet TransferSQLDatabase TransferText Type Undo Value Visible
      """
    ),
    (
      .adodb,
      """
      AbsolutePage AbsolutePosition ActiveCommand ActiveConnection ActualSize Add AddNew Append AppendChunk
      Application Attributes BeginTrans BOF Bookmark CacheSize Cancel CancelBatch CancelUpdate Charset Clone Close
      CommandStream CommandText CommandTimeout CommandType CommitTrans CompareBookmarks ConnectionString
      ConnectionTimeout CopyTo Count CreateParameter CursorLocation CursorType DataMember DataSource DefaultDatabase
      DefinedSize Delete Dialect Direction EditMode EOF Errors Execute Fields Filter Find Flush GetChunk GetRows
      GetString Index IsolationLevel Item LineSeparator LoadFromFile LockType MarshalOptions MaxRecords Mode Move
      MoveFirst MoveLast MoveNext MovePrevious Name NamedParameters NativeError NextRecordset NumericScale Open
      OpenSchema OriginalValue PageCount PageSize Parameters Parent Position Precision Prepared Properties Provider
      Read ReadText RecordCount Refresh Requery Resync RollbackTrans Save SaveToFile Seek SetEOS Size SkipLine Sort
      Source SQLState State Status StayInSync Supports Type UnderlyingValue Update UpdateBatch Value Write WriteText
      """
    ),
    (
      .dao,
      """
      AbsolutePosition Add AddNew AllowZeroLength Append Application BeginTrans BOF Bookmark Bookmarkable CancelUpdate
      Clone Close CommitTrans CompactDatabase Connect Containers Count CreateDatabase CreateField CreateIndex
      CreateProperty CreateQueryDef CreateRelation CreateTableDef CreateWorkspace DBEngine DefaultPassword DefaultUser
      DefaultValue Delete Edit EOF Execute Field Fields Filter FindFirst FindLast FindNext FindPrevious GetRows Index
      Indexes Item LastModified LockEdits MoveFirst MoveLast MoveNext MovePrevious Name NextRecordset NoMatch
      ODBCTimeout OpenConnection OpenDatabase OpenRecordset OrdinalPosition Parent PercentPosition Properties QueryDef
      QueryDefs QueryTimeout RecordCount RecordsAffected Recordsets Refresh RefreshLink Relation Relations
      RepairDatabase Required Restartable ReturnsRecords Rollback Seek Size Sort SourceTableName SQL SystemDB TableDef
      TableDefs Type Updatable Update ValidationRule ValidationText Value Workspaces
      """
    ),
    (
      .scripting,
      """
      Add AtEndOfLine AtEndOfStream Attributes AvailableSpace BuildPath Close Column CompareMode Copy CopyFile
      CopyFolder Count CreateFolder CreateTextFile DateCreated DateLastAccessed DateLastModified Delete DeleteFile
      DeleteFolder DriveExists DriveLetter Drives DriveType Exists FileExists Files FileSystem FolderExists Folders
      FreeSpace GetAbsolutePathName GetBaseName GetDrive GetDriveName GetExtensionName GetFile GetFileName
      GetFileVersion GetFolder GetParentFolderName GetSpecialFolder GetStandardStream GetTempName HashVal IsReady
      IsRootFolder Item Items Key Keys Line Move MoveFile MoveFolder Name OpenAsTextStream OpenTextFile ParentFolder
      Path Read ReadAll ReadLine Remove RemoveAll RootFolder SerialNumber ShareName ShortName ShortPath Size Skip
      SkipLine SubFolders TotalSize Type VolumeName Write WriteBlankLines WriteLine
      """
    ),
    (
      .msforms,
      """
      Accelerator ActiveControl Add AddItem AddLine AddShape AddTextbox Alignment AlternativeText Application AutoSize
      AutoTab AutoWordSelect BackColor BackStyle BeginArrowheadLength BeginArrowheadStyle BeginArrowheadWidth Bold
      BorderColor BorderStyle BorderWidth BoundColumn BoundValue Brightness Cancel CanPaste CanRedo CanUndo Caption
      Characters Charset Clear ClientHeight ClientLeft ClientTop ClientWidth Close Column ColumnCount ColumnHeads
      ColumnWidths Contrast Controls ControlSource ControlTipText Copy Count CurLine CurTargetX CurTargetY CurX Cut
      Cycle DashStyle Default DefaultBackColor Delay Delete DesignMode DragBehavior DrawBuffer DropButtonStyle
      DropDown Enabled EndArrowheadLength EndArrowheadStylel EndArrowheadWidth EnterKeyBehavior Fill FirstControl Font
      ForeColor GetFormat GetFromClipboard GetText Group GroupName Height HelpContextID Hide HideSelection IMEMode
      IncrementBrightness IncrementContrast IncrementLeft IncrementRotation IncrementTop Index InnerHeight InnerWidth
      InsideHeight InsideWidth IntegralHeight Italic Item KeepScrollBarsVisible LargeChange LayoutEffect LayoutForm
      Left Line LineCount LinkedCell List ListCount ListIndex ListRows ListStyle ListWidth LockAnchor LockAspectRatio
      Locked MarginBottom MarginLeft MarginRight MarginTop MatchEntry MatchFound MatchRequired Max MaxLength Min
      MouseIcon MousePointer Move MultiLine MultiPages MultiRow MultiSelect Name Object OldHeight OldLeft OldTop
      OldWidth Pages Parent PasswordChar Paste Picture PictureAlignment PictureFormat PicturePosition PictureSizeMode
      PictureTiling PrintForm PutInClipboard Range Redo RedoAction RelativeHorizontalPosition RelativeVerticalPosition
      Remove RemoveItem Repaint RGB Rotation ScaleHeight ScaleWidth SchemeColor Scroll ScrollBars ScrollHeight
      ScrollLeft ScrollTop ScrollWidth Select SelectAll Selected SelectedItem SelectionMargin SelLength SelStart
      SelText SetDefaultTabOrder SetFocus SetText ShapeRange Show ShowDropButtonWhen ShowModal Size SmallChange Solid
      SpecialEffect StartContainingForm StartFromBinding StartUpPosition Strikethrough Style TabFixedHeight
      TabFixedWidth TabIndex TabKeyBehavior TabOrientation Tabs TabStop Tag TakeFocusOnClick Text TextAlign TextColumn
      TextFrame TextLength Top TopIndex TransitionEffect TransitionPeriod Transparency TripleState TwoColorGradient
      Type Underline UndoAction UnloadObject Value VerticalScrollBarSide Visible Weight WhatsThisHelp Width WordWrap
      WrapFormat Zoom ZOrder ZOrderPosition
      """
    ),
    (
      .vbide,
      """
      Activate ActiveCodePane ActiveVBProject Add AddFromFile AddFromGuid AddFromString Application BuildFileName
      BuiltIn Close CodeModule CodePane CodePanes Count CountOfDeclarationLines CountOfLines CountOfVisibleLines
      CreateEventProc Delete DeleteLines Designer DesignerID DesignerWindow Export Find FullPath GetSelection
      HasOpenDesigner HelpContextID HelpFile Import Index InsertLines IsBroken Item Lines MainWindow Major
      MakeCompiledFile Minor Name Parent ProcBodyLine ProcCountLines ProcOfLine ProcStartLine Protection References
      ReplaceLine Save SelectedVBComponent SetSelection Show TopLine Type VBComponent VBComponents VBE VBProject
      VBProjects
      """
    ),
    (
      .xml,
      """
      abort addParameter appendChild async attributes baseName childNodes cloneNode createAttribute createCDATASection
      createComment createDocumentFragment createElement createNode createProcessingInstruction createProcessor
      createTextNode dataType doctype documentElement errorCode firstChild hasChildNodes importNode input insertBefore
      item lastChild length linepos load loadXML namespaces namespaceURI nextNode nextSibling nodeFromID nodeName
      nodeType nodeTypedValue nodeTypeString nodeValue onreadystatechange open output ownerDocument parentNode
      parseError prefix preserveWhiteSpace previousSibling readyState reason removeAttribute removeChild
      removeNamedItem replaceChild reset resolveExternals responseBody responseStream responseText responseXML save
      schemas selectNodes selectSingleNode send srcText status statusText stylesheet text transform transformNode
      transformNodeToObject validate validateOnParse waitForResponse xml
      """
    ),
    (
      .http,
      """
      Abort GetAllResponseHeaders GetResponseHeader Open Option ResponseBody ResponseStream ResponseText Send
      SetAutoLogonPolicy SetClientCertificate SetCredentials SetProxy SetRequestHeader SetTimeouts Status StatusText
      WaitForResponse
      """
    ),
    (
      .regexp,
      """
      Execute FirstIndex Global IgnoreCase Length MultiLine Pattern Replace SubMatches Test Value
      """
    ),
    (
      .shell,
      """
      AddPrinterConnection AddWindowsPrinterConnection AppActivate Arguments BrowseForFolder ComputerName CopyHere
      CreateShortcut CurrentDirectory EnumNetworkDrives EnumPrinterConnections Environment Exec ExitCode
      ExpandEnvironmentStrings Explore GetDetailsOf Hotkey IconLocation InvokeVerb InvokeVerbEx IsServiceRunning
      LogEvent MapNetworkDrive MinimizeAll MoveHere Namespace ParseName Popup ProcessID RegDelete RegRead RegWrite
      RemoveNetworkDrive RemovePrinterConnection Run Self SendKeys ServiceStart ServiceStop SetDefaultPrinter
      ShellExecute SpecialFolders StdErr StdIn StdOut TargetPath Terminate UndoMinimizeALL UserDomain Windows
      WindowStyle WorkingDirectory
      """
    ),
    (
      .html,
      """
      AddressBar all body Busy cells children className click clipboardData contentDocument contentWindow createEvent
      dispatchEvent Document documentElement execCommand execScript fireEvent focus forms frames GoBack GoForward
      GoHome GoSearch head href initEvent innerHTML innerText insertAdjacentHTML LocationName LocationURL MenuBar
      Navigate Navigate2 options outerHTML outerText parentElement parentWindow querySelector querySelectorAll
      ReadyState rows scrollIntoView selectedIndex Silent src StatusBar Stop submit tagName TheaterMode title ToolBar
      write writeln
      """
    ),
    (
      .wmi,
      """
      AssociatorsOf ConnectServer ExecMethod ExecMethod_ ExecNotificationQuery ExecQuery Get ImpersonationLevel
      InParameters InstancesOf Methods_ Path_ Properties_ Put_ Security_ SpawnInstance_ SubclassesOf
      """
    ),
    (
      .cdo,
      """
      AddAttachment AddRelatedBodyPart Attachments BCC BodyPart CC Configuration CreateMHTMLBody DSNOptions Fields
      From HTMLBody MDNRequested ReplyTo Send Sender Subject TextBody To Update
      """
    ),
    (
      .vba,
      """
      Add Clear Count Description HelpContext HelpFile Item LastDllError Number Raise Remove Source
      """
    ),
  ]
}
