import { describe, expect, test } from "vitest";
import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import { readDay } from "../../../src/core/calendar/read-day.ts";
import { checkBook } from "../../../src/core/checks/check-book.ts";
import { type StartFacts, startCampaign, startedKey } from "../../../src/core/renewal/start-campaign.ts";
import { bookOf, type RowsBySheet } from "../book-of.ts";
import { checkedOn } from "../checked-on.ts";
import { makePlan } from "../paper/plan-of.ts";
import { withNewRows } from "../paper/with-new-rows.ts";
import { sampleBook, sampleRows, shippedBySheet } from "../sample-book.ts";
import { smallOffice } from "../small-office.ts";

const office: RowsBySheet = { ...shippedBySheet, ...smallOffice, "Phong trào": [], "Nội dung": [] };
const start: StartFacts = {
  withBlocks: true,
  title: "Phong trào thi đua năm 2026",
  theme: "Kỷ cương, trách nhiệm, hiệu quả",
  event: "",
  kind: "thường xuyên",
  issuer: "STP-QB",
  from: "2026-01-01",
  to: "2026-12-31",
};

const errors = (read: ReadBook): readonly string[] =>
  checkBook(read, checkedOn)
    .filter(({ severity }) => severity === "lỗi")
    .map(({ sheet, column, message }) => `${sheet} ${column}: ${message}`);

const starts: readonly (readonly [string, StartFacts])[] = [
  ["thường xuyên", start],
  ["thường xuyên, from the middle of a year", { ...start, from: "2026-08-15", to: "2026-12-31" }],
  ["chuyên đề of three years", { ...start, kind: "chuyên đề", from: "2026-01-01", to: "2028-12-31" }],
  [
    "theo đợt of a month",
    {
      ...start,
      kind: "theo đợt",
      from: "2026-08-01",
      to: "2026-08-31",
      event: "81 năm Ngày truyền thống ngành Tư pháp",
    },
  ],
  ["of two days", { ...start, from: "2026-08-03", to: "2026-08-04" }],
  ["of a weekend", { ...start, from: "2026-08-01", to: "2026-08-02" }],
];

