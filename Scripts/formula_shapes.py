"""What a formula reads, and what it looks like without its content."""
import re

import workbook_values

REFERENCE = re.compile(
    r"(?:(?P<quoted>'(?:[^']|'')*')!|(?P<sheet>[^\W\d][\w.]*)!)?"
    r"(?:\$?(?P<c1>[A-Z]{1,3})\$?(?P<r1>\d+)(?::\$?(?P<c2>[A-Z]{1,3})\$?(?P<r2>\d+))?"
    r"|\$?(?P<w1>[A-Z]{1,3}):\$?(?P<w2>[A-Z]{1,3})|\$?(?P<h1>\d+):\$?(?P<h2>\d+))(?![\w.(])")
WORD = re.compile(r"[^\W\d][\w.\\]*")

SHAPES = {"en": ('"…"', "cell", "{…}", "range", "number", "name"),
          "fr": ('"…"', "cellule", "{…}", "plage", "nombre", "nom")}


def shape(formula, language="en"):
    """A formula without what it says: functions and kinds of arguments."""
    text = workbook_values.TEXT.sub("\x01", formula)
    text = workbook_values.QUOTED_SHEET.sub("", text)
    text = re.sub(r"\{[^}]*\}", "\x03", text)
    text = re.sub(r"(?<![\w.])[^\W\d][\w.]*!", "", text)
    text = re.sub(r"\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b|\$?\b\d+:\$?\d+\b", "\x04", text)
    text = re.sub(r"(?<![\w.])\$?[A-Z]{1,3}\$?\d+(?![\w(])", "\x02", text)
    text = re.sub(r"(?<![\w.])\d+(?:\.\d*)?(?:E[+-]?\d+)?", "\x05", text)
    words = dict(zip("\x01\x02\x03\x04\x05\x06", SHAPES[language]))

    def word(match):
        name = match.group()
        called = text[match.end():match.end() + 1] == "("
        return re.sub(r"^_xlfn\.(_xlws\.)?", "", name, flags=re.I) if called or name in ("TRUE", "FALSE") else "\x06"
    text = re.sub(r"\s+", " ", WORD.sub(word, text)).strip()
    for mark, said in words.items():
        text = text.replace(mark, said)
    return text if len(text) <= 80 else text[:77] + "…"


def precedents(formula, sheet, book, depth=0):
    """(sheet, first column, first row, last column, last row) of what a formula reads."""
    text = workbook_values.TEXT.sub('""', formula)
    for match in REFERENCE.finditer(text):
        part = match.groupdict()
        where = part["quoted"][1:-1].replace("''", "'") if part["quoted"] else part["sheet"] or sheet
        if part["c1"]:
            first = workbook_values.column_index(part["c1"])
            last = workbook_values.column_index(part["c2"]) if part["c2"] else first
            yield where, first, int(part["r1"]), last, int(part["r2"] or part["r1"])
        elif part["w1"]:
            yield (where, workbook_values.column_index(part["w1"]), 1, workbook_values.column_index(part["w2"]), 1 << 20)
        else:
            yield where, 1, int(part["h1"]), 1 << 14, int(part["h2"])
    if depth < 5:
        for word in set(WORD.findall(text)):
            for said in book.names.get(word.upper(), ()):
                yield from precedents(said, sheet, book, depth + 1)
            if word.upper() in book.tables:
                where, area = book.tables[word.upper()]
                yield from precedents(area, where, book, 5)


def own_formula(cell, reference):
    """The formula of a cell that shares another's."""
    if not cell.shared or cell.shared == reference:
        return cell.formula
    from openpyxl.formula.translate import Translator
    try:
        return Translator("=" + cell.formula, origin=cell.shared).translate_formula(reference)[1:]
    except Exception:
        return cell.formula
