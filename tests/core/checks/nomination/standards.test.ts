import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { awardOffice, history, lawRows, nominations, saidOf } from "./award-office.ts";

const merit: RowByHeader = { "Loại hình khen": "công trạng", "Đến ngày": "31/10/2026" };
const given = (award: string, year: number, cells: RowByHeader = {}): RowByHeader => ({
  "Hình thức": award,
  Năm: year,
  ...cells,
});

describe("a run of titles without a gap", () => {
  const law = lawRows({
    "Hình thức": "CSTĐ-B/T",
    "Tham số": "danh hiệu: CSTĐCS; số năm liên tục: 3; sáng kiến: 1",
  });
  const asked = nominations({ ...merit, "Hình thức": "CSTĐ-B/T", "Sáng kiến": "Số hóa hồ sơ" });
  const lacks = (found: string, missing: string) =>
    `Đề nghị “Chiến sĩ thi đua Bộ, tỉnh” năm 2026: chưa thấy “Chiến sĩ thi đua cơ sở” 3 năm liên tục (${found}; thiếu: ${missing}).`;

  test.each<[readonly number[], string?]>([
    [[2024, 2025, 2026]],
    // Considered in the year next to the last title too.
    [[2023, 2024, 2025]],
    [[2022, 2023, 2024], lacks("sổ ghi: 2022, 2023, 2024", "2025")],
    [[2024, 2026], lacks("sổ ghi: 2024, 2026", "2025")],
    [[], lacks("sổ chưa ghi lần nào", "2024, 2025, 2026")],
  ])("years %j → %j", (years, message) => {
    const past = history(...years.map((year) => given("CSTĐCS", year)));
    expect(saidOf("de-nghi.thieu-danh-hieu", law, asked, past)).toEqual(
      message === undefined ? [] : [["Hình thức", message]],
    );
  });

  test("a title proposed for the same year counts, one dropped does not", () => {
    const past = history(given("CSTĐCS", 2024), given("CSTĐCS", 2025));
    const both = (state: string) =>
      nominations(
        { ...merit, "Hình thức": "CSTĐ-B/T", "Sáng kiến": "Một" },
        { ...merit, "Hình thức": "CSTĐCS", "Trạng thái": state },
      );
    expect(saidOf("de-nghi.thieu-danh-hieu", law, both("đã nộp"), past)).toEqual([]);
    expect(saidOf("de-nghi.thieu-danh-hieu", law, both("huỷ bỏ"), past)).toHaveLength(1);
  });

  test.each<[string, RowByHeader]>([
    ["tone placement", { "Người / tập thể": "Nguyễn Văn Hoà" }],
    ["a degree", { "Người / tập thể": "ThS. Nguyễn Văn Hòa" }],
    ["the office above", { "Đơn vị": "STP-QT" }],
    ["the office before the merger", { "Đơn vị": "STP-QB" }],
    ["no unit", { "Đơn vị": "" }],
  ])("the history is found through %s", (_what, cells) => {
    const past = history(...[2023, 2024, 2025].map((year) => given("CSTĐCS", year, cells)));
    expect(saidOf("de-nghi.thieu-danh-hieu", law, asked, past)).toEqual([]);
  });

  test("another unit's person of that name has earned nothing here", () => {
    const past = history(
      ...[2023, 2024, 2025].map((year) => given("CSTĐCS", year, { "Đơn vị": "PTP-BA-DON" })),
    );
    expect(saidOf("de-nghi.thieu-danh-hieu", law, asked, past)).toHaveLength(1);
  });

  test("“Khen thưởng đã có” is a hint and no proof", () => {
    const hinted = nominations({
      ...merit,
      "Hình thức": "CSTĐ-B/T",
      "Khen thưởng đã có": "CSTĐCS 2023 - 2025",
    });
    const [found] = findingsBy("de-nghi.thieu-danh-hieu", awardOffice(law, hinted));
    expect(found?.fix).toBe(
      "Ô Khen thưởng đã có ghi “CSTĐCS 2023 - 2025”: nếu đúng, bổ sung vào trang Lịch sử khen kèm số quyết định.",
    );
  });
});

