import type { Board, BoardCell, BoardChart } from "../table/board.ts";
import { type BoardPart, cell, count, section, textLines } from "../tracking/board/parts.ts";
import type { AwardLine, Line, YearLine } from "./breakdown.ts";
import { figureCells, headings } from "./figure-cells.ts";
import type { Statistics } from "./statistics.ts";

export const statisticsSheet = "Thống kê khen";
/** The first cell begins so; a sheet of this name that does not is somebody else's and is left alone. */
export const statisticsOpening = "Trang này do sổ ghi";

const nameWidth = 250;
const columnWidth = 76;
const chartLines = 16;

const columns = 1 + headings.length + 1;

const [subjectColours, postColours] = [
  ["#1a73e8", "#34a853", "#9334e6", "#bdc1c6"],
  ["#188038", "#f9ab00", "#bdc1c6"],
];

/** “+5”, “–3”: points; a dash where there is nothing to compare with. */
function sinceCell({ since }: YearLine): BoardCell {
  if (since === null) return cell("–", "quiet");
  if (since === 0) return cell("không đổi", "plain");
  return since > 0 ? cell(`tăng ${since}`, "done") : cell(`giảm ${-since}`, "late");
}

const named = (line: Line): BoardCell => cell(line.name, "plain");
const lines = (rows: readonly Line[]): readonly (readonly BoardCell[])[] =>
  rows.map((line) => [named(line), ...figureCells(line)]);

function yearsPart(years: readonly YearLine[]): BoardPart {
  return section(
    "Theo năm",
    "Năm là năm xét tặng. Tỷ lệ người trực tiếp tính trên tổng số cá nhân, kể cả người chưa ghi vị trí; cột cuối là số điểm phần trăm so với năm trước.",
    ["Năm", ...headings, "So với năm trước"],
    years.map((line) => [
      cell(line.year === null ? line.name : `Năm ${line.name}`, "plain"),
      ...figureCells(line),
      sinceCell(line),
    ]),
  );
}

function awardsPart(awards: readonly AwardLine[], years: readonly number[]): BoardPart {
  return section(
    "Theo danh hiệu, hình thức khen",
    "",
    ["Hình thức", ...years.map((year) => `Năm ${year}`), "Năm khác", "Tổng"],
    awards.map(({ name, inYears, otherwise, all }) => [
      cell(name, "plain"),
      ...inYears.map((number) => count(number, "plain")),
      count(otherwise, "plain"),
      count(all, "done"),
    ]),
  );
}

const empty: BoardPart = {
  lines: textLines(
    "Chưa có lần khen nào để thống kê. Ghi trang Lịch sử khen, hoặc vào số quyết định cho các đề nghị, rồi chạy lại Thống kê khen.",
    "note",
  ),
};

/** Bars over neighbouring columns of the years' table. */
function yearChart(
  row: number,
  bars: number,
  look: Pick<BoardChart, "title" | "colours" | "at"> & { readonly column: number },
): BoardChart {
  const { column, ...chart } = look;
  return {
    ...{ ...chart, stacked: true, width: nameWidth + 4 * columnWidth, height: chartLines * 21 },
    labels: { row, column: 1, rows: 1 + bars, columns: 1 },
    values: { row, column, rows: 1 + bars, columns: chart.colours.length },
  };
}

/** Bars beyond this number cannot be read; the latest years come first. */
const mostBars = 10;

const padded = (line: readonly BoardCell[]): readonly BoardCell[] =>
  Array.from({ length: columns }, (_, index) => line[index] ?? cell("", "blank"));

/**
 * The figures of awards as a sheet: by year with two charts, by award, by unit as there are now and as there were then, by
 * cluster. The same width whatever the office.
 * @param updated “Cập nhật lúc … bởi …”
 */
export function statisticsBoard(
  { years, shownYears, awards, units, unitsThen, clusters }: Statistics,
  updated: string,
): Board {
  const top: BoardPart = {
    lines: [
      ...textLines(
        `${statisticsOpening} và được vẽ lại toàn bộ mỗi lần chạy Thi đua › Khen thưởng › Thống kê khen; nội dung ghi tay ở đây sẽ mất.`,
        "note",
      ),
      [cell("THỐNG KÊ KHEN THƯỞNG", "title")],
      [cell(updated, "note")],
      ...textLines(
        "Tính từ trang Lịch sử khen và các đề nghị đã có quyết định, mỗi lần khen một lượt. Lần khen có quyết định hủy bỏ không tính. Điều sổ chưa ghi đứng riêng, không bỏ ra ngoài.",
        "note",
      ),
      [],
    ],
  };
  const none = years.length === 0;
  const gap: BoardPart = { lines: Array.from({ length: chartLines + 1 }, () => []) };
  const yearly = yearsPart(years);
  const parts = none
    ? [top, empty]
    : [
        ...[top, yearly, gap, awardsPart(awards, shownYears)],
        section(
          "Theo đơn vị hiện nay",
          "Đơn vị đã sáp nhập, đổi tên tính cho đơn vị kế thừa.",
          ["Đơn vị", ...headings],
          lines(units),
        ),
        section("Theo đơn vị khi được khen", "", ["Đơn vị", ...headings], lines(unitsThen)),
        section(
          "Theo cụm, khối thi đua",
          "Theo cụm, khối của đơn vị trong năm xét tặng; đơn vị ở nhiều cụm tính ở mỗi cụm.",
          ["Cụm, khối", ...headings],
          lines(clusters),
        ),
      ];
  const placed: { readonly part: BoardPart; readonly row: number }[] = [];
  let row = 1;
  for (const part of parts) {
    placed.push({ part, row });
    row += part.lines.length;
  }
  const rowOf = (wanted: BoardPart): number => placed.find(({ part }) => part === wanted)?.row ?? 1;
  const tableRow = rowOf(yearly) + (yearly.table?.from ?? 0);
  const bars = Math.min(mostBars, years.length);
  const at = (column: number) => ({ row: rowOf(gap), column });
  return {
    sheet: statisticsSheet,
    position: 2,
    tabColour: "#188038",
    rows: parts.flatMap((part) => part.lines.map(padded)),
    widths: [nameWidth, ...Array.from({ length: columns - 1 }, () => columnWidth)],
    frozenRows: top.lines.length,
    tables: placed.flatMap(({ part: { table, lines: own }, row: from }) =>
      table === undefined
        ? []
        : [
            {
              row: from + table.from,
              column: 1,
              rows: table.count,
              columns: own[table.from]?.length ?? columns,
            },
          ],
    ),
    charts: none
      ? []
      : [
          yearChart(tableRow, bars, {
            ...{
              title: "Lượt khen theo năm: tập thể, cá nhân, hộ gia đình",
              colours: subjectColours,
              at: at(1),
              column: 2,
            },
          }),
          yearChart(tableRow, bars, {
            title: "Cá nhân được khen theo năm: trực tiếp, lãnh đạo",
            ...{ colours: postColours, at: at(7), column: 7 },
          }),
        ],
  };
}
