import type { Matrix } from "./matrix.ts";
import { type BoardPart, cell, section } from "./parts.ts";

/** Campaigns side by side: as many as a landscape A4 page bears. More go below, not beside: a page stays readable. */
export const campaignsAcross = 10;
/** The headings come again after so many units, so that each printed page has them. */
const headingsEvery = 18;

/** The matrix as one table per ten campaigns, each with the units that owe something in them. */
export function matrixParts({ campaigns, rows, finished, totals }: Matrix): readonly BoardPart[] {
  const parts: BoardPart[] = [];
  for (let first = 0; first < campaigns.length; first += campaignsAcross) {
    const across = <T>(list: readonly T[]): readonly T[] => list.slice(first, first + campaignsAcross);
    const headings = ["Đơn vị", ...across(campaigns).map((key) => (key === "" ? "(chưa rõ)" : key))];
    const mine = rows.filter((row) => across(row.cells).some(({ counts }) => counts.open > 0));
    const lines = mine.flatMap((row, index) => [
      ...(index > 0 && index % headingsEvery === 0
        ? [headings.map((heading) => cell(heading, "heading"))]
        : []),
      [
        cell(row.unit, row.overdue > 0 ? "late" : "plain"),
        ...across(row.cells).map(({ text, tone }) => cell(text, tone)),
      ],
    ]);
    const total = [
      cell(`Cả ${rows.length + finished} đơn vị`, "heading"),
      ...across(totals).map(({ text, tone }) => cell(text, tone)),
    ];
    const span =
      campaigns.length > campaignsAcross
        ? ` (phong trào ${first + 1}–${Math.min(first + campaignsAcross, campaigns.length)} trong ${campaigns.length})`
        : "";
    const done = finished === 0 ? "" : ` ${finished} đơn vị đã nộp đủ, không kê ở đây.`;
    const explained = `Ô ghi tình trạng xấu nhất rồi số còn lại; “đủ 3/3” là đã nhận đủ, “–” là không phải nộp.${done}`;
    parts.push(section(`Đơn vị còn nợ${span}`, explained, headings, [...lines, total]));
  }
  return parts;
}
