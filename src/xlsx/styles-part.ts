import type { Look } from "./sheet.ts";

/** Looks met in a book, each numbered once. */
export interface Looks {
  /** The number of a look. */
  of(look: Look): number;
  /** The part of the file that says what each looks like. */
  xml(): string;
}

/** Numbers from 164 on are a file's own formats (ECMA-376 part 1, 18.8.30); 49 is text. */
const DAY = 164;
const TEXT = 49;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Texts that are each kept once, by their place. */
function numbered(first: readonly string[]) {
  const all = [...first];
  const place = new Map(all.map((xml, index) => [xml, index]));
  return {
    all,
    of: (xml: string): number => {
      const known = place.get(xml);
      if (known !== undefined) return known;
      place.set(xml, all.length);
      return all.push(xml) - 1;
    },
  };
}

const font = ({ bold, italic, ink, size }: Look): string =>
  `<font>${bold === true ? "<b/>" : ""}${italic === true ? "<i/>" : ""}<sz val="${size ?? 11}"/>${
    ink === undefined ? "" : `<color rgb="FF${ink}"/>`
  }<name val="Times New Roman"/><family val="1"/></font>`;

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const line = (side: string): string => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`;

const none = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const lined = `<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border>`;

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join("")}</${name}>`;

/** Looks of one book; the first is that of a cell of which nothing is said. */
export function lookTable(): Looks {
  const fonts = numbered([font({})]);
  // A file's first two fills are fixed, whatever stands there.
  const fills = numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = numbered([none]);
  const looks = numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  return {
    of: (look) => {
      const format = look.format === "day" ? DAY : look.format === "text" ? TEXT : 0;
      const parts = [
        `numFmtId="${format}" fontId="${fonts.of(font(look))}"`,
        `fillId="${look.fill === undefined ? 0 : fills.of(solid(look.fill))}"`,
        `borderId="${borders.of(look.border === true ? lined : none)}" xfId="0"`,
        // The apostrophe that keeps a text a text while it is edited.
        look.format === "text" ? 'quotePrefix="1" ' : "",
        'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
      ];
      const wrap = look.wrap === true ? ' wrapText="1"' : "";
      return looks.of(
        `<xf ${parts.filter((part) => part !== "").join(" ")}><alignment vertical="top"${wrap}/><protection locked="${look.open === true ? 0 : 1}"/></xf>`,
      );
    },
    xml: () =>
      [
        `${head}<styleSheet xmlns="${main}">`,
        `<numFmts count="1"><numFmt numFmtId="${DAY}" formatCode="dd/mm/yyyy"/></numFmts>`,
        list("fonts", fonts.all),
        list("fills", fills.all),
        list("borders", borders.all),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        list("cellXfs", looks.all),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
      ].join(""),
  };
}
