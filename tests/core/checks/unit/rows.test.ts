import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { linesOf, officeOf, units } from "../citation/citation-said.ts";
import { goldenOf } from "../plan-said.ts";

const said = (rule: string, ...rows: readonly RowByHeader[]): readonly string[] =>
  linesOf(rule, officeOf({}, units(...rows)));
const a = (cells: RowByHeader): RowByHeader => ({ Mã: "A", Tên: "Phòng A", ...cells });
const b = (cells: RowByHeader): RowByHeader => ({ Mã: "B", Tên: "Phòng B", ...cells });

describe("don-vi.ngay-nguoc", () => {
  const rule = "don-vi.ngay-nguoc";
  test.each([
    [{ "Hiệu lực từ": "01/01/2020", "Hiệu lực đến": "01/01/2020" }, 0],
    [{ "Hiệu lực đến": "01/01/2020" }, 0],
    [{ "Hiệu lực từ": "02/01/2020", "Hiệu lực đến": "01/01/2020" }, 1],
  ])("%j → %i found", (cells, count) => expect(said(rule, a(cells))).toHaveLength(count));
  test("the finding is told with its place, its cure and its source", () => {
    expect(
      goldenOf(rule, officeOf({}, units(a({ "Hiệu lực từ": "02/01/2020", "Hiệu lực đến": "01/01/2020" })))),
    ).toEqual([
      {
        severity: "lỗi",
        column: "Hiệu lực đến",
        message: "Hiệu lực đến 01/01/2020 đứng trước Hiệu lực từ 02/01/2020.",
        fix: "Sửa lại một trong hai ngày.",
        source: "",
      },
    ]);
  });
});

describe("don-vi.thieu-ngay-het", () => {
  const rule = "don-vi.thieu-ngay-het";
  test("a unit without a successor, or with an end, is let be", () => {
    expect(said(rule, a({}), b({ "Đơn vị kế thừa": "A", "Hiệu lực đến": "30/06/2025" }))).toEqual([]);
  });
  test.each([
    [{}, ""],
    [{ "Hiệu lực từ": "01/01/1800" }, ""],
  ])("the successor's first day tells nothing: %j", (cells, _none) =>
    expect(said(rule, a(cells), b({ "Đơn vị kế thừa": "A" }))).toEqual([
      "4 Hiệu lực đến: Đã ghi đơn vị kế thừa “Phòng A” nhưng chưa ghi Hiệu lực đến.",
    ]),
  );
  test("the finding is told with its place, its cure and its source", () => {
    const rows = units(a({ "Hiệu lực từ": "01/07/2025" }), b({ "Đơn vị kế thừa": "A" }));
    expect(goldenOf(rule, officeOf({}, rows))).toEqual([
      {
        severity: "cảnh báo",
        column: "Hiệu lực đến",
        message: "Đã ghi đơn vị kế thừa “Phòng A” nhưng chưa ghi Hiệu lực đến.",
        fix: "Ghi 30/06/2025, ngày trước khi đơn vị kế thừa có hiệu lực.",
        source: "",
        cure: "Ghi 30/06/2025 → 30/06/2025",
      },
    ]);
  });
});

describe("don-vi.trung-ten", () => {
  const rule = "don-vi.trung-ten";
  const same = (from: string, to: string): RowByHeader => ({
    Tên: "Phòng A",
    "Hiệu lực từ": from,
    "Hiệu lực đến": to,
  });
  test.each<readonly [readonly [string, string], readonly [string, string], number]>([
    [["", "30/06/2025"], ["01/07/2025", ""], 0],
    [["01/07/2025", ""], ["", "30/06/2025"], 0],
    [["", "01/07/2025"], ["01/07/2025", ""], 1],
    [["", ""], ["", ""], 1],
    [["", ""], ["01/07/2025", "01/08/2025"], 1],
  ])("%j and %j → %i found", (first, second, count) => {
    expect(said(rule, a(same(...first)), b(same(...second)))).toHaveLength(count);
  });
  test("a long span meets a later one past a short one between", () => {
    const rows = [
      same("01/01/2000", "31/12/2020"),
      same("01/01/2001", "31/12/2002"),
      same("01/01/2010", "31/12/2015"),
    ];
    expect(said(rule, ...rows.map((cells, index) => ({ Mã: `U${index}`, ...cells })))).toHaveLength(2);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, units(a({}), b({ Tên: "phòng  a" }))))).toEqual([
      {
        severity: "cảnh báo",
        column: "Tên",
        message: "“phòng a” trùng tên với dòng 3 trong cùng thời gian.",
        fix: "Phân biệt tên hai đơn vị, hoặc sửa Hiệu lực từ, Hiệu lực đến, hoặc xóa dòng thừa.",
        source: "",
      },
    ]);
  });
});

