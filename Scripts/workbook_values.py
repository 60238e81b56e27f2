"""The formulas of a workbook and the values that whoever saved it stored beside them, from xlsx, xlsm and xlsb.

Reads the file itself, without a library for workbooks, so that nobody computes anything between the file and this.
"""
import posixpath, re, struct, xml.etree.ElementTree as ElementTree, zipfile

ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
LARGEST_PART = 60_000_000


class Workbook:
    """sheets: names in order; cells: (sheet, "B7") → Cell, of cells with formulas alone; names; tables; settings."""

    def __init__(self):
        self.sheets, self.cells, self.names, self.tables = [], {}, {}, {}
        # What stands where, with formulas and without: sheet → {(column, row): value}.
        self.values = {}
        self.application, self.calculation_chain = "", False
        self.manual = self.iterates = self.precision_as_displayed = False

    def note(self, sheet, reference, value):
        if value is not None:
            self.values.setdefault(sheet.lower(), {})[place(reference)] = value

    def inside(self, area):
        """The values of an area (sheet, first column, first row, last column, last row)."""
        where, c1, r1, c2, r2 = area
        values = self.values.get(where.lower(), {})
        if (c2 - c1 + 1) * (r2 - r1 + 1) > len(values):
            return [value for (c, r), value in values.items() if c1 <= c <= c2 and r1 <= r <= r2]
        return [values[c, r] for r in range(r1, r2 + 1) for c in range(c1, c2 + 1) if (c, r) in values]


class Cell:
    __slots__ = ("formula", "shared", "value", "array")

    def __init__(self, formula, value, shared=None, array=""):
        self.formula, self.value, self.shared, self.array = formula, value, shared, array


class Problem(Exception):
    pass


def read(path):
    """The workbook of a file; Problem says why it cannot be read."""
    try:
        with zipfile.ZipFile(path) as package:
            return read_package(package)
    except (zipfile.BadZipFile, KeyError, ElementTree.ParseError, ValueError, struct.error, IndexError, OSError,
            NotImplementedError, RuntimeError, RecursionError) as problem:
        raise Problem(str(problem)) from problem


def read_package(package):
    book = Workbook()
    parts = set(package.namelist())
    if "docProps/app.xml" in parts:
        for element in parse(package, "docProps/app.xml").iter():
            if local(element.tag) == "Application":
                book.application = element.text or ""
    main = main_part(package)
    folder = posixpath.dirname(main)
    book.calculation_chain = any(p.startswith(folder + "/calcChain.") for p in parts)
    targets = relations(package, main)
    if main.endswith(".bin"):
        binary_workbook(package, main, targets, book)
    else:
        xml_workbook(package, main, targets, book)
    return book


def main_part(package):
    for element in parse(package, "_rels/.rels"):
        if element.get("Type", "").endswith("/officeDocument"):
            return element.get("Target").lstrip("/")
    raise Problem("no workbook part")


def relations(package, part):
    name = posixpath.join(posixpath.dirname(part), "_rels", posixpath.basename(part) + ".rels")
    if name not in package.namelist():
        return {}
    found = {}
    for element in parse(package, name):
        target = element.get("Target", "")
        whole = target.lstrip("/") if target.startswith("/") else posixpath.normpath(
            posixpath.join(posixpath.dirname(part), target))
        found[element.get("Id")] = (element.get("Type", "").rsplit("/", 1)[-1], whole, element.get("TargetMode"))
    return found


def content(package, part):
    if package.getinfo(part).file_size > LARGEST_PART:
        raise Problem(f"{part} is too large")
    data = package.read(part)
    if b"<!DOCTYPE" in data[:2000]:
        raise Problem(f"{part} declares a document type")
    return data


def parse(package, part):
    return ElementTree.fromstring(content(package, part))


def local(tag):
    return tag.rsplit("}", 1)[-1]


def xml_workbook(package, main, targets, book):
    root = parse(package, main)
    texts = []
    for kind, part, _ in targets.values():
        if kind == "sharedStrings" and part in package.namelist():
            texts = shared_texts(package, part)
    for element in root:
        name = local(element.tag)
        if name == "calcPr":
            book.manual = element.get("calcMode") == "manual"
            book.iterates = element.get("iterate") in ("1", "true")
            book.precision_as_displayed = element.get("fullPrecision") in ("0", "false")
        elif name == "definedNames":
            for child in element:
                book.names.setdefault(child.get("name", "").upper(), []).append(child.text or "")
        elif name == "sheets":
            for child in element:
                relation = next((v for k, v in child.attrib.items() if local(k) == "id"), None)
                kind, part, _ = targets.get(relation, ("", "", None))
                book.sheets.append(child.get("name"))
                if kind == "worksheet" and part in package.namelist():
                    xml_sheet(package, part, child.get("name"), texts, book)


def shared_texts(package, part):
    found = []
    for item in parse(package, part):
        # Phonetic guides are not part of the text.
        runs = [r for r in item if local(r.tag) in ("t", "r")]
        found.append("".join(t.text or "" for r in runs for t in r.iter() if local(t.tag) == "t"))
    return found


