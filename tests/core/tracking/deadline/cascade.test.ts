import { describe, expect, test } from "vitest";
import type { Resolution } from "../../../../src/core/calendar/phrase/resolution.ts";
import { bookDays } from "../../../../src/core/tracking/deadline/book-days.ts";
import { milestoneDeadlines, phaseSpans } from "../../../../src/core/tracking/deadline/deadlines.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignRow, campaignWith, officeWith } from "../../small-office.ts";

const milestone = (key: string, deadline: string, campaign = "QB-2026"): RowByHeader => ({
  Mã: key,
  "Phong trào": campaign,
  "Áp dụng cho": "tất cả",
  "Thời hạn": deadline,
});
const phase = (number: number, from: string, to: string, title = ""): RowByHeader => ({
  "Phong trào": "QB-2026",
  "Đợt số": number,
  Tên: title,
  Từ: from,
  Đến: to,
});

const twoPhases = [
  phase(1, "đầu năm", "30/6/2026", "Đợt cao điểm"),
  phase(2, "01/7/2026", "kết thúc năm 2026"),
];

function resolutionsOf(rows: RowsBySheet, cells: RowByHeader = {}): ReadonlyMap<string, Resolution> {
  const { book } = campaignWith(cells, rows);
  return new Map(milestoneDeadlines(book).map(({ row, resolution }) => [row.values.key, resolution]));
}

const only = (
  deadline: string,
  rows: RowsBySheet = { Đợt: twoPhases },
  cells: RowByHeader = {},
): Resolution => {
  const found = resolutionsOf({ ...rows, Mốc: [milestone("M", deadline), ...(rows["Mốc"] ?? [])] }, cells);
  const resolution = found.get("M");
  if (resolution === undefined) throw new Error("no milestone M");
  return resolution;
};

