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

/** What a row comes to as the header of a layout: the sum of its scores; 0 where too few fit, or nothing that names a row does. */
function fitOf(row: GridRow, layout: FormLayout, known: KnownHeaders): number {
  const columns = proposedColumns(textsOf(row), layout, known);
  const names = columns.some(({ key, score }) => key === layout.titledBy[0] && score >= LEAST_OF_NAME);
  return columns.length < FEWEST || !names ? 0 : columns.reduce((sum, { score }) => sum + score, 0);
}

/** The table in a sheet that fits one of ours best; undefined where none does. */
export function foreignTable(grid: Grid, known: KnownHeaders): ForeignTable | undefined {
  let best: { readonly header: GridRow; readonly layout: FormLayout; readonly fit: number } | undefined;
  for (const header of grid.rows.slice(0, MOST_ROWS_LOOKED))
    for (const layout of formLayouts) {
      const fit = fitOf(header, layout, known);
      if (fit > (best?.fit ?? 0)) best = { header, layout, fit };
    }
  if (best === undefined) return undefined;
  const { header, layout } = best;
  const headers = textsOf(header);
  return {
    sheet: grid.name,
    layout,
    header,
    headers,
    columns: proposedColumns(headers, layout, known),
    rows: grid.rows.filter(({ at }) => at > header.at),
  };
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

/** What is remembered of a sender once a clerk corrected the columns: each header with what it is. */
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
