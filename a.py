import zipfile,re,sys
p=open('/work/judge/o10.txt').read().split('\n')[17]
z=zipfile.ZipFile(p)
for n in ['xl/calcChain.xml','xl/externalLinks/externalLink1.xml','xl/externalLinks/_rels/externalLink1.xml.rels']: print(n,z.read(n).decode()); 
for i in range(2,12):
    d=z.read(f'xl/worksheets/sheet{i}.xml').decode()
    print('== sheet',i, len(d))
    print(' F',re.findall(r'<c r="(\w+)"[^>]*>(<f.*?</f>)',d))
    for t in ['dataValidation ','conditionalFormatting','sheetProtection','mergeCells','autoFilter','hyperlink','legacyDrawing','oleObject']:
        c=d.count('<'+t)
        if c: print('  ',t,c)
    print(' ctl',re.findall(r'<control shapeId="\d+" r:id="\w+" name="([^"]*)"><controlPr ([^>]*)>',d))
    print(' dv',re.findall(r'<dataValidation .*?</dataValidation>',d))
    print(' cf',re.findall(r'<conditionalFormatting .*?</conditionalFormatting>',d))
for n in sorted(z.namelist()):
    if 'ctrlProp' in n: print(n,re.sub(r'xmlns\S+','',z.read(n).decode()[55:]))
    if 'drawings/drawing' in n and n.endswith('.xml'):
        d=z.read(n).decode()
        print(n,len(d),'macros',re.findall(r'macro="([^"]+)"',d),'names',re.findall(r'cNvPr id="\d+" name="([^"]*)"',d),'geom',set(re.findall(r'prst="(\w+)"',d)), 'txt',re.findall(r'<a:t>([^<]*)',d)[:30])
print(re.findall(r'<c:(\w+Chart)>',z.read('xl/charts/chart1.xml').decode()), re.findall(r'<c:f>(.*?)</c:f>',z.read('xl/charts/chart1.xml').decode()))
