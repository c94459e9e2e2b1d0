import { describe, expect, test } from "vitest";
import { finalReview, interimReview } from "../../../../src/core/paper/review/review.ts";
import { awardSheets } from "../../../samples/award-samples.ts";
import { bookOf, type RowByHeader } from "../../book-of.ts";
import { shippedBySheet } from "../../sample-book.ts";
import { contextOf, valuesOf } from "../context.ts";

type Row = Readonly<Record<string, string>>;
const rowsOf = (value: unknown): readonly Row[] => value as readonly Row[];

const sample = bookOf(awardSheets);
const reported = (campaign: string, day: "2018-03-01" | "2025-01-05" | "2026-03-05") =>
  valuesOf(finalReview, contextOf(sample, campaign, day), "");

test("the report of the sample tells what was counted by hand from its rows", () => {
  // Quyết định 12/QĐ-STP và 58/QĐ-STP; năm 2024: 10 dòng Lịch sử khen, một dòng đã bị hủy bỏ.
  const values = reported("AG-2023", "2026-03-05");
  expect(values).toMatchObject({ cau_da_khen: "11 lượt, gồm 04 tập thể, 07 cá nhân" });
  expect(rowsOf(values["cac_co_cau"]).map((row) => Object.values(row))).toEqual([
    ["Tổng số lượt khen", "11", "9", "tăng 02"],
    ["Tập thể", "4", "2", "tăng 02"],
    ["Cá nhân", "7", "7", "không đổi"],
    ["Người trực tiếp công tác, lao động", "3", "2", "tăng 01"],
    ["Tỷ lệ người trực tiếp trên tổng số cá nhân", "43%", "29%", "tăng 14 điểm %"],
    ["Nữ", "3", "3", "không đổi"],
    ["Tỷ lệ nữ trên tổng số cá nhân", "43%", "43%", "không đổi"],
  ]);
  expect(values["nhan_xet_co_cau"]).toBe(
    "Trên tổng số cá nhân được khen, người trực tiếp công tác, lao động chiếm 43%, tăng 14 điểm phần trăm so với năm 2024; nữ chiếm 43%, bằng năm 2024.",
  );
  expect(values["co_cau_chua_ro"]).toBe(
    "Năm 2025 còn 02 cá nhân chưa ghi vị trí công tác; năm 2024 còn 01 cá nhân chưa ghi vị trí công tác, 01 cá nhân chưa ghi Ông hay Bà.",
  );
});

test("households stand beside persons, and in the sentence", () => {
  const nominations = (awardSheets["Đề nghị"] ?? []).map((row) =>
    row["Phong trào"] === "AG-2023" && row["Đối tượng"] === "cá nhân"
      ? { ...row, "Đối tượng": "hộ gia đình", "Ông/Bà": "", "Vị trí": "" }
      : row,
  );
  const changed = contextOf(bookOf({ ...awardSheets, "Đề nghị": nominations }), "AG-2023", "2026-03-05");
  const values = valuesOf(finalReview, changed, "");
  expect(values["cau_da_khen"]).toMatch(/^11 lượt, gồm 04 tập thể, .*\d\d hộ gia đình$/u);
  expect(rowsOf(values["cac_co_cau"]).map((row) => row["noi_dung"])).toContain("Hộ gia đình");
  expect(values["kt_ca_nhan"]).toMatch(/^\d+; \d+ hộ gia đình$/u);
});

test.each(["AG-2023", "BTP-2017", "HLG-2017", "QB-2017", "TV-2021"])("the lines of %s add up", (campaign) => {
  const values = reported(campaign, "2026-03-05");
  const lines = rowsOf(values["cac_da_khen"]);
  for (const tag of ["kt_tap_the", "kt_ca_nhan", "kt_tong", "kt_truc_tiep", "kt_lanh_dao", "kt_nu"])
    expect(
      lines.reduce((sum, row) => sum + Number(row[tag]), 0),
      tag,
    ).toBe(Number(values[tag]));
});

test("the year is that of the report while the campaign runs, and its last one afterwards", () => {
  expect(reported("AG-2023", "2025-01-05")).toMatchObject({ nam_khen: "2025", nam_khen_truoc: "2024" });
  expect(reported("AG-2023", "2026-03-05")).toMatchObject({ nam_khen: "2025" });
  expect(reported("QB-2017", "2018-03-01")).toMatchObject({ nam_khen: "2017" });
  const phases = (awardSheets["Đợt"] ?? []).map((row) =>
    row["Phong trào"] === "TV-2021" && row["Đợt số"] === 1 ? { ...row, "⚙Đến ngày": "31/12/2021" } : row,
  );
  const settled = contextOf(bookOf({ ...awardSheets, Đợt: phases }), "TV-2021", "2026-03-05");
  expect(valuesOf(interimReview, settled, "1")).toMatchObject({ nam_khen: "2021" });
});

