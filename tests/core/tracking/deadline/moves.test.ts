import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ParsedBook } from "../../../../src/core/book/parsed-book.ts";
import { changeDeadlines } from "../../../../src/core/tracking/deadline/change-deadlines.ts";
import { milestoneDeadlines, phaseSpans } from "../../../../src/core/tracking/deadline/deadlines.ts";
import { deadlineMoves, type Moves } from "../../../../src/core/tracking/deadline/moves.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";

const unit = (Mã: string, Loại: string, more: RowByHeader): RowByHeader => ({
  Mã,
  Tên: `Đơn vị ${Mã}`,
  Loại,
  ...more,
});

const units: readonly RowByHeader[] = [
  unit("STP-QB", "Sở Tư pháp", { "Tên ngắn": "Sở QB", Email: "qb@stp.vn" }),
  unit("STP-AG", "Sở Tư pháp", {}),
  unit("C-1", "Cụm", { Email: "c1@stp.vn" }),
  // Ended before: its work is its successor's, which is named anyway; the other left none.
  unit("STP-CU", "Sở Tư pháp", { "Hiệu lực đến": "30/6/2025", "Đơn vị kế thừa": "STP-QB" }),
  unit("STP-HET", "Sở Tư pháp", { "Hiệu lực đến": "30/6/2025" }),
  unit("STP-SAU", "Sở Tư pháp", { "Hiệu lực từ": "01/7/2026" }),
];

const milestone = (more: RowByHeader): RowByHeader => ({
  Mã: "QB-DK",
  "Phong trào": "QB-2026",
  Việc: "đăng ký",
  "Áp dụng cho": "Sở Tư pháp; Cụm",
  "Thời hạn": "chậm nhất là ngày 20/02/2026",
  ...more,
});

function bookWith(rows: RowsBySheet): ParsedBook {
  return campaignWith({}, { "Đơn vị": units, ...rows }).book;
}

/** The seam: rows of Hạn riêng come resolved from elsewhere. */
function movesOf(book: ParsedBook, changes: Parameters<typeof deadlineMoves>[1]["changes"]): Moves {
  return deadlineMoves(book, { milestones: milestoneDeadlines(book), phases: phaseSpans(book), changes });
}

describe("a milestone", () => {
  test.each([
    ["that had no day is filled, not moved", {}, []],
    ["that keeps its day does not move", { "⚙Hạn": "20/02/2026" }, []],
    ["whose words are empty keeps its day", { "Thời hạn": "", "⚙Hạn": "15/02/2026" }, []],
    ["whose day changes moves", { "⚙Hạn": "15/02/2026" }, [["2026-02-15", "2026-02-20"]]],
    [
      "whose words give no day any more loses it",
      { "Thời hạn": "theo hướng dẫn của Bộ", "⚙Hạn": "15/02/2026" },
      [["2026-02-15", null]],
    ],
    ["whose words are not understood keeps it", { "Thời hạn": "lúc thuận tiện", "⚙Hạn": "15/02/2026" }, []],
  ])("%s", (_name, cells, expected) => {
    const { moves } = movesOf(bookWith({ Mốc: [milestone(cells)] }), []);
    expect(moves.map(({ from, to }) => [from, to])).toEqual(expected);
  });

  test("says why, for what, and who has to be told: by kind, by name, and who has no address", () => {
    const { moves } = movesOf(bookWith({ Mốc: [milestone({ "⚙Hạn": "15/02/2026" })] }), []);
    expect(moves).toEqual([
      {
        sheet: "Mốc",
        called: expect.stringMatching(/^đăng ký – /u) as unknown,
        column: "⚙Hạn",
        title: "đăng ký: Phong trào thi đua năm 2026",
        from: "2026-02-15",
        to: "2026-02-20",
        why: expect.arrayContaining([expect.stringContaining("20/02/2026")]) as unknown,
        hangsOn: "",
        told: {
          count: 3,
          names: ["Đơn vị STP-QB", "Đơn vị STP-AG", "Đơn vị C-1"],
          kinds: [
            { kind: "Sở Tư pháp", count: 2 },
            { kind: "Cụm", count: 1 },
          ],
          addresses: ["qb@stp.vn", "c1@stp.vn"],
          withoutMail: { count: 1, names: ["Đơn vị STP-AG"] },
        },
      },
    ]);
  });

  test("does not tell units whose own day another row gives", () => {
    const own = { Mốc: "QB-DK", "Áp dụng cho": "Cụm", Loại: "hạn riêng", "Thời hạn": "05/3/2026" };
    const book = bookWith({ Mốc: [milestone({ "⚙Hạn": "15/02/2026" })], "Hạn riêng": [own] });
    expect(movesOf(book, []).moves[0]?.told.names).toEqual(["Đơn vị STP-QB", "Đơn vị STP-AG"]);
  });

  test.each([
    ["03 ngày làm việc kể từ ngày ký", "ngày ký văn bản"],
    ["15 ngày làm việc kể từ ngày kết thúc đợt 1", "kết thúc đợt 1"],
    ["15/02/2026", ""],
  ])("%j hangs on %j", (words, hangsOn) => {
    const { moves } = movesOf(
      bookWith({
        Mốc: [milestone({ "Thời hạn": words, "⚙Hạn": "01/01/2026" })],
        Đợt: [{ "Phong trào": "QB-2026", "Đợt số": 1, Từ: "đầu năm", Đến: "30/6/2026" }],
      }),
      [],
    );
    expect(moves.map((move) => move.hangsOn)).toEqual([hangsOn]);
  });

  test("tells the successor of a unit that was merged before the day", () => {
    const book = bookWith({ Mốc: [milestone({ "Áp dụng cho": "STP-CU", "⚙Hạn": "15/02/2026" })] });
    expect(movesOf(book, []).moves[0]?.told.names).toEqual(["Đơn vị STP-QB"]);
  });

  test("names all units, however many", () => {
    const many = Array.from({ length: 63 }, (_, index) => unit(`S-${index}`, "Sở Tư pháp", {}));
    const { moves } = movesOf(bookWith({ "Đơn vị": many, Mốc: [milestone({ "⚙Hạn": "15/02/2026" })] }), []);
    expect(moves[0]?.told).toMatchObject({ count: 63, withoutMail: { count: 63 } });
    expect(moves[0]?.told.names).toHaveLength(63);
    expect(moves[0]?.told.withoutMail.names).toHaveLength(63);
  });
});

