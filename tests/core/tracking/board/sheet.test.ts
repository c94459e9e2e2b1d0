import { describe, expect, test } from "vitest";
import type { Board, BoardBlock } from "../../../../src/core/table/board.ts";
import { boardModel } from "../../../../src/core/tracking/board/model.ts";
import { boardOf } from "../../../../src/core/tracking/board/sheet.ts";
import { book, type Item, owedItems } from "./items.ts";

const words = {
  updated: "Cập nhật lúc 05/03/2026 08:00 bởi lan@sotuphap.vn",
  provisional: "",
  waiting: 0,
  dossiers: [],
};

const boardWith = (items: readonly Item[], provisional = ""): Board =>
  boardOf(boardModel(owedItems(items), "2026-03-05", book, "ngày theo lịch"), { ...words, provisional });

const texts = ({ rows }: Board): readonly string[] => rows.map(([first]) => String(first?.value));

const inside = (board: Board, { row, column, rows, columns }: BoardBlock): boolean =>
  row >= 1 &&
  row + rows - 1 <= board.rows.length &&
  column >= 1 &&
  column + columns - 1 <= board.widths.length;

const valuesOf = (board: Board, { row, column, rows, columns }: BoardBlock) =>
  board.rows
    .slice(row - 1, row - 1 + rows)
    .map((line) => line.slice(column - 1, column - 1 + columns).map(({ value }) => value));

const office: readonly Item[] = [
  { unit: "STP", cluster: "Khối Sở", state: "đúng hạn", daysLate: 0, score: 2 },
  { unit: "PTP", cluster: "Khối Phòng", state: "quá hạn", daysLate: 3 },
  { unit: "PTP", cluster: "Khối Phòng", campaign: "B", state: "sắp đến hạn", due: "2026-03-10" },
  { unit: "Hội", campaign: "B", state: "không còn phải nộp" },
];

test("the first line says whose the sheet is, then comes who drew it, then a doubtful calendar", () => {
  const provisional =
    "Lịch nghỉ năm 2027 chưa được công bố; sổ tạm tính ngày nghỉ theo luật. Khi có thông báo, ghi ngày nghỉ, ngày làm bù vào trang Ngày nghỉ rồi chạy lại Tính thời hạn và Cập nhật theo dõi.";
  const board = boardWith(office, provisional);
  const [first, title, updated, one, two] = texts(board);
  expect(first).toMatch(/^Trang này do sổ ghi và được vẽ lại toàn bộ/u);
  expect([title, updated]).toEqual(["BẢNG ĐIỀU KHIỂN THI ĐUA", words.updated]);
  expect(`${one} ${two}`).toBe(provisional);
  expect(board.rows[4]?.[0]?.tone).toBe("warning");
});

test("what units reported and nobody took over yet is said at the top, with the way there", () => {
  const model = boardModel(owedItems(office), "2026-03-05", book, "ngày theo lịch");
  const line = (waiting: number) => boardOf(model, { ...words, waiting }).rows[3]?.[0];
  expect(line(3)).toEqual({
    value: "3 việc đơn vị đã báo đang chờ nhận: chạy Thi đua › Nhận báo về.",
    tone: "warning",
  });
  expect(line(0)?.value).toBe("");
});

test("the parts come in order, the longest last", () => {
  const sections = boardWith(office)
    .rows.filter(([first]) => first?.tone === "section")
    .map(([first]) => first?.value);
  expect(sections).toEqual([
    "Tổng hợp các phong trào đang thực hiện",
    "14 ngày tới, từ 05/03/2026 đến hết 18/03/2026",
    "Theo mốc",
    "Theo cụm, khối",
    "Đơn vị còn nợ",
  ]);
});

test("the charts lie over the right columns of the sheet's own tables", () => {
  const [milestones, clusters] = boardWith(office).charts;
  const board = boardWith(office);
  if (milestones === undefined || clusters === undefined) throw new Error("two charts");
  expect(valuesOf(board, milestones.labels)).toEqual([["Mốc"], ["B-1 · đăng ký"], ["A-1 · đăng ký"]]);
  expect(valuesOf(board, milestones.values)).toEqual([
    ["Đúng hạn", "Trễ hạn", "Quá hạn", "Trả lại", "Chưa đến hạn", "Chờ hướng dẫn"],
    [0, 0, 0, 0, 1, 0],
    [1, 0, 1, 0, 0, 0],
  ]);
  expect(valuesOf(board, clusters.labels)).toEqual([["Cụm, khối"], ["Khối Sở"], ["Khối Phòng"]]);
  expect(valuesOf(board, clusters.values)).toEqual([["Đúng hạn"], [100], [0]]);
  expect(milestones.values.row + milestones.values.rows).toBeLessThanOrEqual(clusters.values.row);
});