describe("a milestone that hangs on a phase or the campaign", () => {
  test.each([
    ["15 ngày làm việc kể từ ngày kết thúc đợt 1", "2026-07-21", "kết thúc đợt 1"],
    ["15 ngày làm việc kể từ khi kết thúc đợt 01", "2026-07-21", "kết thúc đợt 1"],
    ["trong thời hạn 15 ngày làm việc, kể từ ngày KẾT THÚC ĐỢT I", "2026-07-21", "kết thúc đợt 1"],
    ["10 ngày sau khi kết thúc đợt thi đua thứ nhất", "2026-07-10", "kết thúc đợt 1"],
    ["10 ngày sau khi kết thúc phong trào thi đua đợt 1", "2026-07-10", "kết thúc đợt 1"],
    ["10 ngày sau khi kết thúc đợt cao điểm", "2026-07-10", "kết thúc đợt 1"],
    ["Kết thúc đợt 1", "2026-06-30", "kết thúc đợt 1"],
    ["hết đợt 1", "2026-06-30", "kết thúc đợt 1"],
    ["đến hết đợt 1", "2026-06-30", "kết thúc đợt 1"],
    ["chậm nhất là khi kết thúc đợt 1", "2026-06-30", "kết thúc đợt 1"],
    ["trước khi kết thúc đợt 1", "2026-06-29", "kết thúc đợt 1"],
    ["từ 01/02/2026 đến khi kết thúc đợt 1", "2026-06-30", "kết thúc đợt 1"],
    ["05 ngày trước ngày bắt đầu đợt 2", "2026-06-26", "bắt đầu đợt 2"],
    ["trước ngày bắt đầu đợt thi đua thứ hai", "2026-06-30", "bắt đầu đợt 2"],
    ["10 ngày kể từ ngày kết thúc phong trào", "2027-01-11", "kết thúc phong trào"],
    ["05 ngày làm việc sau ngày phát động phong trào thi đua", "2026-01-08", "bắt đầu phong trào"],
    ["05 ngày làm việc sau khi bắt đầu phong trào này", "2026-01-08", "bắt đầu phong trào"],
  ])("%s → %s, on %s", (words, due, event) => {
    expect(only(words)).toMatchObject({ kind: "resolved", due, hangsOn: [event] });
  });

  test("the sentence names the event and its day", () => {
    expect(only("15 ngày làm việc kể từ ngày kết thúc đợt 1").explain[0]).toBe(
      "“15 ngày làm việc kể từ ngày kết thúc đợt 1” tính từ ngày liền sau ngày kết thúc đợt 1 là 30/6/2026 (Điều 147 Bộ luật Dân sự 2015); ngày cuối còn đúng hạn là thứ Ba, 21/7/2026.",
    );
  });

  test("the only phase needs no number", () => {
    const one = { Đợt: [phase(1, "đầu năm", "30/6/2026")] };
    expect(only("10 ngày sau khi kết thúc đợt thi đua", one)).toMatchObject({ due: "2026-07-10" });
    expect(only("10 ngày sau khi kết thúc đợt thi đua")).toMatchObject({ kind: "waiting" });
  });

  test.each<[string, RowsBySheet, RowByHeader, string]>([
    [
      "hết đợt 3",
      { Đợt: twoPhases },
      {},
      "Phong trào “Phong trào thi đua năm 2026” không có đợt 3 ở trang Đợt; sửa lại hoặc thêm dòng đó.",
    ],
    [
      "hết đợt 1",
      { Đợt: [phase(1, "đầu năm", "lúc nào đó")] },
      {},
      "Tính theo kết thúc đợt 1, mà chỗ đó chưa có thời hạn đọc được; sửa ở đó trước.",
    ],
    [
      "hết đợt 1",
      { Đợt: [phase(1, "đầu năm", "30/6/2026"), phase(1, "01/7/2026", "31/12/2026")] },
      {},
      "Phong trào “Phong trào thi đua năm 2026” có hai dòng cùng là đợt 1 ở trang Đợt; sửa cho khác nhau.",
    ],
    [
      "kết thúc phong trào",
      {},
      { "Đến ngày": "" },
      "Chưa có ngày kết thúc phong trào; ghi ô Đến ngày của phong trào “Phong trào thi đua năm 2026”.",
    ],
  ])("%s %j %j is unclear: %s", (words, rows, cells, why) => {
    expect(only(words, rows, cells)).toMatchObject({ kind: "unclear", explain: [why] });
  });

  test("waits with the phase", () => {
    const guided = { Đợt: [phase(1, "đầu năm", "khi có hướng dẫn của Sở Nội vụ")] };
    expect(only("10 ngày sau khi kết thúc đợt 1", guided)).toMatchObject({
      kind: "waiting",
      owner: "Sở Nội vụ",
    });
    const unsigned = { Đợt: [phase(1, "ngày ký", "30/6/2026")] };
    expect(only("05 ngày sau khi bắt đầu đợt 1", unsigned, { "Ngày ban hành": "" })).toEqual({
      kind: "waiting",
      owner: "ngày bắt đầu đợt 1",
      hangsOn: ["bắt đầu đợt 1"],
      explain: ["Chưa có ngày bắt đầu đợt 1 nên chưa tính được hạn."],
    });
  });
});