test("both ends of a phase move; who owes something in it has to be told", () => {
  const phase = {
    "Phong trào": "QB-2026",
    "Đợt số": 1,
    Từ: "đầu năm",
    Đến: "30/6/2026",
    "⚙Từ ngày": "02/01/2026",
    "⚙Đến ngày": "31/5/2026",
  };
  const book = bookWith({ Đợt: [phase], Mốc: [milestone({ Đợt: 1, "Áp dụng cho": "C-1" })] });
  const { moves, rows } = movesOf(book, []);
  expect(moves.map(({ column, from, to, title }) => [column, from, to, title])).toEqual([
    ["⚙Từ ngày", "2026-01-02", "2026-01-01", "đợt 1: Phong trào thi đua năm 2026"],
    ["⚙Đến ngày", "2026-05-31", "2026-06-30", "đợt 1: Phong trào thi đua năm 2026"],
  ]);
  expect(moves[0]?.told.names).toEqual(["Đơn vị C-1"]);
  expect([...rows]).toEqual(["Đợt!2"]);
});

test("an extension is shown with its reason and decision, for those of the milestone's units it names", () => {
  const book = bookWith({
    Mốc: [milestone({ "Áp dụng cho": "Sở Tư pháp", "Thời hạn": "20/3/2026" })],
    "Hạn riêng": [
      {
        Mốc: "QB-DK",
        "Áp dụng cho": "tất cả",
        Loại: "gia hạn",
        "Thời hạn": "thêm 05 ngày làm việc",
        "Lý do": "bão số 3",
        "Số văn bản": "512/BTP-TĐKT",
        "Ngày văn bản": "10/02/2026",
        "⚙Hạn": "25/3/2026",
      },
    ],
  });
  const { moves } = movesOf(book, changeDeadlines(book));
  expect(moves).toEqual([
    expect.objectContaining({
      sheet: "Hạn riêng",
      from: "2026-03-25",
      to: "2026-03-27",
      hangsOn: "mốc “đăng ký – Sở Tư pháp”",
    }),
  ]);
  expect(moves[0]?.why.join(" ")).toContain(
    "Gia hạn từ ngày 20/3/2026 đến ngày 27/3/2026, theo văn bản 512/BTP-TĐKT ngày 10/02/2026; lý do: bão số 3.",
  );
  expect(moves[0]?.told.names).toEqual(["Đơn vị STP-QB", "Đơn vị STP-AG"]);
});

test("law: the fingerprint does not care for the order of rows, and cares for every day", () => {
  const day = fc.integer({ min: 1, max: 28 });
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 5 }),
      (days, turn) => {
        const rows = days.map((number, index) =>
          milestone({ Mã: `M-${index}`, "⚙Hạn": `${number}/3/2026`, "Thời hạn": `${number}/4/2026` }),
        );
        const print = (order: readonly RowByHeader[]): string =>
          movesOf(bookWith({ Mốc: order }), []).fingerprint;
        const cut = turn % rows.length;
        expect(print([...rows.slice(cut), ...rows.slice(0, cut)])).toBe(print(rows));
        const [first, ...rest] = rows;
        expect(print([{ ...first, "Thời hạn": "29/4/2026" }, ...rest])).not.toBe(print(rows));
      },
    ),
    { numRuns: 15 },
  );
});
