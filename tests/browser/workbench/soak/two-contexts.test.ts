import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre";
import { expect, test } from "vitest";
import type { RowShown } from "../../../../src/local/workbench/protocol.ts";
import { isWhole, sweepNote } from "../../../sweep.ts";
import { startWorkbench } from "../open-workbench.ts";
import { after, type Done, isForeseen, linesOf, type Model, type ModelRow } from "./model.ts";
import { type Observer, observe } from "./observer.ts";
import {
  clears,
  commands,
  drawn,
  filters,
  type PersonAtPage,
  pastes,
  personAt,
  reshapes,
  sorts,
  takesBack,
  types,
} from "./person-at-page.ts";

/** Two deeds a round, one of each person at the same time. */
const ROUNDS = isWhole("laws") ? 500 : 12;
/** After so many rounds both windows are compared. */
const LOOKS = isWhole("laws") ? 50 : 12;

/** A tab that people work in: the columns whose cells are followed, and where they type. */
interface Followed {
  readonly name: string;
  readonly columns: readonly number[];
}

const units: Followed = { name: "Đơn vị", columns: [2, 3] };
const notes: Followed = { name: "Ghi chép", columns: [1, 2, 3, 4] };

const HEADS = 1;
const COMMANDS = ["Kiểm tra dữ liệu", "Tính thời hạn", "Cập nhật theo dõi"];

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

const textOf = (row: RowShown | undefined, column: number): string => row?.cells[column - 1]?.text ?? "";

/** What the server has of a tab, in the shape that the model has. */
const seenLines = (rows: readonly RowShown[], columns: readonly number[]): readonly string[] =>
  rows
    .map((row) => `${row.row}: ${columns.map((column) => textOf(row, column)).join("|")}`)
    .filter((line) => /: .*[^|]/u.test(line));

/** The model with the ids by which the server knows its rows. @throws where a row became another one */
function withIds(model: Model, sheet: number, rows: readonly RowShown[]): Model {
  const known = new Map(rows.map(({ row, id }) => [row, id]));
  const named = (model.tabs.get(sheet) ?? []).map((row, index): ModelRow => {
    const id = known.get(index + 1);
    if (id !== undefined && row.id !== undefined && id !== row.id)
      throw new Error(`row ${index + 1} was ${row.id} and is ${id}`);
    return id === undefined ? row : { ...row, id };
  });
  return { ...model, tabs: new Map([...model.tabs, [sheet, named]]) };
}

interface Sheets {
  readonly ids: ReadonlyMap<Followed, number>;
  readonly observer: Observer;
}

const idOf = ({ ids }: Sheets, tab: Followed): number => ids.get(tab) ?? 0;

async function begun(sheets: Sheets): Promise<Model> {
  const tabs = new Map<number, readonly ModelRow[]>();
  let key = 0;
  for (const tab of [units, notes]) {
    const rows = await sheets.observer.rows(idOf(sheets, tab));
    const last = Math.max(0, ...rows.map(({ row }) => row));
    const made = Array.from({ length: last }, (_, index): ModelRow => {
      const row = rows.find((each) => each.row === index + 1);
      key += 1;
      const cells = tab.columns.map((column): [number, string] => [column, textOf(row, column)]);
      return { key, id: row?.id, cells: new Map(cells.filter(([, text]) => text !== "")) };
    });
    tabs.set(idOf(sheets, tab), made);
  }
  return { tabs, undo: new Map(), redo: new Map(), lastKey: key };
}

/** One of the two orders in which the server may have taken what was asked at once: the one that explains what it has. */
async function explained(model: Model, done: readonly [Done, Done], sheets: Sheets): Promise<Model> {
  const [first, second] = done;
  const orders = [
    [first, second],
    [second, first],
  ].map((order) => order.reduce((now, each) => after(now, each, HEADS), model));
  const seen = new Map<Followed, readonly RowShown[]>();
  for (const tab of [units, notes]) seen.set(tab, await sheets.observer.rows(idOf(sheets, tab)));
  const linesIn = (now: Model): readonly string[] =>
    [units, notes].flatMap((tab) => linesOf(now.tabs.get(idOf(sheets, tab)) ?? [], tab.columns));
  const found = [units, notes].flatMap((tab) => seenLines(seen.get(tab) ?? [], tab.columns));
  const fits = orders.find((now) => linesIn(now).join("\n") === found.join("\n"));
  if (fits === undefined) {
    expect(found, `${sweepNote("laws")}\n${JSON.stringify(done)}`).toEqual(linesIn(orders[0] ?? model));
    throw new Error("unreachable: the lists differ");
  }
  return [units, notes].reduce((now, tab) => withIds(now, idOf(sheets, tab), seen.get(tab) ?? []), fits);
}

