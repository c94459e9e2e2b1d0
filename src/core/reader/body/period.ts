import type { Day } from "../../calendar/day.ts";
import type { PhraseContext } from "../../calendar/phrase/resolution.ts";
import { plainText } from "../../text/fold.ts";
import type { ReadPhase } from "./phases.ts";
import { daysIn } from "./times-in.ts";

/** From when to when a campaign runs, with the words that say so. */
export interface ReadPeriod {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly words: string;
  /** The paragraph, among those given; undefined where phases or the abstract tell it. */
  readonly at: number | undefined;
}

/** A campaign's own time, not a task's. */
const CAMPAIGN =
  /(?:thời gian|tiến độ)(?: (?:tổ chức|thực hiện|phát động|triển khai|áp dụng|diễn ra|của))*(?: (?:các )?(?:phong trào|đợt|cao điểm|thi đua|cuộc vận động|kế hoạch))+|(?:phong trào|đợt) thi đua[^.;]{0,200}(?:thực hiện|triển khai|tổ chức|kéo dài|diễn ra|bắt đầu|phát động)|^[\W\d]*thời gian(?: thực hiện| thi đua| tổ chức| triển khai)?\s*:/iu;
const TIME_HEADING = /thời gian(?!\p{L})/iu;
const REACH = 500;

function statedIn(paragraphs: readonly string[], context: PhraseContext): ReadPeriod | undefined {
  for (const [at, paragraph] of paragraphs.entries()) {
    const text = plainText(paragraph.slice(0, REACH));
    const below =
      TIME_HEADING.test((paragraphs[at - 1] ?? "").slice(0, 120)) && (paragraphs[at - 1] ?? "").length < 120;
    if (!CAMPAIGN.test(text) && !below) continue;
    if (/^[^\p{L}]*(?:đợt|giai đoạn) (?:thi đua )?(?:thứ )?(?:\d|[IVX]+(?![\p{L}])|nhất|hai|ba)/iu.test(text))
      continue;
    for (const { clause, start, end, words } of daysIn(text, context)) {
      if (clause.isRange && start !== undefined && end > start) return { from: start, to: end, words, at };
      if (clause.isRange && clause.bound !== "before") return { from: null, to: end, words, at };
    }
  }
  return undefined;
}

/** Of an abstract: “giai đoạn 2023 - 2025”, “năm 2017”. */
function namedIn(abstract: string, context: PhraseContext): ReadPeriod | undefined {
  const [last] = daysIn(abstract.replace(/\([^()]*\)/gu, " "), context)
    .filter(({ clause }) => clause.size === "stretch")
    .slice(-1);
  if (last === undefined) return undefined;
  const reading = last.clause.read(last.clause.year ?? context.year);
  return reading.kind === "span"
    ? { from: reading.start ?? reading.named.start, to: reading.named.end, words: last.words, at: undefined }
    : undefined;
}

/** A campaign's period: as its paragraphs state it, else from the first phase to the last, else as the abstract names it. */
export function periodOf(
  paragraphs: readonly string[],
  phases: readonly ReadPhase[],
  abstract: string,
  context: PhraseContext,
): ReadPeriod | undefined {
  const ends = phases.map(({ to }) => to).sort();
  const starts = phases
    .map(({ from }) => from)
    .filter((day): day is Day => day !== null)
    .sort();
  const whole: ReadPeriod | undefined =
    phases.length === 0
      ? undefined
      : {
          from: starts[0] ?? null,
          to: ends[ends.length - 1] ?? null,
          words: phases.map(({ words }) => words).join("; "),
          at: undefined,
        };
  return whole ?? statedIn(paragraphs, context) ?? namedIn(abstract, context);
}
