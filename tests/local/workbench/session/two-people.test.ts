import { expect, test } from "vitest";
import type { RowShown, TypedBlock } from "../../../../src/local/workbench/protocol.ts";
import { isWhole, sweepNote } from "../../../sweep.ts";
import { sampleFile } from "../sample-file.ts";
import { type OpenedSession, openedSession, tabNamed, wellOf } from "./opened-session.ts";

const EDITS = isWhole("laws") ? 1000 : 60;

/** Numbers that a seed gives, below a bound (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What a window shows of a tab: what it asked for once, and what it was told since. */
class Shown {
  readonly rows = new Map<number, RowShown>();
  heard = 0;
  readonly opened: OpenedSession;
  readonly window: string;
  readonly sheet: number;

  constructor(opened: OpenedSession, window: string, sheet: number) {
    this.opened = opened;
    this.window = window;
    this.sheet = sheet;
  }

  async loadAll(): Promise<void> {
    this.rows.clear();
    for (const row of await this.opened.rows(this.window, this.sheet)) this.rows.set(row.row, row);
  }

  /** Hears some of what was told, or all: a window may be behind. */
  async hear(most = Number.POSITIVE_INFINITY): Promise<void> {
    const told = this.opened.heard.slice(this.heard, this.heard + most);
    this.heard += told.length;
    for (const { told: each, window } of told) {
      if (window !== undefined && window !== this.window) continue;
      if (each.tells === "layout" && each.sheet === this.sheet) await this.loadAll();
      if (each.tells === "rows" && each.sheet === this.sheet)
        for (const row of each.rows) this.rows.set(row.row, row);
    }
  }

  texts(): readonly string[] {
    return [...this.rows.values()]
      .map(({ row, cells }) => `${row}: ${cells.map((cell) => cell?.text ?? "").join("|")}`)
      .filter((line) => /: .*[^|]/u.test(line))
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  }
}

test("two people who type, insert, delete, sort, undo and command at once end up seeing the same", async () => {
  const opened = await openedSession(await sampleFile());
  const first = await opened.enter("an@sotuphap.vn");
  const second = await opened.enter("binh@sotuphap.vn");
  const sheet = tabNamed(first, "Đơn vị");
  const people = [first, second].map(({ window }) => new Shown(opened, window, sheet));
  for (const each of people) {
    wellOf(await opened.call(each.window, "layout", { sheet }));
    await each.loadAll();
    each.heard = opened.heard.length;
  }
  const roll = dice(Number(process.env["SWEEP_SEED"] ?? process.env["COMMIT_SEED"] ?? 1));
  const acknowledged = new Map<string, number>();
  for (let edit = 0; edit < EDITS; edit += 1) {
    const who = people[roll(2)];
    if (who === undefined) throw new Error("nobody");
    const row = 2 + roll(70);
    const id = who.rows.get(row)?.id ?? null;
    const kind = roll(20);
    if (kind < 12) {
      const text = `sửa ${edit}`;
      const block: TypedBlock = { sheet, row, rowIds: [id], column: 2 + roll(2), texts: [[text]] };
      const answer = await opened.call(who.window, "type", { blocks: [block] });
      if (answer.ok) acknowledged.set(text, edit);
    } else if (kind < 14) {
      await opened.call(who.window, "reshape", { does: "insertRows", sheet, row, rowId: id, count: 1 });
    } else if (kind === 14) {
      await opened.call(who.window, "reshape", { does: "deleteRows", sheet, row, rowId: id, count: 1 });
    } else if (kind === 15) {
      await opened.call(who.window, "reshape", { does: "sort", sheet, column: 2, descending: roll(2) === 0 });
    } else if (kind < 18) {
      await opened.call(who.window, roll(3) === 0 ? "redo" : "undo", {});
    } else if (edit % 5 === 0) {
      await opened.call(who.window, "menu", { function: roll(2) === 0 ? "showLists" : "hideLists" });
    }
    // Each hears when it likes.
    for (const each of people) await each.hear(roll(6));
  }
  for (const each of people) await each.hear();
  const [one, other] = people.map((each) => each.texts());
  expect(one, sweepNote("laws")).toEqual(other);
  const fresh = new Shown(opened, first.window, sheet);
  await fresh.loadAll();
  expect(one, sweepNote("laws")).toEqual(fresh.texts());
  expect(acknowledged.size).toBeGreaterThan(EDITS / 4);
}, 600_000);
