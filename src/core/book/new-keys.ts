import { type Day, dayParts } from "../calendar/day.ts";
import type { Column } from "../table/column.ts";
import { cellText } from "../table/parse-cell.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import { refText } from "../table/ref-text.ts";
import type { TableName } from "../tables/all-tables.ts";
import { foldKey } from "../text/fold.ts";
import { type ParsedBook, tablesInOrder } from "./parsed-book.ts";

export interface NewKey {
  readonly table: TableName;
  /** Row number of the read the book came from. */
  readonly at: number;
  readonly key: string;
}

/** Longer keys are no longer read at a glance; a number behind the stem still keeps them apart. */
const longestPart = 10;
const longestStem = 24;

/**
 * First letters of the words, capital and without marks, at most ten: “Trung tâm Trợ giúp pháp lý” → “TTTGPL”. Figures
 * stay whole; signs and letters of other scripts are left out.
 */
export function initials(text: string): string {
  return foldKey(text)
    .split(/[^a-z\d]+/u)
    .map((word) => (/^\d+$/u.test(word) ? word : word.slice(0, 1)))
    .join("")
    .slice(0, longestPart)
    .toUpperCase();
}

const place = /\s(?:tỉnh|thành phố|huyện|thị xã|xã|phường)\s+/iu;

/** What a unit's key begins with: “Sở Tư pháp tỉnh Quảng Bình” → “STP-QB”; "" where the name has no letters. */
export function unitKey(name: string): string {
  return name
    .split(place)
    .map(initials)
    .filter((part) => part !== "")
    .join("-");
}

const taskCodes: Readonly<Record<string, string>> = {
  "đăng ký": "DK",
  "kế hoạch": "KH",
  "báo cáo sơ kết": "SK",
  "báo cáo tổng kết": "TK",
  "hồ sơ khen thưởng": "HS",
};

/** What a milestone is called before a number makes it unique: its campaign's key, and what is due. */
export const milestoneStem = (campaign: string, task: string): string =>
  [campaign, taskCodes[task] ?? "MOC"].filter((part) => part !== "").join("-");

/** What a campaign is called before a number makes it unique: the last part of its issuer's key, and the year. */
export function campaignStem(issuer: string, from: Day | null): string {
  const year = from === null ? "" : String(dayParts(from).year);
  return [issuer.split("-").pop() || "PT", year].filter((part) => part !== "").join("-");
}

/** What a new row of each keyed table is called before a number makes it unique. */
function stem(book: ParsedBook, name: TableName, index: number): string {
  switch (name) {
    case "campaigns": {
      const values = book.campaigns.rows[index]?.values;
      return campaignStem(values?.issuer ?? "", values?.from ?? null);
    }
    case "units":
      return unitKey(book.units.rows[index]?.values.name ?? "") || "DV";
    case "milestones": {
      const values = book.milestones.rows[index]?.values;
      return milestoneStem(values?.campaign ?? "", values?.task ?? "");
    }
    case "meetings":
      return [book.meetings.rows[index]?.values.campaign ?? "", "HOP"]
        .filter((part) => part !== "")
        .join("-");
    case "registrations":
      return "DK";
    case "nominations":
      return "DN";
    case "returns":
      return "BV";
    case "legalTexts":
      return initials(book.legalTexts.rows[index]?.values.number ?? "") || "LE";
    default: {
      const { table, rows } = book[name];
      const values: Readonly<Record<string, unknown>> = rows[index]?.values ?? {};
      return (
        initials(String(values[table.label?.columns[0] ?? ""] ?? "")) || table.name.slice(0, 2).toUpperCase()
      );
    }
  }
}

const numbered: ReadonlySet<TableName> = new Set(["registrations", "nominations", "returns"]);

/** Hands out keys that are not taken; remembers how far each stem has counted, so that many rows stay cheap. */
function keyMaker(taken: Set<string>, alwaysNumbered: boolean): (base: string) => string {
  const counted = new Map<string, number>();
  const candidates = (base: string, n: number): string => {
    if (alwaysNumbered) return `${base}-${String(n).padStart(3, "0")}`;
    return n === 1 ? base : `${base}-${n}`;
  };
  return (base) => {
    let n = (counted.get(base) ?? 0) + 1;
    while (taken.has(foldKey(candidates(base, n)))) n += 1;
    counted.set(base, n);
    const key = candidates(base, n);
    taken.add(foldKey(key));
    return key;
  };
}

type Values = Readonly<Record<string, unknown>>;

/** The table to which the cells of a column lead; undefined where they lead nowhere. */
export const leadsTo = (column: Column): string | undefined =>
  column.kind === "ref" ? column.table : column.kind === "text" ? column.lists?.table : undefined;

/** The tables some cell of which leads to one of these. */
export const leadingTo = (names: ReadonlySet<string>): readonly TableName[] =>
  tablesInOrder.flatMap(([name, { columns }]) =>
    Object.values(columns).some((column) => names.has(leadsTo(column) ?? "")) ? [name] : [],
  );

/** The keys, folded, that cells of other rows name and no row bears: given to a new row, they would lead there unseen. */
function keysOfGone(book: ParsedBook, target: TableName): readonly string[] {
  const { table, rows }: ParsedTable = book[target];
  const [first = ""] = table.label?.columns ?? [];
  const names = new Set(rows.map(({ values }) => foldKey(String((values as Values)[first] ?? ""))));
  return leadingTo(new Set([target])).flatMap((name) => {
    const { table: from, rows: lines, columns }: ParsedTable = book[name];
    const leading = Object.entries(from.columns).flatMap(([key, column]) =>
      leadsTo(column) === target ? [{ key, at: (columns.at.get(key) ?? 0) - 1 }] : [],
    );
    return lines.flatMap((row) =>
      leading.flatMap(({ key, at }) => {
        const written = cellText(row.line[at] ?? "");
        if (written === "" || (row.values as Values)[key] === refText(written)) return [];
        return written
          .split(/[;\n]/u)
          .map((part) => foldKey(refText(part.trim())))
          .filter((part) => !names.has(part));
      }),
    );
  });
}

/** Whether the row's key cell holds something that could not be read, such as a formula's error: it is not empty. */
function keyUnread({ columns, findings }: ParsedTable, at: number): boolean {
  const header = columns.headers.get("key");
  return findings.some((finding) => finding.row === at && finding.column === header);
}

/**
 * A short readable key for every row typed without one; no two alike, none that stands already. A key cell that holds
 * a formula's error is the clerk's to mend and is left alone.
 */
export function newKeys(book: ParsedBook): readonly NewKey[] {
  return tablesInOrder.flatMap(([name, table]) => {
    if (table.columns["key"]?.kind !== "key") return [];
    const parsed: ParsedTable = book[name];
    const { rows } = parsed;
    if (!parsed.columns.at.has("key")) return [];
    const keyOf = (row: { readonly values: object }): string => (row.values as { readonly key: string }).key;
    if (rows.every((row) => keyOf(row) !== "")) return [];
    const taken = [...rows.map((row) => foldKey(keyOf(row))), ...keysOfGone(book, name)];
    const make = keyMaker(new Set(taken), numbered.has(name));
    return rows.flatMap((row, index): readonly NewKey[] => {
      if (keyOf(row) !== "" || keyUnread(parsed, row.at)) return [];
      return [
        {
          table: name,
          at: row.at,
          key: make(stem(book, name, index).slice(0, longestStem).replace(/-$/u, "")),
        },
      ];
    });
  });
}
