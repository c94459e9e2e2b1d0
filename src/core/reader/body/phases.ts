import type { Day } from "../../calendar/day.ts";
import type { PhraseContext } from "../../calendar/phrase/resolution.ts";
import { plainText } from "../../text/fold.ts";
import { fromRoman } from "../../text/roman.ts";
import { daysIn } from "./times-in.ts";

/** A phase of a campaign: its number and its days. */
export interface ReadPhase {
  readonly number: number;
  readonly from: Day | null;
  readonly to: Day;
  readonly words: string;
}

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:nhất|một|đầu)$/iu, 1],
  [/^hai$/iu, 2],
  [/^ba$/iu, 3],
  [/^(?:tư|bốn)$/iu, 4],
  [/^năm$/iu, 5],
];
const LABEL =
  /(?<![\p{L}\d])(?:đợt|giai đoạn|chặng)(?: (?:thi đua|cao điểm|phát động|tổ chức)){0,2}(?: thứ)? ?(\d{1,2}(?![\d/.-]|\s?[-–/]\s?\d)|[IVX]{1,4}(?![\p{L}])|nhất|một|hai|ba|tư|bốn)(?![\p{L}\d])/giu;
const REACH = 420;
/** What follows a label that opens a phase, rather than one that only mentions it: “Kết thúc đợt 1, …”. */
const OPENS = /^\s*(?:[:,.;(–-]|từ|thời gian|bắt đầu|được|\(|kéo dài|diễn ra|phát động|tổ chức|năm|đến|$)/iu;
const MENTIONED =
  /(?<!\p{L})(?:kết thúc|sau|sơ kết|tổng kết|hết|trong|của|báo cáo|theo|khen thưởng|và)\s*$/iu;

const numberOf = (words: string): number => {
  if (/^\d+$/u.test(words)) return Number(words);
  return ORDINALS.find(([pattern]) => pattern.test(words))?.[1] ?? fromRoman(words) ?? 0;
};

/** The days behind a label: the first that form a stretch, or end one. */
function stretchIn(
  text: string,
  context: PhraseContext,
): { from: Day | null; to: Day; words: string } | undefined {
  for (const days of daysIn(text, context)) {
    const { clause, words } = days;
    if (clause.isRange) return { from: days.start ?? null, to: days.end, words };
    if (clause.bound === "from" || clause.bound === "after") continue;
    if (clause.size === "stretch") {
      const reading = clause.read(clause.year ?? context.year);
      if (reading.kind === "span" && clause.bound !== "before") {
        const from = clause.bound === "until" ? null : reading.named.start;
        return { from, to: reading.named.end, words };
      }
    }
    if (clause.bound === "until" || clause.bound === "before") return { from: null, to: days.end, words };
  }
  return undefined;
}

/** A label of a phase in a paragraph, and the words that follow it up to the next. */
interface Labelled {
  readonly number: number;
  readonly behind: string;
}

function labelled(text: string): readonly Labelled[] {
  const labels = [...text.matchAll(LABEL)].filter(({ index = 0, 0: words }) => {
    const before = text.slice(Math.max(0, index - 30), index);
    return OPENS.test(text.slice(index + words.length)) && !MENTIONED.test(before);
  });
  return labels.map((match, index) => {
    const from = (match.index ?? 0) + match[0].length;
    const to = Math.min(labels[index + 1]?.index ?? text.length, from + REACH);
    return { number: numberOf(match[1] ?? ""), behind: text.slice(from, to) };
  });
}

/**
 * The phases that paragraphs tell, each with the paragraph that has its days. A label's days may stand in the paragraphs below it:
 * “Đợt 1” / “- Thời gian: từ … đến …”.
 */
export function phasesIn(
  paragraphs: readonly string[],
  context: PhraseContext,
): readonly (ReadPhase & { readonly at: number })[] {
  const phases: (ReadPhase & { readonly at: number })[] = [];
  const below = 3;
  paragraphs.forEach((paragraph, at) => {
    if (!/đợt|giai đoạn|chặng/iu.test(paragraph)) return;
    const labels = labelled(plainText(paragraph));
    for (const { number, behind } of labels) {
      if (number === 0) continue;
      let found = stretchIn(behind, context);
      let where = at;
      for (
        let next = at + 1;
        found === undefined && labels.length === 1 && behind.length < 160 && next <= at + below;
        next += 1
      ) {
        const text = plainText(paragraphs[next] ?? "");
        if (labelled(text).length > 0) break;
        if (!/thời gian|^[^\p{L}]*từ/iu.test(text.slice(0, 60))) continue;
        found = stretchIn(text.slice(0, REACH), context);
        where = next;
      }
      if (found === undefined || phases.some((phase) => phase.number === number && phase.to === found.to))
        continue;
      phases.push({ number, ...found, at: where });
    }
  });
  return phases;
}
