import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const units: readonly RowByHeader[] = [
  { Mã: "STP-QB", Tên: "Sở Tư pháp tỉnh Quảng Bình", Loại: "Sở Tư pháp", "Cụm/khối": "Khối Sở" },
  { Mã: "STP-NA", Tên: "Sở Tư pháp tỉnh Nghệ An", Loại: "Sở Tư pháp" },
  { Mã: "HLG-NA", Tên: "Hội Luật gia tỉnh Nghệ An", Loại: "Hội" },
];
const base: RowByHeader = {
  Mốc: "QB-DK",
  "Áp dụng cho": "STP-QB",
  Loại: "gia hạn",
  "Thời hạn": "thêm 05 ngày làm việc",
  "Lý do": "Bão lũ",
  "Số văn bản": "12/STP-VP",
};

/** What a rule says of one row of Hạn riêng with these cells: column, message, cure. */
function said(rule: string, cells: RowByHeader): readonly (readonly string[])[] {
  const milestone = { Mã: "QB-DK", "Phong trào": "QB-2026", Việc: "đăng ký", "Thời hạn": "13/02/2026" };
  const book = officeWith({
    "Đơn vị": units,
    Mốc: [{ ...milestone, "Áp dụng cho": "Khối Sở" }],
    "Hạn riêng": [{ ...base, ...cells }],
  });
  return findingsBy(rule, book).map(({ column, message, fix }) => [column, message, fix]);
}

const rules = [
  "han-rieng.nhom-khong-co",
  "han-rieng.khong-doc-duoc",
  "han-rieng.gia-han-som-hon",
  "han-rieng.cho-phep-sau-han",
  "han-rieng.thieu-ly-do",
  "han-rieng.thieu-van-ban",
  "han-rieng.thua",
  "han-rieng.ngoai-nhom",
];
const letOff: RowByHeader = { Loại: "không áp dụng", "Thời hạn": "", "Số văn bản": "" };
const own: RowByHeader = { Loại: "hạn riêng", "Thời hạn": "20/02/2026", "Lý do": "", "Số văn bản": "" };

test.each<[string, RowByHeader]>([
  ["an extension in days", {}],
  ["an extension to a day", { "Thời hạn": "đến hết ngày 27/02/2026" }],
  ["an extension for everyone whom the milestone binds", { "Áp dụng cho": "tất cả" }],
  ["a unit that is let off, without a paper", letOff],
  ["a day of its own, without reason and paper", own],
  [
    "a day of its own for a unit the milestone does not name: it adds it",
    { ...own, "Áp dụng cho": "STP-NA" },
  ],
  ["a group and its exception", { ...own, "Áp dụng cho": "Sở Tư pháp; trừ STP-QB" }],
  ["keys in small letters without marks", { "Áp dụng cho": "so tu phap" }],
])("%s is in order", (_, cells) => {
  expect(rules.flatMap((rule) => said(rule, cells))).toEqual([]);
});

describe("han-rieng.thieu-ly-do", () => {
  const rule = "han-rieng.thieu-ly-do";
  test.each<[string, RowByHeader, string]>([
    ["an extension", { "Lý do": "" }, "Chưa ghi lý do gia hạn."],
    ["of blanks", { "Lý do": " \u00a0 " }, "Chưa ghi lý do gia hạn."],
    ["a unit let off", { ...letOff, "Lý do": "" }, "Chưa ghi lý do không áp dụng."],
  ])("%s", (_, cells, message) =>
    expect(said(rule, cells)).toEqual([["Lý do", message, "Ghi lý do vào cột Lý do."]]),
  );
});

test("han-rieng.thieu-van-ban finds a change without its decision", () => {
  expect(said("han-rieng.thieu-van-ban", { "Số văn bản": "" })).toEqual([
    ["Số văn bản", "Chưa ghi văn bản cho phép gia hạn.", "Ghi Số văn bản, ví dụ 512/BTP-TĐKT."],
  ]);
});

