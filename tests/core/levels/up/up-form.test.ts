import { describe, expect, test } from "vitest";
import type { LevelLink } from "../../../../src/core/levels/level-link.ts";
import { issuedFor } from "../../../../src/core/levels/up/issued-paper.ts";
import { targetResult } from "../../../../src/core/levels/up/target-result.ts";
import { countsText, trackingCounts } from "../../../../src/core/levels/up/tracking-counts.ts";
import { upForm } from "../../../../src/core/levels/up/up-form.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignRow } from "../../small-office.ts";
import { bookWithRows, department } from "../levels-offices.ts";

const link: LevelLink = {
  office: "SO",
  unit: "STP-QB",
  unitName: "Sở Tư pháp tỉnh Quảng Bình",
  issuer: "BTP",
  issuerName: "Bộ Tư pháp",
  issuerAdded: true,
  above: "BTP-2026",
  here: "BTP-2026-2",
  own: "SO-2026",
  milestones: [["BTP-SK", "BTP-SK-2"]],
  days: 5,
};

const target = (campaign: string, unit: string, result: string, more: RowByHeader = {}): RowByHeader => ({
  "Phong trào": campaign,
  "Đơn vị": unit,
  "Chỉ tiêu": "Hồ sơ số hóa",
  "Mức giao": "100",
  "Đơn vị tính": "hồ sơ",
  "Kết quả": result,
  ...more,
});

const office = (rows: RowsBySheet): RowsBySheet => ({
  ...department,
  "Đơn vị": [...(department["Đơn vị"] ?? []), { Mã: "BTP", Tên: "Bộ Tư pháp", Loại: "Bộ" }],
  "Phong trào": [
    { ...campaignRow, Mã: "BTP-2026-2", "Đơn vị ban hành": "BTP", "Người ký": "" },
    {
      ...campaignRow,
      Mã: "SO-2026",
      "Đơn vị ban hành": "SO",
      "Phong trào cấp trên": "BTP-2026-2",
      "Người ký": "",
    },
  ],
  Mốc: [
    {
      Mã: "BTP-SK-2",
      "Phong trào": "BTP-2026-2",
      Việc: "báo cáo sơ kết",
      "Áp dụng cho": "SO",
      "Thời hạn": "ngày 15/6/2026",
    },
  ],
  ...rows,
});

describe("what a target came to", () => {
  const own = (result: string) => target("BTP-2026-2", "SO", result);
  const parts = (first: string, second: string, more: RowByHeader = {}) => [
    target("SO-2026", "P1", first, more),
    target("SO-2026", "P2", second, more),
  ];
  test.each<[string, readonly RowByHeader[], string, string]>([
    ["what its own row says", [own("90"), ...parts("1", "2")], "90", "cấp trên"],
    [
      "the office's general row",
      [own(""), target("SO-2026", "", "77"), ...parts("1", "2")],
      "77",
      "của cơ quan",
    ],
    ["a sum of whole figures", [own(""), ...parts("1.200", "30")], "1230", "cộng kết quả của 2 đơn vị"],
    ["a sum of decimals, to the digit", [own(""), ...parts("0,1", "0,2")], "0,3", "cộng"],
    ["nothing while one has none", [own(""), ...parts("5", "")], "", "1 trong 2"],
    ["nothing while one says words", [own(""), ...parts("5", "khoảng vài")], "", "1 trong 2"],
    ["nothing while one says a span", [own(""), ...parts("5", "8 đến 10")], "", "1 trong 2"],
    [
      "no sum of shares",
      [target("BTP-2026-2", "SO", "", { "Đơn vị tính": "%" }), ...parts("98", "99", { "Đơn vị tính": "%" })],
      "",
      "không cộng được",
    ],
    ["nothing where nobody has it", [own("")], "", "chưa có"],
  ])("%s", (_, rows, result, how) => {
    const said = targetResult(bookWithRows(office({ "Chỉ tiêu": rows })), link, "Hồ sơ số hóa");
    expect(said).toEqual({ result, how: expect.stringContaining(how) });
  });
});