describe("an earlier reward and the years after it", () => {
  const law = lawRows({
    "Hình thức": "BK-TTg",
    "Tham số": "đã được khen: BK-B/T; số năm tiếp theo: 5; danh hiệu trong thời gian đó: CỜ-B/T; số lần: 1",
  });
  const asked = nominations({ ...merit, "Hình thức": "BK-TTg" });
  const flag = [{ Mã: "CỜ-B/T", Tên: "Cờ thi đua", "Đối tượng": "tập thể" }];
  test.each<[readonly RowByHeader[], readonly string[]]>([
    [[given("BK-B/T", 2021), given("CỜ-B/T", 2024)], []],
    [
      [given("BK-B/T", 2022), given("CỜ-B/T", 2024)],
      [
        "Đề nghị “BK TTg” năm 2026: chưa thấy “Bằng khen” từ năm 2021 trở về trước, để đủ 5 năm tiếp theo (sổ ghi: 2022).",
      ],
    ],
    [
      [given("BK-B/T", 2021), given("CỜ-B/T", 2021)],
      ["Đề nghị “BK TTg” năm 2026: chưa thấy 1 lần “Cờ thi đua” trong thời gian đó (sổ chưa ghi lần nào)."],
    ],
  ])("%j → %j", (past, messages) => {
    const awards = {
      "Danh mục khen": [...flag, { Mã: "BK-B/T", Tên: "Bằng khen" }, { Mã: "BK-TTg", Tên: "BK TTg" }],
    };
    const said = saidOf("de-nghi.thieu-danh-hieu", awards, law, asked, history(...past));
    expect(said.map(([, message]) => message)).toEqual(messages);
  });
});

describe("other requirements", () => {
  test.each([
    ["danh hiệu trong năm: LĐTT", [given("LĐTT", 2026)], []],
    ["danh hiệu trong năm: LĐTT", [given("LĐTT", 2025)], ["“Lao động tiên tiến” năm 2026"]],
    ["danh hiệu: CSTĐ-B/T; số lần liên tục: 2", [given("CSTĐ-B/T", 2019), given("CSTĐ-B/T", 2022)], []],
    [
      "danh hiệu: CSTĐ-B/T; số lần liên tục: 2",
      [given("CSTĐ-B/T", 2022)],
      ["2 lần “Chiến sĩ thi đua Bộ, tỉnh” (sổ ghi: 2022)"],
    ],
    ["số năm của phong trào tối thiểu: 3", [], ["phong trào từ 3 năm trở lên"]],
    ["số năm của phong trào tối thiểu: 1", [], []],
    ["dẫn đầu cụm, khối: có", [], []],
  ])("%s with %j", (parameters, past, lacking) => {
    const law = lawRows({ "Hình thức": "GK", "Tham số": parameters });
    const said = saidOf("de-nghi.thieu-danh-hieu", law, nominations(merit), history(...past));
    expect(said.map(([, message]) => message)).toEqual(
      lacking.map((words) => `Đề nghị “Giấy khen” năm 2026: chưa thấy ${words}.`),
    );
  });
});

describe("one way or another", () => {
  const law = lawRows({
    "Hình thức": "BK-B/T",
    "Tham số":
      "danh hiệu: CSTĐCS; số năm liên tục: 2; hoặc xếp loại tối thiểu: Hoàn thành xuất sắc nhiệm vụ; số năm: 2; sáng kiến: 2",
  });
  const best = "Hoàn thành xuất sắc nhiệm vụ";
  test.each<[RowByHeader, readonly RowByHeader[], boolean]>([
    [{}, [given("CSTĐCS", 2024), given("CSTĐCS", 2025)], false],
    [{ "Xếp loại": best, "Sáng kiến": "Một; Hai" }, [], false],
    [{ "Xếp loại": best, "Sáng kiến": "Một" }, [], true],
    [{ "Xếp loại": "Hoàn thành tốt nhiệm vụ", "Sáng kiến": "02 sáng kiến" }, [], true],
    [{}, [], true],
  ])("%j after %j is found: %s", (cells, past, speaks) => {
    const asked = nominations({ ...merit, "Hình thức": "BK-B/T", ...cells });
    const found = findingsBy("de-nghi.thieu-danh-hieu", awardOffice(law, asked, history(...past)));
    expect(found).toHaveLength(speaks ? 1 : 0);
    if (speaks) expect(found[0]?.fix).toContain(" Quy tắc cũng cho một cách khác, chưa thấy đủ.");
  });
});

