import type { Day } from "../../calendar/day.ts";
import { type LetterRow, letterId } from "./register.ts";

type Values = LetterRow["values"];

/** What a run noted of one letter before it left, and again with what became of it. */
export interface LetterNote extends Pick<Values, "recipient" | "state" | "at" | "who" | "note"> {
  readonly date: Day;
  readonly subject: string;
  /** The rungs that the letter reminds of; null where they are too long for a note and stand in the row. */
  readonly items: string | null;
}

/** What was noted and stands not yet in the sheet, in the order of time. */
export interface Noted {
  readonly notes: readonly LetterNote[];
  /** Nothing is remembered of this book's letters: it is a copy, or never kept notes before. */
  readonly forgetful: boolean;
}

/** Google kills a run after six minutes, so a letter that has been leaving for longer was left behind. */
const LONGEST_RUN_SECONDS = 7 * 60;

const brokenOff =
  "Lượt gửi bị ngắt giữa chừng, không rõ thư đã đi hay chưa. Hỏi nơi nhận; nếu chưa nhận được thì bấm “Gửi lại” ở Nhắc việc.";
const notRemembered =
  "Sổ không có ghi nhớ về thư này (sổ được sao chép trong lúc gửi, hoặc chương trình vừa được nâng cấp), không rõ thư đã đi hay chưa. Hỏi nơi nhận; nếu chưa nhận được thì bấm “Gửi lại” ở Nhắc việc.";

const seconds = (time: string): number => {
  const [, hours, minutes, rest] = /(\d\d):(\d\d):(\d\d)$/u.exec(time) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
};

/** Whether a letter “đang gửi” was left behind by a run that broke off. */
function leftBehind({ state, date, at }: Values, day: Day, time: string): boolean {
  if (state !== "đang gửi") return false;
  // Neither way: two clerks' clocks need not agree to the second.
  return date !== day || !(Math.abs(seconds(time) - seconds(at)) <= LONGEST_RUN_SECONDS);
}

/** Notes by the letter they are about, the last of each. */
const byLetter = (notes: readonly LetterNote[]): ReadonlyMap<string, LetterNote> =>
  new Map(notes.map((each) => [letterId(each.date, each.recipient), each]));

/**
 * The register as it truly stands: what was noted laid over the rows of the sheet, letters whose row is gone behind them.
 * A letter that a run left behind while it was leaving is uncertain, and so is a waiting one of today in a book that
 * remembers nothing: another book, whose copy this is, may have sent it.
 * @param day today
 * @param time “08:00:00”
 */
export function standing(
  rows: readonly LetterRow[],
  { notes, forgetful }: Noted,
  day: Day,
  time: string,
): readonly LetterRow[] {
  const noted = byLetter(notes);
  const judged = (id: string, values: Values): LetterRow => {
    if (leftBehind(values, day, time))
      return { id, values: { ...values, state: "chưa chắc", note: brokenOff } };
    if (forgetful && values.state === "chờ gửi" && values.date === day)
      return { id, values: { ...values, state: "chưa chắc", note: notRemembered } };
    return { id, values };
  };
  const known = new Set(rows.map(({ id }) => id));
  return [
    ...rows.map(({ id, values }) => {
      const note = noted.get(id);
      return judged(
        id,
        note === undefined ? values : { ...values, ...note, items: note.items ?? values.items },
      );
    }),
    ...[...noted].flatMap(([id, note]) =>
      known.has(id) ? [] : [judged(id, { ...note, items: note.items ?? "" })],
    ),
  ];
}
