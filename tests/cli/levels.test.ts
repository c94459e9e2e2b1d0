import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { saveBook } from "../../src/local/book/graft/save-book.ts";
import { sheetNamed } from "../../src/local/book/model/book-model.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { typeSamples } from "../../src/local/session/sample-rows.ts";
import { cutGrid } from "../bundle/office.ts";
import type { RowsBySheet } from "../core/book-of.ts";
import { department, ministry } from "../core/levels/levels-offices.ts";
import { folder, thidua } from "./thidua.ts";

const march = ["--today", "2026-03-05"];

async function bookAt(path: string, rows: RowsBySheet): Promise<void> {
  await thidua("new", path);
  const book = await openBook(readFileSync(path));
  cutGrid(book);
  typeSamples(
    book,
    new Map(Object.entries(rows)) as unknown as Parameters<typeof typeSamples>[1],
    Date.parse("2026-03-05T08:00:00+07:00"),
  );
  writeFileSync(path, await saveBook(book));
}

async function keysIn(path: string): Promise<readonly unknown[]> {
  const { rows } = sheetNamed(await openBook(readFileSync(path)), "Phong trào");
  return rows.slice(1).flatMap((row) => row?.values[0] ?? []);
}

test("hand-down, take-down, report-up, receive: from the command line, with files that are refused on the way", async () => {
  const at = folder();
  const [top, low] = [join(at, "bo.xlsx"), join(at, "so.xlsx")];
  await bookAt(top, ministry);
  await bookAt(low, department);
  const down = join(at, "giao.xlsx");
  const handed = await thidua("hand-down", top, "--campaign", "BTP-2026", "--out", down, ...march);
  expect([handed.code, handed.err]).toEqual([0, ""]);
  expect(handed.out).toContain("cho 3 đơn vị: 5 mốc, 4 chỉ tiêu");

  const look = await thidua("take-down", low, down, "--days", "3", ...march);
  expect([look.code, look.err]).toEqual([1, ""]);
  expect(look.out).toContain("03 ngày làm việc trước mốc BTP-DK");
  expect(look.out).toContain("Chưa ghi gì");
  expect(await keysIn(low)).not.toContain("BTP-2026");

  const taken = await thidua("take-down", low, down, "--days", "3", "--yes", ...march);
  expect([taken.code, taken.err]).toEqual([0, ""]);
  expect(await keysIn(low)).toEqual(expect.arrayContaining(["BTP-2026", "SO-2026"]));
  const again = await thidua("take-down", low, down, "--yes", ...march);
  expect(again.out).toContain("không có gì mới");

  const up = join(at, "bao-cao.xlsx");
  const signer = ["--day", "04/3/2026", "--signer", "Trần Thị Bình"];
  const reported = await thidua("report-up", low, "--campaign", "SO-2026", "--out", up, ...signer, ...march);
  expect([reported.code, reported.err]).toEqual([0, ""]);
  expect(reported.out).toContain("ký duyệt ngày 04/03/2026");
  const received = await thidua("receive", top, up, "--report", ...march);
  expect(received.err).toBe("");
  expect(received.out).toContain("không có dấu của sổ này");

  // A file that was opened and saved is still the same; one that was changed, one that is none, and a report are refused.
  const saved = join(at, "luu-lai.xlsx");
  const book = await openXlsx(readFileSync(down));
  writeFileSync(saved, await saveXlsx(book));
  expect((await thidua("take-down", low, saved, ...march)).code).toBe(0);
  const hidden = book.sheets.find(({ name }) => name === "⚙Phong trào");
  const cells = hidden?.rows[1];
  if (cells === undefined) throw new Error("no data");
  cells[0] = String(cells[0]).replace("15/3/2026", "16/3/2026");
  const changed = join(at, "sua.xlsx");
  writeFileSync(changed, await saveXlsx(book));
  const text = join(at, "chu.xlsx");
  writeFileSync(text, "xin chào");
  for (const [file, why] of [
    [changed, "đã bị sửa"],
    [text, "không phải"],
    [up, "Nhận mẫu"],
    [low, "không phải phong trào"],
  ] as const) {
    const refused = await thidua("take-down", low, file, "--yes", ...march);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain(why);
  }

  const undone = await thidua("take-down", low, down, "--undo", ...march);
  expect([undone.code, undone.err]).toEqual([0, ""]);
  expect(await keysIn(low)).not.toContain("BTP-2026");
}, 120_000);
