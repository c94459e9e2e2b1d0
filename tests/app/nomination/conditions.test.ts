import { describe, expect, test } from "vitest";
import { updateConditions } from "../../../src/app/nomination/conditions.ts";
import type { RowByHeader, RowsBySheet } from "../../core/book-of.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { ask, asked, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";

const nominee = (index: number, cells: RowByHeader = {}): RowByHeader => ({
  Mã: `DN-${index}`,
  "Phong trào": "QB-2026",
  "Đơn vị": "VP",
  "Đối tượng": "cá nhân",
  "Họ tên / Tên tập thể": `Nguyễn Văn Hòa ${index}`,
  "Hình thức": "CSTĐ-B/T",
  "Loại hình khen": "công trạng",
  "Đến ngày": "31/08/2026",
  "Ngày nộp": "05/09/2026",
  "Trạng thái": "đã nộp",
  ...cells,
});

const past = (year: number): RowByHeader => ({
  "Người / tập thể": "Nguyễn Văn Hòa",
  "Đơn vị": "VP",
  "Hình thức": "CSTĐCS",
  Năm: year,
  "Loại hình": "công trạng",
  "Số QĐ": `4${year - 2020}/QĐ-STP`,
  "Ngày QĐ": `20/12/${year}`,
});

const rows = (nominations: readonly RowByHeader[]): RowsBySheet => ({
  ...smallOffice,
  "Đơn vị": [...(smallOffice["Đơn vị"] ?? []), { Mã: "VP", Tên: "Văn phòng Sở", Loại: "phòng thuộc Sở" }],
  "Phong trào": [campaignRow],
  "Lịch sử khen": [past(2024), past(2025)],
  "Đề nghị": nominations,
});

const one = nominee(1, { "Họ tên / Tên tập thể": "Nguyễn Văn Hòa" });
const of = (office: MemoryOffice) => office.rows("Điều kiện");
const toasts = (office: MemoryOffice): readonly string[] => {
  const clerk = office.clerk(LAN, {});
  updateConditions(clerk);
  return clerk.screen.said;
};