describe("what was sent for a milestone", () => {
  const paper = (cells: RowByHeader): RowByHeader => ({
    "Phong trào": "SO-2026",
    "Loại văn bản": "Báo cáo sơ kết",
    Số: "88",
    "Ký hiệu": "BC-STP",
    Ngày: "13/6/2026",
    "⚙Trạng thái": "đã ban hành",
    ...cells,
  });
  test.each<[string, readonly RowByHeader[], unknown]>([
    ["the issued paper that answers it", [paper({})], { paper: "88/BC-STP", day: "13/06/2026" }],
    ["no draft", [paper({ "⚙Trạng thái": "dự thảo" })], undefined],
    ["no paper of another kind", [paper({ "Loại văn bản": "Kế hoạch" })], undefined],
    ["none of two, for none is guessed", [paper({}), paper({ Số: "89" })], undefined],
    ["none without a number", [paper({ Số: "" })], undefined],
  ])("%s", (_, papers, issued) => {
    const book = bookWithRows(office({ "Sổ văn bản": papers }));
    expect(issuedFor(book, link, "báo cáo sơ kết", { day: null, paper: "" })).toEqual(issued);
    expect(issuedFor(book, link, "báo cáo sơ kết", { day: "2026-06-01", paper: "1/BC" })).toEqual({
      paper: "1/BC",
      day: "01/06/2026",
    });
  });
});

test("every obligation is counted once", () => {
  const states = [
    "đúng hạn",
    "đúng hạn",
    "trễ hạn",
    "quá hạn",
    "chưa đến hạn",
    "trả lại",
    "chờ hướng dẫn",
  ] as const;
  expect(countsText(trackingCounts(states.map((state) => ({ state }))))).toBe(
    "phải nộp 7, đúng hạn 2, trễ hạn 1, quá hạn chưa nộp 1, chưa đến hạn 3",
  );
});

test("what goes up bears the marks of the higher book, and only what was decided goes", () => {
  const nomination = (name: string, state: string, campaign: string): RowByHeader => ({
    Mã: `DN-${name}`,
    "Phong trào": campaign,
    "Đơn vị": "P1",
    "Đối tượng": "cá nhân",
    "Họ tên / Tên tập thể": name,
    "Trạng thái": state,
    "Ngày sinh": "05/9/1980",
  });
  const registration = (content: string, unit: string, campaign: string, state: string): RowByHeader => ({
    Mã: `DK-${content}`,
    "Phong trào": campaign,
    "Đơn vị": unit,
    Loại: "công trình",
    "Nội dung": content,
    "Trạng thái": state,
  });
  const book = bookWithRows(
    office({
      "Chỉ tiêu": [target("BTP-2026-2", "SO", "90"), target("BTP-2026-2", "", "5", { "Chỉ tiêu": "Chung" })],
      "Đề nghị": [
        nomination("An", "Hội đồng thông qua", "BTP-2026-2"),
        nomination("Bình", "đã nộp", "BTP-2026-2"),
        nomination("Chi", "trình", "SO-2026"),
        nomination("Dung", "Hội đồng không thông qua", "BTP-2026-2"),
      ],
      "Đăng ký": [
        registration("của Sở", "SO", "SO-2026", "đã gửi"),
        registration("của phòng", "P1", "BTP-2026-2", "đã xác nhận"),
        registration("chưa xong", "P1", "BTP-2026-2", "đã gửi"),
        registration("ở Sở thôi", "P1", "SO-2026", "đã xác nhận"),
      ],
    }),
  );
  const signed = {
    day: "2026-06-10",
    signer: "Trần Bình",
    today: "2026-06-12",
    at: "12/06/2026 08:00:00",
  } as const;
  const { form, sent } = upForm(book, link, signed);
  expect(form.head).toMatchObject({
    purpose: "up",
    office: "Bộ Tư pháp",
    unit: "STP-QB",
    campaigns: ["BTP-2026"],
    sentBy: "Trần Bình, ký duyệt ngày 10/06/2026",
  });
  const rows = (table: string) => form.sheets.find((sheet) => sheet.table === table)?.rows ?? [];
  expect(rows("tracking").map(({ mark }) => mark)).toEqual(["BTP-SK|"]);
  expect(rows("targets").map(({ mark, cells }) => [mark, cells["result"]])).toEqual([["Hồ sơ số hóa", "90"]]);
  expect(rows("nominations").map(({ cells }) => [cells["name"], cells["born"]])).toEqual([
    ["An", "05/09/1980"],
  ]);
  expect(rows("registrations").map(({ cells }) => cells["content"])).toEqual([
    "của Sở",
    expect.stringMatching(/^của phòng \(Phòng Tư pháp phường Đồng Hới\)$/u),
  ]);
  expect(JSON.stringify(sent)).not.toContain('"result"');
  const later = upForm(book, link, { ...signed, day: "2026-06-11", at: "13/06/2026 08:00:00" });
  expect(later.form.head.seal).toBe(form.head.seal);
});
