import type { Day } from "../../calendar/day.ts";
import type { PhraseContext } from "../../calendar/phrase/resolution.ts";
import type { PlacedParagraph, Reading, Unsure, With } from "../reading.ts";
import { awardsIn } from "./awards.ts";
import { campaignsIn } from "./campaigns.ts";
import { citationKey, citationsIn, type ReadCitation } from "./cited.ts";
import { deadlinesIn, type ReadDeadline } from "./deadline.ts";
import { periodOf } from "./period.ts";
import { phasesIn, type ReadPhase } from "./phases.ts";
import { targetsIn } from "./targets.ts";

/** What a body is read with: its days lean on `context`, `first` is the first day on which anything can be due, `own` the paper's number. */
export interface BodyContext {
  readonly context: PhraseContext;
  readonly first: Day | undefined;
  readonly own: ReadonlySet<string>;
  readonly abstract: string;
}

type BodyFacts = Pick<
  Reading,
  "campaigns" | "period" | "phases" | "legalBases" | "cited" | "deadlines" | "targets" | "awards" | "unsure"
>;

/** Places in which a paper says something; a head, a foot and a stamp have readers of their own. */
const SAYS: ReadonlySet<PlacedParagraph["place"]> = new Set([
  "basis",
  "opening",
  "outline",
  "table",
  "closing",
  "other",
]);
const CITES: ReadonlySet<PlacedParagraph["place"]> = new Set([
  ...SAYS,
  "abstract",
  "attached-to",
  "addressee",
  "note",
]);
const ACT = /^(?:-\s*)?(?:thực hiện|triển khai|thi hành|theo|tiếp theo)/iu;

/** A letter may say all in one sentence that begins with its basis; only what is plainly a deadline is taken from it. */
const BOUNDED = /trước|(?:chậm|muộn|trễ) nhất|hạn|hết/iu;

const sourceOf = (paragraph: number, words: string) => ({ source: { paragraph, words } });

/** The text that a paragraph itself says: a row of a table cell by cell. */
const wordsOf = ({ body, text }: PlacedParagraph): string => body ?? text;

/** The cells of a row; what it is about stands in the longest. */
const tableCells = (row: string): readonly string[] => row.split(" | ");
const longest = (cells: readonly string[]): string =>
  cells.length === 1 ? "" : ([...cells].sort((a, b) => b.length - a.length)[0] ?? "");

/** Each cited text once, where it is told most fully. */
function once(all: readonly With<ReadCitation>[]): readonly With<ReadCitation>[] {
  const kept = new Map<string, With<ReadCitation>>();
  for (const each of all) {
    const key = citationKey(each);
    const before = kept.get(key);
    const isFuller = before !== undefined && before.date === null && each.date !== null;
    if (before === undefined || isFuller) kept.set(key, each);
  }
  return [...kept.values()];
}

const isOfPhase = (
  deadline: ReadDeadline,
  at: number,
  phases: readonly (ReadPhase & { readonly at: number })[],
): boolean => phases.some((phase) => phase.at === at && phase.words.includes(deadline.words));

/** Reads what the paragraphs of a paper say. */
export function readBody(
  paragraphs: readonly PlacedParagraph[],
  { context, first, own, abstract }: BodyContext,
): BodyFacts {
  const said = paragraphs.flatMap((each, at) =>
    SAYS.has(each.place) ? [{ at, each, text: wordsOf(each) }] : [],
  );
  const cited = paragraphs.flatMap((each, at) =>
    CITES.has(each.place)
      ? citationsIn(wordsOf(each), own).map((citation) => ({ ...citation, ...sourceOf(at, each.text) }))
      : [],
  );
  const running = said.map(({ text }) => text);
  const phases = phasesIn(running, context).map((phase) => ({ ...phase, at: said[phase.at]?.at ?? 0 }));
  const period = periodOf(running, phases, abstract, context);
  const periodAt = period?.at === undefined ? undefined : said[period.at]?.at;
  const abstractAt = paragraphs.findIndex(({ place }) => place === "abstract");
  const toldAt =
    periodAt ?? (phases.length > 0 ? (phases.length === 1 ? phases[0]?.at : undefined) : abstractAt);
  const toldBy = toldAt === undefined ? undefined : paragraphs[toldAt];
  const sourceOfPeriod =
    toldAt === undefined || toldBy === undefined ? null : sourceOf(toldAt, toldBy.text).source;
  const deadlines = said.flatMap(({ at, each, text }) => {
    const cells = each.place === "table" ? tableCells(text) : [text];
    return cells
      .flatMap((cell) =>
        deadlinesIn(cell, context, first, each.rank === undefined || each.rank === "đoạn").map((deadline) =>
          deadline.task === "" ? { ...deadline, task: longest(cells) } : deadline,
        ),
      )
      .filter(
        (deadline) =>
          (each.place !== "basis" || BOUNDED.test(deadline.words)) &&
          !isOfPhase(deadline, at, phases) &&
          !(at === periodAt && deadline.due === period?.to),
      )
      .map((deadline) => ({ ...deadline, ...sourceOf(at, each.text) }));
  });
  const bases = cited.flatMap((citation) => {
    const basis = paragraphs[citation.source.paragraph];
    if (basis?.place !== "basis") return [];
    return [{ ...citation, role: ACT.test(basis.text) ? ("thực hiện" as const) : ("căn cứ" as const) }];
  });
  const unsure: readonly Unsure[] = deadlines
    .filter(({ due }) => due === null)
    .map(({ words, source }) => ({ what: "thời hạn", source, why: `“${words}” chưa phải là một ngày.` }));
  const awards = said.flatMap(({ at, each, text }) =>
    awardsIn(text).map((award) => ({ ...award, ...sourceOf(at, each.text) })),
  );
  return {
    campaigns: campaignsIn([abstract, ...running].join("\n")),
    period:
      period === undefined
        ? null
        : { from: period.from, to: period.to, words: period.words, source: sourceOfPeriod },
    phases: phases.map(({ at, ...phase }) => ({ ...phase, ...sourceOf(at, paragraphs[at]?.text ?? "") })),
    legalBases: bases,
    cited: once(cited),
    deadlines,
    targets: said.flatMap(({ at, each, text }) =>
      targetsIn(text).map((target) => ({ ...target, ...sourceOf(at, each.text) })),
    ),
    awards: awards.filter(
      ({ form, decider }, at) =>
        awards.findIndex((each) => each.form === form && each.decider === decider) === at,
    ),
    unsure,
  };
}
