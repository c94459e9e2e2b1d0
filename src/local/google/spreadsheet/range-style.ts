import type { CellStyle, FontStyle } from "hucre";
import { restyler, styleOf, withNumberFormat } from "../../book/model/cell-style.ts";
import { eachCell, setStyle, styleAt } from "../../book/model/cells.ts";
import type { Run } from "../run/run.ts";
import { exception } from "../run/service-call.ts";
import { fileColour } from "./colour.ts";
import { refuseProtected } from "./editable.ts";
import { checkInside, type Place } from "./place.ts";
import { checkShape } from "./range-shape.ts";

/** What Google answers for a cell without a number format. */
const AUTOMATIC = "0.###############";

/** Number formats of the block. */
export function readFormats(run: Run, place: Place): string[][] {
  checkInside(run, place);
  const { sheet, rect } = place;
  const table = run.realm.array() as string[][];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const formats = run.realm.array() as string[];
    for (let column = rect.left; column <= rect.right; column += 1)
      formats.push(styleOf(run.book.styles, styleAt(sheet, row, column)).numFmt ?? AUTOMATIC);
    table.push(formats);
  }
  return table;
}

type Restyle = (style: CellStyle) => CellStyle;

/** Changes one property of the look of every cell; whatever else the clerk chose stays. */
export function restyle(run: Run, place: Place, change: Restyle): void {
  checkInside(run, place);
  refuseProtected(run, place);
  const next = restyler(run.book.styles, change);
  eachCell(place.rect, (row, column) => {
    setStyle(place.sheet, row, column, next(styleAt(place.sheet, row, column)));
  });
}

/** The same from a table as large as the block; another size is refused with Google's sentence. */
export function restyleEach<T>(
  run: Run,
  place: Place,
  table: readonly (readonly T[])[],
  changeOf: (value: T) => Restyle,
): void {
  checkInside(run, place);
  checkShape(run, place, table);
  refuseProtected(run, place);
  const { sheet, rect } = place;
  const known = new Map<T, (id: number) => number>();
  table.forEach((values, down) => {
    values.forEach((value, right) => {
      const next = known.get(value) ?? restyler(run.book.styles, changeOf(value));
      known.set(value, next);
      const [row, column] = [rect.top + down, rect.left + right];
      setStyle(sheet, row, column, next(styleAt(sheet, row, column)));
    });
  });
}

/** A number format; "General" takes it off. */
export function numberFormat(format: string): Restyle {
  return (style) => withNumberFormat(style, format);
}

/** A font of only <b/> has neither name nor size in xlsx, so a changed font starts from the book's own. */
function font(run: Run, change: FontStyle): Restyle {
  return (style) => ({ ...style, font: { ...run.book.defaultFont, ...style.font, ...change } });
}

/** Bold or not. */
export function fontWeight(run: Run, weight: "bold" | "normal"): Restyle {
  return font(run, { bold: weight === "bold" });
}

/** Colour of the text; throws for a colour the host does not know. */
export function fontColour(run: Run, colour: string): Restyle {
  return font(run, { color: { rgb: knownColour(run, colour) } });
}

/** Size of the text in points. */
export function fontSize(run: Run, size: number): Restyle {
  return font(run, { size });
}

/** Left or centred. */
export function horizontalAlignment(horizontal: "left" | "center"): Restyle {
  return (style) => ({ ...style, alignment: { ...style.alignment, horizontal } });
}

/** A thin line on all four sides. */
export function border(run: Run, colour: string): Restyle {
  const side = { style: "thin", color: { rgb: knownColour(run, colour) } } as const;
  return (style) => ({ ...style, border: { top: side, right: side, bottom: side, left: side } });
}

/** Solid fill; throws for a colour the host does not know. */
export function background(run: Run, colour: string): Restyle {
  const rgb = knownColour(run, colour);
  return (style) => ({ ...style, fill: { type: "pattern", pattern: "solid", fgColor: { rgb } } });
}

/** Whether long text wraps. */
export function wrap(wrapText: boolean): Restyle {
  return (style) => ({ ...style, alignment: { ...style.alignment, wrapText } });
}

/** "middle" is called "center" in xlsx. */
export function verticalAlignment(alignment: "top" | "middle" | "bottom"): Restyle {
  const vertical = alignment === "middle" ? "center" : alignment;
  return (style) => ({ ...style, alignment: { ...style.alignment, vertical } });
}

/** Google silently takes any text as a colour; a slip of ours must not pass for that. */
export function knownColour(run: Run, colour: string): string {
  const rgb = fileColour(colour);
  if (rgb === undefined) throw exception(run, `chưa có trong máy chủ cục bộ: màu "${colour}"`);
  return rgb;
}
