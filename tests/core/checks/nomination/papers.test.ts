import { describe, expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { awardOffice, history, lawRows, nominations, saidOf } from "./award-office.ts";

const parts = (...names: readonly string[]): RowsBySheet => ({
  "Hồ sơ luật": names.map((name, index) => ({
    Mã: `HS-${index}`,
    "Hình thức": "GK",
    "Loại hình": "chuyên đề",
    "Thành phần": name,
    "Bắt buộc": "có",
    "Căn cứ pháp lý": "Nghị định",
  })),
});
const required = parts(
  "văn bản đề nghị",
  "báo cáo thành tích có xác nhận của cấp trình",
  "biên bản bình xét",
);

describe("a dossier", () => {
  test.each<[string, string, readonly string[]]>([
    ["đủ hồ sơ", "tờ trình; báo cáo thành tích; biên bản bình xét", []],
    ["đủ hồ sơ", "Tờ trình số 5; Báo cáo thành tích; Biên bản họp Hội đồng", []],
    ["đủ hồ sơ", "tờ trình; báo cáo thành tích", ["thieu-ho-so lỗi: biên bản bình xét"]],
    [
      "đủ hồ sơ",
      "tờ trình; báo cáo thành tích; chưa có biên bản bình xét",
      ["thieu-ho-so lỗi: biên bản bình xét"],
    ],
    [
      "trình",
      "",
      ["thieu-ho-so lỗi: văn bản đề nghị; báo cáo thành tích có xác nhận của cấp trình; biên bản bình xét"],
    ],
    ["đã nộp", "tờ trình; báo cáo thành tích", ["cho-bo-sung-ho-so gợi ý: biên bản bình xét"]],
    ["huỷ bỏ", "", []],
  ])("%s: %s", (state, dossier, lacking) => {
    const book = awardOffice(required, nominations({ "Trạng thái": state, "Thành phần hồ sơ": dossier }));
    const found = ["thieu-ho-so", "cho-bo-sung-ho-so"].flatMap((id) => findingsBy(`de-nghi.${id}`, book));
    expect(found.map(({ rule, severity, message }) => `${rule.slice(8)} ${severity}: ${message}`)).toEqual(
      lacking.map((words) => words.replace(": ", ": Hồ sơ “Giấy khen” còn thiếu: ").concat(".")),
    );
  });

  test.each<[string, RowByHeader]>([
    ["another kind of merit", { "Loại hình khen": "đột xuất" }],
    ["another award", { "Hình thức": "BK-B/T" }],
    ["nothing handed in yet", { "Ngày nộp": "", "Trạng thái": "dự kiến" }],
  ])("is not judged for %s", (_what, cells) => {
    const sheets = [required, nominations(cells)];
    expect(saidOf("de-nghi.thieu-ho-so", ...sheets)).toEqual([]);
    expect(saidOf("de-nghi.cho-bo-sung-ho-so", ...sheets)).toEqual([]);
  });
});

test("Ngày đủ hồ sơ of a dossier that lacks a part is an error though the state says it is not complete", () => {
  const cells = {
    "Trạng thái": "thiếu hồ sơ",
    "Ngày đủ hồ sơ": "10/07/2026",
    "Thành phần hồ sơ": "tờ trình",
  };
  const sheets = [required, nominations(cells)];
  expect(saidOf("de-nghi.thieu-ho-so", ...sheets)).toHaveLength(1);
  expect(saidOf("de-nghi.cho-bo-sung-ho-so", ...sheets)).toEqual([]);
});

test.each<[what: string, cells: RowByHeader, column?: string, fix?: string]>([
  ["annulled and said so", { "Trạng thái": "hủy bỏ", "Quyết định hủy bỏ": "số 9/QĐ-STP" }],
  ["said to be annulled, by no decision", { "Trạng thái": "hủy bỏ" }, "Quyết định hủy bỏ", "Ghi số và ngày"],
  [
    "annulled, its state unchanged",
    { "Trạng thái": "quyết định", "Quyết định hủy bỏ": "số 9/QĐ-STP" },
    "Trạng thái",
    "Sửa Trạng thái thành “hủy bỏ”",
  ],
  ["decided", { "Trạng thái": "lưu" }],
])("a decision %s", (_what, cells, column, fix) => {
  const decided = nominations({ "Số QĐ": "41/QĐ-STP", "Ngày QĐ": "01/08/2026", ...cells });
  const found = findingsBy("de-nghi.trang-thai-cham", awardOffice(decided));
  expect(found.map((finding) => finding.column)).toEqual(column === undefined ? [] : [column]);
  expect(found[0]?.fix ?? "").toContain(fix ?? "");
});

test.each<[RowByHeader, string?, string?]>([
  [{ "Số QĐ": "41/QĐ-STP" }, "Ngày QĐ", "Chưa ghi ngày của quyết định khen."],
  [{ "Ngày QĐ": "01/08/2026" }, "Số QĐ", "Chưa ghi số của quyết định khen."],
  [{ "Trạng thái": "quyết định" }, "Số QĐ", "Chưa ghi số và ngày của quyết định khen."],
  [{ "Số QĐ": "41/QĐ-STP", "Ngày QĐ": "01/08/2026" }],
  [{}],
  // What is typed but unreadable is named by the rule of parsing.
  [{ "Số QĐ": "41/QĐ-STP", "Ngày QĐ": "hôm qua" }],
])("de-nghi.quyet-dinh-chua-du %j", (cells, column, message) => {
  expect(saidOf("de-nghi.quyet-dinh-chua-du", nominations(cells))).toEqual(
    message === undefined ? [] : [[column, message]],
  );
});

test.each([
  ["41/QĐ-STP", undefined],
  ["988/QĐ-TTg", undefined],
  ["16/2021/QĐ-UBND", undefined],
  ["12-QĐ/TU", undefined],
  ["41/QD-STP", "41/QĐ-STP"],
  ["số 41 / QĐ – STP", "41/QĐ-STP"],
  ["QĐ số 41/QĐ-STP", "41/QĐ-STP"],
  ["41/KH-STP", ""],
  ["Quyết định khen", ""],
])("the number %s", (number, cure) => {
  const place = { "Số QĐ": number, "Ngày QĐ": "01/08/2026" };
  const past = history({ "Hình thức": "GK", Năm: 2026, ...place });
  const book = awardOffice(nominations(place), past);
  const found = [...findingsBy("de-nghi.so-quyet-dinh", book), ...findingsBy("lich-su.so-quyet-dinh", book)];
  expect(found.map((one) => [one.column, one.cure?.value ?? ""])).toEqual(
    cure === undefined
      ? []
      : [
          ["Số QĐ", cure],
          ["Số QĐ", cure],
        ],
  );
});

test.each([
  ["BK-TTg", "9/QĐ-TTg", undefined],
  ["HCLĐ", "9/QĐ-CTN", undefined],
  ["GK", "9/QĐ-STP", undefined],
  ["GK", "chưa rõ", undefined],
  [
    "BK-TTg",
    "9/QĐ-STP",
    "Bằng khen của Thủ tướng Chính phủ do cấp Nhà nước quyết định, nhưng quyết định mang ký hiệu STP (người đứng đầu sở, đơn vị).",
  ],
  [
    "GK",
    "9/QĐ-TTg",
    "Giấy khen do cấp cơ sở quyết định, nhưng quyết định mang ký hiệu TTg (Thủ tướng Chính phủ).",
  ],
])("khen.sai-tham-quyen %s %s", (award, number, message) => {
  const said = saidOf("khen.sai-tham-quyen", nominations({ "Hình thức": award, "Số QĐ": number }));
  expect(said).toEqual(message === undefined ? [] : [["Số QĐ", message]]);
});

describe("double rewards", () => {
  const twice = (second: RowByHeader, first: RowByHeader = {}) => nominations(first, second);
  test.each<[RowByHeader, boolean]>([
    [{}, true],
    [{ "Họ tên / Tên tập thể": "Nguyễn Văn Hoà" }, true],
    [{ "Hình thức": "BK-B/T" }, true],
    [{ "Hình thức": "BK-B/T", "Thành tích": "Có thành tích khác" }, false],
    [{ "Thành tích": "Có thành tích khác" }, true],
    [{ "Ngày sinh": "06/06/1990" }, false],
    [{ "Ngày sinh": "" }, true],
    [{ "Trạng thái": "huỷ bỏ" }, false],
    [{ "Họ tên / Tên tập thể": "Nguyễn Văn Hóa" }, false],
    [{ "Đơn vị": "PTP-BA-DON" }, false],
  ])("de-nghi.khen-hai-lan %j", (cells, speaks) => {
    const name = String(cells["Họ tên / Tên tập thể"] ?? "Nguyễn Văn Hòa");
    const message = `${name} đã được đề nghị “Giấy khen” ở dòng 2 trong cùng phong trào, cho cùng thành tích hoặc cùng hình thức.`;
    const said = saidOf("de-nghi.khen-hai-lan", twice(cells));
    expect(said).toEqual(speaks ? [["Họ tên / Tên tập thể", message]] : []);
  });

  test("LĐTT and CSTĐCS of a year rest on the same work", () => {
    const merit = { "Loại hình khen": "công trạng", "Thành tích": "Hoàn thành xuất sắc nhiệm vụ" };
    const rows = twice({ ...merit, "Hình thức": "CSTĐCS" }, { ...merit, "Hình thức": "LĐTT" });
    expect(saidOf("de-nghi.khen-hai-lan", rows)).toEqual([]);
  });

  test("the row of law gives severity and source", () => {
    const law = lawRows({
      "Tham số": "số lần khen cho một thành tích: 1",
      Mức: "lỗi",
      "Căn cứ pháp lý": "Điều 5",
    });
    const [found] = findingsBy("de-nghi.khen-hai-lan", awardOffice(law, twice({})));
    expect([found?.severity, found?.source]).toEqual(["lỗi", "Điều 5"]);
  });

  test.each<[RowByHeader, RowByHeader, boolean]>([
    [{}, {}, true],
    [{ "Trạng thái": "quyết định" }, {}, false],
    [{ "Loại hình khen": "công trạng" }, {}, false],
    [{}, { "Loại hình": "công trạng" }, false],
    [{}, { Năm: 2025 }, false],
    [{}, { "Đơn vị": "PTP-BA-DON" }, false],
  ])("de-nghi.da-khen-trong-nam %j after %j", (cells, past, speaks) => {
    const given = history({ "Hình thức": "BK-B/T", Năm: 2026, "Loại hình": "chuyên đề", ...past });
    const message =
      "Lịch sử khen năm 2026 đã có “Bằng khen của Bộ, tỉnh” theo phong trào, chuyên đề cho Nguyễn Văn Hòa.";
    expect(saidOf("de-nghi.da-khen-trong-nam", nominations(cells), given)).toEqual(
      speaks ? [["Họ tên / Tên tập thể", message]] : [],
    );
  });

  test.each([
    [
      2026,
      "cá nhân",
      [
        [
          "Hình thức",
          "Năm 2026 có 2 hình thức khen cấp Nhà nước (“Bằng khen của Thủ tướng Chính phủ”, “Huân chương Lao động”); quy tắc cho 1.",
        ],
      ],
    ],
    [2025, "cá nhân", []],
    [2026, "tập thể", []],
  ])("de-nghi.khen-nha-nuoc-trong-nam %i %s", (year, subject, said) => {
    const law = lawRows({ "Đối tượng": "cá nhân", "Tham số": "số lần khen cấp Nhà nước trong năm: 1" });
    const rows = nominations({ "Hình thức": "HCLĐ", "Đối tượng": subject });
    const past = history({ "Hình thức": "BK-TTg", Năm: year });
    expect(saidOf("de-nghi.khen-nha-nuoc-trong-nam", law, rows, past)).toEqual(said);
  });
});