describe("de-nghi.xep-loai-thap", () => {
  const law = lawRows({ "Hình thức": "LĐTT", "Tham số": "xếp loại tối thiểu: Hoàn thành tốt nhiệm vụ" });
  test.each([
    ["Hoàn thành xuất sắc nhiệm vụ", undefined],
    ["Hoàn thành tốt nhiệm vụ", undefined],
    ["Hoàn thành nhiệm vụ", "dòng này xếp loại “Hoàn thành nhiệm vụ”."],
    ["Không hoàn thành nhiệm vụ", "dòng này xếp loại “Không hoàn thành nhiệm vụ”."],
    ["", "dòng này chưa ghi xếp loại."],
  ])("%s → %j", (rating, words) => {
    const said = saidOf(
      "de-nghi.xep-loai-thap",
      law,
      nominations({ ...merit, "Hình thức": "LĐTT", "Xếp loại": rating }),
    );
    expect(said).toEqual(
      words === undefined
        ? []
        : [
            [
              "Xếp loại",
              `Đề nghị “Lao động tiên tiến” cần xếp loại từ “Hoàn thành tốt nhiệm vụ” trở lên; ${words}`,
            ],
          ],
    );
  });
});

test.each([
  ["", true],
  ["Chưa có", true],
  ["Số hóa hồ sơ", true],
  ["Số hóa hồ sơ; Mẫu hóa biên bản", false],
  ["02 sáng kiến cấp cơ sở", false],
  ["01 sáng kiến cấp cơ sở", true],
])("de-nghi.thieu-sang-kien %s", (initiative, speaks) => {
  const law = lawRows({ "Hình thức": "CSTĐCS", "Tham số": "sáng kiến: 2" });
  const said = saidOf(
    "de-nghi.thieu-sang-kien",
    law,
    nominations({ ...merit, "Hình thức": "CSTĐCS", "Sáng kiến": initiative }),
  );
  expect(said).toEqual(
    speaks ? [["Sáng kiến", "Đề nghị “Chiến sĩ thi đua cơ sở” cần 2 sáng kiến, đề tài."]] : [],
  );
});

describe("de-nghi.khen-khong-duoc-tinh", () => {
  const rows = (from: string) =>
    lawRows(
      { "Hình thức": "BK-TTg", "Tham số": "đã được khen: BK-B/T; số năm tiếp theo: 2" },
      {
        "Loại hình": "công trạng",
        "Hiệu lực từ": from,
        "Tham số": "loại hình không tính: chuyên đề, đột xuất",
      },
    );
  const asked = nominations({ ...merit, "Hình thức": "BK-TTg" });
  const past = (kind: string) => history(given("BK-B/T", 2023, { "Loại hình": kind }));
  const message =
    "Đề nghị “Bằng khen của Thủ tướng Chính phủ” năm 2026: khen theo phong trào, chuyên đề, đột xuất không tính; còn thiếu “Bằng khen của Bộ, tỉnh” từ năm 2024 trở về trước, để đủ 2 năm tiếp theo (sổ chưa ghi lần nào).";

  test.each([
    ["chuyên đề", "01/01/2024", [["Hình thức", message]]],
    ["theo đợt", "01/01/2024", [["Hình thức", message]]],
    ["công trạng", "01/01/2024", []],
    ["chuyên đề", "01/01/2027", []],
  ])("history %s, law from %s", (kind, from, said) => {
    expect(saidOf("de-nghi.khen-khong-duoc-tinh", rows(from), asked, past(kind))).toEqual(said);
    expect(saidOf("de-nghi.thieu-danh-hieu", rows(from), asked, past(kind))).toEqual([]);
  });
});

