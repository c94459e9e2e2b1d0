import { describe, expect, test } from "vitest";
import type { Day } from "../../../../src/core/calendar/day.ts";
import { owedNow, owedToday } from "../../../../src/core/tracking/owed/owed-now.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignRow, officeWith } from "../../small-office.ts";

const unit = (Mã: string, more: RowByHeader = {}): RowByHeader => ({
  Mã,
  Tên: `Đơn vị ${Mã}`,
  Loại: "Sở Tư pháp",
  ...more,
});
const milestone = (more: RowByHeader = {}): RowByHeader => ({
  Mã: "M",
  "Phong trào": "QB-2026",
  Việc: "đăng ký",
  "Áp dụng cho": "Sở Tư pháp",
  "Thời hạn": "20/3/2026",
  ...more,
});
const change = (audience: string, kind: string, deadline = ""): RowByHeader => ({
  Mốc: "M",
  "Áp dụng cho": audience,
  Loại: kind,
  "Thời hạn": deadline,
});
const units = [
  unit("STP-QB", { "Cụm/khối": "Khối A" }),
  unit("STP-TV", { "Cụm/khối": "Khối B" }),
  unit("CUM-1", { Loại: "Cụm" }),
];
const today: Day = "2026-03-16";

/** “STP-QB 2026-03-20” for each that owes. */
const dues = (rows: RowsBySheet, on: Day = today): readonly string[] =>
  owedNow(officeWith({ "Đơn vị": units, Mốc: [milestone()], ...rows }).book, on).map((owed) =>
    [owed.unit.values.key, owed.period, owed.due ?? "chưa có"].filter((part) => part !== "").join(" "),
  );

describe("who owes, and until when", () => {
  test.each<[string, RowsBySheet, readonly string[]]>([
    ["the audience alone", {}, ["STP-QB 2026-03-20", "STP-TV 2026-03-20"]],
    [
      "everyone but who issues the plan and who stands above",
      {
        Mốc: [milestone({ "Áp dụng cho": "tất cả" })],
        "Đơn vị": [
          unit("STP-QB", { "Cấp trên": "UBND-QB" }),
          unit("UBND-QB", { Loại: "UBND" }),
          unit("VP", { "Cấp trên": "STP-QB" }),
        ],
      },
      ["VP 2026-03-20"],
    ],
    [
      "the issuer where it is named",
      { Mốc: [milestone({ "Áp dụng cho": "tất cả; STP-QB" })] },
      ["STP-QB 2026-03-20", "STP-TV 2026-03-20", "CUM-1 2026-03-20"],
    ],
    [
      "a group with its own day, one the milestone does not name among it",
      { "Hạn riêng": [change("Khối B", "hạn riêng", "25/3/2026"), change("Cụm", "hạn riêng", "27/3/2026")] },
      ["STP-QB 2026-03-20", "STP-TV 2026-03-25", "CUM-1 2026-03-27"],
    ],
    [
      "the closer word wins, whatever its place",
      {
        "Hạn riêng": [
          change("STP-QB", "hạn riêng", "31/3/2026"),
          change("Khối A", "hạn riêng", "25/3/2026"),
          change("tất cả", "hạn riêng", "23/3/2026"),
        ],
      },
      ["STP-QB 2026-03-31", "STP-TV 2026-03-23"],
    ],
    [
      "among equals the later row",
      {
        "Hạn riêng": [
          change("STP-QB", "hạn riêng", "31/3/2026"),
          change("STP-QB; STP-TV", "hạn riêng", "27/3/2026"),
        ],
      },
      ["STP-QB 2026-03-27", "STP-TV 2026-03-27"],
    ],
    [
      "more time for everyone, counted from each one's own day",
      {
        "Hạn riêng": [
          change("STP-QB", "hạn riêng", "25/3/2026"),
          change("tất cả", "gia hạn", "thêm 05 ngày làm việc"),
        ],
      },
      ["STP-QB 2026-04-01", "STP-TV 2026-03-27"],
    ],
    [
      "more time never shortens",
      {
        "Hạn riêng": [
          change("STP-QB", "hạn riêng", "31/3/2026"),
          change("Sở Tư pháp", "gia hạn", "đến hết ngày 25/3/2026"),
        ],
      },
      ["STP-QB 2026-03-31", "STP-TV 2026-03-25"],
    ],
    ["one let off", { "Hạn riêng": [change("STP-TV", "không áp dụng")] }, ["STP-QB 2026-03-20"]],
    ["all let off", { "Hạn riêng": [change("tất cả", "không áp dụng")] }, []],
    [
      "a group let off, but not the unit that is named itself",
      {
        Mốc: [milestone({ "Áp dụng cho": "Sở Tư pháp; STP-QB" })],
        "Hạn riêng": [change("Sở Tư pháp", "không áp dụng")],
      },
      ["STP-QB 2026-03-20"],
    ],
    [
      "left out by the audience",
      { Mốc: [milestone({ "Áp dụng cho": "tất cả; trừ Cụm" })] },
      ["STP-TV 2026-03-20"],
    ],
    [
      "no day yet",
      { Mốc: [milestone({ "Thời hạn": "theo hướng dẫn của Bộ" })] },
      ["STP-QB chưa có", "STP-TV chưa có"],
    ],
    [
      "words that cannot be read",
      { Mốc: [milestone({ "Thời hạn": "lúc thuận tiện" })] },
      ["STP-QB chưa có", "STP-TV chưa có"],
    ],
    ["no words", { Mốc: [milestone({ "Thời hạn": "" })] }, []],
    ["an unknown campaign", { Mốc: [milestone({ "Phong trào": "KHONG-CO" })] }, []],
    [
      "own words that cannot be read: the milestone's day stands",
      { "Hạn riêng": [change("STP-QB", "hạn riêng", "lúc thuận tiện")] },
      ["STP-QB 2026-03-20", "STP-TV 2026-03-20"],
    ],
  ])("%s", (_name, rows, expected) => expect(dues(rows)).toEqual(expected));

  test("the day that stands in the book binds until another one is accepted", () => {
    const { book } = officeWith({ "Đơn vị": units, Mốc: [milestone({ "⚙Hạn": "18/3/2026" })] });
    const [owed] = owedNow(book, today);
    expect(owed?.due).toBe("2026-03-18");
    expect(owed?.explain[0]).toBe(
      "Hạn đã ghi là ngày 18/03/2026; ngày vừa tính khác đi và chưa được ghi lại.",
    );
  });

  test("a milestone that comes back is owed for each of its periods", () => {
    const rows = { Mốc: [milestone({ "Áp dụng cho": "STP-QB", "Thời hạn": "ngày 25 hằng tháng" })] };
    expect(dues(rows)).toEqual(
      ["03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map(
        (month) => `STP-QB tháng ${month}/2026 2026-${month}-25`,
      ),
    );
  });
});

