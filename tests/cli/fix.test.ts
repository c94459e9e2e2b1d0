import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openFile } from "../../src/local/session/workbook-file.ts";
import { rowsOf } from "../bundle/grid.ts";
import { refuses } from "./refuses.ts";
import { sampleFolder } from "./sample-book.ts";
import { contentOf, thidua } from "./thidua.ts";

type Change = Readonly<Record<"sheet" | "column" | "rule" | "before" | "after", string>> & {
  readonly row: number;
};

const today = ["--today", "05/03/2026"];

async function texts(book: string): Promise<readonly string[]> {
  const opened = await openFile(book);
  return ["Nội dung", "Nơi nhận", "Đợt", "Phong trào"].flatMap((sheet) =>
    rowsOf(opened, sheet).map((row) => JSON.stringify(row)),
  );
}

test("fix lists reasons, shows each cell before and after, writes with --yes and takes all of it back", async () => {
  const { at, book } = await sampleFolder();
  const before = contentOf(at);
  const list = await thidua("fix", book, ...today);
  expect([list.code, list.err]).toEqual([1, ""]);
  expect(list.out).toMatch(
    /^\d+ chỗ sửa được ngay:\n {2}\p{Lu}.* \(\d+ ô\)\n {4}thidua fix \S+ --rule \S+\n/u,
  );
  expect(list.out).toMatch(/\d+ điều khác phải xem và tự sửa: thidua check /u);

  const json = await thidua("fix", book, "--json", ...today);
  const changes = JSON.parse(json.out) as readonly Change[];
  expect(changes.length).toBeGreaterThan(10);
  expect(Object.keys(changes[0] ?? {})).toEqual(["sheet", "row", "column", "rule", "before", "after"]);
  const shown = await thidua("fix", book, "--all", ...today);
  expect([shown.code, shown.err]).toEqual([1, ""]);
  expect(shown.out.match(/ → /gu)).toHaveLength(changes.length);
  expect(shown.out).toContain(
    `Chưa ghi gì. Ghi ${changes.length} ô trên vào sổ: chạy lại lệnh này thêm --yes.`,
  );
  expect(contentOf(at)).toEqual(before);

  const was = await texts(book);
  const done = await thidua("fix", book, "--all", "--yes", ...today);
  expect([done.code, done.err]).toEqual([0, ""]);
  expect(done.out).toContain(`Đã sửa ${changes.length} ô.\nHoàn tác: thidua fix `);
  const opened = await openFile(book);
  for (const { sheet, row, column, after } of changes)
    expect(rowsOf(opened, sheet)[row - 2]?.[column]).toBe(after);

  const undone = await thidua("fix", book, "--undo", ...today);
  expect([undone.code, undone.err]).toEqual([0, ""]);
  expect(undone.out).toContain(`Đã hoàn tác ở ${changes.length} ô`);
  expect(await texts(book)).toEqual(was);
  await refuses([[["fix", book, "--undo", ...today], "Không còn lần sửa nào để hoàn tác."]]);
});

test("one rule by words of its name, one row of it, and nothing else is touched", async () => {
  const { book } = await sampleFolder();
  const all = JSON.parse((await thidua("fix", book, "--json", ...today)).out) as readonly Change[];
  const [one] = all.filter(({ sheet }) => sheet === "Nội dung");
  if (one === undefined) throw new Error("the sample has nothing to cure in Nội dung");
  const ofRule = JSON.parse(
    (await thidua("fix", book, "--rule", one.rule, "--json", ...today)).out,
  ) as readonly Change[];
  expect(new Set(ofRule.map(({ rule }) => rule))).toEqual(new Set([one.rule]));
  const was = await texts(book);
  const row = ["--quy-tac", one.rule, "--dòng", `Nội dung!${one.row}`];
  const done = await thidua("sua", book, ...row, "--dong-y", ...today);
  expect([done.code, done.err]).toEqual([0, ""]);
  expect(done.out).toMatch(/^Đã sửa 1 ô\.$/mu);
  const now = await texts(book);
  expect(now.filter((line, index) => line !== was[index])).toHaveLength(1);
});

test("what cannot be is refused in one sentence, and nothing is written", async () => {
  const { at, book } = await sampleFolder();
  const before = contentOf(at);
  await refuses([
    [["fix", book, "--yes"], "--yes cần biết sửa gì"],
    [["fix", book, "--all", "--rule", "x"], "Chọn một cách"],
    [["fix", book, "--undo", "--all"], "--undo hoàn tác lần sửa cuối"],
    [["fix", book, "--all", "--yes", "--json"], "--json chỉ đi với xem trước"],
    [["fix", book, "--rule", "quy tắc lạ"], "Không có chỗ nào sửa được ngay ở “quy tắc lạ”."],
    [["fix", book, "--row", "dòng ba"], "Không hiểu “dòng ba”"],
    [["fix", book, "--row", "Nội dung!1", "--yes"], "Không có chỗ nào sửa được ngay ở “Nội dung!1”."],
  ]);
  expect(contentOf(at)).toEqual(before);
});

test("another clerk's cures are not taken back, and a new book has nothing to cure", async () => {
  const { at, book } = await sampleFolder();
  await thidua("fix", book, "--all", "--yes", "--user", "lan@stp.vn", ...today);
  const after = readFileSync(book);
  await refuses([[["fix", book, "--undo", "--user", "minh@stp.vn"], "Không còn lần sửa nào"]]);
  expect(readFileSync(book).equals(after)).toBe(true);
  const fresh = `${at}/moi.xlsx`;
  await thidua("new", fresh);
  const { code, out } = await thidua("fix", fresh);
  expect([code, out]).toEqual([0, expect.stringMatching(/^Không có chỗ nào sửa được ngay\.\n/u)]);
});
