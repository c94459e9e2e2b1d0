import type { Construct } from "./raw-workbook.ts";

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const wsDr = (content: string): string =>
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${content}</xdr:wsDr>`;
const anchored = (content: string): string =>
  wsDr(
    `<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`,
  );
const drawing = (content: string): Pick<Construct, "behind" | "relations"> & { readonly text: string } => ({
  behind: '<drawing r:id="rId1"/>',
  relations: { rId1: ["drawing", "../drawings/drawing1.xml"] },
  text: anchored(content),
});
const withDrawing = (content: string): Omit<Construct, "name"> => {
  const { text, ...rest } = drawing(content);
  return {
    ...rest,
    parts: { "xl/drawings/drawing1.xml": [DRAWING, text] },
    moved: { "<xdr:row>4<": "<xdr:row>5<" },
  };
};
const EMF = Uint8Array.from([1, 0, 0, 0, 255, 254, 0, 13, 10, 200]);

/** What Excel and others put into a workbook; of each one file was lost or changed by a writer that writes anew. */
export const constructs: readonly Construct[] = [
  {
    name: "shape with text",
    ...withDrawing(
      '<xdr:sp macro=""><xdr:txBody><a:p><a:r><a:t>Mũi tên</a:t></a:r></a:p></xdr:txBody></xdr:sp>',
    ),
  },
  {
    name: "connector",
    ...withDrawing('<xdr:cxnSp macro=""><xdr:spPr><a:prstGeom prst="line"/></xdr:spPr></xdr:cxnSp>'),
  },
  { name: "group of shapes", ...withDrawing('<xdr:grpSp><xdr:sp macro=""/><xdr:sp macro=""/></xdr:grpSp>') },
  {
    name: "picture of a metafile",
    behind: '<drawing r:id="rId1"/>',
    relations: { rId1: ["drawing", "../drawings/drawing1.xml"] },
    parts: {
      "xl/drawings/drawing1.xml": [
        DRAWING,
        anchored('<xdr:pic><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic>'),
      ],
      "xl/drawings/_rels/drawing1.xml.rels": [
        "",
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.emf"/></Relationships>',
      ],
      "xl/media/image1.emf": ["", EMF],
    },
  },
  {
    name: "chart on a sheet of data",
    behind: '<drawing r:id="rId1"/>',
    relations: { rId1: ["drawing", "../drawings/drawing1.xml"] },
    parts: {
      "xl/drawings/drawing1.xml": [
        DRAWING,
        anchored(
          '<xdr:graphicFrame macro=""><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>',
        ),
      ],
      "xl/drawings/_rels/drawing1.xml.rels": [
        "",
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart7.xml"/></Relationships>',
      ],
      "xl/charts/chart7.xml": [
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Bảng!$B$2:$B$3</c:f></c:chartSpace>',
      ],
    },
    moved: { "Bảng!$B$2:$B$3": "Bảng!$B$3:$B$4", "<xdr:row>9<": "<xdr:row>10<" },
  },
  {
    name: "pivot table and its cache under other names",
    relations: { rId1: ["pivotTable", "../pivotTables/pt.xml"] },
    workbook: '<pivotCaches><pivotCache cacheId="13" r:id="rId9"/></pivotCaches>',
    workbookRelations: { rId9: ["pivotCacheDefinition", "pivotCache/cacheDefinition.xml"] },
    parts: {
      "xl/pivotTables/pt.xml": [
        `${SHEETML}.pivotTable+xml`,
        '<pivotTableDefinition name="P" cacheId="13"><location ref="D2:E4" firstHeaderRow="1"/></pivotTableDefinition>',
      ],
      "xl/pivotCache/cacheDefinition.xml": [
        `${SHEETML}.pivotCacheDefinition+xml`,
        '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Bảng"/></cacheSource></pivotCacheDefinition>',
      ],
    },
    moved: {
      '<location ref="D2:E4"': '<location ref="D3:E5"',
      'ref="A1:B3" sheet="Bảng"': 'ref="A1:B4" sheet="Bảng"',
    },
  },
  {
    name: "printing: header, breaks, options, printer settings",
    behind:
      '<printOptions gridLines="1" headings="1" horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="14" firstPageNumber="7" useFirstPageNumber="1" orientation="portrait" r:id="rId1"/><headerFooter alignWithMargins="0"><oddHeader>&amp;LSở Tư pháp&#10;dòng hai</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>',
    relations: { rId1: ["printerSettings", "../printerSettings/printerSettings1.bin"] },
    parts: { "xl/printerSettings/printerSettings1.bin": ["", EMF] },
    moved: { '<brk id="2"': '<brk id="3"' },
  },
  {
    name: "protection of a sheet, with a password and ranges one may edit",
    behind:
      '<sheetProtection algorithmName="SHA-512" hashValue="q" saltValue="s" spinCount="100000" sheet="1" objects="1"/><protectedRanges><protectedRange sqref="B2:B3" name="Diem" securityDescriptor="O:WDG"/></protectedRanges>',
    moved: { 'sqref="B2:B3" name="Diem"': 'sqref="B3:B4" name="Diem"' },
  },
  {
    name: "a password on the workbook",
    workbookBefore: '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>',
  },
  {
    name: "rows and columns: heights, looks, outline, default size, views",
    givesLooks: true,
    before:
      '<sheetPr><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:B3"/><sheetViews><sheetView showFormulas="1" zoomScale="85" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr baseColWidth="9" defaultColWidth="12.5" defaultRowHeight="18.75" customHeight="1" zeroHeight="0"/><cols><col min="1" max="1" width="20.5" style="1" customWidth="1" outlineLevel="1"/><col min="2" max="5" width="9.140625" bestFit="1"/></cols>',
    rows: '<row r="1" ht="25.51" customHeight="1" s="1" customFormat="1"><c r="A1" s="1"><v>46000</v></c></row><row r="2" outlineLevel="1" hidden="1"><c r="B2"><v>7</v></c></row><row r="3" collapsed="1"/>',
    moved: { 'row r="2" outlineLevel="1" hidden="1"': 'row r="3" outlineLevel="1" hidden="1"' },
  },
  {
    name: "conditional formats: bottom ten, average, data bar, theme colours",
    behind:
      '<conditionalFormatting sqref="B2:B3"><cfRule type="top10" dxfId="0" priority="4" percent="1" bottom="1" rank="25"/><cfRule type="aboveAverage" priority="3" aboveAverage="0" stdDev="1"/></conditionalFormatting><conditionalFormatting pivot="1" sqref="A1:A3"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color theme="4" tint="0.4"/><color theme="9"/></colorScale></cfRule></conditionalFormatting><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"><x14:dataBar minLength="0" maxLength="100"/></x14:cfRule><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    moved: { "<xm:sqref>B2:B3<": "<xm:sqref>B3:B4<", 'rank="25"': 'rank="25"' },
  },
  {
    name: "validations: messages, no arrow, a list of another sheet in the extension",
    behind:
      '<dataValidations count="1" disablePrompts="1"><dataValidation type="list" errorStyle="warning" showDropDown="1" showErrorMessage="1" errorTitle="Sai" error="Chọn lại" promptTitle="Chọn" prompt="một" sqref="B2:B3"><formula1>"a,b"</formula1></dataValidation></dataValidations><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Bảng!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>C2:C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    moved: { "<xm:f>Bảng!$A$2:$A$3<": "<xm:f>Bảng!$A$3:$A$4<", "<xm:sqref>C2:C3<": "<xm:sqref>C3:C4<" },
  },
  {
    name: "a note with a look of its own, beside a control",
    behind: '<legacyDrawing r:id="rId2"/>',
    relations: {
      rId1: ["comments", "../comments1.xml"],
      rId2: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    },
    parts: {
      "xl/comments1.xml": [
        `${SHEETML}.comments+xml`,
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Lan</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">Lan:_x000D_\n</t></r><r><t>xem lại</t></r></text></comment></commentList></comments>',
      ],
      "xl/drawings/vmlDrawing1.vml": [
        "",
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Anchor>\n    2, 15, 1, 2, 4, 31, 5, 4</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026"><x:ClientData ObjectType="Checkbox"><x:Anchor>3,15,6,2,4,31,7,4</x:Anchor></x:ClientData></v:shape></xml>',
      ],
    },
    moved: { 'comment ref="B2"': 'comment ref="B3"', "<x:Row>1<": "<x:Row>2<", "3,15,6,2": "3,15,7,2" },
  },
  {
    name: "a table with a filter, and a filter of the sheet",
    hasTable: true,
    behind:
      '<autoFilter ref="D1:E9"><filterColumn colId="0"><customFilters and="1"><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn></autoFilter><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    relations: { rId1: ["table", "../tables/table1.xml"] },
    parts: {
      "xl/tables/table1.xml": [
        `${SHEETML}.table+xml`,
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="B" displayName="B" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Đơn vị"/><tableColumn id="2" name="Điểm" dataDxfId="3"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>',
      ],
    },
    moved: { 'ref="D1:E9"': 'ref="D1:E10"', 'displayName="B" ref="A1:B3"': 'displayName="B" ref="A1:B4"' },
  },
  {
    name: "formulas: shared, array, errors, and how they are worked out",
    rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2" cm="1"><f t="array" ref="C2:C3">A1:A2</f><v>1</v></c></row><row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="e"><f t="shared" si="0"/><v>#N/A</v></c></row>',
    workbook: '<calcPr calcId="191029" calcMode="manual" iterate="1" iterateCount="7"/>',
    moved: { "<f>A3*2</f>": "<f>A3*2</f>", 't="array" ref="C3:C4"': 't="array" ref="C3:C4"' },
  },
  {
    name: "a chart sheet among the tabs, and parts of nobody's kind",
    tabs: [["chartsheet", "Biểu đồ", "chartsheets/sheet1.xml"]],
    parts: {
      "xl/chartsheets/sheet1.xml": [`${SHEETML}.chartsheet+xml`, "<chartsheet/>"],
      "docProps/custom.xml": [
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        "<Properties/>",
      ],
      "customXml/item1.xml": ["", "<a>1</a>"],
      "xl/externalLinks/externalLink1.xml": [`${SHEETML}.externalLink+xml`, "<externalLink/>"],
    },
  },
  {
    name: "names, hidden ones and a print area",
    workbook:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Bảng!$A$1:$B$3</definedName><definedName name="An" hidden="1">Bảng!$B$2</definedName><definedName name="Hang">0.1</definedName></definedNames>',
    moved: { "Bảng!$A$1:$B$3": "Bảng!$A$1:$B$4", ">Bảng!$B$2<": ">Bảng!$B$3<" },
  },
  {
    name: "links: outside, within, of a block",
    behind:
      '<hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="Bộ"/><hyperlink ref="B2:B3" location="Bảng!A3" display="xem"/></hyperlinks>',
    relations: { rId1: ["hyperlink", "!https://moj.gov.vn/?a=1&amp;b=2"] },
    moved: { '<hyperlink ref="A2"': '<hyperlink ref="A3"', 'location="Bảng!A3"': 'location="Bảng!A4"' },
  },
  {
    name: "looks no model knows: gradients, underlines that say none, named styles",
    rows: '<row r="1"><c r="A1" s="1" t="inlineStr"><is><r><rPr><u val="none"/><outline/></rPr><t>a</t></r><rPh sb="0" eb="1"><t>b</t></rPh></is></c></row><row r="2"><c r="B2" s="2"><v>7</v></c></row>',
    styles:
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2" knownFonts="1"><font><sz val="11"/><name val="Calibri"/></font><font><u val="none"/><condense val="0"/><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="2"><xf/><xf fontId="1"/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" xfId="1" quotePrefix="1"/><xf fillId="2" applyFill="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Tốt" xfId="1"/></cellStyles><colors><mruColors><color rgb="FF123456"/></mruColors></colors></styleSheet>',
  },
  {
    name: "raw line ends",
    rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Phòng\r\nban</t></is></c></row>\r\n<row r="2"><c r="B2"><v>7</v></c></row>',
  },
  {
    name: "an array formula, and a table of data over two cells",
    rows: '<row r="1"><c r="A1"><v>1</v></c><c r="F1"><f>A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>7</v></c><c r="C2"><f t="array" ref="C2:C4">A1:A3*2</f><v>2</v></c><c r="E2"><v>5</v></c><c r="F2"><f t="dataTable" ref="F2:F3" dt2D="0" dtr="0" r1="A1"/><v>10</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="C3"><v>4</v></c><c r="E3"><v>6</v></c><c r="F3"><v>12</v></c></row><row r="4"><c r="C4"><v>6</v></c></row>',
    moved: {
      't="array" ref="C2:C4"': 't="array" ref="C3:C5"',
      'r1="A1"': 'r1="A1"',
      't="dataTable" ref="F2:F3"': 't="dataTable" ref="F3:F4"',
    },
  },
  {
    name: "merged cells, links, sparklines and rules to the last row",
    behind:
      '<mergeCells count="2"><mergeCell ref="A5:D5"/><mergeCell ref="B2:B3"/></mergeCells><conditionalFormatting sqref="A1:A1048576"><cfRule type="expression" priority="1"><formula>COUNTIF($A$1:$A$1048576,A1)&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" operator="greaterThan" allowBlank="1" sqref="C1:C1048576"><formula1>0</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" location="Bảng!A3"/><hyperlink ref="C3:E3" location="Bảng!A1"/></hyperlinks><ignoredErrors><ignoredError sqref="A2:A3" numberStoredAsText="1"/><ignoredError sqref="D2" twoDigitTextYear="1"/></ignoredErrors><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Bảng!B2:B3</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline><x14:sparkline><xm:f>Bảng!B2:B3</xm:f><xm:sqref>D3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
    moved: {
      'ref="A5:D5"': 'ref="A6:D6"',
      'sqref="A1:A1048576"': 'sqref="A1:A1048576"',
      'hyperlink ref="C3:E3"': 'hyperlink ref="C4:E4"',
    },
  },
];
