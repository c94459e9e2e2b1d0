import type { GridCell, GridRow } from "../../core/forms/back/grid.ts";
import type { OpcPackage } from "../../opc/opc-package.ts";
import type { NumberLook } from "./number-looks.ts";
import { attributesIn, textMeant, UnreadSheet, walkPart } from "./part-xml.ts";

/** No form of a unit comes near these; a sheet that does is not ours, and would make a page wait. */
const [MOST_ROWS, MOST_CELLS] = [20_000, 400_000];
/** The epoch of 1904 is so many days after that of 1900 (ECMA-376 part 1, 18.17.4.1). */
const DAYS_TO_1904 = 1462;

/** What the cells of a file's sheets are read with. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly is1904: boolean;
}

/** Rows and columns from 1. */
export interface MergedBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CELL_NAME = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Row and column of a cell's name; undefined for what names none. */
function placeOf(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, row] = CELL_NAME.exec(name.trim()) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

function blockOf(ref: string): readonly MergedBlock[] {
  const [first = "", last = first] = ref.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  if (from === undefined || to === undefined) return [];
  return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
}

/** What a cell's written value is. */
function valueIn(type: string, written: string, { strings }: CellSources): string | number | boolean {
  if (type === "s") return strings[Number(written)] ?? "";
  if (type === "b") return /^\s*(?:1|true)\s*$/.test(written);
  if (type !== "n") return textMeant(written);
  const number = Number(written);
  return written.trim() === "" || !Number.isFinite(number) ? textMeant(written) : number;
}

/**
 * The filled rows of a sheet and its merged blocks. What the sheet says of its own size is not believed.
 * @throws UnreadSheet with the sentence for a clerk
 */
export function sheetCells(
  file: OpcPackage,
  path: string,
  sheet: string,
  sources: CellSources,
): { readonly rows: readonly GridRow[]; readonly merged: readonly MergedBlock[] } {
  const rows = new Map<number, GridCell[]>();
  const merged: MergedBlock[] = [];
  let [row, column, count] = [0, 0, 0];
  let cell:
    | { type: string; look: NumberLook; written: string; formula: string; computed: boolean }
    | undefined;
  let into: "" | "v" | "f" | "t" = "";
  let spoken = 0;
  const broken = `Trang “${sheet}” bị hỏng, không đọc được. Hãy mở bằng Excel, để Excel sửa, lưu lại rồi gửi lại.`;
  const keep = (): void => {
    if (cell === undefined) return;
    const { type, look, written, computed } = cell;
    const read = type === "inlineStr" ? textMeant(written) : valueIn(type, written, sources);
    const isDay = typeof read === "number" && look === "date";
    const value = isDay && sources.is1904 ? read + DAYS_TO_1904 : read;
    const formula = computed ? `=${textMeant(cell.formula)}` : "";
    if (value === "" && formula === "") return;
    count += 1;
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    if (rows.size > MOST_ROWS || count > MOST_CELLS)
      throw new UnreadSheet(
        `Trang “${sheet}” có quá nhiều dòng, không phải tệp mẫu của đơn vị. Hãy chép phần cần gửi vào tệp mẫu đã nhận.`,
      );
    cells.push({ column, value, shows: typeof value === "number" ? look : "plain", formula, merged: "" });
  };
  walkPart(file, path, broken, {
    open: (name, tag) => {
      if (name === "row") {
        row = Number(attributesIn(tag).get("r") ?? row + 1);
        column = 0;
      } else if (name === "c") {
        const attributes = attributesIn(tag);
        const place = placeOf(attributes.get("r") ?? "");
        row = place?.row ?? row;
        column = place?.column ?? column + 1;
        cell = {
          type: attributes.get("t") ?? "n",
          look: sources.looks[Number(attributes.get("s") ?? 0)] ?? "plain",
          written: "",
          formula: "",
          computed: false,
        };
      } else if (name === "mergeCell") merged.push(...blockOf(attributesIn(tag).get("ref") ?? ""));
      else if (name === "rPh") spoken += 1;
      else if (cell !== undefined && (name === "v" || name === "f" || (name === "t" && spoken === 0))) {
        into = name;
        if (name === "f") cell.computed = true;
      }
    },
    close: (name) => {
      if (name === into) into = "";
      if (name === "rPh") spoken -= 1;
      if (name !== "c") return;
      keep();
      cell = undefined;
    },
    text: (text) => {
      if (cell === undefined || into === "") return;
      if (into === "f") cell.formula += text;
      else cell.written += text;
    },
  });
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return {
    rows: sorted.map(([at, cells]) => ({ at, cells: cells.sort((a, b) => a.column - b.column) })),
    merged,
  };
}
