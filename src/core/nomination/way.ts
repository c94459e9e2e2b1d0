import { decidesItself } from "../award/decided-here.ts";
import { type Synonyms, samePapersOf } from "../award/dossier.ts";
import { type LawRow, type LawRows, lawRows } from "../award/law-rows.ts";
import { meritKindKey } from "../award/merit-kind.ts";
import { achievedOn, handedInOn, yearOf } from "../award/nomination-days.ts";
import { nominationStage } from "../award/nomination-state.ts";
import type { Rewarded } from "../award/same-reward.ts";
import { holderName } from "../award/titles.ts";
import { unitLineage } from "../award/unit-lineage.ts";
import { officeCalendar } from "../book/office-calendar.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { rowNamed } from "../book/row-by-key.ts";
import type { Day } from "../calendar/day.ts";
import type { WorkingCalendar } from "../calendar/working/working-calendar.ts";
import type { TableName } from "../tables/all-tables.ts";
import { type Step, stepsByNomination } from "./history.ts";
import { lackingParts, type RequiredPart, requiredParts } from "./required-parts.ts";
import { type SameRewards, sameRewards } from "./same-rewards.ts";

export type Nomination = RowOf<"nominations">;

/** What is read to tell how nominations go their way. */
export const wayTables: readonly TableName[] = [
  "nominations",
  "nominationSteps",
  "campaigns",
  "units",
  "awards",
  "rules",
  "dossierParts",
  "timeLimits",
  "daysOff",
  "settings",
  "submissions",
  "meetings",
  "awardHistory",
];

/** How nominations of a book stand and may move; what many of them need is worked out once. */
export interface Way {
  readonly book: ParsedBook;
  readonly calendar: WorkingCalendar;
  readonly steps: ReadonlyMap<string, readonly Step[]>;
  /** Keys that stand in two rows, as where one was copied: nobody can tell which of them is meant. */
  readonly doubled: ReadonlySet<string>;
  /** The day by whose law a nomination is judged: when it was handed in, else what comes nearest; null for none. */
  readonly lawDay: (row: Nomination) => Day | null;
  readonly law: (row: Nomination) => readonly LawRow[];
  readonly parts: (row: Nomination) => readonly RequiredPart[];
  /** Words that mean one paper of a dossier. */
  readonly samePapers: Synonyms;
  readonly lacking: (row: Nomination) => readonly string[];
  /** Whether the campaign's issuer gives the award itself. */
  readonly own: (row: Nomination) => boolean;
  /** Gathers rows, to find among them another for the same reward of the same achievement. */
  readonly sameRewards: () => SameRewards;
  /** Another row of the same holder that asks for the same reward of the same achievement and is decided. */
  readonly decidedBeside: SameRewards["find"];
}

/** The decided rows of a book, gathered when they are first asked for. */
function decidedRows(book: ParsedBook, gather: () => SameRewards): SameRewards["find"] {
  let known: SameRewards | undefined;
  const decided = (): SameRewards => {
    const all = gather();
    for (const row of book.nominations.rows)
      if (nominationStage(row.values.state) === "decided") all.add(row);
    return all;
  };
  return (row) => {
    known ??= decided();
    return known.find(row);
  };
}

function doubledKeys({ nominations }: Pick<ParsedBook, "nominations">): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const { values } of nominations.rows) (once.has(values.key) ? twice : once).add(values.key);
  twice.delete("");
  return twice;
}

/** What the nominations of a book need to go on, lazily: a command moves a few of ten thousand. */
export function wayOf(book: ParsedBook): Way {
  const law: LawRows = lawRows(book);
  const partsOf = requiredParts(book);
  const samePapers = samePapersOf(book);
  const lineage = unitLineage((key) => (key === "" ? undefined : rowNamed(book.units, key)));
  const campaignEnd = (campaign: string): Day | null => rowNamed(book.campaigns, campaign)?.values.to ?? null;
  const lawDay = ({ values }: Nomination): Day | null => handedInOn(values, campaignEnd(values.campaign));
  const asks = ({ values }: Nomination): Rewarded => ({
    holder: holderName(values.name),
    born: values.born,
    heir: lineage.heirOf(values.unit),
    campaign: values.campaign,
    award: values.award,
    kind: meritKindKey(values.meritKind),
    merit: values.merit,
    year: yearOf(achievedOn(values, campaignEnd(values.campaign))),
  });
  const gather = (): SameRewards => sameRewards(asks);
  const parts = (row: Nomination): readonly RequiredPart[] => {
    const day = lawDay(row);
    return day === null ? [] : partsOf(row.values.award, row.values.meritKind, day);
  };
  return {
    book,
    calendar: officeCalendar(book),
    steps: stepsByNomination(book.nominationSteps),
    doubled: doubledKeys(book),
    lawDay,
    law: (row) => {
      const day = lawDay(row);
      const { award, subject, meritKind } = row.values;
      return day === null ? [] : law({ award, subject, meritKind: meritKindKey(meritKind), day });
    },
    parts,
    samePapers,
    lacking: (row) => lackingParts(parts(row), row.values.dossier, samePapers),
    own: ({ values }) => {
      const issuer = rowNamed(book.campaigns, values.campaign)?.values.issuer ?? "";
      const unit = issuer === "" ? undefined : rowNamed(book.units, issuer);
      return decidesItself(rowNamed(book.awards, values.award)?.values.level ?? "", unit?.values);
    },
    sameRewards: gather,
    decidedBeside: decidedRows(book, gather),
  };
}