/** A deed that the dice choose, done by keys and menus. */
async function deed(
  who: PersonAtPage,
  roll: (below: number) => number,
  { model, round }: { readonly model: Model; readonly round: number },
): Promise<Done> {
  const name = who.person.slice(0, who.person.indexOf("@"));
  const tab = roll(3) === 0 ? units : notes;
  const column = tab.columns[roll(tab.columns.length)] ?? 2;
  const row = HEADS + 1 + roll(tab === units ? 70 : 30);
  const at = { tab: tab.name, cell: `${String.fromCharCode(64 + column)}${row}` };
  const kind = roll(40);
  if (kind < 18) return types(who, at, `${name} ${round}`);
  if (kind < 22) {
    const wide = { tab: tab.name, cell: `${String.fromCharCode(64 + (tab.columns[0] ?? 1))}${row}` };
    const block = Array.from({ length: 1 + roll(4) }, (_, down) =>
      Array.from({ length: 2 }, (__, right) => `${name} ${round}.${down}.${right}`),
    );
    return pastes(who, wide, block);
  }
  if (kind < 24) return clears(who, at);
  const way = kind < 28 ? "undo" : "redo";
  if (kind < 30)
    return isForeseen(model, way, who.person) ? takesBack(who, at, way) : types(who, at, `${name} ${round}`);
  if (kind < 33) return reshapes(who, at, "insertRows");
  if (kind < 35) return reshapes(who, at, "deleteRows");
  if (kind < 36) return sorts(who, at, roll(2) === 0);
  if (kind < 38) return filters(who, { tab: notes.name, cell: `B${row}` }, `${name} ${round}ọ`);
  return commands(who, COMMANDS[roll(COMMANDS.length)] ?? "Kiểm tra dữ liệu");
}

/** Both windows at the same tab, each as it came to show it. */
async function bothShow(people: readonly PersonAtPage[], tab: Followed, sheets: Sheets): Promise<void> {
  const rows = await sheets.observer.rows(idOf(sheets, tab));
  const { widths } = await sheets.observer.call("layout", { sheet: idOf(sheets, tab) });
  for (const who of people) {
    const head = who.page.getByRole("tab", { name: tab.name, exact: true });
    while ((await who.page.locator("dialog[open]").count()) > 0) await who.page.keyboard.press("Escape");
    if ((await head.getAttribute("aria-selected")) !== "true") await head.click();
    await who.page.locator('nav.tabs:not([aria-busy="true"])').waitFor();
  }
  const full = rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, index) =>
      (cell?.text ?? "") === "" || widths[index] === 0 ? [] : [`${row}:${index + 1} ${cell?.text}`],
    ),
  );
  const last = Math.max(0, ...rows.map(({ row }) => row)) + 1;
  for (const who of people) {
    const read = async (): Promise<readonly string[]> =>
      Object.entries(await drawn(who, last)).flatMap(([key, shown]) => {
        const text = shown.replace(/ \([^()]*\)$/u, "");
        return text === "" ? [] : [`${key} ${text}`];
      });
    await expect
      .poll(async () => [...(await read())].sort(), {
        timeout: 30_000,
        message: `${who.person}, ${tab.name}`,
      })
      .toEqual([...full].sort());
  }
}

test("two people in two browsers work at one book at once: each sees what the file has, and nothing that was taken is lost", async () => {
  const bench = await startWorkbench();
  await bench.make("sample");
  const people: PersonAtPage[] = [];
  for (const person of ["lan@example.gov.vn", "minh@example.gov.vn"]) {
    const page = await bench.open({ person });
    await page.getByRole("menubar").waitFor();
    people.push(personAt(page, person));
  }
  const [lan, minh] = people;
  if (lan === undefined || minh === undefined) throw new Error("nobody");
  const first = await observe(bench.served.address, "xem@example.gov.vn");
  await first.call("reshape", { does: "addTab", name: notes.name });
  first.leave();
  const observer = await observe(bench.served.address, "xem@example.gov.vn");
  const ids = new Map(
    [units, notes].map((tab) => [tab, observer.tabs.find(({ name }) => name === tab.name)?.id ?? 0]),
  );
  const sheets: Sheets = { ids, observer };
  await lan.page.getByRole("tab", { name: notes.name, exact: true }).waitFor();
  const head = { sheet: idOf(sheets, notes), row: 1, rowIds: [null], column: 1, texts: [["Tên"]] };
  await observer.call("type", { blocks: [head] });

  const seed = Number(process.env["SWEEP_SEED"] ?? process.env["COMMIT_SEED"] ?? 1);
  const roll = dice(seed);
  let model = await begun(sheets);
  const counts = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    // Each has dice of his own, so that one's haste does not change what the other does.
    const [left, right] = [dice(roll(1_000_000)), dice(roll(1_000_000))];
    const done = await Promise.all([deed(lan, left, { model, round }), deed(minh, right, { model, round })]);
    for (const each of done) {
      const what = each.does === "nothing" || each.ok ? each.does : `${each.does} refused`;
      counts.set(what, (counts.get(what) ?? 0) + 1);
    }
    for (const { person, unexplained } of people)
      expect(unexplained, `${person} in round ${round}`).toEqual([]);
    model = await explained(model, done, sheets);
    if ((round + 1) % LOOKS !== 0) continue;
    for (const tab of [notes, units]) await bothShow(people, tab, sheets);
  }
  // Most of it was done, not refused.
  expect(counts.get("type") ?? 0).toBeGreaterThan(ROUNDS / 2);
  await observer.call("close", {});
  observer.leave();
  const { sheets: saved } = await readXlsx(readFileSync(join(bench.folder, "so.xlsx")));
  for (const tab of [units, notes]) {
    const rows = saved.find(({ name }) => name === tab.name)?.rows ?? [];
    const lines = rows
      .map((row, index) => `${index + 1}: ${tab.columns.map((column) => row[column - 1] ?? "").join("|")}`)
      .filter((line) => /: .*[^|]/u.test(line));
    expect(lines, sweepNote("laws")).toEqual(linesOf(model.tabs.get(idOf(sheets, tab)) ?? [], tab.columns));
  }
  expect(bench.strange).toEqual([]);
}, 7_200_000);