describe("don-vi.vong", () => {
  const rule = "don-vi.vong";
  test("a chain, a tree and a key that leads nowhere are let be", () => {
    expect(
      said(rule, a({ "Cấp trên": "STP-QB", "Đơn vị kế thừa": "B" }), b({ "Cấp trên": "STP-QB" })),
    ).toEqual([]);
    expect(said(rule, a({ "Cấp trên": "lạ" }))).toEqual([]);
  });
  test("each circle is found once, whoever hangs on it", () => {
    expect(said(rule, a({ "Cấp trên": "A" }))).toEqual(["3 Cấp trên: Cấp trên dẫn vòng trở lại: A → A."]);
    const hung = { Mã: "C", Tên: "Phòng C", "Cấp trên": "A" };
    expect(said(rule, hung, a({ "Cấp trên": "B" }), b({ "Cấp trên": "A" }))).toHaveLength(1);
  });
  test("a circle of many is cut short", () => {
    const rows = Array.from({ length: 9 }, (_, index) => ({
      Mã: `U${index}`,
      Tên: `Phòng ${index}`,
      "Đơn vị kế thừa": `U${(index + 1) % 9}`,
    }));
    expect(said(rule, ...rows)).toEqual([
      "3 Đơn vị kế thừa: Đơn vị kế thừa dẫn vòng trở lại: “Phòng 0” → “Phòng 1” → “Phòng 2” → “Phòng 3” → “Phòng 4” → … → “Phòng 0”.",
    ]);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(
      goldenOf(rule, officeOf({}, units(a({ "Đơn vị kế thừa": "B" }), b({ "Đơn vị kế thừa": "A" })))),
    ).toEqual([
      {
        severity: "lỗi",
        column: "Đơn vị kế thừa",
        message: "Đơn vị kế thừa dẫn vòng trở lại: A → B → A.",
        fix: "Sửa Đơn vị kế thừa ở một trong các dòng này.",
        source: "",
      },
    ]);
  });
});

describe("don-vi.ke-thua-da-het", () => {
  const rule = "don-vi.ke-thua-da-het";
  const heir = (to: string): RowByHeader => b({ "Hiệu lực đến": to });
  test.each([
    ["", 0],
    ["01/07/2025", 0],
    ["30/06/2025", 1],
    ["01/01/2020", 1],
  ])("the heir ends %s", (to, count) =>
    expect(said(rule, a({ "Hiệu lực đến": "30/06/2025", "Đơn vị kế thừa": "B" }), heir(to))).toHaveLength(
      count,
    ),
  );
  test("the finding is told with its place, its cure and its source", () => {
    const rows = units(a({ "Hiệu lực đến": "30/06/2025", "Đơn vị kế thừa": "B" }), heir("30/06/2025"));
    expect(goldenOf(rule, officeOf({}, rows))).toEqual([
      {
        severity: "cảnh báo",
        column: "Đơn vị kế thừa",
        message: "Đơn vị kế thừa “Phòng B” đã hết hiệu lực ngày 30/06/2025.",
        fix: "Chọn đơn vị đang thực hiện nhiệm vụ sau ngày đó.",
        source: "",
      },
    ]);
  });
});

describe("don-vi.email", () => {
  const rule = "don-vi.email";
  test.each(["", "a@b.vn", "stp.quang-binh@mail.quangbinh.gov.vn", "A+B@X.COM"])("%j is let be", (email) =>
    expect(said(rule, a({ Email: email }))).toEqual([]),
  );
  test.each([
    ["a@b", undefined],
    ["a.b.vn", undefined],
    ["a@b.vn; c@d.vn", undefined],
    ["a@-b.vn", undefined],
    ["@b.vn", undefined],
    ["<a@b.vn>", "a@b.vn"],
    ["mailto:a@b.vn", "a@b.vn"],
    ["a @ b.vn.", "a@b.vn"],
    [`${"a".repeat(300)}@b.vn`, undefined],
  ])("%s is found; its cure: %s", (email, right) =>
    expect(said(rule, a({ Email: email })).map((line) => line.split(" → ")[1])).toEqual([right]),
  );
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, officeOf({}, units(a({ Email: "a@b.vn," }))))).toEqual([
      {
        severity: "lỗi",
        column: "Email",
        message: "“a@b.vn,” không phải là địa chỉ thư điện tử.",
        fix: "Ghi một địa chỉ, ví dụ stp@quangtri.gov.vn.",
        source: "",
        cure: "Ghi a@b.vn → a@b.vn",
      },
    ]);
  });
});