describe("Điều kiện xét khen", () => {
  test("each thing asked stands with what was seen, where, how it stands and on what it rests", () => {
    const office = memoryOffice(rows([one]));
    expect(toasts(office)).toEqual([
      "Đã xét điều kiện: 1 đề nghị, 0 điều kiện đạt, 3 chưa đạt, 0 chưa rõ, 0 vẫn xét. Xem trang Điều kiện.",
    ]);
    expect(of(office)).toMatchObject(
      [
        {
          "⚙Đề nghị": "DN-1",
          "⚙Điều kiện": "Có 3 năm liên tục đạt Chiến sĩ thi đua cơ sở",
          "⚙Thấy trong sổ":
            "Lịch sử khen: Chiến sĩ thi đua cơ sở năm 2024 (Quyết định số 44/QĐ-STP ngày 20/12/2024), năm 2025 (Quyết định số 45/QĐ-STP ngày 20/12/2025)",
          "⚙Kết quả": "chưa đạt",
          "⚙Căn cứ": "Luật Thi đua, khen thưởng năm 2022, khoản 1 Điều 22",
          "⚙Độ tin cậy": "cao",
        },
        { "⚙Thấy trong sổ": "Đề nghị, cột Sáng kiến để trống", "⚙Kết quả": "chưa đạt" },
        { "⚙Thấy trong sổ": /^Đề nghị, cột Thành phần hồ sơ để trống; còn thiếu: /u },
      ].map((row) =>
        expect.objectContaining(
          Object.fromEntries(
            Object.entries(row).map(([key, value]) => [
              key,
              value instanceof RegExp ? expect.stringMatching(value) : value,
            ]),
          ),
        ),
      ),
    );
  });

  test("an override stays beside its row with who gave it and when, and is logged once", () => {
    const office = memoryOffice(rows([one]));
    toasts(office);
    const [row] = of(office);
    const request = {
      verb: "conditions.override",
      nomination: "DN-1",
      requirement: row?.["⚙Tiêu chuẩn"] ?? "",
      reason: "Hội đồng thống nhất ngày 10/9/2026",
    } as const;
    const clerk = office.clerk(LAN, {});
    expect(ask(clerk, { ...request, reason: " " })).toMatchObject({ ok: false });
    expect(asked(clerk, request)).toContain("1 vẫn xét");
    toasts(office);
    expect(of(office)[0]).toMatchObject({
      "⚙Kết quả": "vẫn xét",
      "Vẫn xét": "có",
      "Lý do vẫn xét": "Hội đồng thống nhất ngày 10/9/2026",
      "⚙Ai quyết định vẫn xét": LAN,
      "⚙Lúc": "05/03/2026 08:00:00",
    });
    expect(office.rows("Nhật ký").filter(({ Việc }) => Việc === "Vẫn xét")).toHaveLength(1);
    // What was warned of is now a hint with the reason.
    const found = asked(clerk, { verb: "check" }).filter(({ rule }) => rule === "de-nghi.thieu-danh-hieu");
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ["gợi ý", expect.stringMatching(/ Vẫn xét: “Hội đồng thống nhất ngày 10\/9\/2026”\.$/u)],
    ]);
  });

  test("one chosen in the sheet is entered and logged by the next run; without a reason it says nothing and is a finding", () => {
    const office = memoryOffice(rows([one]));
    toasts(office);
    office.types("Điều kiện", 2, "Vẫn xét", "có");
    toasts(office);
    expect(of(office)[0]).toMatchObject({ "⚙Kết quả": "chưa đạt" });
    const clerk = office.clerk(LAN, {});
    const rules = asked(clerk, { verb: "check" }).map(({ rule }) => rule);
    expect(rules).toContain("dieu-kien.thieu-ly-do");
    office.types("Điều kiện", 2, "Lý do vẫn xét", "Bộ đồng ý");
    toasts(office);
    expect(of(office)[0]).toMatchObject({ "⚙Kết quả": "vẫn xét", "⚙Ai quyết định vẫn xét": LAN });
    expect(asked(clerk, { verb: "check" }).map(({ rule }) => rule)).not.toContain("dieu-kien.thieu-ly-do");
  });

  test("rows of what is decided stay as they were, of what is gone they go", () => {
    const office = memoryOffice(rows([one, nominee(2), nominee(3)]));
    toasts(office);
    const before = of(office).filter((row) => row["⚙Đề nghị"] === "DN-1");
    office.types("Đề nghị", "DN-1", "Trạng thái", "quyết định");
    office.types("Đề nghị", "DN-1", "Sáng kiến", "Một sáng kiến");
    office.hand.deleteRows("Đề nghị", office.rowOf("Đề nghị", "DN-2"), 1);
    toasts(office);
    expect(of(office).filter((row) => row["⚙Đề nghị"] === "DN-1")).toEqual(before);
    expect(new Set(of(office).map((row) => row["⚙Đề nghị"]))).toEqual(new Set(["DN-1", "DN-3"]));
  });

  test("the sidebar of a nomination shows them as its rows stand now, before anything was worked out", () => {
    const office = memoryOffice(rows([one]));
    const clerk = office.clerk(LAN, {});
    const shown = () => asked(clerk, { verb: "nomination.open", key: "DN-1" }).conditions;
    const states = () => shown().map(({ state }) => state);
    expect(states()).toEqual(["chưa đạt", "chưa đạt", "chưa đạt"]);
    toasts(office);
    expect(shown().map(({ asked: what }) => what)).toEqual(of(office).map((row) => row["⚙Điều kiện"]));
    office.types("Đề nghị", "DN-1", "Sáng kiến", "Sáng kiến cấp tỉnh");
    expect(states()).toEqual(["chưa đạt", "đạt", "chưa đạt"]);
    // The clerk's word stands in the sheet, by the name of what is asked.
    office.types("Điều kiện", 2, "Vẫn xét", "có");
    office.types("Điều kiện", 2, "Lý do vẫn xét", "Bộ đồng ý");
    expect(shown()[0]).toMatchObject({ state: "vẫn xét", reason: "Bộ đồng ý" });
    // Once it is decided, it stands as it was judged.
    office.types("Đề nghị", "DN-1", "Trạng thái", "quyết định");
    expect(states()).toEqual(["vẫn xét", "chưa đạt", "chưa đạt"]);
  });

  test("the sidebar's calls do not grow with the nominations", () => {
    const calls = (count: number): number => {
      const office = memoryOffice(rows(Array.from({ length: count }, (_, index) => nominee(index))));
      const clerk = office.clerk(LAN, {});
      asked(clerk, { verb: "nomination.open", key: "DN-1" });
      return clerk.calls.length;
    };
    expect(calls(120)).toBe(calls(3));
  });

  test("calls do not grow with the nominations", () => {
    const calls = (count: number): number => {
      const office = memoryOffice(rows(Array.from({ length: count }, (_, index) => nominee(index))));
      toasts(office);
      const clerk = office.clerk(LAN, {});
      updateConditions(clerk);
      return clerk.calls.length;
    };
    expect(calls(120)).toBe(calls(3));
  });
});
