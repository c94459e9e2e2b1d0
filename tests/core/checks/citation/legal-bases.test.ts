import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { goldenOf } from "../plan-said.ts";
import { bases, decree, linesOf, officeOf } from "./citation-said.ts";

const law: RowByHeader = { Loại: "Luật", "Trích yếu": "Thi đua, khen thưởng ngày 15 tháng 6 năm 2022" };
const circular: RowByHeader = {
  ...decree,
  Loại: "Thông tư",
  "Số ký hiệu": "15/2025/TT-BNV",
  Ngày: "04/08/2025",
};
const tasks: RowByHeader = {
  ...decree,
  "Số ký hiệu": "39/2025/NĐ-CP",
  "Trích yếu": "quy định chức năng, nhiệm vụ",
};
const decision: RowByHeader = { ...decree, Loại: "Quyết định", "Số ký hiệu": "5/QĐ-UBND" };
const ofPrime: RowByHeader = { ...decree, Loại: "Quyết định", "Số ký hiệu": "5/2025/QĐ-TTg" };
const proposal: RowByHeader = { Loại: "Xét đề nghị", "Trích yếu": "của Chánh Văn phòng" };

describe("can-cu.thu-tu", () => {
  const rule = "can-cu.thu-tu";
  test.each<readonly [string, readonly RowByHeader[], number]>([
    ["law, decree, circular, decision", [law, decree, circular, decision, proposal], 0],
    ["authority first, content after", [tasks, law, decree], 0],
    ["the Prime Minister's decision before a circular", [decree, ofPrime, circular], 0],
    ["a circular before a decree", [law, circular, decree], 1],
    ["a decision before a circular", [decision, circular], 1],
    [
      "the order cell, not the row, counts",
      [
        { ...circular, "Thứ tự": 2 },
        { ...decree, "Thứ tự": 1 },
      ],
      0,
    ],
    ["what the plan carries out has no order", [{ ...circular, "Vai trò": "thực hiện" }, decree], 0],
  ])("%s", (_name, rows, count) => expect(linesOf(rule, officeOf({}, bases(...rows)))).toHaveLength(count));
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, bases(circular, decree)))).toEqual([
      {
        severity: "gợi ý",
        column: "Thứ tự",
        message:
          "Nghị định số 152/2025/NĐ-CP đứng sau Thông tư số 15/2025/TT-BNV, là văn bản có giá trị thấp hơn.",
        fix: "Xếp lại Thứ tự: Luật, Nghị định, Thông tư, Quyết định; căn cứ về thẩm quyền đứng trước căn cứ về nội dung.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6",
      },
    ]);
  });
});

describe("can-cu.thieu", () => {
  const rule = "can-cu.thieu";
  const deciding = { "Loại văn bản": "Quyết định kèm Kế hoạch", "Ký hiệu": "QĐ-STP" };
  test("a plan alone needs none, a decision with one is well", () => {
    expect(linesOf(rule, officeOf({}))).toEqual([]);
    expect(linesOf(rule, officeOf(deciding, bases(decree)))).toEqual([]);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf(deciding, bases({ ...decree, "Vai trò": "thực hiện" })))).toEqual([
      {
        severity: "cảnh báo",
        column: "Loại văn bản",
        message: "Quyết định ban hành kèm Kế hoạch chưa có dòng căn cứ nào.",
        fix: "Thêm các dòng có Vai trò “căn cứ” cho phong trào này ở trang Căn cứ.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6",
      },
    ]);
  });
});

describe("can-cu.thieu-phan", () => {
  const rule = "can-cu.thieu-phan";
  test("nothing is asked of a law, a proposal, or several texts at once", () => {
    expect(linesOf(rule, officeOf({}, bases(law, proposal, decree, { Loại: "các văn bản" })))).toEqual([]);
  });
  test("each missing part is named in its column", () => {
    const bare = { Loại: "Kế hoạch", "Vai trò": "thực hiện" };
    expect(linesOf(rule, officeOf({}, bases(bare)))).toEqual([
      "2 Số ký hiệu: Kế hoạch được viện dẫn chưa có số ký hiệu.",
      "2 Ngày: Kế hoạch được viện dẫn chưa có ngày.",
      "2 Cơ quan ban hành: Kế hoạch được viện dẫn chưa có cơ quan ban hành.",
    ]);
  });
  test("the finding is told with its place, its cure and its source, and the day that the catalogue knows", () => {
    const known = {
      Mã: "X",
      Loại: "Nghị định",
      "Số ký hiệu": "152/2025/NĐ-CP",
      Tên: "Nghị định",
      "Ngày ban hành": "14/06/2025",
    };
    expect(
      goldenOf(rule, officeOf({}, bases({ ...decree, Ngày: "" }), { "Văn bản pháp lý": [known] })),
    ).toEqual([
      {
        severity: "cảnh báo",
        column: "Ngày",
        message: "Nghị định được viện dẫn chưa có ngày.",
        fix: "Lần đầu viện dẫn ghi đủ loại, số ký hiệu, ngày, cơ quan ban hành và trích yếu: bổ sung ngày.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6",
        cure: "Ghi 14/06/2025 → 14/06/2025",
      },
    ]);
  });
});