describe("units through a reorganisation", () => {
  const merged = [
    unit("STP-QB", { "Hiệu lực đến": "30/6/2026", "Đơn vị kế thừa": "STP-QT" }),
    unit("STP-QTC", { "Hiệu lực đến": "30/6/2026", "Đơn vị kế thừa": "STP-QT" }),
    unit("STP-QT", { "Hiệu lực từ": "01/7/2026" }),
  ];
  test.each([
    ["20/3/2026", "Sở Tư pháp", ["STP-QB 2026-03-20", "STP-QTC 2026-03-20"]],
    ["20/7/2026", "Sở Tư pháp", ["STP-QT 2026-07-20"]],
    ["20/7/2026", "STP-QB", ["STP-QT 2026-07-20"]],
    ["20/3/2026", "STP-QT", []],
  ])("%s for %s", (deadline, audience, expected) => {
    const rows = { "Đơn vị": merged, Mốc: [milestone({ "Thời hạn": deadline, "Áp dụng cho": audience })] };
    expect(dues(rows)).toEqual(expected);
  });

  test("without a day the units are today's, of a campaign that is over those of its end", () => {
    const rows = { "Đơn vị": merged, Mốc: [milestone({ "Thời hạn": "theo hướng dẫn của Bộ" })] };
    expect(dues(rows, "2026-09-01")).toEqual(["STP-QT chưa có"]);
    const over = { ...rows, "Phong trào": [{ ...campaignRow, "Đến ngày": "31/5/2026" }] };
    expect(dues(over, "2026-09-01")).toEqual(["STP-QB chưa có", "STP-QTC chưa có"]);
  });
});

describe("how it stands today", () => {
  const stand = (deadline: string, cells: RowByHeader, settings: readonly RowByHeader[] = []) => {
    const { book } = officeWith({
      "Đơn vị": units,
      Mốc: [milestone({ "Áp dụng cho": "STP-QB", "Thời hạn": deadline })],
      "Theo dõi": [{ Mốc: "M", "Đơn vị": "STP-QB", ...cells }],
      "Cấu hình": settings,
    });
    const [owed] = owedNow(book, today);
    return [owed?.state, owed?.daysLate, owed?.workingDaysLate, owed?.score];
  };
  const inWorkingDays = [{ Tên: "Ngày trễ để chấm điểm", "Giá trị": "ngày làm việc" }];
  test.each<[string, RowByHeader, readonly unknown[]]>([
    ["24/3/2026", {}, ["chưa đến hạn", 0, 0, null]],
    // Five working days from Monday 16/3 reach Monday 23/3.
    ["23/3/2026", {}, ["sắp đến hạn", 0, 0, null]],
    ["16/3/2026", {}, ["sắp đến hạn", 0, 0, null]],
    ["13/3/2026", {}, ["quá hạn", 3, 1, null]],
    ["13/3/2026", { "Ngày nhận": "13/3/2026" }, ["đúng hạn", 0, 0, 2]],
    ["13/3/2026", { "Ngày nhận": "16/3/2026" }, ["trễ hạn", 3, 1, 1]],
    ["13/3/2026", { "Ngày nhận": "15/3/2026" }, ["trễ hạn", 2, 0, 1.5]],
    ["02/3/2026", { "Ngày nhận": "12/3/2026" }, ["trễ hạn", 10, 8, 0.5]],
    ["02/3/2026", { "Ngày nhận": "13/3/2026" }, ["trễ hạn", 11, 9, 0]],
    ["13/3/2026", { "Ngày nhận": "12/3/2026", "Xử lý": "trả lại" }, ["trả lại", 3, 1, null]],
    ["theo hướng dẫn của Bộ", {}, ["chờ hướng dẫn", null, null, null]],
    ["theo hướng dẫn của Bộ", { "Ngày nhận": "12/3/2026" }, ["đúng hạn", null, null, null]],
  ])("due %s with %j", (deadline, cells, expected) => expect(stand(deadline, cells)).toEqual(expected));

  test("points by working days where the office says so, by its own bands", () => {
    expect(stand("13/3/2026", { "Ngày nhận": "16/3/2026" }, inWorkingDays)).toEqual(["trễ hạn", 3, 1, 1.5]);
    const bands = [...inWorkingDays, { Tên: "Thang điểm nộp đúng hạn", "Giá trị": "0: 5; hơn: 1" }];
    expect(stand("13/3/2026", { "Ngày nhận": "16/3/2026" }, bands)).toEqual(["trễ hạn", 3, 1, 1]);
  });
});

