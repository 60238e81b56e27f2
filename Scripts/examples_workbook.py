"""A workbook of the examples: formulas without stored values, and the cells that they read."""
import collections, zipfile
from xml.sax.saxutils import escape

from workbook_values import place


def expected(text):
    if text in ("TRUE", "FALSE"):
        return text == "TRUE"
    if text.startswith('"'):
        return text[1:-1].replace('""', '"')
    if text.startswith("#"):
        return ("error", text)
    return float(text)


def examples_workbook(rows, path):
    """A workbook of the examples: sheet Data with what they read, sheet Examples with a formula in each row of column A.

    A formula that stands in braces is an array formula, in its cell alone.
    """
    data = [(row["formula"], row["expected"]) for row in rows if row["name"] == "data"]
    formulas = [row["formula"] for row in rows if row["name"] != "data"]
    by_row = collections.defaultdict(list)
    for reference, text in data:
        column, row = place(reference)
        value = expected(text)
        if isinstance(value, str):
            said = f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
        elif isinstance(value, bool):
            said = f'<c r="{reference}" t="b"><v>{int(value)}</v></c>'
        elif isinstance(value, tuple):
            said = f'<c r="{reference}" t="e"><v>{value[1]}</v></c>'
        else:
            said = f'<c r="{reference}"><v>{value!r}</v></c>'
        by_row[row].append((column, said))
    lines = "".join(f'<row r="{row}">{"".join(said for _, said in sorted(cells))}</row>'
                    for row, cells in sorted(by_row.items()))
    cells = []
    for number, formula in enumerate(formulas, 1):
        array = formula.startswith("{")
        text = escape(formula.strip("{}") if not array else formula[1:-1]).removeprefix("=")
        attributes = f' t="array" ref="A{number}"' if array else ""
        cells.append(f'<row r="{number}"><c r="A{number}"><f{attributes}>{text}</f></c></row>')
    spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    parts = {
        "[Content_Types].xml": f'{head}<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType='
        f'"{sheet}sheet.main+xml"/>' + "".join(
            f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{sheet}worksheet+xml"/>' for n in (1, 2))
        + "</Types>",
        "_rels/.rels": f'{head}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{head}<workbook xmlns="{spreadsheet}" xmlns:r="{office}"><sheets><sheet name="Examples" '
        'sheetId="1" r:id="rId1"/><sheet name="Data" sheetId="2" r:id="rId2"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{head}<Relationships xmlns="{package}/relationships">' + "".join(
            f'<Relationship Id="rId{n}" Type="{office}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in (1, 2))
        + "</Relationships>",
        "xl/worksheets/sheet1.xml":
        f'{head}<worksheet xmlns="{spreadsheet}"><sheetData>{"".join(cells)}</sheetData></worksheet>',
        "xl/worksheets/sheet2.xml": f'{head}<worksheet xmlns="{spreadsheet}"><sheetData>{lines}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name, text)
