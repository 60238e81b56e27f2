/// Words that statements start with or that say what an expression does.
enum MacroKeyword: Sendable {
  case access(isPublic: Bool)
  case `static`, dim, sub, function, property, declare, end, attribute, option, withEvents
  case get, set, `let`, `as`, new, lib, alias, ptrSafe
  case on, error, open, type, `enum`, `case`, branch, `for`
  case each, `in`, with, then, goTo, resume, const, event, reDim, typeOf, `is`, me, `implements`, call
  /// In front of a parameter.
  case passing
  /// Nothing stands behind it that belongs to what stands in front of it: operators, and the rest of the statements.
  case other

  static let words: [MacroWord: MacroKeyword] = {
    var words: [MacroWord: MacroKeyword] = [
      MacroWord("public"): .access(isPublic: true), MacroWord("global"): .access(isPublic: true),
      MacroWord("private"): .access(isPublic: false), MacroWord("friend"): .access(isPublic: false),
      MacroWord("static"): .static, MacroWord("dim"): .dim, MacroWord("sub"): .sub, MacroWord("function"): .function,
      MacroWord("property"): .property, MacroWord("declare"): .declare, MacroWord("end"): .end,
      MacroWord("attribute"): .attribute, MacroWord("option"): .option, MacroWord("withevents"): .withEvents,
      MacroWord("get"): .get, MacroWord("set"): .set, MacroWord("let"): .let, MacroWord("as"): .as,
      MacroWord("new"): .new, MacroWord("lib"): .lib, MacroWord("alias"): .alias, MacroWord("ptrsafe"): .ptrSafe,
      MacroWord("on"): .on, MacroWord("error"): .error, MacroWord("open"): .open, MacroWord("type"): .type,
      MacroWord("enum"): .enum, MacroWord("case"): .case, MacroWord("for"): .for, MacroWord("each"): .each,
      MacroWord("in"): .in, MacroWord("with"): .with, MacroWord("then"): .then, MacroWord("else"): .then,
      MacroWord("goto"): .goTo, MacroWord("resume"): .resume, MacroWord("const"): .const, MacroWord("event"): .event,
      MacroWord("redim"): .reDim, MacroWord("typeof"): .typeOf, MacroWord("is"): .is, MacroWord("me"): .me,
      MacroWord("implements"): .implements, MacroWord("call"): .call,
    ]
    for word in ["if", "elseif", "select", "do", "while"] { words[MacroWord(word)] = .branch }
    for word in ["byval", "byref", "optional", "paramarray"] { words[MacroWord(word)] = .passing }
    for word in [
      "and", "or", "not", "xor", "eqv", "imp", "mod", "like", "to", "step", "until", "wend", "loop", "next", "exit",
      "nothing", "true", "false", "null", "empty", "addressof", "preserve", "erase", "gosub", "return", "stop", "lset",
      "rset",
    ] { words[MacroWord(word)] = .other }
    return words
  }()
}
