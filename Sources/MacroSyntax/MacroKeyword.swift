/// Words that statements start with or that say what an expression does.
enum MacroKeyword: Sendable {
  case access(isPublic: Bool)
  case `static`, dim, sub, function, property, declare, end, attribute, option, withEvents
  case get, set, `let`, `as`, new, lib, alias, ptrSafe
  case on, error, open, type, `enum`, `case`, branch

  static let words: [MacroWord: MacroKeyword] = [
    MacroWord("public"): .access(isPublic: true), MacroWord("global"): .access(isPublic: true),
    MacroWord("private"): .access(isPublic: false), MacroWord("friend"): .access(isPublic: false),
    MacroWord("static"): .static, MacroWord("dim"): .dim, MacroWord("sub"): .sub, MacroWord("function"): .function,
    MacroWord("property"): .property, MacroWord("declare"): .declare, MacroWord("end"): .end,
    MacroWord("attribute"): .attribute, MacroWord("option"): .option, MacroWord("withevents"): .withEvents,
    MacroWord("get"): .get, MacroWord("set"): .set, MacroWord("let"): .let, MacroWord("as"): .as,
    MacroWord("new"): .new, MacroWord("lib"): .lib, MacroWord("alias"): .alias, MacroWord("ptrsafe"): .ptrSafe,
    MacroWord("on"): .on, MacroWord("error"): .error, MacroWord("open"): .open, MacroWord("type"): .type,
    MacroWord("enum"): .enum, MacroWord("case"): .case,
    MacroWord("if"): .branch, MacroWord("elseif"): .branch, MacroWord("select"): .branch, MacroWord("for"): .branch,
    MacroWord("do"): .branch, MacroWord("while"): .branch,
  ]
}
