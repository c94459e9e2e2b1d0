import type { ReturnTable } from "../../returns/return.ts";
import { shortName } from "../../text/quote.ts";
import { cellSaid, seenText } from "./cell-said.ts";
import { doubtAt, type FormDoubt } from "./form-doubt.ts";
import { type FormLayout, formLayouts } from "./form-layout.ts";
import type { Grid, GridRow } from "./grid.ts";
import { wantedColumns } from "./header-words.ts";
import { headerKey, type MatchedColumn, matchColumns } from "./match-columns.ts";
import type { ReturnedRow } from "./returned-form.ts";

/** A table that a unit made by itself, and what of it each column is taken for; a clerk may correct that. */
export interface ForeignTable {
  readonly sheet: string;
  readonly layout: FormLayout;
  readonly header: GridRow;
  /** Headers by column, from 1. */
  readonly headers: readonly string[];
  readonly columns: readonly MatchedColumn[];
  readonly rows: readonly GridRow[];
}

/** What a sender's headers were taken for before: our column by the folded header; "" for one that is none of ours. */
export type KnownHeaders = Readonly<Record<string, string>>;
/** The same for each table of ours that a sender's tables were taken for. */
export type KnownTables = Readonly<Partial<Record<ReturnTable, KnownHeaders>>>;

/** A header stands near the top of a table. */
const MOST_ROWS_LOOKED = 60;
/** Headers of others seldom read as ours do. */
const LEAST = 0.5;
/** What names a row has to be surer: “Tên đơn vị” is no “Tên tập thể”. */
const LEAST_OF_NAME = 0.7;
/** A table of ours has a name or a content and something besides. */
const FEWEST = 2;

/** What each header is taken for: as a clerk corrected it before, else by its words. */
function proposedColumns(
  headers: readonly string[],
  layout: FormLayout,
  known: KnownHeaders,
): readonly MatchedColumn[] {
  const corrected = headers.map((header) => known[headerKey(header)]);
  const taken = new Set(corrected);
  const open = headers.map((header, at) => (corrected[at] === undefined ? header : ""));
  const wanted = wantedColumns(layout).filter(({ key }) => !taken.has(key));
  const remembered = corrected.flatMap((key, at): readonly MatchedColumn[] =>
    key !== undefined && layout.columns.some((column) => column.key === key)
      ? [{ key, column: at + 1, score: 1 }]
      : [],
  );
  return [...remembered, ...matchColumns(open, wanted, LEAST)].sort((a, b) => a.column - b.column);
}

const textsOf = ({ cells }: GridRow): readonly string[] => {
  const width = Math.min(cells[cells.length - 1]?.column ?? 0, 200);
  const byColumn = new Map(cells.map((cell) => [cell.column, seenText(cell)]));
  return Array.from({ length: width }, (_, at) => byColumn.get(at + 1) ?? "");
};

/**
 * What a row comes to as the header of a layout: the sum of its scores, what a clerk said before twice; 0 where too few fit, or
 * nothing that names a row does.
 */
function fitOf(row: GridRow, layout: FormLayout, known: KnownHeaders): number {
  const texts = textsOf(row);
  const columns = proposedColumns(texts, layout, known);
  const names = columns.some(({ key, score }) => key === layout.titledBy[0] && score >= LEAST_OF_NAME);
  const said = columns.filter(({ key, column }) => known[headerKey(texts[column - 1] ?? "")] === key);
  return columns.length < FEWEST || !names ? 0 : columns.reduce((sum, { score }) => sum + score, said.length);
}

const tableUnder = (grid: Grid, header: GridRow, layout: FormLayout, known: KnownHeaders): ForeignTable => {
  const headers = textsOf(header);
  return {
    sheet: grid.name,
    layout,
    header,
    headers,
    columns: proposedColumns(headers, layout, known),
    rows: grid.rows.filter(({ at }) => at > header.at),
  };
};

/** The table in a sheet that fits one of ours best; undefined where none does. */
export function foreignTable(grid: Grid, known: KnownTables): ForeignTable | undefined {
  let best: { readonly header: GridRow; readonly layout: FormLayout; readonly fit: number } | undefined;
  for (const header of grid.rows.slice(0, MOST_ROWS_LOOKED))
    for (const layout of formLayouts) {
      const fit = fitOf(header, layout, known[layout.table] ?? {});
      if (fit > (best?.fit ?? 0)) best = { header, layout, fit };
    }
  if (best === undefined) return undefined;
  return tableUnder(grid, best.header, best.layout, known[best.layout.table] ?? {});
}

