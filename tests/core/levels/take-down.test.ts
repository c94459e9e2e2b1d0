import { describe, expect, test } from "vitest";
import { levelChanges } from "../../../src/core/levels/changes.ts";
import { followedLink, planLink } from "../../../src/core/levels/level-link.ts";
import { officeMeant } from "../../../src/core/levels/office-meant.ts";
import { rowsAbove } from "../../../src/core/levels/rows-above.ts";
import { rowsOwn } from "../../../src/core/levels/rows-own.ts";
import type { RowsBySheet } from "../book-of.ts";
import { bookWithRows, department, handedDown, ministry, takenIn } from "./levels-offices.ts";

const handed = handedDown();
const book = bookWithRows(department);

function linkIn(rows: RowsBySheet, days = 5) {
  const own = bookWithRows(rows);
  const meant = officeMeant(own, handed, "");
  if (!meant.ok) throw new Error(meant.message);
  return planLink(own, handed, { office: meant.office, unit: meant.unit, days });
}

describe("which office this is", () => {
  test.each<[string, RowsBySheet, string, string]>([
    ["the one unit of the file that the book has", department, "", "SO"],
    ["one said by its short name", department, "STP Quảng Bình", "SO"],
    ["one said with marks apart", department, "Sở Tư pháp tỉnh Quảng Bình".normalize("NFD"), "SO"],
  ])("%s", (_, rows, written, office) => {
    expect(officeMeant(bookWithRows(rows), handed, written)).toMatchObject({
      ok: true,
      office,
      unit: { key: "STP-QB" },
    });
  });

  test("is asked where nobody knows, and where several could be", () => {
    const none = bookWithRows({ "Đơn vị": [{ Mã: "A", Tên: "Sở Nội vụ", Loại: "Sở" }] });
    expect(officeMeant(none, handed, "")).toMatchObject({
      ok: false,
      message: expect.stringContaining("Chọn cơ quan"),
    });
    const two = bookWithRows({
      "Đơn vị": (ministry["Đơn vị"] ?? []).slice(1).map((row) => ({ ...row, "Cấp trên": "" })),
    });
    expect(officeMeant(two, handed, "")).toMatchObject({
      ok: false,
      message: expect.stringContaining("Nhiều đơn vị"),
    });
    expect(officeMeant(book, handed, "Sở Tư pháp thành phố Hà Nội")).toMatchObject({
      ok: false,
      message: expect.stringContaining("chưa có"),
    });
  });
});

