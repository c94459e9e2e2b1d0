import type { BoardCell } from "../table/board.ts";
import { count, percent } from "../tracking/board/parts.ts";
import type { Line } from "./breakdown.ts";
import { directShareOf } from "./figures.ts";

/** Columns of figures, in the order of the lines. */
export const headings = [
  ...["Tập thể", "Cá nhân", "Hộ gia đình", "Chưa ghi đối tượng", "Tổng"],
  ...["Trực tiếp", "Lãnh đạo, quản lý", "Chưa ghi vị trí"],
  ...["Nữ", "Nam", "Chưa ghi Ông/Bà"],
  "% trực tiếp",
];
/** The figures of a line, a cell under each heading. */
export function figureCells({ figures }: Line): readonly BoardCell[] {
  const { collectives, persons, households, subjectUnknown, all, direct, leaders, postUnknown } = figures;
  return [
    ...[
      count(collectives, "plain"),
      count(persons, "plain"),
      count(households, "plain"),
      count(subjectUnknown, "soon"),
      count(all, "done"),
    ],
    ...[count(direct, "plain"), count(leaders, "plain"), count(postUnknown, "soon")],
    ...[count(figures.women, "plain"), count(figures.men, "plain"), count(figures.sexUnknown, "soon")],
    percent(directShareOf(figures)),
  ];
}
