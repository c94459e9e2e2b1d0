import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { refuses } from "./refuses.ts";
import { sampleFolder } from "./sample-book.ts";
import { contentOf, thidua } from "./thidua.ts";

test("ics writes the campaign's deadlines, again under the same identifiers, and leaves the book alone", async () => {
  const { at, book } = await sampleFolder();
  await thidua("run", book, "Tính thời hạn");
  const before = readFileSync(book);
  const out = join(at, "BTP.ics");
  const uids = async (): Promise<readonly unknown[]> => {
    const ended = await thidua(
      "ics",
      book,
      "--campaign",
      "Phong trào thi đua ngành Tư pháp năm 2017",
      "--out",
      out,
    );
    expect([ended.code, ended.err]).toEqual([0, ""]);
    expect(ended.out).toBe(
      `Đã ghi 5 thời hạn vào ${out}.\nChưa có ngày nên không có trong tệp: “kế hoạch – Cục THADS”, “báo cáo tổng kết – đơn vị thuộc Bộ; Sở Tư pháp; Cụm, Khu vực thi đua; Tổng cục Thi hành án dân sự”.\n`,
    );
    const root = new ICAL.Component(ICAL.parse(readFileSync(out, "utf8")) as unknown[]);
    return root.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("uid"));
  };
  const first = await uids();
  expect(new Set(first).size).toBe(5);
  expect(await uids()).toEqual(first);
  expect(readFileSync(book).equals(before)).toBe(true);
});

test("wrong use is refused in one sentence and writes nothing", async () => {
  const { at, book } = await sampleFolder();
  mkdirSync(join(at, "thu-muc.ics"));
  const before = contentOf(at);
  const good = ["--campaign", "BTP-2017", "--out", join(at, "a.ics")];
  await refuses([
    [["ics"], "SỔ.xlsx"],
    [["ics", book], "--campaign"],
    [["ics", book, "--campaign", "BTP-2017"], "--out"],
    [["ics", book, "--campaign", "BTP-2099", "--out", join(at, "a.ics")], "“BTP-2099”"],
    [["ics", book, "--campaign", "", "--out", join(at, "a.ics")], "không hợp lệ"],
    [["ics", book, "--campaign", "BTP-2017", "--out", join(at, "thu-muc.ics")], "là thư mục"],
    [["ics", book, "--campaign", "BTP-2017", "--out", join(at, "khong", "a.ics")], "Không có thư mục"],
    [["ics", book, "--campaign", "BTP-2017", "--out", book], "đuôi .ics"],
    [["ics", join(at, "khong.xlsx"), ...good], "Không có tệp"],
    // The sample's days are not worked out yet.
    [["ics", book, ...good], "chưa có mốc nào có ngày"],
  ]);
  expect(contentOf(at)).toEqual(before);
});
