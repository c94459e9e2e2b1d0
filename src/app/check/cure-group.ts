import * as z from "zod/mini";
import type { Ports } from "../../ports/ports.ts";
import { momentText } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import { type Cure, cureFields, cureSheet } from "./cure-cell.ts";

/** So many cells are cured at once; what is left of a reason is cured by pressing again. */
const MOST_CURES = 200;

/** What became of a group of cures. */
export interface GroupCured {
  /** Cells that hold their cure now. */
  readonly cured: number;
  /** How many were, and that others were left alone, for their rows are no longer what the check saw. */
  readonly message: string;
}

const cellOf = ({ sheet, rowId, column }: Cure): string => JSON.stringify([sheet, rowId, column]);

/**
 * *Sửa cả nhóm*: all cures of one reason, sheet by sheet, each as a single one is done; taken back together. Of two cures
 * of one cell the first is typed: it changes what the second was worked out from. Where a sheet refuses, what was typed
 * into those before it is kept to be taken back all the same.
 */
function cureGroup(ports: Ports, cures: readonly Cure[]): Answer<GroupCured> {
  // A clerk has no second group in the same second: a command takes longer than that.
  const batch = momentText(ports.clock.now());
  const first = [...new Map([...cures].reverse().map((cure) => [cellOf(cure), cure])).values()].reverse();
  let cured = 0;
  for (const sheet of new Set(first.map((cure) => cure.sheet))) {
    const mine = first.filter((cure) => cure.sheet === sheet);
    cured += cureSheet(ports, batch, mine).typed.length;
  }
  const left = cures.length - cured;
  const told =
    left === 0 ? "" : ` ${left} chỗ chưa ghi, vì dòng vừa được sửa hoặc ô còn lỗi khác: xem lại ở dưới.`;
  return { ok: true, value: { cured, message: `Đã sửa ${cured} ô.${told}` } };
}

export const cureApplyGroup = verb({
  name: "cure.apply-group",
  fields: { cures: z.array(z.object(cureFields)).check(z.minLength(1), z.maxLength(MOST_CURES)) },
  locked: true,
  run: (ports, { cures }) => cureGroup(ports, cures),
});