describe.each<[string, readonly Item[]]>([
  ["nothing", []],
  ["a small office", office],
  [
    "700 units in 40 campaigns",
    Array.from({ length: 2_000 }, (_, index) => ({
      unit: `Đơn vị ${index % 700}`,
      campaign: `PT-${index % 40}`,
      cluster: `Khối ${index % 90}`,
      period: `kỳ ${index % 30}`,
      state: index % 3 === 0 ? "quá hạn" : "chưa đến hạn",
      due: "2026-03-10",
    })),
  ],
])("a board of %s", (_name, items) => {
  const board = boardWith(items);

  test("is a rectangle of eleven columns; its tables and charts lie inside", () => {
    expect(new Set(board.rows.map(({ length }) => length))).toEqual(new Set([11]));
    expect(board.widths).toHaveLength(11);
    const blocks = board.charts.flatMap(({ labels, values }) => [labels, values]);
    for (const block of [...board.tables, ...blocks]) expect(inside(board, block)).toBe(true);
    for (const { rows } of blocks) expect(rows).toBeLessThanOrEqual(11);
  });

  test("has no line that runs over the edge of the page", () => {
    for (const line of board.rows) {
      const [first] = line;
      if (first === undefined || !["note", "warning"].includes(first.tone)) continue;
      expect(String(first.value).length).toBeLessThanOrEqual(170);
      expect(line.slice(1).every(({ value }) => value === "")).toBe(true);
    }
  });
});

test("many units: headings come again for each page, campaigns beyond ten go below, long lists say what is left out", () => {
  const board = boardWith(
    Array.from({ length: 60 }, (_, index) => ({
      unit: `Đơn vị ${100 + index}`,
      campaign: `PT-${index % 12}`,
      milestone: `M-${index}`,
      state: "quá hạn",
    })),
  );
  const lines = texts(board);
  expect(lines.filter((line) => line.startsWith("Đơn vị còn nợ"))).toEqual([
    "Đơn vị còn nợ (phong trào 1–10 trong 12)",
    "Đơn vị còn nợ (phong trào 11–12 trong 12)",
  ]);
  expect(board.rows.filter(([first]) => first?.tone === "heading" && first.value === "Đơn vị")).toHaveLength(
    5,
  );
  expect(lines).toContain("Hiện 40 dòng đầu; mốc còn lại (20) xem ở khung bên cạnh trang.");
  expect(lines.filter((line) => line === "Cả 60 đơn vị")).toHaveLength(2);
});

test("with nothing owed the sheet says what to do, without tables or charts", () => {
  const board = boardWith([]);
  expect(texts(board).join(" ")).toContain("Ghi trang Mốc (cột Áp dụng cho, Thời hạn)");
  expect([board.tables, board.charts]).toEqual([[], []]);
});

test("what the matrix says tells its look, in every part of it; headings and totals stand beside", () => {
  const states = ["quá hạn", "trả lại", "sắp đến hạn", "chưa đến hạn", "chờ hướng dẫn", "trễ hạn"] as const;
  const board = boardWith(
    Array.from({ length: 600 }, (_, index) => ({
      unit: `Đơn vị ${index % 30}`,
      campaign: `PT-${index % 23}`,
      state: states[index % 6] ?? "quá hạn",
    })),
  );
  const { told } = board;
  if (told === undefined) throw new Error("a matrix");
  expect(told.block.row + told.block.rows - 1).toBe(board.rows.length);
  const cells = board.rows.slice(told.block.row - 1).flatMap((line) => line.slice(1));
  const wrong = cells.filter(({ value, tone }) => {
    const byText = told.openings.find(([opening]) => String(value).startsWith(opening))?.[1] ?? "plain";
    return !["heading", "blank"].includes(tone) && byText !== tone;
  });
  expect(wrong).toEqual([]);
});
