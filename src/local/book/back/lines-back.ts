import { changeGrid } from "../edit/structure.ts";
import { nameHeadings } from "../edit/table-headings.ts";
import type { Book } from "../model/book-model.ts";
import { LAST_ROW } from "../model/sheet-limits.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { watchFormulas } from "./changed-formulas.ts";
import { watchParts } from "./hanging-parts.ts";
import { isSameAccount, setStructure, structureOf } from "./structure-of.ts";
import { type Lines, opposite, takeLines, writtenIn } from "./taken-lines.ts";

/** Why lines cannot be made what they were: the sheet is gone, its lines moved since, or something was written into them. */
export type LinesHindrance = "gone" | "moved" | "written";

/** Rows or columns that were put in or taken out, with all it takes to make that undone. */
export interface LinesBack {
  /** What will be done to the grid: the opposite of what was done. */
  readonly opposite: Lines;
  /** Undefined where nothing stands in the way. */
  hindrance(): LinesHindrance | undefined;
  /**
   * Makes it undone: the sheet and all that leads to it is as if it had never been done, but for what others changed since.
   * Call it only where nothing hinders. @returns what does it again
   */
  takeBack(): LinesBack;
}

/**
 * Lets lines be put in or taken out, and remembers what that changed.
 * @param act does it, once; where it throws nothing has changed
 */
export function rememberLines(book: Book, sheet: SheetModel, lines: Lines, act: () => void): LinesBack {
  const account = structureOf(book, sheet);
  const putBack = lines.kind === "delete" ? takeLines(sheet, lines) : undefined;
  const [leftParts, leftFormulas] = [watchParts(book, sheet), watchFormulas(book, sheet, lines)];
  act();
  const parts = [...leftParts(), ...leftFormulas()];
  const left = { account: structureOf(book, sheet), written: writtenIn(sheet, lines) };
  const back = opposite(lines);

  const takeBack = (): void => {
    const own = parts.filter((part) => part.isAsLeft());
    changeGrid(book, sheet, { ...back, inherit: false });
    putBack?.();
    for (const part of own) part.restore();
    setStructure(book, sheet, account);
    // Others may have taken the names of columns that come back.
    if (lines.axis === "column")
      nameHeadings(book, sheet, {
        top: 1,
        left: lines.at,
        bottom: LAST_ROW,
        right: lines.at + lines.count - 1,
      });
  };
  return {
    opposite: back,
    hindrance: () => {
      if (!book.sheets.includes(sheet)) return "gone";
      if (!isSameAccount(left.account, structureOf(book, sheet))) return "moved";
      return back.kind === "delete" && writtenIn(sheet, lines) !== left.written ? "written" : undefined;
    },
    takeBack: () => rememberLines(book, sheet, back, takeBack),
  };
}
