import { nominationState } from "../../award/nomination-state.ts";
import type { ParsedBook } from "../../book/parsed-book.ts";
import { rowName } from "../../book/row-name.ts";
import type { Day } from "../../calendar/day.ts";
import { outlookEnd } from "./days.ts";
import { type BoardPart, cell, section } from "./parts.ts";

/** A nomination whose step on hand is late or due soon, by ⚙Hạn giải quyết. */
export interface DossierLine {
  readonly key: string;
  readonly name: string;
  readonly award: string;
  readonly state: string;
  readonly due: Day;
  /** Who owes what, in words. */
  readonly next: string;
  readonly late: boolean;
}

/** Nominations that are late or fall due within the outlook, the earliest day first. */
export function boardDossiers(
  { nominations, awards }: Pick<ParsedBook, "nominations" | "awards">,
  today: Day,
): readonly DossierLine[] {
  const last = outlookEnd(today);
  return nominations.rows
    .flatMap(({ values }): readonly DossierLine[] => {
      const { key, name, award, state, due, next } = values;
      if (due === null || due > last || values.onHold === "có") return [];
      return [
        {
          key,
          name,
          award: rowName(awards, award),
          state: nominationState(state) ?? state,
          due,
          next,
          late: due < today,
        },
      ];
    })
    .sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

/** A page can be read and printed; *Tìm, chuyển đề nghị* shows all. */
const mostLines = 40;

/** “Hồ sơ khen thưởng đến hạn”: what the desk owes by law. */
export function dossiersPart(lines: readonly DossierLine[], today: Day): BoardPart {
  const rows = lines
    .slice(0, mostLines)
    .map(({ name, award, state, due, next, late }) => [
      cell(name, "plain"),
      cell({ day: due }, late ? "late" : due === today ? "soon" : "plain"),
      cell(state, "plain"),
      cell(award, "plain"),
      cell(next, "plain"),
    ]);
  const late = lines.filter((line) => line.late).length;
  const more =
    lines.length > mostLines
      ? ` Hiện ${mostLines} dòng đầu; ${lines.length - mostLines} dòng còn lại xem ở Thi đua › Khen thưởng › Tìm, chuyển đề nghị.`
      : "";
  return section(
    "Hồ sơ khen thưởng đến hạn",
    `${lines.length} hồ sơ, ${late} hồ sơ quá hạn; tính theo trang Thời hạn luật.${more}`,
    ["Tập thể, cá nhân", "Hạn giải quyết", "Trạng thái", "Hình thức", "Việc tiếp theo"],
    rows,
  );
}
