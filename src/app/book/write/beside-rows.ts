import type { Cell } from "../../../core/table/cell.ts";
import { cellText } from "../../../core/table/parse-cell.ts";
import { identityOf, type ParsedRow } from "../../../core/table/parse-table.ts";
import { shownText } from "./changed-cells.ts";
import { linesBy, textOf } from "./line-texts.ts";
import type { Look } from "./look.ts";
import { columnsSince, movedBeside } from "./moved-since.ts";
import type { NewRow, SheetChange } from "./sheet-change.ts";
import { type ChangedCell, isExact } from "./write-blocks.ts";

/** The sheet as it stood before we wrote into it, and its rows. */
export interface Stood {
  readonly look: Look;
  readonly rows: readonly ParsedRow[];
  /** What the try before this one wrote, which went astray, and the sheet as it was written into. */
  readonly tried: { readonly look: Look; readonly wrote: readonly ChangedCell[] } | undefined;
}

const textAt = ({ cells }: Look, row: number, column: number): string =>
  cellText(cells[row - 1]?.[column - 1] ?? "");

const shown = ({ cell }: ChangedCell): string => (isExact(cell) ? "" : shownText(cell));

/** The row that stood for each new one: of the same identity, of rows alike in it by their turn. */
function formerRows(
  rows: readonly NewRow[],
  { look: { table }, rows: stood }: Stood,
): readonly (ParsedRow | undefined)[] {
  const byId = new Map<string, ParsedRow[]>();
  for (const row of stood) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return rows.map((row) => byId.get(identityOf(table, row))?.shift());
}

/**
 * In which line each new row stands that an earlier try wrote, by its index: known by the cells of ours, which stand in
 * the columns in which they were written, or went with these.
 */
function linesOfTried({ tried }: Stood, now: Look): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (tried === undefined) return found;
  const { look, wrote } = tried;
  const texts = new Map(wrote.map((cell) => [`${cell.row}:${cell.column}`, shown(cell)]));
  const hit = new Set(wrote.map(({ column }) => column));
  const since = columnsSince(look, now);
  const ours = [...look.at].flatMap(([key, column]) =>
    look.table.columns[key]?.filledBy === "system" ? [column] : [],
  );
  const old = new Set(since.values());
  const height = Math.max(look.cells.length, ...wrote.map(({ row }) => row));
  const taken = new Set<number>();
  for (const stays of [false, true]) {
    const columns = ours.flatMap((column): (readonly [number, number])[] => {
      const there = since.get(column) ?? 0;
      if (!stays) return [[column, there]];
      // A column that came since may be filled over what we wrote there, and ours stands over one that was not written.
      if (hit.has(column)) return old.has(column) ? [[column, column]] : [];
      return hit.has(there) ? [] : [[column, there]];
    });
    const lines = linesBy(
      now.cells.map((_, index) => textOf(columns.map(([, column]) => textAt(now, index + 1, column)))),
    );
    for (let row = 2; row <= height; row += 1) {
      if (found.has(row - 2)) continue;
      const text = columns.map(([then]) => texts.get(`${row}:${then}`) ?? textAt(look, row, then));
      const line = lines.get(textOf(text))?.find((there) => !taken.has(there));
      if (line === undefined) continue;
      found.set(row - 2, line);
      taken.add(line);
    }
  }
  return found;
}

/**
 * All that stands in the sheet but in its own place: in the line of a new row what that row says is none that another one lost,
 * however often it is said (“có”).
 * @param own what a new row, by its index, said and says in a column of the sheet now
 */
function textsAstray(
  { cells }: Look,
  lines: ReadonlyMap<number, number>,
  own: (index: number, column: number) => readonly string[],
): ReadonlySet<string> {
  const whose = new Map([...lines].map(([index, row]) => [row, index]));
  return new Set(
    cells.flatMap((line, down) => {
      const index = whose.get(down + 1);
      const texts = line.map(cellText);
      return index === undefined
        ? texts
        : texts.filter((text, place) => !own(index, place + 1).includes(text));
    }),
  );
}

/**
 * What clerks keep beside rows that stand in place of others: the cell for each new row, by its index, in each column of
 * the sheet now. It is what stood beside the row of the same identity, or what that says beside the new one. Where an earlier try went astray, what was typed or
 * cleared since counts: a text that stood nowhere before is hers, and one that is gone from the sheet she took out.
 */
export function besideRows(
  now: Look,
  stood: Stood,
  rows: readonly NewRow[],
  beside: SheetChange["beside"],
): (index: number, column: number) => Cell {
  const former = formerRows(rows, stood);
  const from = new Map([...columnsSince(stood.look, now)].map(([then, column]) => [column, then]));
  const keys = new Map([...stood.look.at].map(([key, column]) => [column, key]));
  const told = rows.map((row, index) => {
    const was = former[index];
    return (was === undefined ? undefined : beside?.(was, row)) ?? {};
  });
  const saidOf = (index: number, then: number): Cell => former[index]?.line[then - 1] ?? "";
  const saysOf = (index: number, then: number): Cell =>
    told[index]?.[keys.get(then) ?? ""] ?? saidOf(index, then);
  const { tried } = stood;
  if (tried === undefined) return (index, column) => saysOf(index, from.get(column) ?? 0);

  const lines = new Map(linesOfTried(stood, now));
  // Ours may have been written into lines that had moved by then: what we left alone in a line tells whose it was.
  const { rows: whose } = movedBeside(stood.look, now, new Set(tried.wrote.map(({ column }) => column)));
  const seen = new Set(lines.values());
  former.forEach((was, index) => {
    const row = was === undefined || lines.has(index) ? undefined : whose.get(was.at);
    if (row === undefined || seen.has(row)) return;
    lines.set(index, row);
    seen.add(row);
  });
  const moved = new Set([...lines].flatMap(([index, row]) => (row === index + 2 ? [] : [row])));
  const wrote = new Map(tried.wrote.map((cell) => [`${cell.row}:${cell.column}`, shown(cell)]));
  const known = new Set([...stood.look.cells.flat().map(cellText), ...wrote.values()]);
  const keysNow = new Map([...now.at].map(([key, column]) => [column, key]));
  const stands = textsAstray(now, lines, (index, column) => {
    const [then, named] = [from.get(column) ?? 0, rows[index]?.[keysNow.get(column) ?? ""]];
    const says = named === undefined ? cellText(saysOf(index, then)) : shownText(named);
    return [cellText(saidOf(index, then)), says];
  });
  // What ours was written over went without her.
  const hit = new Set(tried.wrote.map(({ column }) => column));
  const spared = new Set(
    [...columnsSince(tried.look, now)].flatMap(([then, column]) =>
      hit.has(column) && then !== column ? [] : [column],
    ),
  );
  /** What stands in a column that came since: ours was written there before it was seen. */
  const hers = (row: number, column: number): Cell =>
    textAt(now, row, column) === wrote.get(`${row}:${column}`)
      ? ""
      : (now.cells[row - 1]?.[column - 1] ?? "");
  return (index, column) => {
    const [line, then] = [lines.get(index), from.get(column)];
    if (then === undefined)
      return line === undefined && moved.has(index + 2) ? "" : hers(line ?? index + 2, column);
    const says = saysOf(index, then);
    const text = line === undefined ? "" : textAt(now, line, column);
    if (line !== undefined && text !== "" && !known.has(text)) return now.cells[line - 1]?.[column - 1] ?? "";
    const stays = [saidOf(index, then), says].some((cell) => stands.has(cellText(cell)));
    return text === "" && spared.has(column) && !stays ? "" : says;
  };
}
