import FormulaSyntax

/// What a function of macro sheets is, and whether it reaches beyond the workbook.
enum MacroSheetWords {
  /// What it reaches: a library of Windows, a program or its keys, files, another program by DDE, mail; or formulas and
  /// macros that are only known while the macro runs.
  enum Reach: String, CaseIterable {
    case library = "dll"
    case program, file, dde
    case mail = "e-mail"
    case computed = "computed-code"
  }

  static func reach(of name: String) -> Reach? { reaches[name] }

  private static let reaches: [String: Reach] = {
    let words: [Reach: String] = [
      .library: "CALL REGISTER REGISTER.ID UNREGISTER",
      .program: "EXEC APP.ACTIVATE APP.ACTIVATE.MICROSOFT SEND.KEYS",
      .file: """
        FOPEN FCLOSE FREAD FREADLN FWRITE FWRITELN FSIZE FPOS FILES DIRECTORY FILE.DELETE FIND.FILE OPEN OPEN.TEXT
        OPEN.LINKS SAVE.AS SAVE.COPY.AS VBA.INSERT.FILE NEWWEBQUERY SQL.REQUEST
        """,
      .dde: "INITIATE EXECUTE REQUEST POKE TERMINATE",
      .mail: "OPEN.MAIL SEND.MAIL MAIL.LOGON MAIL.SEND.MAILER MAIL.FORWARD MAIL.REPLY MAIL.REPLY.ALL ROUTE.DOCUMENT",
      .computed: "EVALUATE FORMULA FORMULA.ARRAY FORMULA.FILL RUN SET.NAME DEFINE.NAME",
    ]
    var table: [String: Reach] = [:]
    for (reach, names) in words {
      for name in names.split(whereSeparator: \.isWhitespace) { table[String(name)] = reach }
    }
    return table
  }()

  /// Commands that have a macro run when something happens.
  static func trigger(of name: String) -> MacroEvent.Trigger? { triggers[name] }

  private static let triggers: [String: MacroEvent.Trigger] = [
    "ON.TIME": .timer, "ON.KEY": .keyboard, "ON.DATA": .application, "ON.DOUBLECLICK": .worksheet, "ON.ENTRY": .worksheet,
    "ON.RECALC": .worksheet, "ON.SHEET": .worksheet, "ON.WINDOW": .application,
  ]

  /// Names by which Excel starts a macro of a macro sheet; it finds them where more follows, too.
  static func isAutomatic(_ name: String) -> Bool {
    let lower = name.lowercased()
    return automatic.contains { lower.hasPrefix($0) }
  }

  private static let automatic = ["auto_open", "auto_close", "auto_activate", "auto_deactivate"]

  /// As facts call it. `isPlain`: without the prefixes of functions that are newer than macro sheets, of which some have
  /// the name of a command: `SORT`, `FILTER`.
  static func kind(of name: String, isPlain: Bool) -> String? {
    if MacroSheetFunctions.names.contains(name) { return "xlm" }
    if isPlain, FunctionNumbers.commandNames.contains(name) { return "command" }
    return BuiltinFunctions.names.contains(name) ? "builtin" : nil
  }
}
