import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowNamed } from "../../core/book/row-by-key.ts";
import { placeText, rowTitle } from "../../core/book/row-name.ts";
import { type Step, stepsByNomination } from "../../core/nomination/history.ts";
import type { Ports } from "../../ports/ports.ts";
import type { NewRow, SheetChange } from "../book/write/sheet-change.ts";
import { type LogEntry, momentText } from "../book/write-log.ts";

/** New rows of *Quá trình xét*, numbered on from what stands there just before writing; what leads there already is left out. */
export function stepsChange(
  { clock, user }: Pick<Ports, "clock" | "user">,
  book: ParsedBook,
  steps: ReadonlyMap<string, readonly Step[]>,
): SheetChange {
  const who = user.email();
  const at = momentText(clock.now());
  const read = stepsByNomination(book.nominationSteps);
  return {
    table: book.nominationSteps,
    added: (now) => {
      // The sheet as it is now was parsed as the same table.
      const standing = stepsByNomination(now as ParsedBook["nominationSteps"]);
      return [...steps].flatMap(([nomination, own]): readonly NewRow[] => {
        const before = standing.get(nomination) ?? [];
        const last = before[before.length - 1];
        const newest = own[own.length - 1];
        if (last?.to === newest?.to && last?.from === newest?.from) return [];
        // A number that somebody took out meanwhile is not given again to another step.
        const known = read.get(nomination) ?? [];
        const number = Math.max(last?.step ?? 0, known[known.length - 1]?.step ?? 0);
        return own.map(({ from, to, day, reason }, index) => ({
          nomination,
          step: number + index + 1,
          from,
          to,
          day: day === null ? "" : { day },
          reason,
          who,
          at,
        }));
      });
    },
  };
}

/** One entry for one row; of many that moved together one for all, for each has its own history. */
export function stepEntries(
  { nominations }: ParsedBook,
  what: string,
  steps: ReadonlyMap<string, readonly Step[]>,
): readonly LogEntry[] {
  const { sheet } = nominations.table;
  const moved = [...steps].flatMap(([key, own]) => own.map((step) => ({ key, step })));
  const [one, ...more] = moved;
  if (one === undefined) return [];
  const row = rowNamed(nominations, one.key);
  if (more.length === 0 && row !== undefined)
    return [
      {
        what,
        place: placeText({ sheet, row: row.at, title: rowTitle(nominations, row), column: "" }),
        before: one.step.from,
        after: one.step.to,
      },
    ];
  const states = (of: "from" | "to"): string => [...new Set(moved.map(({ step }) => step[of]))].join(", ");
  return [{ what, place: sheet, before: states("from"), after: `${states("to")} (${moved.length} đề nghị)` }];
}
