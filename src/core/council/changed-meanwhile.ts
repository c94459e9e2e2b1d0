import { inQuotes } from "../text/quote.ts";
import type { SessionShown } from "./session-shown.ts";

/** What a session says of itself besides members and votes, and how a clerk calls it. */
const texts = {
  day: "Ngày họp",
  method: "Cách biểu quyết",
  issued: "Phiếu phát ra",
  returned: "Phiếu thu về",
  invalid: "Phiếu không hợp lệ",
  counters: "Ban kiểm phiếu",
  opinions: "Ý kiến tại phiên họp",
  closing: "Giờ kết thúc",
} as const;

/** A session as a page shows it or as a clerk typed it. */
export interface SessionSaid extends Readonly<Record<keyof typeof texts, string>> {
  readonly attendance: readonly {
    readonly member: string;
    readonly attended: string;
    readonly reason: string;
  }[];
  readonly votes: readonly { readonly key: string; readonly votesFor: string }[];
}

type Lines = ReadonlyMap<string, { readonly value: string; readonly words: string }>;

const shownValue = (value: string): string => (value === "" ? "để trống" : inQuotes(value));

function linesOf(said: SessionSaid, nameOf: (key: string) => string): Lines {
  const lines = new Map<string, { value: string; words: string }>();
  for (const key of Object.keys(texts) as (keyof typeof texts)[])
    lines.set(key, { value: said[key].trim(), words: `${texts[key]} ${shownValue(said[key].trim())}` });
  for (const { member, attended, reason } of said.attendance)
    lines.set(`member ${member}`, {
      value: `${attended} ${reason}`.trim(),
      words: `${member} ${[attended, reason].filter((part) => part !== "").join(", ")}`,
    });
  for (const { key, votesFor } of said.votes)
    lines.set(`vote ${key}`, {
      value: votesFor.trim(),
      words: `${nameOf(key)} ${votesFor.trim() === "" ? "chưa có phiếu" : `${votesFor.trim()} phiếu`}`,
    });
  return lines;
}

/**
 * What stands in the book otherwise than the clerk saw it and otherwise than she typed it: another clerk's, which her entry
 * would write over. What she sent before, and sends again, is hers.
 * @param now the session as the book has it; its names stand for keys
 * @param saw as her page showed it when it was opened
 * @returns each in words, as it stands in the book
 */
export function changedMeanwhile(now: SessionShown, saw: SessionSaid, typed: SessionSaid): readonly string[] {
  const names = new Map(now.candidates.map(({ key, name }) => [key, name]));
  const nameOf = (key: string): string => names.get(key) ?? "Đề nghị khác";
  const before = linesOf(saw, nameOf);
  const after = linesOf(typed, nameOf);
  const standing = linesOf({ ...now, attendance: now.members, votes: now.candidates }, nameOf);
  return [...standing].flatMap(([key, { value, words }]) => {
    const mine = after.get(key)?.value;
    // What she did not send is not written over.
    if (mine === undefined || mine === value || before.get(key)?.value === value) return [];
    return [words];
  });
}