describe("de-nghi.ty-le-tap-the", () => {
  const law = lawRows({
    "Hình thức": "TTLĐXS",
    "Tham số": "tỷ lệ hoàn thành nhiệm vụ: 100; tỷ lệ LĐTT tối thiểu: 70; số CSTĐCS tối thiểu: 1",
  });
  const collective = (text: string) =>
    nominations(
      { ...merit, "Đối tượng": "tập thể", "Ông/Bà": "", "Hình thức": "TTLĐXS", "Thành tích": text },
      { ...merit, "Hình thức": "CSTĐCS" },
    );
  test.each([
    ["Hoàn thành xuất sắc nhiệm vụ", []],
    ["100% hoàn thành nhiệm vụ, 70% đạt Lao động tiên tiến", []],
    [
      "98,5% hoàn thành nhiệm vụ, 65% LĐTT",
      [
        "ít nhất 100% hoàn thành nhiệm vụ (cột Thành tích ghi 98,5%)",
        "ít nhất 70% “Lao động tiên tiến” (cột Thành tích ghi 65%)",
      ],
    ],
  ])("%s → %j", (text, lacking) => {
    const said = saidOf("de-nghi.ty-le-tap-the", law, collective(text));
    expect(said.map(([, message]) => message).join()).toBe(
      lacking.length === 0 ? "" : `Đề nghị “Tập thể lao động xuất sắc” cần ${lacking.join("; ")}.`,
    );
  });

  test("more than half is more than half", () => {
    const half = lawRows({ "Hình thức": "TTLĐTT", "Tham số": "tỷ lệ LĐTT trên: 50; kỷ luật từ cảnh cáo: 0" });
    const asked = (share: string) =>
      nominations({ ...merit, "Đối tượng": "tập thể", "Hình thức": "TTLĐTT", "Thành tích": `${share} LĐTT` });
    expect(saidOf("de-nghi.ty-le-tap-the", half, asked("50%"))).toEqual([
      [
        "Hình thức",
        "Đề nghị “Tập thể lao động tiên tiến” cần trên 50% “Lao động tiên tiến” (cột Thành tích ghi 50%).",
      ],
    ]);
    expect(saidOf("de-nghi.ty-le-tap-the", half, asked("50,1%"))).toEqual([]);
  });

  test("nobody of the unit is a CSTĐCS", () => {
    const alone = nominations({ ...merit, "Đối tượng": "tập thể", "Hình thức": "TTLĐXS" });
    expect(saidOf("de-nghi.ty-le-tap-the", law, alone)).toEqual([
      [
        "Hình thức",
        "Đề nghị “Tập thể lao động xuất sắc” cần 1 “Chiến sĩ thi đua cơ sở” trong năm 2026 (sổ có 0).",
      ],
    ]);
  });
});

describe("de-nghi.vuot-ty-le", () => {
  const law = (rounding: string) =>
    lawRows({ "Hình thức": "CSTĐCS", "Tham số": `tỷ lệ tối đa: 15; tính trên: LĐTT; làm tròn: ${rounding}` });
  const people = (advanced: number, fighters: number) =>
    nominations(
      ...["LĐTT", "CSTĐCS"].flatMap((award, kind) =>
        Array.from({ length: kind === 0 ? advanced : fighters }, (_, index) => ({
          ...merit,
          "Hình thức": award,
          "Họ tên / Tên tập thể": `Trần Văn ${"ABCDEĐGHIKLMNOPQ".charAt(index)}`,
        })),
      ),
    );
  const words = (count: number, most: number, base: number, unrounded: string, how: string) => [
    "Hình thức",
    `“Văn phòng Sở” có ${count} đề nghị “Chiến sĩ thi đua cơ sở” năm 2026, vượt mức ${most}: 15% của ${base} “Lao động tiên tiến” là ${unrounded}, ${how} còn ${most}.`,
  ];
  test.each([
    [6, 1, "xuống", [words(1, 0, 6, "0,9", "làm tròn xuống")]],
    [6, 1, "lên", []],
    [6, 2, "gần nhất", [words(2, 1, 6, "0,9", "làm tròn")]],
    [7, 1, "xuống", []],
    [7, 2, "xuống", [words(2, 1, 7, "1,05", "làm tròn xuống")]],
    // Without a list of LĐTT the book cannot tell.
    [0, 3, "xuống", []],
  ])("%i LĐTT, %i CSTĐCS, rounded %s", (advanced, fighters, rounding, said) => {
    expect(saidOf("de-nghi.vuot-ty-le", law(rounding), people(advanced, fighters))).toEqual(said);
  });
});
