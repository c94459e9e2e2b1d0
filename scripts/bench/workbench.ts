import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveBook } from "../../src/local/book/graft/save-book.ts";
import { store } from "../../src/local/book/model/cells.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import type { Answered, Calls } from "../../src/local/workbench/protocol.ts";
import type { Asked, CallName } from "../../src/local/workbench/session/calls.ts";
import { startPump } from "../../src/local/workbench/session/pump.ts";
import { openSession } from "../../src/local/workbench/session/session.ts";
import { benchServer } from "./workbench-server.ts";

const [ROWS, COLUMNS] = [10_000, 30];
export const EDITS = 60;

/** A book of one sheet of Vietnamese words, as large as the largest that a clerk is promised. */
export async function largeBook(path: string): Promise<void> {
  const book = await openBook(undefined);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("a new book has a sheet");
  [sheet.name, sheet.maxRows, sheet.maxColumns] = ["Số liệu", ROWS, COLUMNS];
  for (let row = 1; row <= ROWS; row += 1)
    for (let column = 1; column <= COLUMNS; column += 1)
      store(
        sheet,
        row,
        column,
        column % 5 === 0 ? row * column : `Phòng Tư pháp huyện số ${row}, ô ${column}`,
      );
  writeFileSync(path, await saveBook(book));
}

/** What a call took, in milliseconds: by the wall's clock, and of the processor, which a busy machine does not change. */
export interface Took {
  readonly wall: number;
  readonly cpu: number;
}

function at(numbers: readonly number[], part: number): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
}

export function line(what: string, took: readonly Took[]): void {
  const [wall, cpu] = [took.map((each) => each.wall), took.map((each) => each.cpu)];
  const spread = took.length > 1 ? `, 95 of 100 under ${at(wall, 0.95)} ms (CPU ${at(cpu, 0.95)} ms)` : "";
  console.log(
    `${what.padEnd(56)} ${at(wall, 0.5).padStart(8)} ms, CPU ${at(cpu, 0.5).padStart(8)} ms${spread}`,
  );
}

/** Prints what the workbench takes for a book of 10,000 rows of 30 cells: its session by itself, then the way through the server. */
export async function benchWorkbench(): Promise<void> {
  await benchSession();
  await benchServer();
}

async function benchSession(): Promise<void> {
  console.log(`\nworkbench: a sheet of ${ROWS} rows of ${COLUMNS} cells`);
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-bench-"));
  const path = join(folder, "so.xlsx");
  await largeBook(path);
  const session = openSession(
    { now: () => Date.now(), tell: () => undefined, keepPage: () => "", wait: () => undefined },
    { home: folder, folder, address: "" },
  );
  const pump = startPump(session, 1_000_000);
  const ask = async <Name extends CallName>(
    window: string | undefined,
    name: Name,
    asks: Calls[Name]["asks"],
  ): Promise<readonly [Calls[Name]["gives"], Took]> => {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    const answer = await new Promise<Answered<unknown>>((reply) => {
      pump.take({ window, call: { name, asks } as Asked, reply });
    });
    if (!answer.ok) throw new Error(answer.message);
    const { user, system } = process.cpuUsage(used);
    const took = { wall: performance.now() - begun, cpu: (user + system) / 1000 };
    return [answer.value as Calls[Name]["gives"], took];
  };
  try {
    const [, opening] = await ask(undefined, "choose", { choose: "open", path });
    const [{ window, tab: sheet }, entering] = await ask(undefined, "open", { person: "an@sotuphap.vn" });
    const [, layout] = await ask(window, "layout", { sheet });
    const [{ rows }, first] = await ask(window, "rows", { sheet, from: 1, to: 60 });
    line("opened, with its lock and dated copy", [opening]);
    line("a window, with the bundle loaded and the menu", [entering]);
    line("the sheet read and its layout", [layout]);
    line("the first 60 rows", [first]);
    const further: Took[] = [];
    for (let from = 101; from < ROWS; from += 997)
      further.push((await ask(window, "rows", { sheet, from, to: from + 59 }))[1]);
    line("60 rows further down", further);
    const edits: Took[] = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      const row = rows[edit % rows.length];
      const block = {
        sheet,
        row: row?.row ?? 1,
        rowIds: [row?.id ?? null],
        column: 2,
        texts: [[`sửa ${edit}`]],
      };
      edits.push((await ask(window, "type", { blocks: [block] }))[1]);
    }
    line("an edit: onEdit run, in the journal on the disk, told", edits);
    const [, closing] = await ask(window, "close", {});
    line("saved whole and closed", [closing]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
