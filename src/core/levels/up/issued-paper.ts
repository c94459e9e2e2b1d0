import type { ParsedBook } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { readDay } from "../../calendar/read-day.ts";
import type { LevelLink } from "../level-link.ts";

/** What an office sent upward for a milestone: the paper's number and day. */
export interface Issued {
  readonly paper: string;
  /** dd/mm/yyyy */
  readonly day: string;
}

/** The kinds of *Sổ văn bản* that answer what is due. */
const answers: Readonly<Record<string, readonly string[]>> = {
  "kế hoạch": ["Kế hoạch", "Quyết định kèm Kế hoạch"],
  "báo cáo sơ kết": ["Báo cáo sơ kết"],
  "báo cáo tổng kết": ["Báo cáo tổng kết"],
  "hồ sơ khen thưởng": ["Tờ trình đề nghị khen thưởng"],
};

/**
 * What the office sent for a milestone of the higher campaign: as *Theo dõi* says; else the one issued paper of *Sổ văn bản*
 * of a kind that answers it. Of several none is guessed.
 * @param received what *Theo dõi* says
 */
export function issuedFor(
  { papers }: Pick<ParsedBook, "papers">,
  { here, own }: LevelLink,
  task: string,
  received: { readonly day: Day | null; readonly paper: string },
): Issued | undefined {
  if (received.day !== null) return { paper: received.paper, day: cellDay(received.day) };
  const kinds = answers[task] ?? [];
  const issued = papers.rows.flatMap(({ values }): readonly Issued[] => {
    const { campaign, kind, number, symbol, date, state } = values;
    const day = readDay(date);
    const isOurs = campaign === here || campaign === own;
    if (!isOurs || !kinds.includes(kind) || state !== "đã ban hành" || number === "" || day?.kind !== "day")
      return [];
    return [{ paper: symbol === "" ? number : `${number}/${symbol}`, day: cellDay(day.day) }];
  });
  const [only, ...more] = issued;
  return more.length === 0 ? only : undefined;
}
