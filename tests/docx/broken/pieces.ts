import { p } from "../docx-with.ts";

/** One run; `text` is XML text. */
export const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

/** A paragraph of these runs and whatever else. */
export const paragraph = (...inside: readonly string[]): string => `<w:p>${inside.join("")}</w:p>`;

/** A table of rows of cells, each cell one paragraph or the XML that it holds. */
export const table = (...rows: readonly (readonly string[])[]): string => {
  const cell = (inside: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="100"/></w:tcPr>${inside.startsWith("<") ? inside : p(inside)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
};

/** A paragraph with a text box, as Word writes it: the text twice, the second time for old programs. */
export const box = (inside: string, around = ""): string =>
  paragraph(
    run(around),
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>`,
    `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );

export const link = (inside: string): string => `<w:hyperlink r:id="rId9">${run(inside)}</w:hyperlink>`;
export const control = (inside: string): string =>
  `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
export const fieldCode = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** Another part of the file, by its root element. */
export const part = (root: string, inside: string): string =>
  `<${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</${root}>`;

/** Notes as Word writes them: each in its own element. */
export const note = (inside: string): string => `<w:footnote w:id="2">${inside}</w:footnote>`;
