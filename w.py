P=[l for l in open('/work/judge/o10.txt').read().split('\n') if l]
J=[
("ready","Two plain-text content controls (one inline, one around a paragraph), already filled, unbound and unlocked: the text stays as ordinary editable text, nothing else in the file (no fields, notes or headers)","unsure"),
("minor-changes","The slide's only text has a wavy underline (u=\"wavy\"), which Slides turns into its single plain underline; the package is also Strict OOXML, so the import has to be looked at once (resave as transitional if refused)","unsure"),
("minor-changes","Sheet Charts: exploded doughnut with three rings (Budget/Projected/Actual) - Sheets' doughnut holds one series and no explosion, so it must be redone; Data!O4:O6 have Excel sparklines that do not import (retype as SPARKLINE), two-level axis categories in the column chart","sure"),
("ready","Three dates, three plain references =A1..A3 and three numbers stored as text; the ignoredErrors/misleadingFormat marks are only Excel's green triangles","sure"),
("minor-changes","Only five pictures over cells; the one under 'JPEG Transparency' (P3) has alphaModFix 60 % that Sheets' pictures do not have, so it comes opaque; sheetProtection is not switched on and the MSIP label only sits in the properties","unsure"),
("minor-changes","Pivot table Sheet1!A6:G9 has three calculated items in field c (add, div, div2), which Sheets pivots do not have; with two source rows, rebuilding the three columns by formulas beside the pivot takes well under an hour","sure"),
("ready","Two text cells and a name MyRange nothing reads; only custom document properties (Department, Owner) are lost","sure"),
("minor-changes","The only text box is East Asian vertical (vert=eaVert), Slides has no text direction, so the text has to be set as a rotated box; Strict OOXML package, so the import should be checked","unsure"),
("minor-changes","B1 and B2 read another workbook (xparams.xlsx, sheets Params Tab 1/2): the links must be rewritten as two IMPORTRANGE after that file is moved","sure"),
("ready","Five cells of text and numbers; the smart tags (date, stockticker) are a dead feature nobody will miss","sure"),
("ready","Eight cells 'Text' with a yellow fill, nothing else","sure"),
("ready","Fifteen text cells with column widths and a plain autofilter A1:E6 without criteria, which Sheets takes over","sure"),
("minor-changes","test!D11 and D12 are 3-D sums SUM(Sheet2:Sheet5!A11) and SUM(Sheet2:Sheet5!A12:C12), which Sheets does not compute; two formulas to rewrite","sure"),
("minor-changes","Open tracked changes in the body: nested moveFrom/moveTo with insertion, deletion and a format change; moves become plain insert/delete suggestions or are flattened, so they should be accepted or checked first (two characters of text)","unsure"),
("minor-changes","3-D extrusion and 30 degree 3-D rotation of title and body text (sp3d/scene3d) is lost in Slides; the fly-in animations (title, body by paragraph) exist there but have to be looked at","sure"),
("minor-changes","Embedded Excel 97-2003 worksheet (OLE object, four numbers in a row) becomes a mere EMF picture in Docs; the sheet must be extracted and put in as a table or linked from Sheets","sure"),
("ready","Two empty slides with the standard layouts and Office theme, no content, no animation","sure"),
("major-changes","Nine of eleven sheets are built on some 52 form controls and 25 ActiveX controls (combos, lists, spinners, scroll bars, option buttons with linked cells, a button calling the missing macro Button28_Click), none of which exist in Sheets; plus Sheet8 formulas into deal_56_gridjst.xlsx","sure"),
("major-changes","Word template: even/odd footers made of VML shapes (page frame, rotated company name, page number in an oval), VML colour band on top, data-bound content controls (sender, company, date repeated) and building blocks (two fax covers, headers/footers) in the glossary - all lost in Docs and to be redesigned as a Docs template","unsure"),
("ready","Empty sheet with unused cell styles and a theme only","sure"),
]
assert len(J)==len(P)==20
open('/work/judge/out/o10p.tsv','w').write(''.join('\t'.join((p,)+j)+'\n' for p,j in zip(P,J)))
