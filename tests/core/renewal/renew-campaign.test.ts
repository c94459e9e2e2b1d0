import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import { newRowTitle, rowName } from "../../../src/core/book/row-name.ts";
import { checkBook } from "../../../src/core/checks/check-book.ts";
import { bookFacts } from "../../../src/core/facts/book-facts.ts";
import { lineageOf } from "../../../src/core/facts/unit-validity.ts";
import type { NewRows } from "../../../src/core/renewal/copied-rows.ts";
import { type RenewedCampaign, renewCampaign, renewedKey } from "../../../src/core/renewal/renew-campaign.ts";
import type { Cell } from "../../../src/core/table/cell.ts";
import { cellText } from "../../../src/core/table/parse-cell.ts";
import { allTables, type TableName } from "../../../src/core/tables/all-tables.ts";
import { bookOf } from "../book-of.ts";
import { checkedOn } from "../checked-on.ts";
import { withNewRows } from "../paper/with-new-rows.ts";
import { sampleBook, sampleRows } from "../sample-book.ts";
import { campaignWith, officeWith, smallOffice } from "../small-office.ts";

const sample = sampleBook();
const campaigns = ["BTP-2017", "QB-2017", "TV-2021", "AG-2023", "HLG-2017"] as const;

function renewed({ book }: ReadBook, from: string, year: number): RenewedCampaign {
  const made = renewCampaign(book, from, year, renewedKey(book, from, year));
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

const cellsOf = (rows: NewRows, table: TableName): readonly Readonly<Record<string, Cell>>[] =>
  rows[table] ?? [];
const listed = ({ review }: RenewedCampaign, sheet: string, column: string) =>
  review.filter((one) => one.sheet === sheet && one.column === column);

describe.each(campaigns)("%s of 2026", (from) => {
  const made = renewed(sample, from, 2026);
  const after = bookOf(withNewRows(sampleRows, made.rows));

  test("is free of errors, and no other row has become wrong", () => {
    const errors = (read: ReadBook): readonly string[] =>
      checkBook(read, checkedOn)
        .filter(({ severity }) => severity === "lỗi")
        .map(({ sheet, row, column, message }) => `${sheet} ${row} ${column}: ${message}`);
    expect(errors(after)).toEqual(errors(sample));
  });

  test("is read again as it was written", () => {
    expect(after.findings.filter(({ rule }) => rule.startsWith("o."))).toEqual(
      sample.findings.filter(({ rule }) => rule.startsWith("o.")),
    );
  });

  test("has every row of the former campaign, but for merged bases and dated recipients", () => {
    for (const table of ["phases", "outline", "milestones", "targets"] as const) {
      const old = sample.book[table].rows.filter(({ values }) => values.campaign === from);
      expect([table, cellsOf(made.rows, table).length]).toEqual([table, old.length]);
    }
    const bases = sample.book.legalBases.rows.filter(({ values }) => values.campaign === from);
    const told = made.review.filter(({ sheet }) => sheet === "Căn cứ");
    expect(told).toHaveLength(bases.length);
  });

  test("names no unit that has ended but those on the list, and refers only to rows of its own", () => {
    const facts = bookFacts(after.book, checkedOn);
    const row = after.book.campaigns.rows.find(({ values }) => values.key === made.key);
    const day = row?.values.from ?? "1900-01-01";
    const own = ({ values }: { readonly values: { readonly campaign: string } }): boolean =>
      values.campaign === made.key;
    const named = [
      ...after.book.outline.rows.filter(own).flatMap(({ values: { lead, support } }) => [lead, support]),
      ...after.book.milestones.rows.filter(own).map(({ values }) => values.audience),
      ...after.book.targets.rows.filter(own).map(({ values }) => values.unit),
      row?.values.issuer ?? "",
    ].flatMap((text) => text.split("; "));
    const reviewed = made.review.filter(({ kind }) => kind === "cần xem lại").map(({ before }) => before);
    for (const unit of named) {
      if (lineageOf(facts).on(unit, day).kind !== "valid")
        expect(reviewed.join(" · ")).toContain(rowName(after.book.units, unit));
    }
    const keys = new Set(after.book.milestones.rows.filter(own).map(({ values }) => values.key));
    for (const { values } of after.book.outline.rows.filter(own)) {
      if (values.milestone !== "") expect(keys).toContain(values.milestone);
      for (const [, key] of values.text.matchAll(/\{hạn: ([^}]*)\}/gu)) expect(keys).toContain(key);
    }
  });

  test("whatever the year: each year, day and anniversary is moved by as many years, or on the list", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2024, max: 2060 }), (year) => {
        const one = renewed(sample, from, year);
        for (const table of ["campaigns", "phases", "outline", "milestones"] as const) {
          const parsed = sample.book[table];
          const own = parsed.rows.filter(
            ({ values }) => ("campaign" in values ? values.campaign : values.key) === from,
          );
          const first = Number(
            sample.book.campaigns.rows.find(({ values }) => values.key === from)?.values.from?.slice(0, 4),
          );
          for (const [index, row] of own.entries()) {
            const cells = cellsOf(one.rows, table)[index] ?? {};
            for (const [column, declared] of Object.entries(parsed.table.columns)) {
              if (["lead", "support", "audience"].includes(column)) continue;
              if (!["text", "words", "day"].includes(declared.kind) || cells[column] === undefined) continue;
              const old = cellText(row.line[(parsed.columns.at.get(column) ?? 0) - 1] ?? "");
              const now = cellText(cells[column]);
              const years = (text: string): readonly number[] =>
                (text.replace(/\{[^{}]*\}/gu, "").match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []).map(Number);
              const [was, is] = [years(old), years(now)];
              const title = newRowTitle(parsed, cells);
              const told = one.review.some(
                (line) =>
                  line.sheet === parsed.table.sheet && line.column === declared.header && line.row === title,
              );
              if (old !== now && !/\{/u.test(old)) expect([column, old, told]).toEqual([column, old, true]);
              if (now === "") continue;
              expect(is.length).toBe(was.length);
              const look = one.review.some(
                (line) =>
                  line.kind === "cần xem lại" && line.column === declared.header && line.row === title,
              );
              for (const [at, then] of was.entries()) {
                const pair = new RegExp(`/${then}\\s?[-–—]`, "u").test(old);
                if (is[at] !== then + year - first && !pair)
                  expect([old, now, look]).toEqual([old, now, true]);
              }
            }
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  test("made again, it would bear another key and other milestone keys", () => {
    const again = renewed(after, from, 2026);
    expect(again.key).toBe(`${made.key}-2`);
    const taken = new Set(cellsOf(made.rows, "milestones").map(({ key }) => key));
    for (const { key } of cellsOf(again.rows, "milestones")) expect(taken).not.toContain(key);
  });

  test("a run that broke off does not stand in its own way", () => {
    const { campaigns: row = [], milestones = [] } = made.rows;
    const broken = bookOf(withNewRows(sampleRows, { campaigns: row, milestones }));
    expect(renewCampaign(broken.book, from, 2026, made.key)).toEqual({ ok: true, value: made });
  });
});

test("BTP-2026 says what its papers need", () => {
  const { key, rows } = renewed(sample, "BTP-2017", 2026);
  expect(key).toBe("BTP-2026");
  expect(cellsOf(rows, "campaigns")).toEqual([
    expect.objectContaining({
      title: "Phong trào thi đua ngành Tư pháp năm 2026",
      from: { day: "2026-01-01" },
      number: "",
      issued: "",
      state: "dự thảo",
    }),
  ]);
  expect(
    cellsOf(rows, "milestones").map(({ key: code, deadline, audience }) => [code, deadline, audience]),
  ).toContainEqual([
    "BTP-2026-DK-DV",
    "chậm nhất là ngày 15/02/2026",
    "đơn vị thuộc Bộ; Sở Tư pháp; CUC-QLTHADS",
  ]);
  expect(cellsOf(rows, "legalBases").map(({ kind, number, abstract }) => [kind, number, abstract])).toEqual([
    ["Luật", "", "Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"],
    [
      "Nghị định",
      "39/2025/NĐ-CP",
      "quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tư pháp",
    ],
    [
      "Nghị định",
      "152/2025/NĐ-CP",
      "quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng",
    ],
    ["Thông tư", "11/2023/TT-BTP", "hướng dẫn công tác thi đua, khen thưởng trong ngành Tư pháp"],
    ["Xét đề nghị", "", "của Vụ trưởng Vụ Thi đua - Khen thưởng,"],
  ]);
});

test("own deadlines are not copied but listed; assigned levels are listed, results empty", () => {
  const made = renewed(sample, "BTP-2017", 2026);
  expect(made.rows.deadlineChanges).toBeUndefined();
  expect(made.review.filter(({ sheet }) => sheet === "Hạn riêng").map(({ before }) => before)).toEqual([
    "Sở Tư pháp tỉnh Hậu Giang: gia hạn: thêm 05 ngày làm việc",
    `${rowName(sample.book.units, "CUC-CTPN")}: không áp dụng`,
  ]);
  const targets = cellsOf(renewed(sample, "HLG-2017", 2026).rows, "targets");
  expect(targets.map(({ result }) => result)).toEqual(["", "", "", ""]);
  expect(listed(made, "Chỉ tiêu", "Mức giao")).toHaveLength(7);
});

test("a campaign whose issuer was merged gets its heir, the heir's place, and no signer of the old office", () => {
  const made = renewed(sample, "QB-2017", 2026);
  expect(cellsOf(made.rows, "campaigns")).toEqual([
    expect.objectContaining({ issuer: "STP-QT", place: "Quảng Trị", signer: "" }),
  ]);
  expect(cellsOf(made.rows, "recipients").map(({ name }) => name)).toContain(
    "Ban Thi đua- Khen thưởng tỉnh Quảng Trị",
  );
});

test("targets of units merged into one, or gone without an heir, are never doubled", () => {
  const unit = { Loại: "Sở Tư pháp", "Hiệu lực đến": "31/12/2026" };
  const made = renewed(
    officeWith({
      "Đơn vị": [
        ...(smallOffice["Đơn vị"] ?? []),
        { ...unit, Mã: "A", Tên: "Sở A", "Đơn vị kế thừa": "STP-QB" },
        { ...unit, Mã: "B", Tên: "Sở B", "Đơn vị kế thừa": "STP-QB" },
        { ...unit, Mã: "C", Tên: "Sở C" },
      ],
      "Chỉ tiêu": ["A", "B", "C"].map((key) => ({
        "Phong trào": "QB-2026",
        "Đơn vị": key,
        "Chỉ tiêu": "Vụ việc",
        "Mức giao": "5",
      })),
    }),
    "QB-2026",
    2027,
  );
  expect(cellsOf(made.rows, "targets").map((row) => row["unit"])).toEqual(["STP-QB", ""]);
  expect(
    made.review
      .filter(({ sheet }) => sheet === "Chỉ tiêu")
      .map(({ before, column }) => `${column}: ${before}`),
  ).toEqual(["Đơn vị: Sở A", "Mức giao: 5", ": Sở B: 5", "Đơn vị: Sở C", "Mức giao: 5"]);
});

test("recipients that do not apply on the new day are left out and named", () => {
  const row = { "Phong trào": "QB-2026", "Thứ tự": 1, Tên: "Ban cũ", "Đến ngày": "31/12/2026" };
  const made = renewed(
    campaignWith({}, { "Nơi nhận": [row, { ...row, "Thứ tự": 2, Tên: "Sở mới", "Đến ngày": "" }] }),
    "QB-2026",
    2027,
  );
  expect(cellsOf(made.rows, "recipients").map(({ name }) => name)).toEqual(["Sở mới"]);
  expect(made.review).toContainEqual(
    expect.objectContaining({ sheet: "Nơi nhận", before: "Ban cũ", after: "" }),
  );
});

test("a base that is dropped leads its references to the row that stands for it", () => {
  const texts = {
    Loại: "Nghị định",
    "Hiệu lực từ": "01/01/2014",
    "Hiệu lực đến": "31/12/2026",
    "Thay thế bởi": "M",
    Tên: "Quy định cũ",
  };
  const base = { "Phong trào": "QB-2026", Loại: "Nghị định", "Vai trò": "căn cứ", "Trích yếu": "cũ" };
  const made = renewed(
    officeWith({
      "Văn bản pháp lý": [
        { ...texts, Mã: "A", "Số ký hiệu": "1/2014/NĐ-CP" },
        { ...texts, Mã: "B", "Số ký hiệu": "2/2014/NĐ-CP" },
        {
          Mã: "M",
          Loại: "Nghị định",
          "Số ký hiệu": "9/2026/NĐ-CP",
          Tên: "Quy định mới",
          "Ngày ban hành": "01/12/2026",
          "Hiệu lực từ": "01/01/2027",
        },
      ],
      "Căn cứ": [
        { ...base, "Thứ tự": 1, "Số ký hiệu": "1/2014/NĐ-CP" },
        { ...base, "Thứ tự": 2, "Số ký hiệu": "2/2014/NĐ-CP" },
      ],
      "Nội dung": [
        {
          "Phong trào": "QB-2026",
          "Thứ tự": 10,
          Cấp: "đoạn",
          "Nội dung": "Thực hiện {căn cứ: 2}; {Căn cứ: 1}.",
        },
      ],
    }),
    "QB-2026",
    2027,
  );
  expect(cellsOf(made.rows, "legalBases").map(({ number }) => number)).toEqual(["9/2026/NĐ-CP"]);
  expect(cellsOf(made.rows, "outline").map(({ text }) => text)).toEqual([
    "Thực hiện {căn cứ: 1}; {Căn cứ: 1}.",
  ]);
});

test("a cell that could not be read is not copied, and named", () => {
  const made = renewed(
    officeWith({
      ...smallOffice,
      Đợt: [{ "Phong trào": "QB-2026", "Đợt số": "một", Từ: "đầu năm", Đến: "cuối năm 2026" }],
    }),
    "QB-2026",
    2027,
  );
  expect(listed(made, "Đợt", "Đợt số")).toEqual([
    expect.objectContaining({ before: "một", kind: "cần xem lại" }),
  ]);
});

test.each([
  ["BTP-2017", 2017, "sau năm 2017"],
  ["BTP-2017", 2016, "sau năm 2017"],
  ["BTP-2017", 2026.5, "sau năm 2017"],
  ["BTP-2017", 9999, "sau năm 2017"],
])("%s for %d is refused in a sentence", (from, year, sentence) => {
  expect(renewCampaign(sample.book, from, year, "X")).toEqual({
    ok: false,
    message: expect.stringContaining(sentence) as unknown,
  });
});

test("a campaign without its two days is refused", () => {
  expect(renewCampaign(campaignWith({ "Đến ngày": "" }).book, "QB-2026", 2027, "X")).toMatchObject({
    ok: false,
    message: expect.stringContaining("Từ ngày, Đến ngày") as unknown,
  });
});

test("every table that is written is one of a campaign's", () => {
  for (const from of campaigns) {
    for (const name of Object.keys(renewed(sample, from, 2030).rows))
      expect(Object.keys(allTables)).toContain(name);
  }
});
