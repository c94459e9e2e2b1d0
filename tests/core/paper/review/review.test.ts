import { expect, test } from "vitest";
import { finalReview, interimReview } from "../../../../src/core/paper/review/review.ts";
import { bookOf } from "../../book-of.ts";
import { sampleBook, sampleRows } from "../../sample-book.ts";
import { contextOf, valuesOf } from "../context.ts";

const days = ["2017-02-14", "2017-07-01", "2022-08-01", "2026-03-05"] as const;
const figures = ["phai_gui", "da_gui", "dung_han", "tre_han", "chua_gui", "qua_han"];
const registered = ["dk_danh_hieu", "dk_cong_trinh", "dk_giao_uoc"];
const awarded = ["tap_the", "ca_nhan", "tong", "da_quyet_dinh", "dang_xet", "khong_dat"];

type Row = Readonly<Record<string, string>>;
const rowsOf = (value: unknown): readonly Row[] => value as readonly Row[];
const sum = (rows: readonly Row[], tag: string): number =>
  rows.reduce((total, row) => total + Number(row[tag]), 0);

const all = days.flatMap((day) =>
  ["AG-2023", "BTP-2017", "HLG-2017", "QB-2017", "TV-2021"].map((key) => [key, day] as const),
);

test.each(all)(
  "the annex, the milestones and the text of %s on %s tell the same figures",
  (campaign, day) => {
    const context = contextOf(sampleBook(), campaign, day);
    const reports = [
      valuesOf(finalReview, context, ""),
      ...interimReview.subjects(context).map(({ key }) => valuesOf(interimReview, context, key)),
    ];
    for (const values of reports) {
      const told = (tag: string): number => Number(values[tag]);
      const units = rowsOf(values["cac_don_vi"]);
      for (const tag of figures) {
        expect(sum(rowsOf(values["cac_moc"]), tag)).toBe(told(tag));
        expect(sum(units, tag)).toBe(told(tag));
      }
      for (const tag of registered) expect(sum(units, tag)).toBe(told(tag));
      for (const tag of awarded) expect(sum(rowsOf(values["cac_hinh_thuc"]), tag)).toBe(told(tag));
      expect(told("da_gui") + told("chua_gui")).toBe(told("phai_gui"));
      expect(told("dung_han") + told("tre_han")).toBe(told("da_gui"));
      expect(told("da_quyet_dinh") + told("dang_xet") + told("khong_dat")).toBe(told("tong"));
    }
  },
);

test.each([
  ["BTP-2017", "1", "Sơ kết đợt thi đua thứ nhất phong trào thi đua ngành Tư pháp năm 2017"],
  [
    "AG-2023",
    "",
    "Sơ kết phong trào “Ngành Tư pháp chung tay vì người nghèo – Không để ai bị bỏ lại phía sau”",
  ],
])("the interim report of %s, %s is “%s”", (campaign, phase, abstract) => {
  const context = contextOf(sampleBook(), campaign, "2026-03-05");
  expect(valuesOf(interimReview, context, phase)["trich_yeu"]).toBe(abstract);
});

test("a phase counts its own milestones, the campaign all of them", () => {
  const context = contextOf(sampleBook(), "BTP-2017", "2026-03-05");
  const count = (values: Readonly<Record<string, unknown>>): number => Number(values["phai_gui"]);
  const [first, second] = ["1", "2"].map((phase) => count(valuesOf(interimReview, context, phase)));
  expect((first ?? 0) + (second ?? 0)).toBe(count(valuesOf(finalReview, context, "")));
});

test("on a day before anything is due nobody is blamed", () => {
  const nothingCame = bookOf({ ...sampleRows, "Theo dõi": [] });
  const values = valuesOf(finalReview, contextOf(nothingCame, "HLG-2017", "2017-01-05"), "");
  expect(values).toMatchObject({ khong_ton_tai: true, co_ton_tai: false, ton_tai: [], qua_han: "0" });
});

const reviewOf = (campaign: string, sheets: Parameters<typeof bookOf>[0] = sampleRows) =>
  valuesOf(finalReview, contextOf(bookOf(sheets), campaign, "2017-12-01"), "");

/** Rows of the sheet that belong to other campaigns. */
const without = (sheet: string, campaign: string) =>
  (sampleRows[sheet] ?? []).filter((row) => row["Phong trào"] !== campaign);

test("sections that the campaign has nothing for are not printed, and the others are numbered without gaps", () => {
  const bare = { ...sampleRows, Mốc: without("Mốc", "QB-2017"), "Đăng ký": without("Đăng ký", "QB-2017") };
  expect(reviewOf("QB-2017", bare)).toMatchObject({
    co_moc: false,
    co_muc_dang_ky: false,
    co_phu_luc: false,
    co_ton_tai: false,
    khong_ton_tai: false,
    muc_chi_tieu: "1",
    muc_khen: "2",
    phan_phuong_huong: "II",
    khong_ket_qua: false,
  });
  const nothing = {
    ...bare,
    "Chỉ tiêu": without("Chỉ tiêu", "QB-2017"),
    "Đề nghị": without("Đề nghị", "QB-2017"),
  };
  expect(reviewOf("QB-2017", nothing)).toMatchObject({ khong_ket_qua: true, co_dang_xet: false });
});

test.each<[string, string, readonly string[], readonly string[]]>([
  [
    "QB-2017",
    "a province's office reports to its province",
    ["Ủy ban nhân dân tỉnh Quảng Bình"],
    ["Như trên;", "Bộ Tư pháp;", "Cục TGPL;"],
  ],
  [
    "BTP-2017",
    "an office at the top reports to nobody above",
    [],
    ["Bộ trưởng (để báo cáo);", "Các Thứ trưởng;"],
  ],
])("%s: %s", (campaign, _what, to, recipients) => {
  const values = reviewOf(campaign);
  expect(values).toMatchObject({ co_kinh_gui: to.length > 0, kinh_gui: to.join("; ") });
  const printed = rowsOf(values["noi_nhan"]).map((row) => row["chu"]);
  expect(printed.slice(0, recipients.length)).toEqual(recipients);
  expect(printed.some((line) => line?.startsWith("UBND tỉnh"))).toBe(false);
});

test("an office that carries out another's campaign reports to that one too", () => {
  const campaigns = (sampleRows["Phong trào"] ?? []).map((row) =>
    row["Mã"] === "QB-2017" ? { ...row, "Phong trào cấp trên": "BTP-2017" } : row,
  );
  const values = reviewOf("QB-2017", { ...sampleRows, "Phong trào": campaigns });
  expect(rowsOf(values["nhieu_noi_gui"]).map((row) => row["chu"])).toEqual([
    "Ủy ban nhân dân tỉnh Quảng Bình;",
    "Bộ Tư pháp.",
  ]);
});
