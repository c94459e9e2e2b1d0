/** A run of Word; `look` is what stands in its properties. */
export const r = (text: string, look = ""): string =>
  `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph of these runs, or of one of this text. */
export const p = (inside: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inside.startsWith("<") ? inside : r(inside)}</w:p>`;
export const cell = (...inside: readonly string[]): string => `<w:tc>${inside.join("")}</w:tc>`;
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.join("")}</w:tr>`).join("")}</w:tbl>`;
export const styled = (style: string): string => `<w:pStyle w:val="${style}"/>`;
export const listed = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

export const level = (at: number, format: string, pattern: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
export const abstract = (id: number, ...inside: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inside.join("")}</w:abstractNum>`;
export const num = (id: number, of: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const numbering = (...inside: readonly string[]): Readonly<Record<string, string>> => ({
  "word/numbering.xml": `<w:numbering ${namespace}>${inside.join("")}</w:numbering>`,
});
export const styles = (...inside: readonly string[]): Readonly<Record<string, string>> => ({
  "word/styles.xml": `<w:styles ${namespace}>${inside.join("")}</w:styles>`,
});
export const style = (id: string, inside: string, basedOn = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${basedOn === "" ? "" : `<w:basedOn w:val="${basedOn}"/>`}${inside}</w:style>`;

/** Headers, footers and notes of a file, each with the body's relation to it. */
export function besideBody(parts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const relations = Object.keys(parts)
    .map(
      (name) =>
        `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name.replace(/\d/gu, "")}" Target="${name}.xml"/>`,
    )
    .join("");
  return {
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inside]) => [
        `word/${name}.xml`,
        `<w:part ${namespace}>${inside}</w:part>`,
      ]),
    ),
    "word/_rels/document.xml.rels": `<Relationships>${relations}</Relationships>`,
  };
}
export const section = (inside: string): string =>
  `<w:sectPr xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inside}</w:sectPr>`;
export const header = (part: string, type = "default"): string =>
  `<w:headerReference w:type="${type}" r:id="${part}"/>`;
export const footer = (part: string, type = "default"): string =>
  `<w:footerReference w:type="${type}" r:id="${part}"/>`;
