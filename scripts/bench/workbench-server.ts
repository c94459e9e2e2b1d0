import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Answered, BookShown, Calls, RowShown } from "../../src/local/workbench/protocol.ts";
import { serve } from "../../src/local/workbench/serve.ts";
import { EDITS, largeBook, line, type Took } from "./workbench.ts";

type Ask = <Name extends keyof Calls>(
  name: Name,
  asks: Calls[Name]["asks"],
  window?: string,
) => Promise<Calls[Name]["gives"]>;

function asker({ origin, searchParams }: URL): Ask {
  return async (name, asks, window) => {
    const response = await fetch(`${origin}/api/${name}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-token": searchParams.get("token") ?? "",
        ...(window === undefined ? {} : { "x-window": window }),
      },
      body: JSON.stringify(asks),
    });
    const answer = (await response.json()) as Answered<never>;
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
}

/** Hears what a window is told, as text, for as long as the server lives. */
async function listen(
  { origin, searchParams }: URL,
  window: string,
  heard: (text: string) => void,
): Promise<void> {
  const response = await fetch(`${origin}/events?token=${searchParams.get("token")}&window=${window}`);
  const decoder = new TextDecoder();
  void (async () => {
    for await (const bytes of response.body ?? []) heard(decoder.decode(bytes, { stream: true }));
  })().catch((fault: unknown) => {
    // The server went.
    if (!(fault instanceof Error)) throw fault;
  });
}

const took = (begun: number, used: NodeJS.CpuUsage): Took => {
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - begun, cpu: (user + system) / 1000 };
};

/** Prints how long an edit takes from one window to its answer, and to the other window, which looks at the same rows. */
export async function benchServer(): Promise<void> {
  const session = resolve("build/workbench-session.mjs");
  if (!existsSync(session)) throw new Error("run `npm run build` first");
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-bench-"));
  const path = join(folder, "so.xlsx");
  await largeBook(path);
  const assets = resolve("build/workbench");
  const served = await serve({ port: 0, home: folder, folder, assets, session, started: undefined });
  try {
    const address = new URL(served.address);
    const ask = asker(address);
    await ask("choose", { choose: "open", path });
    const windows: BookShown[] = [];
    for (const person of ["an@sotuphap.vn", "binh@sotuphap.vn"]) windows.push(await ask("open", { person }));
    const [an, binh] = windows;
    if (an === undefined || binh === undefined) throw new Error("two windows were opened");
    let waits: { readonly text: string; readonly done: () => void } | undefined;
    await listen(address, an.window, () => undefined);
    await listen(address, binh.window, (text) => {
      if (waits !== undefined && text.includes(waits.text)) waits.done();
    });
    let rows: readonly RowShown[] = [];
    for (const { window } of windows) {
      await ask("layout", { sheet: an.tab }, window);
      rows = (await ask("rows", { sheet: an.tab, from: 1, to: 150 }, window)).rows;
    }
    const [answered, seen]: [Took[], Took[]] = [[], []];
    for (let edit = 0; edit < EDITS; edit += 1) {
      const { row = 1, id } = rows[edit % rows.length] ?? {};
      const text = `bận ${edit}.`;
      const block = { sheet: an.tab, row, rowIds: [id ?? null], column: 2, texts: [[text]] };
      const [begun, used] = [performance.now(), process.cpuUsage()];
      const there = new Promise<void>((done) => {
        waits = { text, done };
      }).then(() => seen.push(took(begun, used)));
      await ask("type", { blocks: [block] }, an.window);
      answered.push(took(begun, used));
      await there;
    }
    line("an edit through the server, answered", answered);
    line("the same, seen by the other window", seen);
  } finally {
    await served.stop("");
    rmSync(folder, { recursive: true, force: true });
  }
}
