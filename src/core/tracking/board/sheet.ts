import type { Board, BoardBlock, BoardCell, BoardChart, ToldBlock } from "../../table/board.ts";
import { type DossierLine, dossiersPart } from "./dossiers.ts";
import { matrixOpenings } from "./matrix.ts";
import { campaignsAcross, matrixParts } from "./matrix-parts.ts";
import type { BoardModel } from "./model.ts";
import { type BoardPart, cell, textLines } from "./parts.ts";
import {
  clustersPart,
  daysPart,
  headlinePart,
  milestonesPart,
  stateColours,
  stateHeadings,
} from "./tables.ts";

export const boardSheet = "Bảng điều khiển";
/** The first cell begins so; a sheet of this name that does not is somebody else's and is left alone. */
export const boardOpening = "Trang này do sổ ghi";

const nameWidth = 250;
const columnWidth = 84;
const columns = 1 + campaignsAcross;
const inTimeColumn = 7;
/** Bars beyond this number cannot be read. */
const mostBars = 10;
const chartLines = 16;
const chartHeight = chartLines * 21;

export interface BoardWords {
  /** “Cập nhật lúc … bởi …” */
  readonly updated: string;
  /** A sentence about a year whose days off are provisional; "" none. */
  readonly provisional: string;
  /** Reports of units that wait for the desk. */
  readonly waiting: number;
  /** Nominations whose step on hand is late or due soon. */
  readonly dossiers: readonly DossierLine[];
}

/** What waits for the desk, and where it is taken over; nothing where nothing waits. */
const waitingLines = (waiting: number): BoardPart["lines"] =>
  waiting === 0
    ? []
    : textLines(`${waiting} việc đơn vị đã báo đang chờ nhận: chạy Thi đua › Nhận báo về.`, "warning");

const empty: BoardPart = {
  lines: [
    ...textLines(
      "Chưa có phần việc nào phải theo dõi. Ghi trang Mốc (cột Áp dụng cho, Thời hạn), chạy Thi đua › Tính thời hạn, rồi chạy lại Bảng điều khiển.",
      "note",
    ),
  ],
};

/** A part with the row its first line stands in. */
interface Placed {
  readonly part: BoardPart;
  readonly row: number;
}

function tableOf({ part, row }: Placed): BoardBlock | undefined {
  const { table, lines } = part;
  if (table === undefined) return undefined;
  return {
    row: row + table.from,
    column: 1,
    rows: table.count,
    columns: lines[table.from]?.length ?? columns,
  };
}

/** Bars over some columns of a table, its first column as their names; none where the table has no rows. */
function chartOver(
  table: BoardBlock | undefined,
  look: Pick<BoardChart, "title" | "stacked" | "colours" | "at" | "width"> & {
    readonly column: number;
    readonly most: number;
  },
): readonly BoardChart[] {
  const { column, most, ...chart } = look;
  if (table === undefined || most === 0) return [];
  const rows = Math.min(table.rows, 1 + most, 1 + mostBars);
  const labels = { row: table.row, column: 1, rows, columns: 1 };
  const values = { row: table.row, column, rows, columns: chart.colours.length };
  return [{ ...chart, labels, values, height: chartHeight }];
}

function charts(row: number, model: BoardModel, milestones: Placed, clusters: Placed): readonly BoardChart[] {
  const ranked = model.clusters.filter(({ rank }) => rank !== null).length;
  return [
    ...chartOver(tableOf(milestones), {
      title: "Tình hình nộp theo mốc",
      stacked: true,
      colours: stateColours,
      at: { row, column: 1 },
      width: nameWidth + 4 * columnWidth,
      column: columns - stateHeadings.length + 1,
      most: model.milestones.length,
    }),
    ...chartOver(tableOf(clusters), {
      title: "Tỷ lệ đúng hạn theo cụm, khối (%)",
      stacked: false,
      colours: ["#1a73e8"],
      at: { row, column: 6 },
      width: 6 * columnWidth,
      column: inTimeColumn,
      most: ranked,
    }),
  ];
}

/** The units' cells in all parts of the matrix; the column of their names is not among them. */
function toldFrom(row: number, last: number): ToldBlock {
  const block = { row, column: 2, rows: last - row + 1, columns: campaignsAcross };
  return { block, openings: matrixOpenings };
}

function padded(line: readonly BoardCell[]): readonly BoardCell[] {
  return Array.from({ length: columns }, (_, index) => line[index] ?? cell("", "blank"));
}

/**
 * The board as a sheet: the figures, the charts and what is due soon on the first page, then milestones, clusters and,
 * longest and last, the units that owe something. Eleven columns whatever the office, so that it prints on landscape A4.
 */
export function boardOf(model: BoardModel, words: BoardWords): Board {
  const top: BoardPart = {
    lines: [
      ...textLines(
        `${boardOpening} và được vẽ lại toàn bộ mỗi lần chạy Thi đua › Bảng điều khiển; nội dung ghi tay ở đây sẽ mất.`,
        "note",
      ),
      [cell("BẢNG ĐIỀU KHIỂN THI ĐUA", "title")],
      [cell(words.updated, "note")],
      ...textLines(words.provisional, "warning"),
      ...waitingLines(words.waiting),
      [],
    ],
  };
  const none = model.items.length === 0;
  const gap: BoardPart = { lines: Array.from({ length: none ? 0 : chartLines + 1 }, () => []) };
  const [milestones, clusters] = [milestonesPart(model), clustersPart(model)];
  const matrix = none ? [] : matrixParts(model.matrix);
  const dossiers = words.dossiers.length === 0 ? [] : [dossiersPart(words.dossiers, model.today)];
  const parts = none
    ? [top, ...(dossiers.length === 0 ? [empty] : dossiers)]
    : [top, headlinePart(model), gap, daysPart(model), ...dossiers, milestones, clusters, ...matrix];
  const placed: Placed[] = [];
  let row = 1;
  for (const part of parts) {
    placed.push({ part, row });
    row += part.lines.length;
  }
  const at = (wanted: BoardPart): Placed =>
    placed.find(({ part }) => part === wanted) ?? { part: empty, row };
  const [first] = matrix;
  return {
    sheet: boardSheet,
    position: 1,
    tabColour: "#e37400",
    rows: parts.flatMap(({ lines }) => lines.map(padded)),
    widths: [nameWidth, ...Array.from({ length: campaignsAcross }, () => columnWidth)],
    frozenRows: top.lines.length,
    tables: placed.flatMap((each) => tableOf(each) ?? []),
    charts: none ? [] : charts(at(gap).row, model, at(milestones), at(clusters)),
    ...(first === undefined ? {} : { told: toldFrom(at(first).row, row - 1) }),
  };
}