const units: readonly RowByHeader[] = [
  { Mã: "TINH", Tên: "Ủy ban nhân dân tỉnh", Loại: "UBND cấp tỉnh" },
  { Mã: "SO", Tên: "Sở Tư pháp", Loại: "Sở Tư pháp", "Cấp trên": "TINH" },
  { Mã: "P1", Tên: "Phòng Một", Loại: "phòng", "Cấp trên": "SO" },
  { Mã: "P2", Tên: "Phòng Hai", Loại: "phòng", "Cấp trên": "SO", "Đơn vị kế thừa": "P1" },
  { Mã: "SO2", Tên: "Sở Nội vụ", Loại: "Sở", "Cấp trên": "TINH" },
];
const campaigns: readonly RowByHeader[] = [
  {
    ...{ Mã: "PT", "Tên phong trào": "Thi đua năm 2026", "Đơn vị ban hành": "SO", Số: "01" },
    ...{ "Ký hiệu": "KH-STP", "Ngày ban hành": "05/01/2026", "Từ ngày": "05/01/2026" },
    ...{ "Đến ngày": "31/12/2026", "Người ký": "An", "Loại văn bản": "Kế hoạch" },
  },
];
const signers: readonly RowByHeader[] = [
  {
    Mã: "An",
    "Họ tên": "Nguyễn Văn An",
    "Chức vụ": "GIÁM ĐỐC",
    "Cơ quan ban hành": "SỞ TƯ PHÁP",
    "Địa danh": "Huế",
  },
];
const given = (holder: string, more: RowByHeader): RowByHeader => ({
  ...{ "Người / tập thể": holder, "Đối tượng": "cá nhân", "Đơn vị": "P1", "Hình thức": "GK", Năm: 2026 },
  ...more,
});
const of = (history: readonly RowByHeader[]) =>
  valuesOf(
    finalReview,
    contextOf(
      bookOf({
        ...shippedBySheet,
        ...{ "Đơn vị": units, "Phong trào": campaigns, "Người ký": signers, "Lịch sử khen": history },
      }),
      "PT",
      "2026-12-01",
    ),
    "",
  );

describe("whose awards and which", () => {
  test.each<readonly [what: string, history: readonly RowByHeader[], now: string, before: string]>([
    ["one of a part of the office", [given("Trần Bình", {})], "1", "–"],
    ["one of the office itself", [given("Trần Bình", { "Đơn vị": "SO" })], "1", "–"],
    ["one of a part that was merged", [given("Trần Bình", { "Đơn vị": "P2" })], "1", "–"],
    [
      "the same of the part and of its heir",
      [given("Trần Bình", {}), given("Trần Bình", { "Đơn vị": "P2" })],
      "1",
      "–",
    ],
    [
      "another office's is not told",
      [given("Trần Bình", {}), given("Lê Chi", { "Đơn vị": "SO2" })],
      "1",
      "–",
    ],
    ["last year's stands beside", [given("Trần Bình", {}), given("Lê Chi", { Năm: 2025 })], "1", "1"],
    ["the year before that does not", [given("Trần Bình", {}), given("Lê Chi", { Năm: 2024 })], "1", "–"],
    [
      "an annulled one is none",
      [given("Trần Bình", {}), given("Lê Chi", { "Quyết định hủy bỏ": "số 9/QĐ-STP" })],
      "1",
      "–",
    ],
  ])("%s", (_, history, now, before) => {
    const [all] = rowsOf(of(history)["cac_co_cau"]);
    expect([all?.["so_nam_nay"], all?.["so_nam_truoc"]]).toEqual([now, before]);
  });

  test("nothing given: the part is not printed", () => {
    expect(of([])).toMatchObject({
      co_muc_da_khen: false,
      co_co_cau: false,
      muc_da_khen: "",
      co_da_khen: false,
    });
  });

  test("without a person there is no share, and no sentence on it", () => {
    const values = of([given("Phòng Một", { "Đối tượng": "tập thể" })]);
    expect(values).toMatchObject({
      co_co_cau: true,
      co_nhan_xet_co_cau: false,
      nhan_xet_co_cau: "",
      co_co_cau_chua_ro: false,
    });
    expect(rowsOf(values["cac_co_cau"]).map((row) => row["so_nam_nay"])).toEqual([
      "1",
      "1",
      "0",
      "0",
      "–",
      "0",
      "–",
    ]);
  });

  test("collectives last year and persons this year: a share without one to compare with", () => {
    const values = of([
      given("Trần Bình", { "Vị trí": "trực tiếp", "Ông/Bà": "Bà" }),
      given("Phòng Một", { "Đối tượng": "tập thể", Năm: 2025 }),
    ]);
    expect(values["nhan_xet_co_cau"]).toBe(
      "Trên tổng số cá nhân được khen, người trực tiếp công tác, lao động chiếm 100%; nữ chiếm 100%.",
    );
    expect(rowsOf(values["cac_co_cau"]).map((row) => [row["so_nam_truoc"], row["tang_giam"]])).toEqual([
      ["1", "không đổi"],
      ["1", "giảm 01"],
      ["0", "tăng 01"],
      ["0", "tăng 01"],
      ["–", "–"],
      ["0", "tăng 01"],
      ["–", "–"],
    ]);
  });

  test("a year that cannot be read keeps the report from being written", () => {
    expect(() => of([given("Trần Bình", { Năm: "hai nghìn" })])).toThrow(/Lịch sử khen/u);
  });
});
