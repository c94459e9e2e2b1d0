import { readSettings } from "../book/office-settings.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { lastNamed } from "../book/row-by-key.ts";
import { rowNames } from "../book/row-name.ts";
import { cellDay } from "../calendar/date-style.ts";
import { type Day, isDay } from "../calendar/day.ts";
import { printedParagraphs } from "../prose/campaign-prose.ts";
import type { TableName } from "../tables/all-tables.ts";
import { owedNow } from "../tracking/owed/owed-now.ts";
import type { Handed, HandedMilestone, HandedUnit } from "./handed.ts";

/** What has to be read of the book to hand a campaign down. */
export const handDownTables: ReadonlySet<TableName> = new Set([
  "campaigns",
  "phases",
  "outline",
  "legalBases",
  "milestones",
  "deadlineChanges",
  "tracking",
  "units",
  "clusterMembers",
  "targets",
  "daysOff",
  "settings",
]);

/** The clerks' columns of a campaign that mean the same in another book. */
const campaignColumns = [
  "title",
  "theme",
  "kind",
  "level",
  "from",
  "to",
  "anniversary",
  "form",
  "number",
  "symbol",
  "issued",
  "place",
  "abstract",
] as const;

type Values = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => {
  const text = value === null || value === undefined ? "" : String(value);
  return isDay(text) ? cellDay(text) : text;
};

const cellsOf = (values: Values, columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, textOf(values[column])]));

const unitOf = ({ values: { key, name, shortName, kind, province } }: RowOf<"units">): HandedUnit => ({
  key,
  name,
  shortName,
  kind,
  province,
});

/** When a milestone is due and for whom, days in the order of the first unit that has them. */
function daysOf(
  book: ParsedBook,
  campaign: string,
  today: Day,
): ReadonlyMap<string, HandedMilestone["days"]> {
  const days = new Map<string, Map<string, HandedMilestone["days"][number]>>();
  for (const { milestone, unit, period, due } of owedNow(book, today)) {
    const { key } = milestone.values;
    if (milestone.values.campaign !== campaign) continue;
    const own = days.get(key) ?? new Map<string, HandedMilestone["days"][number]>();
    days.set(key, own);
    const id = `${period}\n${due ?? ""}`;
    const at = own.get(id) ?? { period, due: due ?? "", units: [] };
    at.units.push(unit.values.key);
    own.set(id, at);
  }
  return new Map([...days].map(([key, own]) => [key, [...own.values()]]));
}

/**
 * A campaign as it is handed down: its row, phases, what is due when and by whom, targets, and its plan's text as printed, so
 * that no reference leads back into this book. A milestone that binds nobody stays here.
 * @param book in which `handDownTables` were read
 * @returns undefined where the campaign's issuer is not in the book
 */
export function handDown(
  book: ParsedBook,
  campaign: string,
  today: Day,
  sent: Pick<Handed, "sentAt" | "sentBy">,
): Handed | undefined {
  const row = lastNamed(book.campaigns, campaign);
  const office = row && lastNamed(book.units, row.values.issuer);
  if (row === undefined || office === undefined) return undefined;
  const { dateStyle } = readSettings(book);
  const printed = (text: string): string => printedParagraphs(book, campaign, dateStyle, text).join("\n");
  const isOwn = ({ values }: { readonly values: { readonly campaign: string } }): boolean =>
    values.campaign === campaign;
  const days = daysOf(book, campaign, today);
  const milestones = book.milestones.rows.filter(isOwn).flatMap(({ values }): readonly HandedMilestone[] => {
    const own = days.get(values.key);
    if (own === undefined) return [];
    const cells = cellsOf(values, ["task", "phase", "deadline", "minimum"]);
    return [
      { key: values.key, cells: { ...cells, audience: rowNames(book.units, values.audience) }, days: own },
    ];
  });
  const targets = book.targets.rows
    .filter(isOwn)
    .map(({ values }) => cellsOf(values, ["unit", "name", "assigned", "measure"]));
  const concerned = new Set([
    ...milestones.flatMap((milestone) => milestone.days.flatMap(({ units }) => units)),
    ...targets.map(({ unit = "" }) => unit),
  ]);
  const byOrder = <R extends { readonly values: { readonly order: number | null } }>(
    all: readonly R[],
  ): R[] => [...all].sort((a, b) => (a.values.order ?? 0) - (b.values.order ?? 0));
  return {
    format: 1,
    purpose: "down",
    office: unitOf(office),
    campaign: {
      key: campaign,
      cells: {
        ...cellsOf(row.values, campaignColumns),
        opening: printed(row.values.opening),
        closing: printed(row.values.closing),
      },
    },
    phases: book.phases.rows
      .filter(isOwn)
      .map(({ values }) => cellsOf(values, ["number", "title", "from", "to", "anniversary"])),
    outline: byOrder(book.outline.rows.filter(isOwn)).map(({ values }) => ({
      ...cellsOf(values, ["rank"]),
      text: printed(values.text),
      lead: rowNames(book.units, values.lead),
      support: rowNames(book.units, values.support),
    })),
    bases: byOrder(book.legalBases.rows.filter(isOwn)).map(({ values }) =>
      cellsOf(values, ["kind", "number", "date", "issuer", "abstract", "role"]),
    ),
    targets,
    milestones,
    units: [...new Map(book.units.rows.map((unit) => [unit.values.key, unit])).values()]
      .filter(({ values: { key } }) => key !== "" && concerned.has(key))
      .map(unitOf),
    ...sent,
  };
}
