import { readFigures } from "../../core/book/office-figures.ts";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowName } from "../../core/book/row-name.ts";
import { bookWith, type LevelChanges, levelChanges, linkWithHanded } from "../../core/levels/changes.ts";
import { followedTables } from "../../core/levels/followed.ts";
import type { Handed } from "../../core/levels/handed.ts";
import { followedLink, type LevelLink, planLink } from "../../core/levels/level-link.ts";
import { officeMeant } from "../../core/levels/office-meant.ts";
import { type OwnMilestone, ownMilestone } from "../../core/levels/own-days.ts";
import type { Difference } from "../../core/levels/three-way.ts";
import { hashText } from "../../core/table/hash.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import type { DeadlineMove } from "../../core/tracking/deadline/moves.ts";
import { workOut } from "../../core/tracking/deadline/work-out.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { type CampaignShown, campaignTables, shownOf } from "../campaign/preview-campaign.ts";
import { type AnyStart, makeCampaign } from "../campaign/start.ts";
import type { Answer } from "../door/answer.ts";
import { linkOf } from "./link-rows.ts";

/** What has to be read to take a higher campaign in. */
export const takeTables: ReadonlySet<TableName> = new Set<TableName>([...campaignTables, "deadlineChanges"]);

/** What a clerk says beside the file: which unit of it this office is, "" to find it; working days ahead, null for the setting. */
export interface TakeChoice {
  readonly office: string;
  readonly days: number | null;
}

/** A higher campaign as it would be taken in, by names. */
export interface TakeShown {
  /** Tells whether a later look finds the very same. */
  readonly fingerprint: string;
  readonly title: string;
  /** The higher office, and this one. */
  readonly from: string;
  readonly office: string;
  readonly days: number;
  /** Whether it was taken in before: then `changes` says what becomes other, and nothing else is written. */
  readonly known: boolean;
  /** New rows, of the higher campaign and of the office's own. */
  readonly rows: readonly { readonly of: "above" | "own"; readonly sheet: string; readonly count: number }[];
  readonly review: CampaignShown["review"];
  /** The office's own milestones: what, in which words, and the days these come to, dd/mm/yyyy: above and here. */
  readonly milestones: readonly OwnMilestone[];
  readonly changes: readonly Difference[];
  /** What the office changed and the higher one, too: it stays; `before` is here, `after` in the file. */
  readonly conflicts: readonly Difference[];
  readonly gone: readonly string[];
  /** Days that move here, and who has to be told. */
  readonly moves: readonly DeadlineMove[];
}

/** The same with what it is written from. */
export interface Take {
  readonly shown: TakeShown;
  readonly link: LevelLink;
  readonly changes: LevelChanges | undefined;
}

export const partsOf = (handed: Handed, link: LevelLink): readonly AnyStart[] =>
  (["above", "own"] as const).map((part) => ({ way: "handed", part, handed, link }));

/** The key that the campaign of a part bears here. */
export const keyOfPart = (start: AnyStart, link: LevelLink): string =>
  start.way === "handed" && start.part === "own" ? link.own : link.here;

function shownFresh(book: ParsedBook, handed: Handed, link: LevelLink): Answer<Take> {
  const rows: TakeShown["rows"][number][] = [];
  const review: CampaignShown["review"][number][] = [];
  const milestones: OwnMilestone[] = [];
  const tell = ownMilestone(book, handed, link);
  for (const start of partsOf(handed, link)) {
    const made = makeCampaign(book, start, keyOfPart(start, link));
    if (!made.ok) return made;
    const shown = shownOf(book, made.value);
    const of = made.value.key === link.own ? "own" : "above";
    rows.push(...shown.rows.map((row) => ({ of, ...row }) as const));
    review.push(...shown.review);
    if (made.value.key === link.own)
      for (const row of made.value.rows.milestones ?? []) milestones.push(tell(row));
  }
  return shownAs({ book, handed, link }, { known: false, rows, review, milestones }, undefined, []);
}

function shownAs(
  { book, handed, link }: { readonly book: ParsedBook; readonly handed: Handed; readonly link: LevelLink },
  part: Pick<TakeShown, "known" | "rows" | "review" | "milestones">,
  changes: LevelChanges | undefined,
  moves: readonly DeadlineMove[],
): Answer<Take> {
  const told = {
    title: handed.campaign.cells["title"] ?? "",
    from: handed.office.name,
    office: rowName(book.units, link.office),
    days: link.days,
    ...part,
    changes: (changes?.cells ?? []).map(({ place, header, before, after }) => ({
      place,
      header,
      before,
      after,
    })),
    conflicts: changes?.conflicts ?? [],
    gone: changes?.gone ?? [],
    moves,
  };
  const fingerprint = hashText(JSON.stringify([told, link]));
  return { ok: true, value: { shown: { fingerprint, ...told }, link, changes } };
}

/** What a later file of the same campaign would change here. */
function shownAgain(ports: Ports, book: ParsedBook, handed: Handed, former: LevelLink): Answer<Take> {
  const link = followedLink(book, handed, former);
  const changes = levelChanges(book, handed, link, former);
  if (typeof changes === "string") return { ok: false, message: changes };
  const noted = linkWithHanded(book, handed, link);
  if (typeof noted === "string") return { ok: false, message: noted };
  const { moves } = workOut(bookWith(book, changes.cells), ports.clock.now().day).moves;
  const rows = followedTables.flatMap((name) => {
    const count = changes.added[name]?.length ?? 0;
    return count === 0 ? [] : [{ of: "above" as const, sheet: book[name].table.sheet, count }];
  });
  const milestones = (changes.added.milestones ?? [])
    .filter((row) => row["campaign"] === link.own)
    .map(ownMilestone(book, handed, link));
  const part = { known: true, rows, review: [], milestones };
  return shownAs({ book, handed, link: noted }, part, changes, moves);
}

/** What taking a handed campaign in would write; writes nothing. */
export function planTake(ports: Ports, book: ParsedBook, handed: Handed, choice: TakeChoice): Answer<Take> {
  const known = linkOf(book, handed);
  if (known?.whole === true) return shownAgain(ports, book, handed, known.link);
  if (known !== undefined) return shownFresh(book, handed, known.link);
  const meant = officeMeant(book, handed, choice.office);
  if (!meant.ok) return meant;
  const days = choice.days ?? readFigures(book).ahead;
  const { office, unit } = meant;
  const link = linkWithHanded(book, handed, planLink(book, handed, { office, unit, days }));
  return typeof link === "string" ? { ok: false, message: link } : shownFresh(book, handed, link);
}

/** *Nhận phong trào cấp trên*: what would come of it. */
export const previewTake = (ports: Ports, handed: Handed, choice: TakeChoice): Answer<TakeShown> => {
  const plan = planTake(ports, openBook(ports, takeTables).book, handed, choice);
  return plan.ok ? { ok: true, value: plan.value.shown } : plan;
};
