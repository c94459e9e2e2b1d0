import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answered, BookShown, Calls } from "../../src/local/workbench/protocol.ts";
import { type Unpacked, unpackPackage } from "./unpacked-package.ts";

let unpacked: Unpacked;
const running: ChildProcess[] = [];

/** Starts what an office double-clicks, until it tells its address. */
async function start(...words: string[]) {
  const { folder, place, programs } = unpacked;
  const child = spawn(join(folder, "so-thi-dua.sh"), words, {
    cwd: place,
    env: { PATH: programs, HOME: place, THI_DUA_HOME: join(place, "nhà") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(child);
  let said = "";
  for await (const text of child.stdout) {
    said += String(text);
    if (said.includes("Ctrl+C")) break;
  }
  const address = new URL(/http:\S+/u.exec(said)?.[0] ?? "");
  let window: string | undefined;
  const ask = async <Name extends keyof Calls>(name: Name, asks: Calls[Name]["asks"]) => {
    const response = await fetch(`${address.origin}/api/${name}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-token": address.searchParams.get("token") ?? "",
        ...(window !== undefined && { "x-window": window }),
      },
      body: JSON.stringify(asks),
    });
    const answer = (await response.json()) as Answered<Calls[Name]["gives"]>;
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
  const open = async (): Promise<BookShown> => {
    const shown = await ask("open", { person: "lan@stp.example.gov.vn" });
    window = shown.window;
    return shown;
  };
  return { child, address, ask, open };
}

const unitsOf = ({ tabs }: BookShown): number => tabs.find(({ name }) => name === "Đơn vị")?.id ?? 0;

describe.skipIf(process.platform === "win32")("the workbench of the package for Linux", () => {
  beforeAll(() => {
    unpacked = unpackPackage();
    // A browser that notes what it was to show.
    writeFileSync(join(unpacked.programs, "xdg-open"), `#!/bin/sh\necho "$1" > "\${0%/*}/../shown"\n`, {
      mode: 0o755,
    });
  });
  afterAll(() => {
    for (const child of running) child.kill("SIGKILL");
    unpacked.remove();
  });

  test("is started, shown, typed into, killed, started again and closed with nothing lost", async () => {
    const book = join(unpacked.place, "sổ mới.xlsx");
    const first = await start();
    const page = await fetch(first.address);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("Sổ Thi đua")]);
    await expect
      .poll(
        () =>
          existsSync(join(unpacked.place, "shown")) &&
          readFileSync(join(unpacked.place, "shown"), "utf8").trim(),
      )
      .toBe(first.address.href);

    await first.ask("choose", { choose: "new", path: book });
    const sheet = unitsOf(await first.open());
    const block = { sheet, row: 3, rowIds: [null], column: 1, texts: [["Phòng Thi đua"]] };
    await first.ask("type", { blocks: [block] });
    const killed = once(first.child, "exit");
    first.child.kill("SIGKILL");
    await killed;

    const second = await start(book);
    const again = unitsOf(await second.open());
    const { rows } = await second.ask("rows", { sheet: again, from: 3, to: 3 });
    expect(rows[0]?.cells[0]?.text).toBe("Phòng Thi đua");
    // The window of the terminal is closed.
    const ended = once(second.child, "exit");
    second.child.kill("SIGHUP");
    expect(await ended).toEqual([0, null]);
    expect(existsSync(`${book}.dang-chay`)).toBe(false);
  });
});
