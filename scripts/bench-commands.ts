import { readFileSync } from "node:fs";
import { bookEditor } from "../src/local/book/edit/book-editor.ts";
import { openBook } from "../src/local/book/file/xlsx-open.ts";
import type { Book } from "../src/local/book/model/book-model.ts";
import { readSamples, typeSamples } from "../src/local/cli/sample-rows.ts";
import { memoryDrive } from "../src/local/drive/memory-drive.ts";
import { scriptOf } from "../src/local/google/script.ts";
import { type Host, makeHost } from "../src/local/host.ts";
import { benchBoard } from "./bench-board.ts";
import { benchCheck } from "./bench-check.ts";
import { benchPapers } from "./bench-papers.ts";
import { benchPhrases } from "./bench-phrases.ts";
import { benchTracking } from "./bench-tracking.ts";

const start = Date.UTC(2026, 10, 20, 2);

function hostOver(book: Book, daysLater: number): Host {
  return makeHost({
    book,
    user: "canbo@example.gov.vn",
    now: () => start + daysLater * 86_400_000,
    timeZone: "Asia/Ho_Chi_Minh",
    pages: (name) => readFileSync(`appsscript/${name}.html`, "utf8"),
    drive: memoryDrive(),
    script: scriptOf(readFileSync("appsscript/Code.js", "utf8")),
  });
}

/** The sample office with its nominations repeated under new keys until there are `rows` of them. */
async function officeOf(rows: number): Promise<Book> {
  const book = await openBook(undefined);
  hostOver(book, 0).call("setUp");
  const samples = readSamples("samples");
  typeSamples(book, samples, start);
  const nominations = samples.get("Đề nghị") ?? [];
  const more = Array.from({ length: Math.max(0, rows - nominations.length) }, (_, index) => ({
    ...nominations[index % nominations.length],
    Mã: `DN-X${String(index).padStart(5, "0")}`,
  }));
  typeSamples(book, new Map([["Đề nghị", more]]), start);
  return book;
}

const commands: readonly (readonly [string, (host: Host) => void])[] = [
  ["Thiết lập sổ (lần hai)", (host) => host.call("setUp")],
  ["Kiểm tra dữ liệu", (host) => host.call("check")],
  ["Kiểm tra dữ liệu (lần hai)", (host) => host.call("check")],
  ["Tính thời hạn", (host) => host.call("deadlines")],
  [
    "Tạo kế hoạch QB-2017",
    (host) =>
      host.call(
        "rpc",
        JSON.stringify({
          verb: "paper.write",
          paper: "ke-hoach",
          campaign: "QB-2017",
          subject: "",
          replace: false,
        }),
      ),
  ],
];

/** One line per size and command. */
export async function benchCommands(): Promise<void> {
  benchPhrases();
  benchCheck();
  await benchPapers();
  await benchBoard((book) => hostOver(book, 0));
  await benchTracking(hostOver);
  const line = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 1 ? cell.padEnd(28) : cell.padStart(12))).join(" ");
  console.log(
    line(["rows", "command", "calls", "Drive calls", "cells read", "written", "Google s", "CPU ms"]),
  );
  for (const rows of [100, 1_000, 10_000]) {
    const book = await officeOf(rows);
    const host = hostOver(book, 0);
    bookEditor(book, () => start).type("Phong trào", 2, 2, "Tên vừa sửa");
    for (const [name, run] of commands) {
      host.resetMeter();
      const before = process.cpuUsage();
      run(host);
      const { user, system } = process.cpuUsage(before);
      const { total, calls, cellsRead, cellsWritten, simulatedMs } = host.meter();
      const drive = Object.entries(calls)
        .filter(([method]) => method.startsWith("Drive."))
        .reduce((sum, [, count]) => sum + count, 0);
      console.log(
        line([
          String(rows),
          name,
          String(total),
          String(drive),
          String(cellsRead),
          String(cellsWritten),
          (simulatedMs / 1000).toFixed(1),
          ((user + system) / 1000).toFixed(0),
        ]),
      );
    }
  }
}
