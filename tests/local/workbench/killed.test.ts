import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { expect, test } from "vitest";
import type { RowShown, TypedBlock } from "../../../src/local/workbench/protocol.ts";
import { isWhole, sweepNote } from "../../sweep.ts";
import { sampleFile } from "./sample-file.ts";
import { type Served, served } from "./served.ts";

/** Books, each with so many lives: 200 kills with the long sweeps. */
const [BOOKS, LIVES] = isWhole("book") ? [8, 25] : [1, 3];

/** Numbers that a seed gives, each below 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What may stand in a cell: what was acknowledged last, and what was on its way when the server died. */
type Expected = Map<string, readonly string[]>;

const textAt = (rows: readonly RowShown[], cell: string): string => {
  const [row = 0, column = 1] = cell.split(":").map(Number);
  return rows.find((each) => each.row === row)?.cells[column - 1]?.text ?? "";
};

/** One life of a server: opens, shows that nothing is lost, types and commands until it is killed. */
async function live(path: string, expected: Expected, random: () => number, life: number): Promise<string[]> {
  const server = await served(path, "--today", "2026-03-05");
  const { window, tabs } = await server.enter("an@sotuphap.vn");
  await server.listen(window, []);
  const sheet = tabs.find(({ name }) => name === "Đơn vị")?.id ?? 0;
  const campaigns = tabs.find(({ name }) => name === "Phong trào")?.id ?? 0;
  const rowsNow = async (): Promise<readonly RowShown[]> => {
    const answer = await server.call("rows", { sheet, from: 1, to: 300 }, window);
    return answer.ok ? answer.value.rows : [];
  };
  const bad: string[] = [];
  const rows = await rowsNow();
  for (const [cell, texts] of expected) {
    const found = textAt(rows, cell);
    if (!texts.includes(found)) bad.push(`life ${life}, cell ${cell}: “${found}”, not ${texts.join(" | ")}`);
    expected.set(cell, [found]);
  }
  for (const name of readdirSync(dirname(path)).filter((each) => each.endsWith(".docx")))
    if (Object.keys(unzipSync(readFileSync(join(dirname(path), name)))).length < 4) bad.push(`half: ${name}`);

  const step = async (number: number): Promise<void> => {
    if (number > 0 && random() < 0.2) {
      await server.call("select", { sheet: campaigns, row: 2 + Math.floor(random() * 3), column: 1 }, window);
      const command = ["plan", "showLists", "hideLists", "check"][Math.floor(random() * 4)] ?? "check";
      await server.call("menu", { function: command }, window);
      return;
    }
    const cell = { row: 100 + Math.floor(random() * 20), column: 2 + Math.floor(random() * 2) };
    const text = `lần ${life}.${number}`;
    const name = `${cell.row}:${cell.column}`;
    const before = expected.get(name) ?? [""];
    expected.set(name, [...before, text]);
    const id = (await rowsNow()).find(({ row }) => row === cell.row)?.id ?? null;
    const block: TypedBlock = { sheet, ...cell, rowIds: [id], texts: [[text]] };
    const answer = await server.call("type", { blocks: [block] }, window);
    expected.set(name, answer.ok ? [text] : before);
    if (!answer.ok) bad.push(answer.message);
  };
  const before = 1 + Math.floor(random() * 5);
  for (let number = 0; number < before; number += 1) await step(number);
  await dieIn(server, step(before), random() * 60);
  return bad;
}

/** Kills the server so many milliseconds after a call began; what that call came to nobody heard. */
async function dieIn(server: Served, step: Promise<void>, after: number): Promise<void> {
  const ended = step.catch((fault: unknown) => {
    if (!(fault instanceof TypeError) && !(fault instanceof SyntaxError)) throw fault;
  });
  await pause(after);
  await server.kill("SIGKILL");
  await ended;
}

test.each(Array.from({ length: BOOKS }, (_, index) => index))(
  "killed at any moment, what was acknowledged is there, and the next start needs nobody's help: book %d",
  async (number) => {
    const path = await sampleFile();
    const seed = Number(process.env["SWEEP_SEED"] ?? process.env["COMMIT_SEED"] ?? 1);
    const random = numbers(seed * BOOKS + number);
    const expected: Expected = new Map();
    const bad: string[] = [];
    for (let life = 0; life < LIVES; life += 1) bad.push(...(await live(path, expected, random, life)));
    // A last one that ends well; what it saved another program reads.
    const server = await served(path);
    await server.enter("an@sotuphap.vn");
    expect(await server.kill("SIGTERM")).toBe(0);
    const { sheets } = await readXlsx(readFileSync(path));
    const units = sheets.find(({ name }) => name === "Đơn vị")?.rows ?? [];
    for (const [cell, texts] of expected) {
      const [row = 0, column = 1] = cell.split(":").map(Number);
      const found = String(units[row - 1]?.[column - 1] ?? "");
      if (!texts.includes(found)) bad.push(`at the end, cell ${cell}: “${found}”, not ${texts.join(" | ")}`);
    }
    expect(bad, sweepNote("book")).toEqual([]);
    expect(readdirSync(dirname(path)).filter((name) => !/\.(?:docx|xlsx)$|^sao-luu$/u.test(name))).toEqual(
      [],
    );
  },
  1_800_000,
);