test.each<[RowByHeader, string, string]>([
  [{ ...letOff, "Thời hạn": "20/02/2026" }, "Loại “không áp dụng” không dùng thời hạn.", "Xóa"],
  [{ "Thời hạn": "" }, "Loại “gia hạn” cần có thời hạn.", "Ghi"],
  [{ ...own, "Thời hạn": "" }, "Loại “hạn riêng” cần có thời hạn.", "Ghi"],
])("han-rieng.thua: %j", (cells, message, what) => {
  expect(said("han-rieng.thua", cells)).toEqual([["Thời hạn", message, `${what} Thời hạn, hoặc đổi Loại.`]]);
});

describe("han-rieng.khong-doc-duoc", () => {
  const rule = "han-rieng.khong-doc-duoc";
  test.each(["thêm ít lâu", "31/02/2026", "thêm 05"])(
    "%j is found with the cure of its words",
    (deadline) => {
      const [[column, message, fix] = [], ...more] = said(rule, { "Thời hạn": deadline });
      expect([column, more]).toEqual(["Thời hạn", []]);
      expect(message).toMatch(/^Chưa tính được ngày ở chỗ “.+”\.$/u);
      expect(fix).not.toBe("");
    },
  );
  test("words without a day are another rule's when there are none", () =>
    expect(said(rule, { "Thời hạn": "" })).toEqual([]));
});

describe("han-rieng.gia-han-som-hon", () => {
  const rule = "han-rieng.gia-han-som-hon";
  test.each([
    ["đến ngày 10/02/2026", "10/02/2026"],
    ["đến hết ngày 13/02/2026", "13/02/2026"],
    ["gia hạn đến 31/01/2026", "31/01/2026"],
    ["trước ngày 13/02/2026", "12/02/2026"],
  ])("%s is no extension, and only that is said", (deadline, day) => {
    const message = `Gia hạn đến ngày ${day}, không muộn hơn hạn cũ 13/02/2026 của mốc “đăng ký – Khối Sở”.`;
    const fix = "Ghi ngày muộn hơn hạn cũ; nếu đơn vị có hạn sớm hơn thì chọn Loại “hạn riêng”.";
    expect(rules.flatMap((one) => said(one, { "Thời hạn": deadline }))).toEqual([["Thời hạn", message, fix]]);
    expect(said(rule, { "Thời hạn": deadline })).toHaveLength(1);
  });
  test("an earlier day of its own is in order", () =>
    expect(said(rule, { ...own, "Thời hạn": "10/02/2026" })).toEqual([]));
});

test.each([
  ["12/02/2026", false],
  ["13/02/2026", false],
  ["14/02/2026", true],
  ["13/02/2027", true],
])("han-rieng.cho-phep-sau-han %s", (day, speaks) => {
  const message = `Văn bản về gia hạn ghi ngày ${day}, sau khi hạn của mốc “đăng ký – Khối Sở” đã qua (13/02/2026).`;
  const found = said("han-rieng.cho-phep-sau-han", { "Ngày văn bản": day });
  expect(found.map(([column, text]) => [column, text])).toEqual(speaks ? [["Ngày văn bản", message]] : []);
});

test("han-rieng.nhom-khong-co names each group that nobody belongs to", () => {
  const messages = said("han-rieng.nhom-khong-co", { "Áp dụng cho": "STP-QB; Cụm I; trừ Khối X" });
  expect(messages.map(([column, message]) => [column, message])).toEqual([
    ["Áp dụng cho", "Không có đơn vị nào thuộc nhóm “Cụm I”."],
    ["Áp dụng cho", "Không có đơn vị nào thuộc nhóm “Khối X”."],
  ]);
});

describe("han-rieng.ngoai-nhom", () => {
  const rule = "han-rieng.ngoai-nhom";
  test.each<[string, RowByHeader]>([
    ["an extension", { "Áp dụng cho": "HLG-NA" }],
    ["a unit let off", { ...letOff, "Áp dụng cho": "HLG-NA" }],
  ])("%s", (_, cells) =>
    expect(said(rule, cells)).toEqual([
      [
        "Áp dụng cho",
        "Mốc “đăng ký – Khối Sở” không áp dụng cho đơn vị nào của “Hội Luật gia tỉnh Nghệ An”.",
        "Ghi đúng mốc hoặc đơn vị, hoặc xóa dòng này.",
      ],
    ]),
  );
  test("where one of those named is bound, nothing is said", () =>
    expect(said(rule, { "Áp dụng cho": "STP-QB; HLG-NA" })).toEqual([]));
});
