import type { GoogleRichText } from "../../../apps-script/surface.ts";
import { styleOf } from "../../book/model/cell-style.ts";
import { styleAt } from "../../book/model/cells.ts";
import type { Run } from "../run/run.ts";
import { method } from "../run/service-call.ts";
import { strict } from "../run/strict.ts";
import { checkInside, type Place } from "./place.ts";

interface Part {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Values of rich text live in the script: asking them costs no service call. */
function richText(run: Run, parts: readonly Part[]): GoogleRichText {
  const own = <R>(name: string, answer: () => R) =>
    method(run, `RichTextValue.${name}`, [], answer, { free: true });
  const even = (of: (part: Part) => boolean): boolean | null => {
    const [first] = parts;
    if (first === undefined) return false;
    return parts.every((part) => of(part) === of(first)) ? of(first) : null;
  };
  return strict<GoogleRichText>(run.realm, "RichTextValue", {
    getText: own("getText", () => parts.map(({ text }) => text).join("")),
    getRuns: own("getRuns", () => {
      const runs = run.realm.array() as GoogleRichText[];
      for (const part of parts) runs.push(richText(run, [part]));
      return runs;
    }),
    getTextStyle: own("getTextStyle", () =>
      strict(run.realm, "TextStyle", {
        isBold: own("isBold", () => even(({ bold }) => bold)),
        isItalic: own("isItalic", () => even(({ italic }) => italic)),
      }),
    ),
  });
}

/** The texts of the block with their look; null for numbers, dates and formulas, "" for empty cells. */
export function readRichText(run: Run, place: Place): (GoogleRichText | null)[][] {
  checkInside(run, place);
  const { sheet, rect } = place;
  const table = run.realm.array() as (GoogleRichText | null)[][];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line = run.realm.array() as (GoogleRichText | null)[];
    for (let column = rect.left; column <= rect.right; column += 1) {
      const value = sheet.rows[row - 1]?.values[column - 1] ?? "";
      const { font } = styleOf(run.book.styles, styleAt(sheet, row, column));
      const [bold, italic] = [font?.bold === true, font?.italic === true];
      const runs = sheet.rows[row - 1]?.runs?.get(column - 1);
      if (typeof value !== "string") line.push(null);
      else if (runs === undefined) line.push(richText(run, [{ text: value, bold, italic }]));
      else
        line.push(
          richText(
            run,
            runs.map((part) => ({
              text: part.text,
              bold: part.font?.bold ?? bold,
              italic: part.font?.italic ?? italic,
            })),
          ),
        );
    }
    table.push(line);
  }
  return table;
}