def xml_sheet(package, part, sheet, texts, book):
    root = parse(package, part)
    shared = {}
    for kind, target, _ in relations(package, part).values():
        if kind == "table" and target in package.namelist():
            table = parse(package, target)
            book.tables[table.get("displayName", "").upper()] = (sheet, table.get("ref", ""))
    for cell in root.iter():
        if local(cell.tag) != "c":
            continue
        formula = value = None
        for child in cell:
            name = local(child.tag)
            if name == "f":
                formula = child
            elif name == "v":
                value = child.text
        if cell.get("r") and (value is not None or formula is not None):
            stored = typed(cell.get("t"), value, texts)
            book.note(sheet, cell.get("r"), stored)
        if formula is None or formula.get("t") == "dataTable":
            continue
        text, origin, array = formula.text or "", None, ""
        if formula.get("t") == "shared":
            index = formula.get("si")
            if text:
                shared[index] = (text, cell.get("r"))
            elif index in shared:
                text, origin = shared[index]
        elif formula.get("t") == "array":
            array = formula.get("ref") or cell.get("r")
        if text:
            book.cells[sheet, cell.get("r")] = Cell(text, stored, origin, array)


def typed(kind, value, texts):
    """A cell's value: float, bool, str, or ("error", name); None where none is stored."""
    if kind == "str":
        return ESCAPED.sub(lambda match: chr(int(match.group(1), 16)), value or "")
    if value is None:
        return None
    if kind == "s":
        return texts[int(value)]
    if kind == "b":
        return value in ("1", "true")
    if kind == "e":
        return ("error", value)
    if kind == "d":
        return None
    return float(value)


def binary_records(data):
    place = 0
    while place < len(data):
        kind = data[place]
        place += 1
        if kind & 0x80:
            kind = (kind & 0x7F) | (data[place] & 0x7F) << 7
            place += 1
        size = shift = 0
        for _ in range(4):
            byte = data[place]
            place += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        yield kind, data[place:place + size]
        place += size


def wide_text(data, place):
    length = struct.unpack_from("<I", data, place)[0]
    end = place + 4 + 2 * length
    return data[place + 4:end].decode("utf-16-le", "replace"), end


def binary_workbook(package, main, targets, book):
    texts = []
    for kind, part, _ in targets.values():
        if kind == "sharedStrings" and part in package.namelist():
            texts = [wide_text(data, 1)[0] for kind, data in binary_records(content(package, part)) if kind == 19]
    for kind, data in binary_records(content(package, main)):
        if kind == 156:
            relation, end = wide_text(data, 8)
            name, _ = wide_text(data, end)
            book.sheets.append(name)
            sort, part, _ = targets.get(relation, ("", "", None))
            if sort == "worksheet" and part in package.namelist():
                binary_sheet(content(package, part), name, texts, book)
        elif kind == 157:
            book.manual = struct.unpack_from("<I", data, 4)[0] == 0
            flags = struct.unpack_from("<H", data, 24)[0]
            book.iterates, book.precision_as_displayed = bool(flags & 4), not flags & 8


def binary_sheet(data, sheet, texts, book):
    row = 0
    for kind, data in binary_records(data):
        if kind == 0:
            row = struct.unpack_from("<I", data)[0]
        elif kind in (2, 5):
            raw = struct.unpack_from("<I", data, 8)[0] if kind == 2 else 0
            number = struct.unpack_from("<d", data, 8)[0] if kind == 5 else packed_number(raw)
            book.note(sheet, column_letters(struct.unpack_from("<I", data)[0]) + str(row + 1), number)
        elif kind == 4:
            book.note(sheet, column_letters(struct.unpack_from("<I", data)[0]) + str(row + 1), data[8] != 0)
        elif kind == 6:
            book.note(sheet, column_letters(struct.unpack_from("<I", data)[0]) + str(row + 1), wide_text(data, 8)[0])
        elif kind == 7:
            index = struct.unpack_from("<I", data, 8)[0]
            if index < len(texts):
                book.note(sheet, column_letters(struct.unpack_from("<I", data)[0]) + str(row + 1), texts[index])
        elif kind in (8, 9, 10, 11):
            column = struct.unpack_from("<I", data)[0]
            if kind == 8:
                value = wide_text(data, 8)[0]
            elif kind == 9:
                value = struct.unpack_from("<d", data, 8)[0]
            elif kind == 10:
                value = data[8] != 0
            else:
                value = ("error", ERRORS.get(data[8], "#?"))
            book.note(sheet, column_letters(column) + str(row + 1), value)
            # The formula is compiled; its text comes from elsewhere.
            book.cells[sheet, column_letters(column) + str(row + 1)] = Cell(None, value)


def packed_number(raw):
    """A number in 30 bits: a whole number or the upper part of a float, perhaps in hundredths."""
    if raw & 2:
        number = float((raw >> 2) - (1 << 30 if raw & 0x80000000 else 0))
    else:
        number = struct.unpack("<d", b"\0\0\0\0" + struct.pack("<I", raw & 0xFFFFFFFC))[0]
    return number / 100 if raw & 1 else number


def column_letters(index):
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def place(reference):
    """Column and row, from 1."""
    match = re.match(r"([A-Z]+)(\d+)$", reference)
    return column_index(match.group(1)), int(match.group(2))


def column_index(letters):
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index


ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
TEXT = re.compile(r'"(?:[^"]|"")*"')
QUOTED_SHEET = re.compile(r"'(?:[^']|'')*'!")
CALL = re.compile(r"(?<![\w.\\\]!])([A-Za-z_][\w.]*)\(")


def bare(formula):
    """A formula without its texts and quoted names of sheets, in which names of functions could stand."""
    return QUOTED_SHEET.sub("Sheet!", TEXT.sub('""', formula))


def calls(formula):
    """The functions that a formula calls, as they are stored, in capitals."""
    return [name.upper() for name in spelt(formula)]


def spelt(formula):
    """The functions that a formula calls, as they are stored."""
    return CALL.findall(bare(formula))