describe("a milestone that hangs on another", () => {
  const others = (deadline: string): RowsBySheet => ({ Mốc: [milestone("QB-DK", deadline)] });

  test.each([
    ["05 ngày trước mốc QB-DK", "2026-06-15"],
    ["10 ngày sau {hạn: QB-DK}", "2026-06-30"],
    ["10 ngày sau {hạn:qb-dk}", "2026-06-30"],
    ["10 ngày kể từ hạn QB-DK", "2026-06-30"],
    ["10 ngày kể từ hạn của mốc QB-DK", "2026-06-30"],
    ["{hạn: QB-DK}", "2026-06-20"],
    ["chậm nhất là {hạn: QB-DK}", "2026-06-20"],
    ["theo hạn QB-DK", "2026-06-20"],
    ["trước mốc QB-DK", "2026-06-19"],
    ["từ mốc QB-DK đến hết năm", "2026-12-31"],
  ])("%s → %s", (words, due) => {
    expect(only(words, others("trước ngày 21/6/2026"))).toMatchObject({
      kind: "resolved",
      due,
      hangsOn: ["mốc QB-DK"],
    });
    const decomposed = others("trước ngày 21/6/2026".normalize("NFD"));
    expect(only(words.normalize("NFD"), decomposed)).toMatchObject({ kind: "resolved", due });
  });

  test("waits for the same owner", () => {
    expect(only("10 ngày sau {hạn: QB-DK}", others("theo hướng dẫn của Sở Nội vụ"))).toEqual({
      kind: "waiting",
      owner: "Sở Nội vụ",
      hangsOn: ["mốc QB-DK"],
      explain: ["Tính theo hạn của mốc QB-DK, mà ngày này còn chờ Sở Nội vụ nên chưa tính được hạn."],
    });
  });

  test.each([
    ["lúc thuận tiện", "Tính theo mốc QB-DK, mà chỗ đó chưa có thời hạn đọc được; sửa ở đó trước."],
    ["", "Tính theo mốc QB-DK, mà chỗ đó chưa có thời hạn đọc được; sửa ở đó trước."],
    [
      "ngày 25 hằng tháng",
      "Tính theo mốc QB-DK, mà mốc này lặp lại nên không có một ngày để tính; ghi thẳng thời hạn lặp lại.",
    ],
  ])("%j leaves it unclear: %s", (deadline, why) => {
    expect(only("10 ngày sau {hạn: QB-DK}", others(deadline))).toMatchObject({
      kind: "unclear",
      explain: [why],
    });
  });

  test("never finds another campaign's", () => {
    const { book } = officeWith({
      "Phong trào": [campaignRow, { ...campaignRow, Mã: "KHAC" }],
      Mốc: [milestone("M", "10 ngày sau mốc X"), milestone("X", "20/6/2026", "KHAC")],
    });
    expect(milestoneDeadlines(book)[0]?.resolution).toMatchObject({
      kind: "unclear",
      explain: [
        "Phong trào “Phong trào thi đua năm 2026” không có mốc X ở trang Mốc; sửa lại hoặc thêm dòng đó.",
      ],
    });
  });

  const under = (parent: string): RowByHeader => ({ ...campaignRow, "Phong trào cấp trên": parent });
  const above = { ...campaignRow, Mã: "KHAC", "Tên phong trào": "Phong trào của Bộ" };

  test("finds one of the campaign above it, its own first", () => {
    const rows = [milestone("M", "05 ngày làm việc trước mốc X"), milestone("X", "19/6/2026", "KHAC")];
    const due = (more: readonly RowByHeader[]): unknown =>
      milestoneDeadlines(
        officeWith({ "Phong trào": [under("KHAC"), above], Mốc: [...rows, ...more] }).book,
      )[0]?.resolution;
    expect(due([])).toMatchObject({ due: "2026-06-12", hangsOn: ["mốc X"] });
    expect(due([milestone("X", "30/6/2026")])).toMatchObject({ kind: "resolved", due: "2026-06-23" });
  });

  test("campaigns that stand above each other go round in a circle, which is told", () => {
    const { book } = officeWith({
      "Phong trào": [under("KHAC"), { ...above, "Phong trào cấp trên": "QB-2026" }],
      Mốc: [milestone("M", "05 ngày trước mốc X"), milestone("X", "05 ngày trước mốc M", "KHAC")],
    });
    for (const { resolution } of milestoneDeadlines(book))
      expect(resolution).toMatchObject({ kind: "unclear", explain: [expect.stringContaining("vòng quanh")] });
  });

  test("an ordinary word after “hạn” is no key", () => {
    expect(only("hạn chót").explain[0]).toContain("Chưa hiểu");
  });

  test("two milestones of one key are not guessed between", () => {
    const twice = { Mốc: [milestone("A", "01/6/2026"), milestone("A", "01/7/2026")] };
    expect(only("10 ngày sau mốc A", twice)).toMatchObject({
      explain: [
        "Phong trào “Phong trào thi đua năm 2026” có hai dòng cùng là mốc A ở trang Mốc; sửa cho khác nhau.",
      ],
    });
  });
});

test("a phase titled as a year does not catch the year's own words", () => {
  const year = {
    Đợt: [phase(1, "đầu năm", "30/11/2026", "Năm 2026"), phase(2, "01/12/2026", "cuối năm", "Đợt 2")],
  };
  expect(only("kết thúc năm 2026", year)).toMatchObject({ due: "2026-12-31", hangsOn: [] });
});

