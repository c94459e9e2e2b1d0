import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sampleFolder } from "./sample-book.ts";
import { folder, thidua } from "./thidua.ts";

describe.concurrent("a book tried on another day", () => {
  test("what is owed is judged by the day that was given", async () => {
    const { book } = await sampleFolder();
    await thidua("run", book, "Tính thời hạn", "--today", "2017-02-14");
    const early = await thidua("run", book, "Cập nhật theo dõi", "--today", "2017-02-14");
    expect(early.out).toContain(" 0 quá hạn");
    const late = await thidua("run", book, "Cập nhật theo dõi", "--today", "2017-03-01");
    expect(late.out).toMatch(/ [1-9]\d* quá hạn/u);
  });

  test("a book and a campaign are made as of that day", async () => {
    const book = join(folder(), "so.xlsx");
    expect((await thidua("sample", book, "--today", "2026-03-05")).code).toBe(0);
    const made = await thidua(
      "new-campaign",
      book,
      "--from",
      "QB-2017",
      "--year",
      "2026",
      "--today",
      "2026-03-05",
    );
    expect(made.code).toBe(0);
    const findingsOn = async (day: string): Promise<string> =>
      (await thidua("check", book, "--json", "--today", day)).out;
    expect(await findingsOn("2026-03-05")).not.toBe(await findingsOn("2016-03-05"));
  });

  test("a day is read as it is written here, by either name of the option", async () => {
    const { book } = await sampleFolder();
    const on = async (...words: readonly string[]) => (await thidua("check", book, ...words)).out;
    const iso = await on("--today", "2026-03-05");
    expect([await on("--today", "05/03/2026"), await on("--hom-nay=5/3/2026")]).toEqual([iso, iso]);
  });

  test.each(["2026-02-30", "30/02/2026", "05/03", "hôm nay"])("%s is no day", async (day) => {
    const { book } = await sampleFolder();
    for (const words of [
      ["run", book, "Tính thời hạn"],
      ["check", book],
      ["write", book, "--paper", "ke-hoach", "--campaign", "QB-2017", "--out", folder()],
    ]) {
      const { code, err } = await thidua(...words, "--today", day);
      expect([code, err]).toEqual([
        2,
        expect.stringContaining(`--today “${day}” không phải là ngày: ghi ngày có trên lịch`),
      ]);
    }
  });
});
