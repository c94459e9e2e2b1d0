import type { ParsedBook } from "../book/parsed-book.ts";
import { cellDay } from "../calendar/date-style.ts";
import { resolvePhrase } from "../calendar/phrase/resolve-phrase.ts";
import { readDay } from "../calendar/read-day.ts";
import type { Cell } from "../table/cell.ts";
import { cellText } from "../table/parse-cell.ts";
import { plainContexts } from "../tracking/deadline/plain-context.ts";
import type { Handed } from "./handed.ts";
import type { LevelLink } from "./level-link.ts";

/** A milestone of the office's own as it is shown before it is written; days as dd/mm/yyyy, "" where there is none. */
export interface OwnMilestone {
  readonly what: string;
  readonly words: string;
  /** The last day above, and here. */
  readonly above: string;
  readonly here: string;
}

/** Tells what the words of a new row of the office's own campaign come to, before the row they hang on is there. */
export function ownMilestone(
  book: ParsedBook,
  handed: Handed,
  link: LevelLink,
): (row: Readonly<Record<string, Cell>>) => OwnMilestone {
  const context = plainContexts(book)({ issued: "", from: null });
  const above = new Map(
    handed.milestones.flatMap(({ key, days }) => {
      const here = link.milestones.find(([there]) => there === key)?.[1];
      const due = days.find(({ units }) => units.includes(link.unit))?.due ?? "";
      const day = readDay(due);
      return here === undefined || day?.kind !== "day" ? [] : [[here, cellDay(day.day)] as const];
    }),
  );
  return (row) => {
    const words = cellText(row["deadline"] ?? "");
    const key = words.slice(words.lastIndexOf(" ") + 1);
    const due = above.get(key) ?? "";
    const read = due === "" ? undefined : resolvePhrase(words.replace(`mốc ${key}`, `ngày ${due}`), context);
    return {
      what: cellText(row["task"] ?? ""),
      words,
      above: due,
      here: read?.kind === "resolved" ? cellDay(read.due) : "",
    };
  };
}
