import MacroSyntax

/// The names whose use in code is counted: what is known to differ, to be missing or to cost work elsewhere. The table
/// `vba_apis.tsv` of the rules says what each of them means for a target; names that it does not hold say nothing.
enum MacroNames {
  static let vocabulary = MacroVocabulary(members: members, plain: plain)

  /// Behind a point.
  private static let members = [
    // Cells and their looks.
    "Value", "Value2", "Formula", "FormulaR1C1", "ClearContents", "Clear", "Copy", "PasteSpecial", "Sort", "AutoFilter",
    "AdvancedFilter", "Find", "FindNext", "Replace", "End", "CurrentRegion", "UsedRange", "SpecialCells", "Offset", "Resize",
    "Merge", "UnMerge", "Insert", "Delete", "NumberFormat", "Interior", "Font", "Borders", "ColumnWidth", "AutoFit",
    "Validation", "FormatConditions", "AddComment", "NoteText", "AddCommentThreaded", "Hyperlinks", "TextToColumns",
    "RemoveDuplicates", "Consolidate", "Subtotal", "Cells", "Range", "Columns",
    // Windows and the application.
    "Select", "ActiveSheet", "ActiveWorkbook", "ActivePrinter", "AlertBeforeOverwriting", "AskToUpdateLinks",
    "AutoRecover", "Calculate", "CalculateFull", "Calculation", "CalculationState", "CellDragAndDrop",
    "EditDirectlyInCell", "EnableAutoComplete", "CentimetersToPoints", "InchesToPoints", "CommandBars",
    "CopyObjectsWithCells", "CutCopyMode", "DefaultFilePath", "DefaultSaveFormat", "DefaultWebOptions", "DisplayAlerts",
    "DisplayFormulaBar", "DisplayScrollBars", "DisplayStatusBar", "DisplayCommentIndicator", "DisplayNoteIndicator",
    "DisplayClipboardWindow", "EnableAnimations", "EnableSound", "EnableEvents", "GetSaveAsFilename", "Goto", "HLookup",
    "Interactive", "Intersect", "Iteration", "MaxChange", "MaxIterations", "MailSession", "MoveAfterReturn",
    "MoveAfterReturnDirection", "PrintOut", "Activate", "Show", "OnKey", "OnTime", "StatusBar", "ScreenUpdating",
    "FileDialog", "GetOpenFilename", "Wait", "UserName", "OperatingSystem", "PathSeparator", "Run", "Evaluate",
    "WorksheetFunction", "InputBox", "ExecuteExcel4Macro", "SendKeys",
    // Files.
    "Open", "OpenText", "OpenXML", "Add", "Save", "SaveAs", "SaveCopyAs", "Close", "ExportAsFixedFormat", "Protect",
    "LinkSources", "UpdateLink", "ChangeLink", "RefreshAll", "Refresh", "Path", "FullName",
    // Names, tables, pivots, charts, shapes.
    "Names", "RefersTo", "ListObjects", "ListRows", "ListColumns", "PivotCaches", "PivotTables", "CreatePivotTable",
    "RefreshTable", "ChartObjects", "Charts", "SetSourceData", "AddChart", "AddChart2", "AddPicture", "AddShape", "Shapes",
    "SparklineGroups",
    // Add-ins, the ribbon, the editor, DDE, the registry.
    "COMAddIns", "AddIns", "VBE", "VBProject", "VBComponents", "CodeModule", "AddFromString", "ExecuteMso", "FindControl",
    "DDEInitiate", "DDEExecute", "DDERequest", "DDEPoke", "RegRead", "RegWrite", "RegDelete",
    // Word and PowerPoint.
    "TypeText", "TypeParagraph", "Execute", "MailMerge", "Bookmarks", "FormFields", "ContentControls", "AddSlide",
    "TextFrame", "TextFrame2",
  ]

  /// Without a point: statements and functions of the language, globals of the host.
  private static let plain = [
    "Cells", "Range", "Columns", "Selection", "ActiveCell", "ActiveSheet", "ActiveWorkbook", "ActiveWindow",
    "WorksheetFunction", "Evaluate", "InputBox", "MsgBox", "Sleep", "DoEvents", "Dir", "Kill", "FileCopy", "MkDir",
    "RmDir", "ChDir", "ChDrive", "CurDir", "FileLen", "FileDateTime", "GetAttr", "SetAttr", "Environ", "Shell", "SendKeys",
    "AppActivate", "GetSetting", "SaveSetting", "DeleteSetting", "GetAllSettings", "CallByName", "ExecuteExcel4Macro",
    "DDEInitiate", "DDEExecute", "DDERequest", "DDEPoke", "GoSub", "LongPtr", "Rnd", "Randomize", "Timer",
    "ActiveDocument", "ActivePresentation",
  ]
}