describe("rows of Theo dõi", () => {
  const tracked = (rows: readonly RowByHeader[], more: RowsBySheet = {}) =>
    owedToday(
      officeWith({
        "Đơn vị": units,
        Mốc: [milestone({ "Áp dụng cho": "STP-QB" })],
        "Theo dõi": rows,
        ...more,
      }).book,
      today,
    );
  const row = (cells: RowByHeader): RowByHeader => ({ Mốc: "M", "Đơn vị": "STP-QB", ...cells });

  test("are found by key", () => {
    const { owed, left } = tracked([row({ "Đơn vị": "STP-TV" }), row({ "Ghi chú": "đã gọi" })]);
    expect(owed.map((one) => one.row?.values.remark)).toEqual(["đã gọi"]);
    expect(left.map((one) => one.values.unit)).toEqual(["STP-TV"]);
  });

  test("of what leads nowhere are left to the check", () => {
    const { owed, left } = tracked([row({ Mốc: "KHONG-CO" }), row({ "Đơn vị": "KHONG-CO" })]);
    expect([owed[0]?.row, left]).toEqual([undefined, []]);
  });

  test("twice: the one that was filled in counts, the other is marked", () => {
    const { owed, left } = tracked([row({}), row({ "Ngày nhận": "12/3/2026" })]);
    expect([owed[0]?.received, left.length]).toEqual(["2026-03-12", 1]);
  });

  test.each<[string, RowByHeader]>([
    ["a paper", { "Số văn bản / liên kết": "12/BC-STP" }],
    ["a remark", { "Ghi chú": "đã gọi" }],
    ["what was returned", { "Xử lý": "trả lại" }],
  ])("twice: the one with %s counts before an empty one", (_name, cells) => {
    const { owed, left } = tracked([row({}), row(cells), row({})]);
    expect(owed.map((one) => one.row?.at)).toEqual([3]);
    expect(left.map((one) => one.at)).toEqual([2, 4]);
  });

  test("typed twice without a period stand for the two earliest ones, in their order", () => {
    const { owed, left } = tracked([row({ "Ghi chú": "một" }), row({ "Ngày nhận": "12/3/2026" })], {
      Mốc: [milestone({ "Áp dụng cho": "STP-QB", "Thời hạn": "ngày 25 hằng tháng" })],
    });
    expect(owed.slice(0, 3).map((one) => [one.period, one.row?.at])).toEqual([
      ["tháng 03/2026", 2],
      ["tháng 04/2026", 3],
      ["tháng 05/2026", undefined],
    ]);
    expect(left).toEqual([]);
  });

  test.each<[string, RowsBySheet]>([
    ["a unit", { "Đơn vị": [...units, unit("STP-QB")] }],
    ["a milestone", { Mốc: [milestone(), milestone({ "Thời hạn": "27/3/2026" })] }],
  ])("a doubled key of %s is the check's to name: each owes once, by its first row", (_name, rows) => {
    const { owed } = tracked([row({})], { Mốc: [milestone()], ...rows });
    expect(owed.map((one) => [one.unit.values.key, one.due])).toEqual([
      ["STP-QB", "2026-03-20"],
      ["STP-TV", "2026-03-20"],
    ]);
  });

  test("typed without a period stand for the earliest one that has no row", () => {
    const monthly = { Mốc: [milestone({ "Áp dụng cho": "STP-QB", "Thời hạn": "ngày 25 hằng tháng" })] };
    const { owed, left } = tracked(
      [row({ "⚙Kỳ": "tháng 03/2026", "Ghi chú": "ba" }), row({ "Ghi chú": "tay" })],
      monthly,
    );
    expect(owed.slice(0, 3).map((one) => [one.period, one.row?.values.remark])).toEqual([
      ["tháng 03/2026", "ba"],
      ["tháng 04/2026", "tay"],
      ["tháng 05/2026", undefined],
    ]);
    expect(left).toEqual([]);
  });
});
