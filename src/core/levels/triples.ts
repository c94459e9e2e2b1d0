import { between } from "../book/new-orders.ts";
import type { ParsedBook } from "../book/parsed-book.ts";
import type { Cell } from "../table/cell.ts";
import type { ParsedRow } from "../table/parse-table.ts";
import { aligned } from "./align.ts";
import type { Followed, Signed } from "./followed.ts";

export type Cells = Readonly<Record<string, Cell>>;

export interface NowRow {
  readonly cells: Cells;
  readonly signed: Signed;
}

export interface HereRow {
  readonly row: ParsedRow;
  readonly signed: Signed;
}

/** One table of the higher campaign, three ways. */
export interface Ways {
  readonly book: ParsedBook;
  readonly table: Followed;
  readonly now: readonly NowRow[];
  readonly here: readonly HereRow[];
  /** As the last file handed it; undefined where that is not known. */
  readonly before: readonly Signed[] | undefined;
}

/** Rows that have nothing but their place in the text. */
export const placed: ReadonlySet<Followed> = new Set<Followed>(["outline", "legalBases"]);

/** A row in its three states. */
export interface Triple {
  readonly before: Signed | undefined;
  readonly now: NowRow | undefined;
  readonly here: HereRow | undefined;
}

const byId = <R extends { readonly signed: Signed }>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.signed[0], row]));

/** Rows that bear a name: the same in all three. */
function namedTriples({ now, here, before = [] }: Ways): readonly Triple[] {
  const [standing, said] = [byId(here), byId(now)];
  const formerly = new Map(before.map((each) => [each[0], each]));
  return [
    ...now.map((row) => ({
      before: formerly.get(row.signed[0]),
      now: row,
      here: standing.get(row.signed[0]),
    })),
    ...before
      .filter(([id]) => !said.has(id))
      .map((each) => ({ before: each, now: undefined, here: standing.get(each[0]) })),
  ];
}

/** Paragraphs: those of the two files by what they say, those here by their place, or by what they say where a clerk moved them. */
function placedTriples({ now, here, before }: Ways): readonly Triple[] {
  const standing = byId(here);
  const former = before ?? here.map(({ signed }) => signed);
  const used = new Set<HereRow>();
  const pairs = aligned(
    former.map(([, signs]) => signs),
    now.map(({ signed: [, signs] }) => signs),
  ).map((pair) => ({
    was: pair.before === undefined ? undefined : former[pair.before],
    now: pair.now === undefined ? undefined : now[pair.now],
  }));
  const take = (row: HereRow | undefined): HereRow | undefined => {
    if (row === undefined || used.has(row)) return undefined;
    used.add(row);
    return row;
  };
  const same = (signs: string | undefined): HereRow | undefined =>
    signs === undefined ? undefined : here.find((row) => row.signed[1] === signs && !used.has(row));
  // Those that say what was handed are those; then the place tells; then what a run that broke off wrote already.
  const found = new Map<number, HereRow>();
  const look = (which: (pair: (typeof pairs)[number]) => HereRow | undefined): void =>
    pairs.forEach((pair, at) => {
      const row = found.has(at) ? undefined : take(which(pair));
      if (row !== undefined) found.set(at, row);
    });
  look(({ was }) => {
    const row = was && standing.get(was[0]);
    return row?.signed[1] === was?.[1] ? row : undefined;
  });
  look(({ was }) => same(was?.[1]));
  look(({ was }) => was && standing.get(was[0]));
  look(({ now: said }) => same(said?.signed[1]));
  return pairs.map(({ was, now: said }, at) => ({
    before: before === undefined ? undefined : was,
    now: said,
    here: found.get(at),
  }));
}

/** The rows of one table in their three states, in the order of the file. */
export const triplesOf = (ways: Ways): readonly Triple[] =>
  placed.has(ways.table) ? placedTriples(ways) : namedTriples(ways);

/** Where new paragraphs go: behind the one they follow in the file, before the next that stands here. */
export function withPlaces(
  triples: readonly Triple[],
  here: readonly HereRow[],
  added: ReadonlySet<NowRow>,
): readonly Cells[] {
  const orderOf = (row: HereRow | undefined): number | undefined => {
    const order = row?.row.values["order"];
    return typeof order === "number" ? order : undefined;
  };
  const taken = here.flatMap((row) => orderOf(row) ?? []).sort((one, other) => one - other);
  const rows: Cells[] = [];
  let last = 0;
  for (let at = 0; at < triples.length; at += 1) {
    const triple = triples[at];
    if (triple?.now === undefined || !added.has(triple.now)) {
      last = orderOf(triple?.here) ?? last;
      continue;
    }
    const run: NowRow[] = [];
    for (; at < triples.length; at += 1) {
      const now = triples[at]?.now;
      if (now === undefined || !added.has(now)) break;
      run.push(now);
    }
    at -= 1;
    const start = last;
    const places = between(
      start,
      taken.find((order) => order > start),
      run.length,
    );
    run.forEach(({ cells }, index) => {
      last = places[index] ?? last;
      rows.push({ ...cells, order: last });
    });
  }
  return rows;
}
