import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { Handed } from "../../core/levels/handed.ts";
import { type LevelLink, linkSchema } from "../../core/levels/level-link.ts";
import { foldText } from "../../core/text/fold.ts";
import { readJson } from "../../core/text/read-json.ts";
import type { Ports } from "../../ports/ports.ts";
import type { SheetChange } from "../book/write/sheet-change.ts";
import { momentText } from "../book/write-log.ts";

/** How a campaign that was taken in stands in the hidden sheet of jobs, with what its rows are called in the higher book. */
const levelJob = "Nhận phong trào cấp trên";

export const linkStates = { taking: "đang nhận", taken: "xong", undone: "đã bỏ" } as const;

export interface KnownLink {
  readonly link: LevelLink;
  /** Whether all its rows were written. */
  readonly whole: boolean;
}

const nameOf = ({ here }: LevelLink): string => `${levelJob} ${here}`;

/** The links of this book: of campaigns that stand in it, or are being written. */
export function knownLinks({ jobs, campaigns }: ParsedBook): readonly KnownLink[] {
  return jobs.rows.flatMap(({ values: { kind, state, result } }): readonly KnownLink[] => {
    if (kind !== levelJob || state === linkStates.undone) return [];
    const link = readJson(linkSchema, result);
    if (link === undefined) return [];
    const whole = state === linkStates.taken;
    const stands = campaigns.rows.some(({ values }) => values.key === link.here);
    return whole && !stands ? [] : [{ link, whole }];
  });
}

/** The link of a handed campaign, where it was taken in before. */
export const linkOf = (book: ParsedBook, { campaign, office }: Handed): KnownLink | undefined =>
  knownLinks(book).find(
    ({ link }) => link.above === campaign.key && foldText(link.issuerName) === foldText(office.name),
  );

/** The row of a link in this state, new or as it stands. */
export function linkChange(
  { clock, user }: Ports,
  { jobs }: ParsedBook,
  link: LevelLink,
  state: string,
): SheetChange {
  const job = nameOf(link);
  const row = {
    job,
    kind: levelJob,
    item: link.here,
    subject: link.own,
    state,
    who: user.email(),
    at: momentText(clock.now()),
    result: JSON.stringify(link),
  };
  const isOwn = (values: Readonly<Record<string, unknown>>): boolean =>
    values["job"] === job && values["item"] === link.here && values["subject"] === link.own;
  return jobs.rows.some(({ values }) => isOwn(values))
    ? { table: jobs, cells: ({ values }) => (isOwn(values) ? row : undefined) }
    : { table: jobs, added: [row] };
}
