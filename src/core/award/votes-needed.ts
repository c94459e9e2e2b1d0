import { foldKey } from "../text/fold.ts";
import { leastReaching, readShare, type Share } from "./exact-share.ts";
import type { LawQuestion, LawRow, LawRows } from "./law-rows.ts";

const leastKey = foldKey("tỷ lệ tối thiểu");
const baseKey = foldKey("tính trên");
const attendKey = foldKey("tỷ lệ thành viên dự họp tối thiểu");

/** A share of all members that a row of law asks. */
export interface AskedShare {
  readonly share: Share;
  readonly law: LawRow;
}

const shares = new WeakMap<LawRow, { readonly share: Share | undefined }>();

/**
 * The share that a row asks, read once. Absent members vote in writing, so all of them count (NĐ 91/2017, Điều 45; NĐ 98/2023,
 * khoản 7 Điều 30); a row on another base is not judged.
 */
function shareOf(row: LawRow): Share | undefined {
  const known = shares.get(row);
  if (known !== undefined) return known.share;
  const onAllMembers = foldKey(row.parameters.get(baseKey) ?? "").includes("tong so thanh vien");
  const share = onAllMembers ? readShare(row.parameters.get(leastKey)) : undefined;
  shares.set(row, { share });
  return share;
}

/** The share of all members that must say yes, by the rows of law that hold; undefined where none asks one. */
export function votesAskedBy(rows: readonly LawRow[]): AskedShare | undefined {
  for (const row of rows) {
    const share = shareOf(row);
    if (share !== undefined) return { share, law: row };
  }
  return undefined;
}

/** The same for a nomination that is asked about. */
export const askedVotes = (law: LawRows, question: LawQuestion): AskedShare | undefined =>
  votesAskedBy(law(question));

/** The share of all members that must take part, by *Quy tắc*; undefined where no row asks one. */
export function askedQuorum(law: LawRows, question: LawQuestion): AskedShare | undefined {
  const row = law(question).find((rule) => rule.parameters.has(attendKey));
  const share = row === undefined ? undefined : readShare(row.parameters.get(attendKey));
  return row === undefined || share === undefined ? undefined : { share, law: row };
}

/** The least number of votes that passes: by the share that is asked, else more than half. All are whole numbers. */
export function leastVotes(asked: AskedShare | undefined, members: number): number {
  return asked === undefined ? Math.floor(members / 2) + 1 : leastReaching(members, asked.share);
}
