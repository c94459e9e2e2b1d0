import { shortDate } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import { readDay } from "../calendar/read-day.ts";
import { foldKey, nfc } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";
import { remembered } from "../text/remembered.ts";
import type { Cell, DayCell } from "./cell.ts";
import type { ChoiceColumn, Column } from "./column.ts";
import type { Finding, Severity } from "./finding.ts";
import { completedYear, mendedDay, mendedNumber, turnedRound } from "./mend-cell.ts";
import { nearest } from "./nearest.ts";
import { plainOf } from "./ref-text.ts";

/** What is wrong with one cell, before it is given its place. */
export interface CellProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly cure?: NonNullable<Finding["cure"]>;
}

export interface ParsedCell {
  readonly value: string | number | null;
  readonly problem?: CellProblem;
}

const formulaErrors = new Set(
  "#REF! #N/A #VALUE! #NAME? #DIV/0! #NUM! #NULL! #SPILL! #CALC! #ERROR!".split(" "),
);

export function isDayCell(cell: Cell): cell is DayCell {
  return typeof cell === "object";
}

/** A column holds few different days. */
const shownDay = remembered((day: Day) => shortDate(day, "dd/mm/yyyy"));

/** The text a clerk sees in the cell; a date prints as dd/mm/yyyy, a number with a decimal comma. */
export function cellText(cell: Cell): string {
  if (isDayCell(cell)) return shownDay(cell.day);
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell === "" ? "" : nfc(cell).trim();
}

/** @param cure what could be typed instead, where that is clear */
function wrong(
  empty: string | null,
  rule: string,
  message: string,
  fix: string,
  cure?: string | undefined,
): ParsedCell {
  const problem: CellProblem = { rule, severity: "lỗi", message, fix };
  if (cure === undefined) return { value: empty, problem };
  return { value: empty, problem: { ...problem, cure: { label: `Ghi ${cure}`, value: cure } } };
}

function parseDay(cell: Cell, written: string): ParsedCell {
  if (isDayCell(cell)) return { value: cell.day };
  const read = typeof cell === "string" ? readDay(written) : undefined;
  if (read === undefined) {
    return wrong(
      null,
      "o.khong-phai-ngay",
      `${quoted(written)} không phải là ngày.`,
      "Ghi ngày theo dạng ngày/tháng/năm, ví dụ 05/02/2026.",
      mendedDay(cell),
    );
  }
  if (read.kind === "impossible") {
    return wrong(
      null,
      "o.ngay-khong-co",
      read.farYear === undefined
        ? `Không có ngày ${written} trên lịch.`
        : `Ngày ${written} ghi năm ${read.farYear}, quá xa.`,
      read.farYear === undefined ? "Sửa lại ngày cho đúng lịch." : "Đối chiếu văn bản gốc rồi sửa lại năm.",
      turnedRound(written),
    );
  }
  if (read.kind === "two-digit-year") {
    return wrong(
      null,
      "o.nam-hai-chu-so",
      `Ngày “${written}” chỉ ghi hai chữ số của năm.`,
      "Ghi đủ bốn chữ số của năm.",
      completedYear(written),
    );
  }
  return { value: read.day };
}

const vietnameseNumber = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/u;

function parseNumber(cell: Cell, written: string): ParsedCell {
  if (typeof cell === "number") return { value: cell };
  const value = vietnameseNumber.test(written)
    ? Number(written.replace(/\./gu, "").replace(",", "."))
    : Number.NaN;
  // Hundreds of digits match the pattern too, and read as Infinity.
  if (Number.isFinite(value)) return { value };
  return wrong(
    null,
    "o.khong-phai-so",
    `${quoted(written)} không phải là số.`,
    "Chỉ ghi chữ số; phần thập phân viết sau dấu phẩy.",
    mendedNumber(written),
  );
}

/** The choices of a column by their folded texts; of two that fold alike the first one. */
function foldedChoices({ choices }: ChoiceColumn): ReadonlyMap<string, string> {
  return new Map([...choices].reverse().map((choice) => [foldKey(choice), choice]));
}

function parseChoice(
  written: string,
  column: ChoiceColumn,
  choices: ReadonlyMap<string, string>,
): ParsedCell {
  const folded = foldKey(written);
  const chosen = choices.get(folded);
  if (chosen !== undefined) return { value: chosen };
  const near = nearest(folded, column.choices);
  return wrong(
    "",
    "o.ngoai-danh-sach",
    `${quoted(written)} không có trong danh sách của cột.`,
    near === undefined
      ? `Chọn một trong: ${column.choices.join(" · ")}.`
      : `Có phải “${near}”? Chọn một trong: ${column.choices.join(" · ")}.`,
    near,
  );
}

/** What an empty cell of a column is. */
export function emptyValue({ kind }: Column): "" | null {
  return kind === "day" || kind === "number" ? null : "";
}

/** How the filled cells of a column are read, apart from what every column refuses. */
function filledParser(column: Column): (cell: Cell, written: string) => ParsedCell {
  switch (column.kind) {
    case "day":
      return parseDay;
    case "number":
      return parseNumber;
    case "choice": {
      const choices = foldedChoices(column);
      return (_, written) => parseChoice(written, column, choices);
    }
    default: {
      const plain = plainOf(column);
      return (_, written) => ({ value: plain?.(written) ?? written });
    }
  }
}

/** Reads the cells of one column: made once for the many rows of a sheet. */
export function cellParser(column: Column): (cell: Cell) => ParsedCell {
  const empty = emptyValue(column);
  const parse = filledParser(column);
  const { kind } = column;
  return (cell) => {
    // The most of what is read, and no text of it is needed.
    if (kind === "day" ? isDayCell(cell) : kind === "number" && typeof cell === "number")
      return parse(cell, "");
    const written = cellText(cell);
    if (written === "") {
      if (!column.required) return { value: empty };
      // Of merged cells Sheets gives the value of the first alone, and the clerk sees it in all of them.
      const fix = `Ghi “${column.header}” cho dòng này; ô đang gộp thì bỏ gộp trước.`;
      return wrong(empty, "o.thieu", `Thiếu “${column.header}”.`, fix);
    }
    if (written.startsWith("#") && typeof cell === "string" && formulaErrors.has(written)) {
      return wrong(
        empty,
        "o.loi-cong-thuc",
        `Ô đang báo lỗi công thức ${written}.`,
        "Sửa công thức, hoặc ghi thẳng giá trị vào ô.",
      );
    }
    return parse(cell, written);
  };
}

/** Reads one filled or empty cell as its column declares. An empty cell is "" or null and no problem, unless required. */
export function parseCell(cell: Cell, column: Column): ParsedCell {
  return cellParser(column)(cell);
}

/** The day of a cell that may hold a date or its text; null for anything else. */
export function cellDay(cell: Cell): Day | null {
  const { value } = parseDay(cell, cellText(cell));
  return value as Day | null;
}
