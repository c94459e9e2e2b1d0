import type { ParsedBook } from "../book/parsed-book.ts";
import { foldKey } from "../text/fold.ts";
import { filled, type RowCollector } from "./copied-rows.ts";
import { look } from "./review.ts";

/** Figures that the shipped paragraphs speak of: to begin with, for each office to set its own. */
const proposed: readonly (readonly [name: string, assigned: string, measure: string])[] = [
  ["Nhiệm vụ đúng tiến độ", "100", "%"],
  ["Hồ sơ đúng hạn", "100", "%"],
  ["Sáng kiến, cách làm mới", "01", "sáng kiến, cách làm mới"],
  ["Công trình, phần việc", "01", "công trình, phần việc"],
];

/** The targets that a new campaign's paragraphs refer to, each with a figure to look at. */
export function startTargets(
  { targets }: ParsedBook,
  texts: readonly string[],
  key: string,
  collector: RowCollector,
): void {
  const asked = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\{chỉ tiêu:([^{}]+)\}/giu)].map(([, name = ""]) => foldKey(name)),
    ),
  );
  for (const [name, assigned, measure] of proposed) {
    if (!asked.has(foldKey(name))) continue;
    collector.add(targets, {
      ...filled({ campaign: key, name, measure }),
      assigned: {
        cell: assigned,
        remarks: [look("", [assigned, measure].join(" "), "Mức do sổ đặt sẵn: ghi mức mà cơ quan giao.")],
      },
    });
  }
}
