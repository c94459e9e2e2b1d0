import type { FormRow } from "../../core/forms/form.ts";
import { type FormColumn, type FormSheetPlan, markHeader } from "../../core/forms/form-columns.ts";
import { cellName, serialDay } from "../place.ts";
import type { Look, OutCell, OutSheet, Rule } from "../sheet.ts";

/** The header stands below the sheet's title and what is done there. */
const HEADER = 3;

const boxed = { border: true, wrap: true } as const;
const looks = {
  title: { bold: true, size: 14 },
  told: { italic: true },
  header: { ...boxed, bold: true, fill: "1F4E79", ink: "FFFFFF" },
  /** A column that the unit fills in. */
  wanted: { ...boxed, bold: true, fill: "2E75B6", ink: "FFFFFF" },
  locked: { ...boxed, format: "text", fill: "EDEDED" },
  lockedDay: { ...boxed, format: "day", fill: "EDEDED" },
  open: { ...boxed, format: "text", open: true },
  proposed: { ...boxed, format: "text", open: true, italic: true },
  mark: { format: "text" },
} as const satisfies Readonly<Record<string, Look>>;

const DAY = /^(\d\d)\/(\d\d)\/(\d{4})$/u;

/** A day that is only shown is a day for the program, too; one that is typed stays a text, whose order of day and month is ours. */
function lockedCell({ kind }: FormColumn, text: string): OutCell {
  const [, day, month, year] = (kind === "day" ? DAY.exec(text) : null) ?? [];
  // Programs disagree on the days of 1900 (ECMA-376 part 1, 18.17.4.1).
  if (year === undefined || Number(year) <= 1900) return { value: text, look: looks.locked };
  return { value: serialDay(Number(year), Number(month), Number(day)), look: looks.lockedDay };
}

const rowOf = (columns: readonly FormColumn[], { mark, cells }: FormRow): readonly OutCell[] => [
  { value: mark, look: looks.mark },
  ...columns.map((column): OutCell => {
    const value = cells[column.key] ?? "";
    if (!column.fill) return lockedCell(column, value);
    return { value, look: mark === "" && value !== "" ? looks.proposed : looks.open };
  }),
];

/**
 * Whether a cell holds a day: one that the program knows as such, or day/month/year typed as text, whatever order the
 * machine's own settings have.
 */
function isDayFormula(cell: string): string {
  const slash = `FIND("/",${cell})`;
  const second = `FIND("/",${cell},${slash}+1)`;
  const month = `MID(${cell},${slash}+1,${second}-${slash}-1)`;
  return `OR(ISNUMBER(${cell}),AND(VALUE(LEFT(${cell},${slash}-1))<32,VALUE(${month})<13,VALUE(MID(${cell},${second}+1,4))>1900))`;
}

/** What may be typed into a column that is the unit's, from this row to that. */
function ruleOf(
  { header, note, kind, words, open }: FormColumn,
  column: number,
  from: number,
  to: number,
  awards: readonly string[],
): Rule {
  const place = { column, from, to, hint: { title: header, text: note } };
  if (kind === "day")
    return {
      ...place,
      only: { kind: "formula", formula: isDayFormula(cellName(column, from)) },
      error: "Ghi ngày/tháng/năm, ví dụ 12/7/2026. Chưa có ngày thì để trống.",
    };
  const items = kind === "award" ? awards : words;
  if (items.length === 0) return { ...place, only: { kind: "any" }, error: "" };
  return {
    ...place,
    only: { kind: "list", items },
    error: open && kind !== "award" ? "" : "Chọn một mục trong danh sách: bấm mũi tên ở góc ô.",
  };
}

/**
 * One sheet of a unit's workbook: title, what is done there, header, rows, then empty rows for what the unit adds. The first
 * column is hidden and holds each row's mark.
 */
export function layTable(
  { sheet, told, columns, spare }: FormSheetPlan,
  rows: readonly FormRow[],
  unitName: string,
  awards: readonly string[],
): OutSheet {
  const empty: FormRow = { mark: "", cells: {} };
  const body = [...rows, ...Array.from({ length: spare }, () => empty)];
  const last = HEADER + body.length;
  return {
    name: sheet,
    columns: [{ width: 4, hidden: true }, ...columns.map(({ width }) => ({ width }))],
    rows: [
      [undefined, { value: `${sheet} – ${unitName}`, look: looks.title }],
      [undefined, { value: told, look: looks.told }],
      [
        { value: markHeader, look: looks.mark },
        ...columns.map(({ header, fill }) => ({ value: header, look: fill ? looks.wanted : looks.header })),
      ],
      ...body.map((row) => rowOf(columns, row)),
    ],
    frozen: HEADER,
    rules: columns.flatMap((column, at) =>
      column.fill && body.length > 0 ? [ruleOf(column, at + 2, HEADER + 1, last, awards)] : [],
    ),
    merged: [],
    landscape: true,
  };
}
