import { expect, test } from "vitest";
import { sampleFolder } from "./sample-book.ts";
import { contentOf, oneSentence, thidua } from "./thidua.ts";

test("new-campaign prints what changed and what to review, writes, and the check finds no new error", async () => {
  const { book } = await sampleFolder();
  const ended = await thidua(
    "new-campaign",
    book,
    "--from",
    "Phong trào thi đua ngành Tư pháp năm 2017",
    "--year",
    "2026",
  );
  expect([ended.code, ended.err]).toEqual([0, ""]);
  expect(ended.out).toMatch(
    /^\[đã đổi\] Mốc “đăng ký – đơn vị thuộc Bộ; Sở Tư pháp; [^”]+”, cột Thời hạn: chậm nhất là ngày 15\/02\/2017 → chậm nhất là ngày 15\/02\/2026\. Ngày được chuyển sang năm mới\.$/mu,
  );
  expect(ended.out).toContain("[cần xem lại] Đợt “đợt số 1");
  expect(ended.out).toMatch(
    /Đã tạo phong trào “Phong trào thi đua ngành Tư pháp năm 2026” \(dòng đã thêm: Phong trào 1, Đợt 2, /u,
  );
  const check = await thidua("check", book);
  expect(check.out.match(/^\[lỗi\]/gmu)).toHaveLength(1);
});

test("--json gives the key and the whole list", async () => {
  const { book } = await sampleFolder();
  const ended = await thidua("new-campaign", book, "--from", "TV-2021", "--year", "2026", "--json");
  const { key, review } = JSON.parse(ended.out) as {
    key: string;
    review: readonly { kind: string; reason: string }[];
  };
  expect(key).toBe("TV-2026");
  expect(review.length).toBeGreaterThan(50);
  for (const { reason } of review) expect(reason).not.toBe("");
});

test("wrong use is refused in one sentence and writes nothing", async () => {
  const { at, book } = await sampleFolder();
  const before = contentOf(at);
  for (const words of [
    ["new-campaign", book, "--year", "2026"],
    ["new-campaign", book, "--from", "BTP-2017"],
    ["new-campaign", book, "--from", "BTP-2017", "--year", "26"],
    ["new-campaign", book, "--from", "BTP-2017", "--year", "2017"],
    ["new-campaign", book, "--from", "XX-2017", "--year", "2026"],
  ]) {
    const ended = await thidua(...words);
    expect([words, ended.code, ended.out]).toEqual([words, 2, ""]);
    expect(ended.err).toMatch(oneSentence);
  }
  expect(contentOf(at)).toEqual(before);
});
