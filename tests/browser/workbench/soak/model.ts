import type { Calls } from "../../../../src/local/workbench/protocol.ts";

/** A row of the model: it keeps its key wherever it stands; its cells are the columns that the model follows. */
export interface ModelRow {
  readonly key: number;
  /** By which the server knows it, once it was seen filled. */
  readonly id: number | undefined;
  readonly cells: ReadonlyMap<number, string>;
}

interface Cell {
  readonly sheet: number;
  readonly key: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** Of rows put in, taken out or sorted there are no cells: what takes that back has tests of its own. */
type Stroke = readonly Cell[];

/** A book as two people leave it, worked out by the rules of the window alone. */
export interface Model {
  readonly tabs: ReadonlyMap<number, readonly ModelRow[]>;
  readonly undo: ReadonlyMap<string, readonly Stroke[]>;
  readonly redo: ReadonlyMap<string, readonly Stroke[]>;
  readonly lastKey: number;
}

/** What a window asked for and whether the server said yes. */
export type Done =
  | {
      readonly does: "type";
      readonly person: string;
      readonly asks: Calls["type"]["asks"];
      readonly ok: boolean;
    }
  | {
      readonly does: "reshape";
      readonly person: string;
      readonly asks: Calls["reshape"]["asks"];
      readonly ok: boolean;
    }
  | { readonly does: "undo" | "redo"; readonly person: string; readonly ok: boolean }
  /** Whatever writes to no cell that is followed. */
  | { readonly does: "nothing"; readonly person: string };

type Tabs = Map<number, ModelRow[]>;

/** A copy that may be changed, its rows made as far as they are asked for. */
class Draft {
  readonly tabs: Tabs;
  lastKey: number;

  constructor({ tabs, lastKey }: Model) {
    this.tabs = new Map([...tabs].map(([sheet, rows]) => [sheet, [...rows]]));
    this.lastKey = lastKey;
  }

  rows(sheet: number): ModelRow[] {
    const rows = this.tabs.get(sheet);
    if (rows === undefined) throw new Error(`the model has no tab ${sheet}`);
    return rows;
  }

  blank(): ModelRow {
    this.lastKey += 1;
    return { key: this.lastKey, id: undefined, cells: new Map() };
  }

  /** The place of the row of this id, or of this number where it had none, from 0; -1 where it is gone. */
  place(sheet: number, number: number, id: number | null): number {
    const rows = this.rows(sheet);
    while (rows.length < number) rows.push(this.blank());
    if (id === null) return number - 1;
    const found = rows.findIndex((row) => row.id === id);
    // The other one filled it a moment ago.
    return found === -1 && rows[number - 1]?.id === undefined ? number - 1 : found;
  }

