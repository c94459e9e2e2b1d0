import { expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../../book-of.ts";
import { officeWith } from "../../../small-office.ts";
import { findingsBy } from "../../findings-by-rule.ts";
import { nominations } from "../award-office.ts";

const members = (...terms: readonly (readonly [string, string, string])[]): RowsBySheet => ({
  "Hội đồng": terms.map(([name, from, to]) => ({
    "Hội đồng": "Hội đồng Thi đua - Khen thưởng Sở Tư pháp tỉnh Quảng Bình",
    "Họ tên": name,
    "Vai trò": "Ủy viên",
    Từ: from,
    Đến: to,
  })),
});
const met = (date: string, content = "Họp Hội đồng Thi đua - Khen thưởng xét khen thưởng"): RowsBySheet => ({
  "Cuộc họp": [{ Mã: "H1", "Phong trào": "QB-2026", "Nội dung": content, Ngày: date }],
});
/** Handed in on 05/07/2026, two of two for it. */
const voted: RowByHeader = { "Đơn vị": "STP-QB", "Phiếu đồng ý": 2, "Tổng thành viên": 2 };
const decided: RowByHeader = {
  ...voted,
  "Số QĐ": "12/QĐ-STP",
  "Ngày QĐ": "20/07/2026",
  "Trạng thái": "quyết định",
};

/** “Sheet row column” of what a rule says of the small office with these rows. */
const places = (rule: string, ...rows: readonly RowsBySheet[]): readonly string[] =>
  findingsBy(rule, officeWith(Object.assign({}, ...rows))).map(
    ({ sheet, row, column }) => `${sheet} ${row} ${column}`,
  );

test.each<[string, RowsBySheet, readonly string[]]>([
  ["10/07/2026", nominations(decided, decided), []],
  ["05/07/2026", nominations(decided), []],
  ["20/07/2026", nominations(decided), []],
  ["10/07/2026", nominations({ ...decided, "Phiếu đồng ý": "" }), []],
  ["01/07/2026", nominations({ ...decided, "Trạng thái": "trả lại" }), []],
  [
    "10/07/2026",
    nominations(decided, { ...decided, "Ngày nộp": "12/07/2026" }, decided),
    ["Đề nghị 3 Ngày nộp"],
  ],
  [
    "10/07/2026",
    nominations(decided, decided, { ...decided, "Số QĐ": "9/QĐ-STP", "Ngày QĐ": "08/07/2026" }),
    ["Đề nghị 4 Ngày QĐ"],
  ],
  ["21/07/2026", nominations(decided, decided), ["Cuộc họp 2 Ngày"]],
  ["03/07/2026", nominations(decided, decided, voted), ["Cuộc họp 2 Ngày"]],
])("de-nghi.ngoai-cuoc-hop %s", (date, rows, found) => {
  expect(places("de-nghi.ngoai-cuoc-hop", rows, met(date))).toEqual(found);
  expect(places("de-nghi.ngoai-cuoc-hop", rows, met(date, "Hội nghị sơ kết"))).toEqual([]);
});

const [hoa, lan] = ["Trần Thị Hoa", "Lê Thị Lan"];

test.each<[string, RowsBySheet, readonly string[]]>([
  ["10/07/2026", members([hoa, "01/01/2026", "31/12/2026"], [lan, "01/01/2026", ""]), []],
  // A second term is no other member.
  [
    "10/07/2026",
    members([hoa, "01/01/2025", "31/12/2025"], [hoa, "01/01/2026", ""], [lan, "01/01/2025", ""]),
    [],
  ],
  // One member went and another came: the count is right.
  [
    "10/07/2026",
    members([hoa, "01/01/2026", ""], [lan, "01/01/2026", "30/06/2026"], ["Ngô Văn Tú", "01/07/2026", ""]),
    [],
  ],
  [
    "10/07/2026",
    members([hoa, "01/01/2026", "31/12/2026"], [lan, "01/01/2026", "08/07/2026"]),
    ["Hội đồng 3 Đến"],
  ],
  ["10/07/2026", members([hoa, "01/08/2026", ""], [lan, "01/01/2026", ""]), ["Hội đồng 2 Từ"]],
  [
    "10/07/2026",
    members([hoa, "01/01/2025", "31/12/2025"], [lan, "01/01/2025", "31/12/2025"]),
    ["Cuộc họp 2 Ngày"],
  ],
])("hoi-dong.ngoai-nhiem-ky %s %j", (date, council, found) => {
  expect(places("hoi-dong.ngoai-nhiem-ky", nominations(voted, voted), met(date), council)).toEqual(found);
});

test("hoi-dong.ngoai-nhiem-ky without a meeting goes by the day on which the dossier came in", () => {
  const council = members([hoa, "01/01/2025", "31/12/2025"], [lan, "01/01/2025", "31/12/2025"]);
  expect(places("hoi-dong.ngoai-nhiem-ky", nominations(voted), council)).toEqual(["Đề nghị 2 Ngày nộp"]);
});

test("hoi-dong.ngoai-nhiem-ky without a meeting: the vote lies between two days, and who sat on either may have voted", () => {
  const on = (from: string, to: string) =>
    places(
      "hoi-dong.ngoai-nhiem-ky",
      nominations({ ...voted, "Ngày nộp": "05/07/2026", "Số QĐ": "12/QĐ-STP", "Ngày QĐ": "20/07/2026" }),
      members([hoa, from, to], [lan, "01/01/2026", "31/12/2026"]),
    );
  expect([on("01/01/2026", "05/07/2026"), on("20/07/2026", "31/12/2026")]).toEqual([[], []]);
  expect([on("01/01/2026", "04/07/2026"), on("21/07/2026", "31/12/2026")]).toEqual([
    ["Hội đồng 2 Đến"],
    ["Hội đồng 2 Từ"],
  ]);
});
