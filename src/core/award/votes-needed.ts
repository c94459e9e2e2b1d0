import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { leastReaching, readShare, type Share } from "./exact-share.ts";
import type { LawQuestion, LawRow, LawRows } from "./law-rows.ts";

const leastKey = foldKey("tỷ lệ tối thiểu");
const baseKey = foldKey("tính trên");
const attendKey = foldKey("tỷ lệ thành viên dự họp tối thiểu");

/** A share of all members that a row of law asks. */
export interface AskedShare {
  readonly share: Share;
  readonly row: LawRow;
}

/** Absent members vote in writing, so all of them count (NĐ 91/2017, Điều 45); a row on another base is not judged. */
const onAllMembers = remembered(({ parameters }: LawRow) =>
  foldKey(parameters.get(baseKey) ?? "").includes("tong so thanh vien"),
);

/** The share of all members that must say yes, by *Quy tắc*; undefined where no row asks one. */
export function askedVotes(law: LawRows, question: LawQuestion): AskedShare | undefined {
  const row = law(question).find((rule) => rule.parameters.has(leastKey) && onAllMembers(rule));
  const share = row === undefined ? undefined : readShare(row.parameters.get(leastKey));
  return row === undefined || share === undefined ? undefined : { share, row };
}

/** The share of all members that must take part, by *Quy tắc*; undefined where no row asks one. */
export function askedQuorum(law: LawRows, question: LawQuestion): AskedShare | undefined {
  const row = law(question).find((rule) => rule.parameters.has(attendKey));
  const share = row === undefined ? undefined : readShare(row.parameters.get(attendKey));
  return row === undefined || share === undefined ? undefined : { share, row };
}

/** The least number of votes that passes: by the share that is asked, else more than half. All are whole numbers. */
export function leastVotes(asked: AskedShare | undefined, members: number): number {
  return asked === undefined ? Math.floor(members / 2) + 1 : leastReaching(members, asked.share);
}