describe("what comes in", () => {
  const link = linkIn(department);

  test("keys of the higher book are kept where they are free", () => {
    expect(link).toMatchObject({
      office: "SO",
      unit: "STP-QB",
      issuer: "BTP",
      here: "BTP-2026",
      own: "SO-2026",
    });
    expect(link.milestones).toEqual([
      ["BTP-DK", "BTP-DK"],
      ["BTP-SK", "BTP-SK-2"],
      ["BTP-TK", "BTP-TK"],
      ["BTP-THANG", "BTP-THANG"],
    ]);
  });

  test("the higher campaign: what binds this office, in words that come to the same days here", () => {
    const made = rowsAbove(book, handed, link);
    if (!made.ok) throw new Error(made.message);
    const { rows } = made.value;
    expect(rows.units).toEqual([{ key: "BTP", name: "Bộ Tư pháp", kind: "Bộ" }]);
    expect(rows.campaigns).toMatchObject([
      { key: "BTP-2026", issuer: "BTP", from: { day: "2026-01-01" }, number: "125" },
    ]);
    expect(rows.milestones?.map(({ key, audience, deadline }) => [key, audience, deadline])).toEqual([
      ["BTP-DK", "SO", "trước ngày 15/3/2026"],
      ["BTP-SK-2", "SO", "chậm nhất là ngày 14/07/2026"],
      ["BTP-TK", "SO", "chậm nhất là ngày 30/11/2026"],
      ["BTP-THANG", "SO", "ngày 25 hằng tháng"],
    ]);
    expect(rows.outline?.map(({ order, text, lead }) => [order, text, lead])).toEqual([
      [10, "MỤC ĐÍCH", "Văn phòng Bộ"],
      [20, "Báo cáo 10 ngày làm việc sau khi kết thúc đợt 1.", undefined],
    ]);
    expect(rows.targets?.map(({ unit, name, assigned }) => [unit, name, assigned])).toEqual([
      ["SO", "Hồ sơ số hóa", "300"],
      [undefined, "Tỷ lệ hồ sơ đúng hạn", "98"],
    ]);
  });

  test.each([
    [5, "05 ngày làm việc trước mốc BTP-DK"],
    [12, "12 ngày làm việc trước mốc BTP-DK"],
    [0, "mốc BTP-DK"],
  ])("the office's own campaign, %d working days ahead", (days, words) => {
    const made = rowsOwn(book, handed, linkIn(department, days));
    if (!made.ok) throw new Error(made.message);
    const { rows } = made.value;
    expect(rows.campaigns).toMatchObject([
      { key: "SO-2026", issuer: "SO", parent: "BTP-2026", state: "dự thảo" },
    ]);
    expect(rows.milestones?.map(({ audience }) => audience)).toEqual(["UBND", "UBND", "UBND"]);
    expect(rows.milestones?.[0]).toMatchObject({ key: "SO-2026-BTP-DK", deadline: words });
    expect(rows.legalBases).toMatchObject([{ kind: "Kế hoạch", number: "125/KH-BTP", role: "thực hiện" }]);
    expect(rows.recipients?.map(({ name, purpose }) => [name, purpose])).toEqual([
      ["Bộ Tư pháp", "để báo cáo"],
      ["Phòng Tư pháp phường Đồng Hới", "để thực hiện"],
      ["Phòng Tư pháp xã Lệ Thủy", "để thực hiện"],
      ["Lưu: VT", undefined],
    ]);
  });

  test("a text that a column does not take refuses the file with its place", () => {
    const bad = {
      ...handed,
      campaign: { ...handed.campaign, cells: { ...handed.campaign.cells, from: "mai" } },
    };
    expect(rowsAbove(book, bad, link)).toMatchObject({
      ok: false,
      message: expect.stringContaining("Từ ngày"),
    });
  });
});

test("a later file that says the same changes nothing; another day, another figure, a new and a gone milestone are told", () => {
  const { rows, link } = takenIn(handed);
  const after = bookWithRows(rows);
  expect(levelChanges(after, handed, followedLink(after, handed, link), link)).toEqual({
    cells: [],
    conflicts: [],
    added: { campaigns: [], phases: [], outline: [], legalBases: [], milestones: [], targets: [] },
    gone: [],
  });
  const [first, , third, fourth] = ministry["Mốc"] ?? [];
  const later = handedDown({
    ...ministry,
    Mốc: [
      { ...first, "Thời hạn": "trước ngày 20/3/2026" },
      { ...third },
      { ...fourth },
      { ...first, Mã: "BTP-HS", Việc: "hồ sơ khen thưởng", "Thời hạn": "ngày 15/10/2026" },
    ],
    "Chỉ tiêu": [{ ...ministry["Chỉ tiêu"]?.[0], "Mức giao": "350" }],
  });
  const changes = levelChanges(after, later, followedLink(after, later, link), link);
  if (typeof changes === "string") throw new Error(changes);
  expect(changes.cells.map(({ header: at, before, after: now }) => [at, before, now])).toEqual([
    // Printed anew: the milestone that this paragraph names is gone above.
    ["Nội dung", "Báo cáo 10 ngày làm việc sau khi kết thúc đợt 1.", "Báo cáo {hạn: BTP-SK}."],
    ["Thời hạn", "trước ngày 15/3/2026", "trước ngày 20/3/2026"],
    ["Mức giao", "300", "350"],
  ]);
  expect(changes.added.milestones?.map(({ key, campaign }) => [key, campaign])).toEqual([
    ["BTP-HS", "BTP-2026"],
    ["SO-2026-BTP-HS", "SO-2026"],
  ]);
  expect(changes.gone).toEqual([
    expect.stringMatching(/^Mốc “báo cáo sơ kết/u),
    "Chỉ tiêu “Tỷ lệ hồ sơ đúng hạn”",
  ]);
  expect(changes.conflicts).toEqual([]);
});