/**
 * The table in a sheet as a clerk takes it: for this one of ours, whatever its words are. Its header is the row that fits best,
 * and of rows that do not the first one with the most cells.
 */
export function foreignTableAs(grid: Grid, table: ReturnTable, known: KnownTables): ForeignTable | undefined {
  const layout = formLayouts.find((each) => each.table === table);
  if (layout === undefined) return undefined;
  const headers = known[table] ?? {};
  let best: { readonly header: GridRow; readonly fit: number; readonly width: number } | undefined;
  for (const header of grid.rows.slice(0, MOST_ROWS_LOOKED)) {
    const [fit, width] = [fitOf(header, layout, headers), header.cells.length];
    if (best === undefined || fit > best.fit || (fit === best.fit && width > best.width))
      best = { header, fit, width };
  }
  return best === undefined ? undefined : tableUnder(grid, best.header, layout, headers);
}

/** “1”, “2.”, “(3)” under a header, which number the columns. */
const isNumbered = (texts: readonly string[]): boolean =>
  texts.filter((text) => text !== "").every((text) => /^\(?\d{1,2}[.)]?$/u.test(text));

/**
 * The rows of such a table by our columns, each a new one: it has no marks. What cannot be read is a doubt.
 * @param columns as they were proposed, or as a clerk corrected them
 */
export function foreignRows(
  { sheet, layout, rows }: ForeignTable,
  columns: readonly Pick<MatchedColumn, "key" | "column">[],
): { readonly rows: readonly ReturnedRow[]; readonly doubts: readonly FormDoubt[] } {
  const doubts: FormDoubt[] = [];
  const read = rows.flatMap(({ at, cells }): readonly ReturnedRow[] => {
    if (isNumbered(textsOf({ at, cells }))) return [];
    const [said, shown]: [Record<string, string>, Record<string, string>] = [{}, {}];
    const told: (readonly [header: string, doubt: NonNullable<ReturnType<typeof cellSaid>["doubt"]>])[] = [];
    for (const { key, column } of columns) {
      const declared = layout.columns.find((each) => each.key === key);
      const cell = cells.find((each) => each.column === column);
      if (declared === undefined || cell === undefined) continue;
      const { text, doubt } = cellSaid(cell, declared);
      if (text !== undefined && text !== "") (declared.fill ? said : shown)[key] = text;
      if (doubt !== undefined) told.push([declared.header, doubt]);
    }
    const title = shortName(
      layout.calledBy
        .map((key) => said[key] ?? shown[key] ?? "")
        .filter((text) => text !== "")
        .join(" · "),
    );
    for (const [column, { grade, what, cure }] of told)
      doubts.push(doubtAt({ sheet, row: at, title, column }, grade, what, cure));
    // Without a name it is a heading of a group, a sum, or a signature below the table.
    if (title === "") {
      const seen = textsOf({ at, cells })
        .filter((text) => text !== "")
        .join(" ");
      if (Object.keys(said).length > 0)
        doubts.push(
          doubtAt(
            { sheet, row: at, title: "", column: "" },
            "look",
            `Dòng không có tên: “${shortName(seen)}”; sổ không lấy.`,
            "Xem trong tệp.",
          ),
        );
      return [];
    }
    return [{ mark: "", at, cells: said, shown }];
  });
  return { rows: read, doubts };
}

/** What is remembered of a sender once a clerk looked at the columns: each header with what it is. */
export const headersLearned = (
  headers: readonly string[],
  columns: readonly Pick<MatchedColumn, "key" | "column">[],
): KnownHeaders =>
  Object.fromEntries(
    headers.flatMap((header, at) =>
      headerKey(header) === ""
        ? []
        : [[headerKey(header), columns.find(({ column }) => column === at + 1)?.key ?? ""]],
    ),
  );

/** Whether the words alone tell what the columns are: then nothing of the sender needs to be remembered. */
export function isToldByWords(
  grid: Grid,
  { layout, headers }: ForeignTable,
  columns: readonly Pick<MatchedColumn, "key" | "column">[],
): boolean {
  const told = foreignTable(grid, {});
  if (told === undefined || told.layout !== layout) return false;
  return (
    JSON.stringify(headersLearned(headers, told.columns)) === JSON.stringify(headersLearned(headers, columns))
  );
}
