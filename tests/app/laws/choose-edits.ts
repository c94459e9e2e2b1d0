import { tableOf } from "../../../src/core/book/parsed-book.ts";
import { cellText } from "../../../src/core/table/parse-cell.ts";
import type { MemoryOffice } from "../memory-office.ts";
import type { CallSeen } from "../port-calls.ts";
import { effectsIn } from "../port-calls.ts";
import type { Edit } from "./edits.ts";
import type { Random } from "./random.ts";

/** The column that clerks keep beside ours, in which most rows differ. */
export const ownColumn = "Sổ tay";

/** An edit, and the call of the command beside which it is done. */
export interface Act {
  readonly edit: Edit;
  readonly nth: number;
  readonly when: "before" | "after";
  /** What is put in and what is typed into it come together. */
  readonly turn: number;
}

/** What a quiet run of the command did, from which places and sheets are chosen. */
export interface Quiet {
  readonly calls: readonly CallSeen[];
  readonly read: readonly string[];
  readonly written: readonly string[];
  readonly others: readonly string[];
}

export function quietOf(office: MemoryOffice, calls: readonly CallSeen[]): Quiet {
  const tabs = office.book.sheetNames();
  const about = (some: readonly CallSeen[]): readonly string[] => [
    ...new Set(some.map(({ on }) => on).filter((on) => tabs.includes(on))),
  ];
  const written = about(effectsIn(calls));
  const filled = about(calls).filter((sheet) => office.book.read(sheet).length > 1);
  return {
    calls,
    read: filled.length > 0 ? filled : written,
    written,
    others: tabs.filter((tab) => tableOf(tab) !== undefined && office.book.read(tab).length > 1),
  };
}

const kinds: readonly Edit["does"][] = [
  ...["moves column", "moves column", "inserts column", "inserts column", "renames column"],
  ...["sorts", "sorts", "inserts rows", "inserts rows", "fills row", "fills row"],
  ...["deletes row", "copies row", "types below the last row", "types", "types", "sets note", "sets note"],
  ...["renames sheet", "hides sheet"],
] as const as readonly Edit["does"][];

function chooseEdits(random: Random, office: MemoryOffice, sheet: string, turn: number): readonly Edit[] {
  const cells = office.book.read(sheet);
  const headers = (cells[0] ?? []).map(cellText).filter((text) => text !== "");
  const table = tableOf(sheet)?.[1];
  const system = new Set(
    Object.values(table?.columns ?? {}).flatMap(({ filledBy, header }) =>
      filledBy === "system" ? [header] : [],
    ),
  );
  const typable = headers.filter((header) => !system.has(header));
  const rows = cells.slice(1).map((_, index) => String(index + 2));
  const does = random.of(kinds);
  const identity = (table?.identity ?? []).flatMap((key) => {
    const header = table?.columns[key]?.header;
    return header !== undefined && typable.includes(header) ? [header] : [];
  });
  const filled = Object.fromEntries([...identity, ownColumn].map((header) => [header, `X-${turn}`]));
  const column = random.of(headers);
  const text = random.of([`gõ ${turn}`, `gõ ${turn}`, "", "10/4/2026"]);
  const named = `Cột riêng ${turn}`;
  const withColumn: readonly Edit[] = [
    { does: "inserts column", sheet, before: column, column: named },
    { does: "fills column", sheet, column: named },
  ];
  switch (does) {
    case "moves column":
      return [{ does, sheet, column, to: 1 + random.below(headers.length) }];
    case "inserts column":
      return withColumn;
    case "renames column":
      return [{ does, sheet, column, name: `${column} (mới ${turn})` }];
    case "renames sheet":
      return [{ does, sheet, name: `${sheet} cũ` }];
    case "hides sheet":
      return [{ does, sheet }];
    case "types below the last row":
      return [{ does, sheet, cells: filled }];
    case "sets note":
      return [{ does, sheet, row: random.of(["1", ...rows]), column, text: `ghi chú ${turn}` }];
    default:
  }
  if (rows.length === 0) return withColumn;
  const row = random.of(rows);
  const called = `new ${turn}`;
  switch (does) {
    case "sorts":
      return [{ does, sheet, column, down: random.below(2) === 1 }];
    case "inserts rows":
      return [{ does, sheet, before: row, count: 1 + random.below(3), called }];
    case "fills row":
      return [
        { does: "inserts rows", sheet, before: row, count: 1, called },
        { does, sheet, row: called, cells: filled },
      ];
    case "deletes row":
      return [{ does, sheet, row }];
    case "copies row":
      return [
        { does: "inserts rows", sheet, before: row, count: 1, called },
        { does, sheet, row, to: called },
      ];
    default:
      return [{ does: "types", sheet, row, column: random.of(typable), text }];
  }
}

/** One to three edits, each beside a call that a quiet run makes; half of them from just before its first write on. */
export function chooseActs(random: Random, office: MemoryOffice, quiet: Quiet): readonly Act[] {
  const { calls, read, written, others } = quiet;
  const first = Math.max(0, (effectsIn(calls).find(({ method }) => method !== "lock.alone")?.nth ?? 1) - 4);
  const acts: Act[] = [];
  const count = random.of([1, 1, 2, 2, 3]);
  for (let turn = 1; turn <= count; turn += 1) {
    const near = acts[acts.length - 1];
    const sheet =
      near !== undefined && random.below(2) === 0
        ? near.edit.sheet
        : random.of(random.of([written, written, read, read, others]));
    const edits = chooseEdits(random, office, sheet, turn);
    const from = random.below(2) === 0 ? 0 : first;
    const anywhere = 1 + from + random.below(Math.max(1, calls.length - from));
    const nth =
      near !== undefined && random.below(2) === 0
        ? Math.min(calls.length, near.nth + random.below(4))
        : anywhere;
    const when = random.of(["before", "after"] as const);
    acts.push(...edits.map((edit): Act => ({ edit, nth, when, turn })));
  }
  return acts.sort((a, b) => a.nth - b.nth || (a.when < b.when ? 1 : a.when > b.when ? -1 : 0));
}
