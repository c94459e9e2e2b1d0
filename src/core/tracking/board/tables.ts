import { cellDay, shortDate, weekdayName } from "../../calendar/date-style.ts";
import type { BoardCell } from "../../table/board.ts";
import type { Counts } from "./counts.ts";
import { outlookDays, outlookEnd } from "./days.ts";
import type { BoardModel } from "./model.ts";
import { average, type BoardPart, cell, count, percent, section } from "./parts.ts";

/** A page can be read and printed; the rest is a click away beside the sheet. */
const mostLines = 40;

const moreText = (all: number, what: string): string =>
  all > mostLines
    ? `Hiện ${mostLines} dòng đầu; ${what} còn lại (${all - mostLines}) xem ở khung bên cạnh trang.`
    : "";

/** The states as columns; the charts and the headline use the same order. */
export const stateHeadings = [
  "Đúng hạn",
  "Trễ hạn",
  "Quá hạn",
  "Trả lại",
  "Chưa đến hạn",
  "Chờ hướng dẫn",
] as const;

export const stateColours = ["#34a853", "#f9ab00", "#d93025", "#a142f4", "#8ab4f8", "#dadce0"] as const;

/** “Chưa đến hạn” holds what is due soon, too. */
function stateCells({ of }: Counts): readonly BoardCell[] {
  return [
    count(of["đúng hạn"], "done"),
    count(of["trễ hạn"], "plain"),
    count(of["quá hạn"], "late"),
    count(of["trả lại"], "late"),
    count(of["chưa đến hạn"] + of["sắp đến hạn"], of["sắp đến hạn"] > 0 ? "soon" : "plain"),
    count(of["chờ hướng dẫn"], "plain"),
  ];
}

export function headlinePart({ headline, unitsOpen, unitsOverdue }: BoardModel): BoardPart {
  const released = headline.of["không còn phải nộp"];
  const explained = `Chưa đến hạn gồm cả sắp đến hạn.${released === 0 ? "" : ` Không kể ${released} phần việc không còn phải nộp.`}`;
  const headings = ["Đơn vị", "Phải nộp", "Đã nhận", "Tỷ lệ nhận", "Sắp đến hạn", ...stateHeadings];
  const row = [
    cell(`${unitsOverdue} đơn vị quá hạn, ${unitsOpen} đơn vị còn nợ`, unitsOverdue > 0 ? "late" : "plain"),
    count(headline.owed, "plain"),
    count(headline.received, "plain"),
    percent(headline.percent),
    count(headline.of["sắp đến hạn"], "soon"),
    ...stateCells(headline),
  ];
  return section("Tổng hợp các phong trào đang thực hiện", explained, headings, [row]);
}

export function daysPart({ days, today }: BoardModel): BoardPart {
  const span = `từ ${cellDay(today)} đến hết ${shortDate(outlookEnd(today), "dd/mm/yyyy")}`;
  const rows = days
    .slice(0, mostLines)
    .map((line) => [
      cell(line.label, "plain"),
      cell({ day: line.day }, line.day === today ? "soon" : "plain"),
      cell(weekdayName(line.day), "plain"),
      cell(line.campaign, "plain"),
      count(line.units, "soon"),
    ]);
  const explained = days.length === 0 ? "Không có mốc nào đến hạn." : moreText(days.length, "mốc");
  const name = `${outlookDays} ngày tới, ${span}`;
  return section(name, explained, ["Mốc", "Hạn", "Thứ", "Phong trào", "Đơn vị còn nợ"], rows);
}

export function milestonesPart({ milestones }: BoardModel): BoardPart {
  const rows = milestones
    .slice(0, mostLines)
    .map(({ label, due, counts }) => [
      cell(label, "plain"),
      due === null ? cell("chưa có", "quiet") : cell({ day: due }, "plain"),
      count(counts.owed, "plain"),
      count(counts.received, "plain"),
      percent(counts.percent),
      ...stateCells(counts),
    ]);
  const headings = ["Mốc", "Hạn", "Phải nộp", "Đã nhận", "Tỷ lệ nhận", ...stateHeadings];
  return section("Theo mốc", moreText(milestones.length, "mốc"), headings, rows);
}

export function clustersPart({ clusters, latenessIn }: BoardModel): BoardPart {
  const rows = clusters
    .slice(0, mostLines)
    .map((line) => [
      cell(line.cluster, "plain"),
      line.rank === null ? cell("–", "quiet") : cell(line.rank, "plain"),
      count(line.units, "plain"),
      count(line.judged, "plain"),
      count(line.counts.of["quá hạn"], "late"),
      average(line.daysLate),
      percent(line.inTime),
      average(line.score),
    ]);
  const headings = [
    "Cụm, khối",
    "Hạng",
    "Số đơn vị",
    "Đã đến hạn",
    "Quá hạn",
    "Số ngày trễ",
    "Đúng hạn",
    "Điểm",
  ];
  const explained = `Trung bình các phần việc đã đến hạn hoặc đã nhận; ngày trễ là ${latenessIn}. Xếp theo ngày trễ, tỷ lệ đúng hạn, rồi điểm; bằng nhau cả ba thì đồng hạng. ${moreText(clusters.length, "cụm, khối")}`;
  return section("Theo cụm, khối", clusters.length === 0 ? "" : explained, headings, rows);
}