describe.each(starts)("%s", (_name, facts) => {
  const read = bookOf(office);
  const key = startedKey(read.book, facts);
  const made = startCampaign(read.book, facts, key);
  const after = bookOf(withNewRows(office, made.rows));

  test("has no error, and every reference of its prose leads to a row", () => {
    expect(errors(after)).toEqual([]);
  });

  test("leaves no bracket to fill, and gives the clerk something to look at", () => {
    for (const { values } of after.book.outline.rows) expect(values.text).not.toMatch(/[[\]]/u);
    expect(made.review.length).toBeGreaterThan(5);
    for (const { kind, reason } of made.review) {
      expect(kind).toBe("cần xem lại");
      expect(reason).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test("speaks of all that the law wants a plan to settle", () => {
    expect(checkBook(after, checkedOn).filter(({ rule }) => rule === "phong-trao.thieu-noi-dung")).toEqual(
      [],
    );
  });
});

test.each([
  ["2026-01-01", "2026-12-31", ["13/02/2026", "10/7/2026", "15/01/2027"]],
  ["2026-08-03", "2026-08-09", ["06/8/2026", "14/8/2026", "24/8/2026"]],
  ["2026-08-01", "2026-08-02", ["03/8/2026", "11/8/2026", "17/8/2026"]],
] as const)("a start from %s to %s has its milestones on %j", (from, to, days) => {
  const { rows } = startCampaign(bookOf(office).book, { ...start, from, to }, "X");
  expect((rows.milestones ?? []).map(({ deadline }) => deadline)).toEqual(
    days.map((day) => `chậm nhất là ngày ${day}`),
  );
});

/** Offices of each level with units of theirs, who their signer is, and the texts of law that stand. */
const levels: readonly (readonly [string, string, string, string, RowsBySheet])[] = [
  [
    "the Ministry",
    "BTP",
    "BỘ TƯ PHÁP",
    "Hà Nội",
    {
      "Đơn vị": [
        { Mã: "BTP", Tên: "Bộ Tư pháp", Loại: "Bộ", Tỉnh: "Hà Nội" },
        { Mã: "VU-1", Tên: "Vụ Tổ chức cán bộ", Loại: "đơn vị thuộc Bộ", "Cấp trên": "BTP", Tỉnh: "Hà Nội" },
      ],
    },
  ],
  [
    "a department",
    "STP-QT",
    "SỞ TƯ PHÁP",
    "Quảng Trị",
    {
      "Đơn vị": [
        { Mã: "UBND-QT", Tên: "Ủy ban nhân dân tỉnh Quảng Trị", Loại: "UBND", Tỉnh: "Quảng Trị" },
        {
          Mã: "STP-QT",
          Tên: "Sở Tư pháp tỉnh Quảng Trị",
          Loại: "Sở Tư pháp",
          "Cấp trên": "UBND-QT",
          Tỉnh: "Quảng Trị",
        },
        {
          Mã: "VP",
          Tên: "Văn phòng Sở",
          Loại: "phòng thuộc Sở",
          "Cấp trên": "STP-QT",
          Tỉnh: "Quảng Trị",
        },
      ],
    },
  ],
  [
    "a centre",
    "TT",
    "TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC",
    "Quảng Trị",
    {
      "Đơn vị": [
        {
          Mã: "TT",
          Tên: "Trung tâm Trợ giúp pháp lý nhà nước tỉnh Quảng Trị",
          Loại: "đơn vị sự nghiệp",
          Tỉnh: "Quảng Trị",
        },
        {
          Mã: "P1",
          Tên: "Phòng Nghiệp vụ",
          Loại: "khác",
          "Cấp trên": "TT",
          Tỉnh: "Quảng Trị",
        },
      ],
    },
  ],
];

const everyLevel = levels.flatMap(([level, issuer, agency, place, rows]) =>
  starts.map(([name, facts]) => {
    const position = agency.startsWith("BỘ") ? "BỘ TRƯỞNG" : "GIÁM ĐỐC";
    const named: RowsBySheet = {
      ...shippedBySheet,
      "Văn bản pháp lý": sampleRows["Văn bản pháp lý"] ?? [],
      ...rows,
      "Người ký": [
        {
          Mã: "NK",
          "Họ tên": "Nguyễn Thị Lài",
          "Chức vụ": position,
          "Cơ quan ban hành": agency,
          "Địa danh": place,
        },
      ],
      "Cấu hình": [
        ...(shippedBySheet["Cấu hình"] ?? []).filter((row) => row["Tên"] !== "Ký hiệu cơ quan"),
        { Tên: "Ký hiệu cơ quan", "Giá trị": issuer.split("-")[0] ?? "" },
      ],
    };
    return { level, name, named, facts: { ...facts, issuer } };
  }),
);

describe.each(everyLevel)("$name of $level", ({ named, facts }) => {
  const { book } = bookOf(named);
  const made = startCampaign(book, facts, startedKey(book, facts));
  const after = bookOf(withNewRows(named, made.rows));

  test("the check says nothing of it", () => {
    const said = checkBook(after, checkedOn).map(
      ({ severity, rule, sheet, row, column, message }) =>
        `${severity} ${rule} ${sheet} ${row} ${column}: ${message}`,
    );
    expect(said).toEqual([]);
  });

  test("its plan rests on law, asks for reports once it is over, and says “phong trào thi đua” once in a breath", () => {
    const [row] = after.book.campaigns.rows;
    if (row === undefined) throw new Error("no campaign");
    const plan = makePlan(after.book, row);
    const text = JSON.stringify(plan);
    expect(plan.ok, text).toBe(true);
    expect(text).toContain("Luật Thi đua, khen thưởng");
    expect(text).not.toMatch(/thi đua “?(?:phong trào )?thi đua|\[[\p{L} ]+\]|NaN|undefined/iu);
    const report = after.book.milestones.rows.at(-1)?.values.deadline ?? "";
    const day = readDay(report.replace("chậm nhất là ngày ", ""));
    expect(day?.kind === "day" && day.day > facts.to).toBe(true);
  });
});

test.each([
  ["Phong trào thi đua năm 2026", "Phát động phong trào thi đua năm 2026"],
  ["Thi đua lập thành tích chào mừng", "Phát động phong trào thi đua lập thành tích chào mừng"],
  ["Đợt thi đua cao điểm", "Phát động đợt thi đua cao điểm"],
  ["Kỷ cương, trách nhiệm", "Phát động phong trào thi đua “Kỷ cương, trách nhiệm”"],
])("“%s” is called once what it is", (title, abstract) => {
  const { rows } = startCampaign(bookOf(office).book, { ...start, title }, "X");
  expect(rows.campaigns?.[0]?.["abstract"]).toBe(abstract);
});

test("an empty start is the campaign's row alone", () => {
  const made = startCampaign(bookOf(office).book, { ...start, withBlocks: false }, "QB-2026");
  expect(Object.keys(made.rows)).toEqual(["campaigns"]);
  expect(errors(bookOf(withNewRows(office, made.rows)))).toEqual([]);
});

test("the key comes from issuer and year, and is free", () => {
  const read = bookOf(office);
  expect(startedKey(read.book, start)).toBe("QB-2026");
  const made = startCampaign(read.book, start, "QB-2026");
  expect(startedKey(bookOf(withNewRows(office, made.rows)).book, start)).toBe("QB-2026-2");
});

test.each([
  ["2016-01-01", ["Luật|", "Luật|", "Luật|", "Nghị định|22/2013/NĐ-CP"]],
  ["2026-01-01", ["Luật|", "Nghị định|152/2025/NĐ-CP", "Thông tư|11/2023/TT-BTP", "Thông tư|15/2025/TT-BNV"]],
] as const)("bases of %s are the texts in force then", (from, expected) => {
  const { book } = sampleBook();
  const made = startCampaign(
    book,
    { ...start, issuer: "BTP", from, to: `${from.slice(0, 4)}-12-31` as StartFacts["to"] },
    "X",
  );
  const bases = (made.rows.legalBases ?? []).map(({ kind, number }) => `${String(kind)}|${String(number)}`);
  if (from === "2026-01-01") expect(bases).toEqual(expected);
  else expect(bases).toContain("Nghị định|42/2010/NĐ-CP");
});

test("a book without legal texts says so instead of inventing bases", () => {
  const made = startCampaign(bookOf({ ...office, "Văn bản pháp lý": [] }).book, start, "X");
  expect(made.rows.legalBases).toBeUndefined();
  expect(made.review).toContainEqual(expect.objectContaining({ sheet: "Căn cứ", column: "" }));
});

test("with signer and symbol known, the plan can be made at once", () => {
  const [signer = {}] = office["Người ký"] ?? [];
  const ready: RowsBySheet = {
    ...office,
    "Người ký": [{ ...signer, "Địa danh": "Quảng Bình" }],
    "Cấu hình": [
      ...(office["Cấu hình"] ?? []).filter((row) => row["Tên"] !== "Ký hiệu cơ quan"),
      { Tên: "Ký hiệu cơ quan", "Giá trị": "STP" },
    ],
  };
  const made = startCampaign(bookOf(ready).book, start, "QB-2026");
  const { book } = bookOf(withNewRows(ready, made.rows));
  const [row] = book.campaigns.rows;
  if (row === undefined) throw new Error("no campaign");
  const paper = makePlan(book, row);
  expect(paper).toMatchObject({ ok: true });
  const text = JSON.stringify(paper);
  expect(text).toContain("KH-STP");
  expect(text).toContain("đợt 1 từ 01/01/2026 đến 30/6/2026");
  expect(text).toContain("chậm nhất là ngày 13/02/2026");
});