describe("can-cu.luat", () => {
  const rule = "can-cu.luat";
  const known = { Mã: "L", Loại: "Luật", Tên: "Luật Thi đua, khen thưởng", "Ngày ban hành": "15/06/2022" };
  const said = (cells: RowByHeader, campaign: RowByHeader = {}): readonly string[] =>
    linesOf(rule, officeOf(campaign, bases({ ...law, ...cells }), { "Văn bản pháp lý": [known] }));
  test.each<readonly [string, RowByHeader, RowByHeader]>([
    ["by name and day", {}, {}],
    [
      "by name, with the day in its cell",
      { Loại: "Luật Thi đua, khen thưởng", "Trích yếu": "", Ngày: "15/06/2022" },
      {},
    ],
    [
      "before Nghị định 30/2020",
      { "Trích yếu": "thi đua, khen thưởng năm 2003" },
      { "Ngày ban hành": "25/01/2017" },
    ],
    ["what the plan carries out", { "Số ký hiệu": "06/2022/QH15", "Vai trò": "thực hiện" }, {}],
  ])("%s", (_name, cells, campaign) => expect(said(cells, campaign)).toEqual([]));
  test.each<readonly [string, RowByHeader, string]>([
    [
      "number",
      { "Số ký hiệu": "06/2022/QH15" },
      "2 Số ký hiệu: Luật được viện dẫn kèm số (06/2022/QH15). → ",
    ],
    [
      "issuer",
      { "Cơ quan ban hành": "Quốc hội" },
      "2 Cơ quan ban hành: Luật được viện dẫn kèm cơ quan ban hành (Quốc hội). → ",
    ],
    [
      "year alone",
      { "Trích yếu": "Thi đua, khen thưởng năm 2022" },
      "2 Trích yếu: Luật trong phần căn cứ chưa ghi ngày. → Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    ],
    [
      "no day at all",
      { "Trích yếu": "Thi đua, khen thưởng" },
      "2 Trích yếu: Luật trong phần căn cứ chưa ghi ngày. → Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    ],
    [
      "the whole name in Loại",
      { Loại: "Luật Thi đua, khen thưởng", "Trích yếu": "" },
      "2 Ngày: Luật Thi đua, khen thưởng trong phần căn cứ chưa ghi ngày. → 15/06/2022",
    ],
    ["a law unknown", { "Trích yếu": "Công chứng" }, "2 Trích yếu: Luật trong phần căn cứ chưa ghi ngày."],
  ])("%s", (_name, cells, line) => expect(said(cells)).toEqual([line]));
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, bases({ ...law, "Số ký hiệu": "06/2022/QH15" })))).toEqual([
      {
        severity: "gợi ý",
        column: "Số ký hiệu",
        message: "Luật được viện dẫn kèm số (06/2022/QH15).",
        fix: "Luật, pháp lệnh chỉ ghi loại và tên, trong phần căn cứ kèm ngày: để trống ô này.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6",
        cure: "Bỏ số → ",
      },
    ]);
  });
});

describe("chinh-ta.ten-luat", () => {
  const rule = "chinh-ta.ten-luat";
  test.each([
    ["theo Luật Thi đua, khen thưởng", {}, 0],
    ["Hội Luật gia; Luật sư; Luật này; Luật sửa đổi", {}, 0],
    ["theo Luật thi đua, khen thưởng", { "Ngày ban hành": "04/3/2020" }, 0],
    ["theo Luật thi đua, khen thưởng", { "Ngày ban hành": "05/3/2020" }, 1],
    ["Luật trợ giúp pháp lý năm 2017", {}, 1],
  ])("%s %j → %i found", (opening, campaign, count) =>
    expect(linesOf(rule, officeOf({ "Mở đầu": opening, ...campaign }))).toHaveLength(count),
  );
  test("in Căn cứ the name begins in a cell of its own", () => {
    expect(
      linesOf(rule, officeOf({}, bases({ ...law, "Trích yếu": "thi đua, khen thưởng năm 2022" }))),
    ).toEqual([
      "2 Trích yếu: Tên luật “Luật thi đua, khen thưởng” chưa viết hoa chữ đầu. → Thi đua, khen thưởng năm 2022",
    ]);
  });
  test("the finding is told with its place, its cure and its source; a long cell is not replaced as a whole", () => {
    expect(goldenOf(rule, officeOf({ "Mở đầu": "Theo Luật hộ tịch và Luật công chứng." }))).toEqual([
      {
        severity: "gợi ý",
        column: "Mở đầu",
        message: "Tên luật “Luật hộ tịch” chưa viết hoa chữ đầu.",
        fix: "Viết Luật Hộ tịch.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục II",
        cure: "Viết Luật Hộ tịch → Theo Luật Hộ tịch và Luật Công chứng.",
      },
    ]);
    const long = `${"Thi đua. ".repeat(40)}Luật hộ tịch`;
    expect(goldenOf(rule, officeOf({ "Mở đầu": long }))[0]).not.toHaveProperty("cure");
  });
});