  /** Writes one cell. @returns what it was */
  write(sheet: number, place: number, column: number, text: string): Cell | undefined {
    const rows = this.rows(sheet);
    const row = rows[place];
    if (row === undefined) return undefined;
    const before = row.cells.get(column) ?? "";
    rows[place] = { ...row, cells: new Map([...row.cells, [column, text]]) };
    return { sheet, key: row.key, column, before, after: text };
  }
}

const MOST_KEPT = 200;

const pushed = (piles: Model["undo"], person: string, stroke: Stroke): Model["undo"] =>
  new Map([...piles, [person, [...(piles.get(person) ?? []), stroke].slice(-MOST_KEPT)]]);

const words = new Intl.Collator("vi", { numeric: true });

function sorted(rows: readonly ModelRow[], column: number, descending: boolean, head: number): ModelRow[] {
  const textOf = ({ cells }: ModelRow): string => cells.get(column) ?? "";
  const below = rows.slice(head);
  below.sort((a, b) => {
    const [left, right] = [textOf(a), textOf(b)];
    if (left === "" || right === "") return Number(left === "") - Number(right === "");
    return descending ? -words.compare(left, right) : words.compare(left, right);
  });
  return [...rows.slice(0, head), ...below];
}

function takenBack(model: Model, does: "undo" | "redo", person: string): Model {
  const pile = model[does].get(person) ?? [];
  const stroke = pile[pile.length - 1];
  if (stroke === undefined) return model;
  const draft = new Draft(model);
  const own = stroke.filter(({ sheet, key, column, before, after }) => {
    const row = draft.rows(sheet).find((each) => each.key === key);
    return row !== undefined && (row.cells.get(column) ?? "") === (does === "undo" ? after : before);
  });
  for (const { sheet, key, column, before, after } of own) {
    const place = draft.rows(sheet).findIndex((each) => each.key === key);
    draft.write(sheet, place, column, does === "undo" ? before : after);
  }
  const other = does === "undo" ? "redo" : "undo";
  return {
    ...model,
    tabs: draft.tabs,
    [does]: new Map([...model[does], [person, pile.slice(0, -1)]]),
    ...(own.length === 0 ? {} : { [other]: pushed(model[other], person, own) }),
  };
}

function typed(model: Model, person: string, { blocks }: Calls["type"]["asks"]): Model {
  const draft = new Draft(model);
  const stroke: Cell[] = [];
  for (const { sheet, row, rowIds, column, texts } of blocks)
    texts.forEach((line, down) => {
      const place = draft.place(sheet, row + down, rowIds[down] ?? null);
      line.forEach((text, right) => {
        const cell = draft.write(sheet, place, column + right, text);
        if (cell !== undefined) stroke.push(cell);
      });
    });
  return {
    ...model,
    tabs: draft.tabs,
    lastKey: draft.lastKey,
    undo: pushed(model.undo, person, stroke),
    redo: new Map([...model.redo, [person, []]]),
  };
}

function reshaped(model: Model, asks: Calls["reshape"]["asks"], heads: number): Model {
  const draft = new Draft(model);
  if (asks.does === "insertRows" || asks.does === "deleteRows") {
    const place = draft.place(asks.sheet, asks.row, asks.rowId);
    const rows = draft.rows(asks.sheet);
    if (asks.does === "deleteRows") rows.splice(place, asks.count);
    else rows.splice(place, 0, ...Array.from({ length: asks.count }, () => draft.blank()));
  } else if (asks.does === "sort") {
    const rows = draft.rows(asks.sheet);
    draft.tabs.set(asks.sheet, sorted(rows, asks.column, asks.descending, heads));
  }
  return { ...model, tabs: draft.tabs, lastKey: draft.lastKey };
}

/** With a stroke on both piles that this model cannot take back. */
const withMark = (model: Model, person: string): Model => ({
  ...model,
  undo: pushed(model.undo, person, []),
  redo: pushed(model.redo, person, []),
});

/** Whether the model knows what comes of a person's undo, or redo, now. */
export function isForeseen(model: Model, does: "undo" | "redo", person: string): boolean {
  const pile = model[does].get(person) ?? [];
  return pile[pile.length - 1]?.length !== 0;
}

/** The book after what somebody did; a refusal changes nothing, but that a stroke nobody could take back is off the pile. */
export function after(model: Model, done: Done, heads: number): Model {
  switch (done.does) {
    case "undo":
    case "redo":
      return takenBack(model, done.does, done.person);
    case "type":
      return done.ok ? typed(model, done.person, done.asks) : model;
    case "reshape":
      return done.ok ? withMark(reshaped(model, done.asks, heads), done.person) : model;
    case "nothing":
      return model;
  }
}

/** What is read in the followed columns of a tab, a line for each row that holds something: “12: a|b|”. */
export function linesOf(rows: readonly ModelRow[], columns: readonly number[]): readonly string[] {
  return rows
    .map(({ cells }, index) => `${index + 1}: ${columns.map((column) => cells.get(column) ?? "").join("|")}`)
    .filter((line) => /: .*[^|]/u.test(line));
}
