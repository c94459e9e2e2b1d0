import type { ReadBook } from "../core/book/parsed-book.ts";
import type { Day } from "../core/calendar/day.ts";
import type { ParsedTable } from "../core/table/parse-table.ts";
import { bookOffice } from "./book-office.ts";
import type { FileCell } from "./csv.ts";
import { factColumns, unfitColumns } from "./fact.ts";
import { bookFacts } from "./facts.ts";
import {
  handedColumns,
  handedOut,
  type Schema,
  snake,
  tableSchema,
  workedOutSchema,
} from "./table-schema.ts";
import { unfitRows } from "./unfit.ts";
import { placelessId, unitIdentities } from "./unit-identity.ts";

/** A table of a package: what it is, and its rows in the order of the schema's fields. */
export interface HandedTable {
  /** Also the name of its file, without the ending. */
  readonly name: string;
  /** The tab, or what the table is called where the book has no such tab. */
  readonly title: string;
  readonly description: string;
  readonly schema: Schema;
  readonly rows: readonly (readonly FileCell[])[];
}

const cell = (value: unknown): FileCell =>
  typeof value === "string" || typeof value === "number" ? value : null;

function sheetRows(parsed: ParsedTable): readonly (readonly FileCell[])[] {
  const keys = handedColumns(parsed.table).map(([key]) => key);
  return parsed.rows.map((row) => {
    const values: Readonly<Record<string, unknown>> = row.values;
    return keys.map((key) => cell(values[key]));
  });
}

const inOrder = <T extends object>(
  columns: Readonly<Record<keyof T & string, unknown>>,
  rows: readonly T[],
) => {
  const keys = Object.keys(columns) as (keyof T & string)[];
  return rows.map((row) => keys.map((key) => cell(row[key])));
};

/** What is worked out of a book, beside its sheets. */
const workedOut = {
  facts: {
    title: "Số liệu để tổng hợp",
    description:
      "Mỗi dòng là một việc được đếm: việc phải nộp (tính như Bảng điều khiển), đăng ký, chỉ tiêu, đề nghị khen, lần khen; kèm tên để khớp giữa các sổ.",
    schema: workedOutSchema(factColumns),
  },
  unfit: {
    title: "Dòng không khớp",
    description: "Ô, dòng của sổ không đọc được hoặc không dẫn đến đâu, với lý do.",
    schema: workedOutSchema(unfitColumns),
  },
} as const;

/** “05/03/2026 08:00:00” as a text that sorts; "" for anything else. */
const sortable = (moment: string): string =>
  /^\d{2}\/\d{2}\/\d{4} /u.test(moment)
    ? `${moment.slice(6, 10)}-${moment.slice(3, 5)}-${moment.slice(0, 2)}${moment.slice(10)}`
    : "";
const later = (a: string, b: string): string => (b > a ? b : a);

/** Which book it is, and how it stands. */
export interface HandedBook {
  readonly office: string;
  /** As *unit_id* of the facts. */
  readonly officeId: string;
  readonly tables: readonly HandedTable[];
  /** The moment of the last line of *Nhật ký*; "" where there is none. Of two copies of a book the later counts. */
  readonly changed: string;
}

/**
 * Everything of a book that is handed out: its sheets as typed rows, what it owes on a day, and what did not fit.
 * @param fallback what the office is called where the book does not tell, such as the file's name
 */
export function handedBook(read: ReadBook, today: Day, fallback: string): HandedBook {
  const { book } = read;
  const { key, name } = bookOffice(book);
  const office = name || fallback;
  const officeId = key === "" ? placelessId(office) : unitIdentities(book, office)(key).id;
  const sheets = handedOut.map(
    ([name, table]): HandedTable => ({
      name: snake(name),
      title: table.sheet,
      description: `Trang ${table.sheet} của sổ.`,
      schema: tableSchema(table),
      rows: sheetRows(book[name]),
    }),
  );
  const facts = inOrder(factColumns, bookFacts(book, today, { office, officeId }));
  const unfit = inOrder(unfitColumns, unfitRows(read, today));
  const changed = book.log.rows.reduce((last, { values }) => later(last, sortable(values.at)), "");
  return {
    office,
    officeId,
    changed,
    tables: [
      ...sheets,
      { name: "facts", ...workedOut.facts, rows: facts },
      { name: "unfit", ...workedOut.unfit, rows: unfit },
    ],
  };
}
