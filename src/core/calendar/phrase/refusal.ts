import { inQuotes } from "../../text/quote.ts";
import { unclear } from "./answer.ts";
import type { Clause } from "./clause.ts";
import type { Resolution } from "./resolution.ts";

const EXAMPLES = "“trước ngày 20/11/2026” hoặc “trong tháng 8/2026”";

/** Words that name no day, or none that can be told to be the deadline. */
export const notUnderstood = (text: string): Resolution =>
  unclear(text, `Chưa hiểu ${inQuotes(text)} là ngày nào; ghi lại, ví dụ ${EXAMPLES}.`);

const wordsOf = (text: string, { at, to }: Clause): string => text.slice(at, to).trim();

/** One expression of which the words around do not say that it is this row's deadline. */
export const notSurelyDeadline = (text: string, clause: Clause): Resolution =>
  unclear(
    text,
    `Chưa rõ ${inQuotes(wordsOf(text, clause))} có phải thời hạn không; ghi lại, ví dụ ${EXAMPLES}.`,
  );

/** More than one deadline, or one beside a day that might be another: names them. */
export function manyDeadlines(text: string, clauses: readonly Clause[]): Resolution {
  const areDays = clauses.every(
    (clause) => clause.kind === "days" && clause.size === "day" && !clause.isRange,
  );
  const listed = clauses.map((clause) => wordsOf(text, clause)).join(", ");
  const what = areDays ? "ngày" : "mốc thời gian";
  return unclear(
    text,
    `${inQuotes(text)} có ${clauses.length} ${what} (${listed}); mỗi thời hạn ghi thành một mốc.`,
  );
}

/** Words that open a stretch and never close it. */
export const onlyStart = (text: string): Resolution =>
  unclear(text, "Chỉ ghi lúc bắt đầu, không có ngày cuối; ghi thêm “đến …”.");

/** The same day of two years and nothing else: "28/8/1945 - 28/8/2026". */
export const onlyCelebrated = (text: string): Resolution =>
  unclear(text, `${inQuotes(text)} là mốc kỷ niệm, không phải thời hạn; ghi ngày phải hoàn thành.`);

/** A day long before the plan: remembered, or a slip in its year. */
export function gone(text: string, clause: Clause): Resolution {
  const words = wordsOf(text, clause);
  return unclear(words, `${inQuotes(words)} đã qua từ lâu, không phải thời hạn; kiểm tra lại năm.`);
}