test("a milestone is called by its name, whatever other campaigns have; with what tells it apart where its own has another such", () => {
  const named = { Việc: "đăng ký", "Phong trào": "QB-2026", "Áp dụng cho": "tất cả" };
  const called = (...alike: readonly RowByHeader[]): readonly string[] => {
    const rows = [
      { ...milestone("B", "05 ngày sau mốc A") },
      { ...milestone("A", "01/6/2026"), ...named },
      ...alike,
    ];
    const { book } = officeWith({
      "Phong trào": [campaignRow, { ...campaignRow, Mã: "QB-2025", "Tên phong trào": "Phong trào năm 2025" }],
      Mốc: rows,
    });
    return milestoneDeadlines(book).flatMap(({ row, resolution }) =>
      row.values.key === "B" && resolution.kind === "resolved" ? resolution.hangsOn : [],
    );
  };
  const other = { ...milestone("C", "01/6/2025"), ...named };
  expect(called({ ...other, "Phong trào": "QB-2025" })).toEqual(["mốc “đăng ký – tất cả”"]);
  expect(called(other)).toEqual(["mốc “đăng ký – tất cả (thời hạn 01/6/2026)”"]);
});

describe("circles", () => {
  const onMilestone = (key: string, other: string): RowByHeader => milestone(key, `10 ngày sau mốc ${other}`);
  const round = (circle: string): string =>
    `Thời hạn tính vòng quanh: ${circle}; ghi một ngày cụ thể ở một chỗ trong vòng này.`;

  test.each<[string, readonly RowByHeader[]]>([
    ["A → A", [onMilestone("A", "A")]],
    ["A → B → A", [onMilestone("A", "B"), onMilestone("B", "A")]],
    ["A → B → C → A", [onMilestone("C", "A"), onMilestone("B", "C"), onMilestone("A", "B")].reverse()],
    ["A → B → A", [onMilestone("A", "B"), onMilestone("B", "A"), onMilestone("OUT", "A")]],
  ])("%s is named to all who stand in it or hang on it", (circle, rows) => {
    for (const [, resolution] of resolutionsOf({ Mốc: rows })) {
      expect(resolution).toMatchObject({ kind: "unclear", explain: [round(circle)] });
    }
  });

  test("through a phase", () => {
    const rows = { Mốc: [milestone("A", "hết đợt 1")], Đợt: [phase(1, "đầu năm", "10 ngày sau mốc A")] };
    expect(resolutionsOf(rows).get("A")).toMatchObject({ kind: "unclear" });
    const hangs = { ...rows, Đợt: [phase(1, "đầu năm", "mốc A")] };
    expect(resolutionsOf(hangs).get("A")).toMatchObject({ explain: [round("A → đợt 1 → A")] });
    expect(phaseSpans(campaignWith({}, hangs).book)[0]?.resolution).toMatchObject({ kind: "unclear" });
  });

  test("a milestone only named in a remark makes none", () => {
    const rows = { Mốc: [milestone("A", "20/6/2026 đối với việc nêu ở mốc B"), onMilestone("B", "A")] };
    expect(resolutionsOf(rows).get("B")).toMatchObject({ kind: "resolved", due: "2026-06-30" });
  });
});

describe("many", () => {
  test("a chain as long as the sheet is worked out, each once, in either order", () => {
    const long = 3000;
    const chain = Array.from({ length: long }, (_, n) =>
      milestone(`M${n}`, n === long - 1 ? "20/6/2026" : `chậm nhất là {hạn: M${n + 1}}`),
    );
    for (const rows of [chain, [...chain].reverse()]) {
      const found = [...resolutionsOf({ Mốc: rows }).values()];
      expect(found).toHaveLength(long);
      for (const resolution of found)
        expect(resolution).toMatchObject({ kind: "resolved", due: "2026-06-20" });
    }
  });

  test("a circle as long as the sheet is told, not walked into", () => {
    const long = 3000;
    const rows = Array.from({ length: long }, (_, n) => milestone(`M${n}`, `mốc M${(n + 1) % long}`));
    const found = [
      ...resolutionsOf({
        Mốc: rows.map((row) => ({ ...row, "Thời hạn": `trước ${row["Thời hạn"]}` })),
      }).values(),
    ];
    for (const resolution of found)
      expect(resolution.explain[0]).toContain("Thời hạn tính vòng quanh: M0 → M1 → ");
  });

  test("asked twice, the book answers with the very same days", () => {
    const { book } = campaignWith({}, { Mốc: [milestone("A", "20/6/2026")], Đợt: twoPhases });
    expect(milestoneDeadlines(book)[0]?.resolution).toBe(milestoneDeadlines(book)[0]?.resolution);
    const [row] = book.campaigns.rows;
    if (row === undefined) throw new Error("no campaign");
    expect(bookDays(book).get(row.values.key)?.context.events?.("mốc a")).toEqual({
      kind: "day",
      name: "mốc A",
      day: "2026-06-20",
    });
  });
});
