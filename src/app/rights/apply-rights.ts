import type { SheetChange } from "../../core/rights/compare.ts";
import type { RightsPlan } from "../../core/rights/plan.ts";
import { allTables } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import type { ProtectedError } from "../../ports/workbook.ts";
import { makeMissing } from "../book/write/make-missing.ts";
import { writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { stepBudget, verb } from "../door/verb.ts";
import { type BegunRights, forgetBegun, keepBegun, readBegun } from "./begun-rights.ts";
import {
  keptText,
  openColumns,
  type RightsNow,
  readOpenSheet,
  readPeople,
  readRights,
  standingText,
  whyNotApply,
} from "./read-rights.ts";

/** What one step of applying did. */
export interface AppliedRights {
  readonly finished: boolean;
  /** Sheets that are still to be protected. */
  readonly left: number;
  /** Sheets that somebody else keeps from this clerk: they stay as they are. */
  readonly closed: readonly string[];
  /** Addresses that Google does not take. */
  readonly refused: readonly string[];
  /** How it stands now, in one sentence. */
  readonly told: string;
}

/** Empty rows that *Báo về* has at least after applying: a year's reports of 170 units. */
const SPARE_ROWS = 2000;

/** How often the open columns are laid anew where somebody moved one meanwhile. */
const TRIES = 3;

const isProtected = (thrown: unknown): thrown is ProtectedError =>
  thrown instanceof Error && "protectedSheet" in thrown;

/** Protects one sheet for the desk; undefined where somebody else keeps it from this clerk. */
function keepOne(ports: Ports, plan: RightsPlan, me: string, sheet: string): readonly string[] | undefined {
  const isOpen = sheet === plan.open;
  try {
    for (let tries = 1; ; tries += 1) {
      const open = isOpen ? openColumns(readOpenSheet(ports)) : [];
      const kept = { sheet, editors: plan.desk, open, spareRows: isOpen ? SPARE_ROWS : 0 };
      const refused = ports.rights.keep(kept, me);
      // A column that somebody dragged meanwhile would stand open in place of a unit's.
      const stands = !isOpen || JSON.stringify(openColumns(readOpenSheet(ports))) === JSON.stringify(open);
      if (stands || tries === TRIES) return refused;
    }
  } catch (thrown) {
    if (isProtected(thrown)) return undefined;
    throw thrown;
  }
}

/** The people's own sheet first, so that nobody writes himself into it meanwhile. */
function inOrder(changes: readonly SheetChange[]): readonly string[] {
  const sheets = changes.filter(({ kind }) => kind !== "closed").map(({ sheet }) => sheet);
  const first = allTables.people.sheet;
  return sheets.includes(first) ? [first, ...sheets.filter((sheet) => sheet !== first)] : sheets;
}

/** What a run has come to so far. */
interface Applying {
  readonly begun: BegunRights;
  readonly closed: readonly string[];
  readonly left: number;
}

/** Protects one sheet after the other until the time of a step is used up. */
function layAll(ports: Ports, now: RightsNow, plan: RightsPlan, start: BegunRights, from: number): Applying {
  const todo = inOrder(now.changes);
  const closed = now.changes.filter(({ kind }) => kind === "closed").map(({ sheet }) => sheet);
  let begun = start;
  for (const [done, sheet] of todo.entries()) {
    if (ports.clock.elapsed() - from > stepBudget) return { begun, closed, left: todo.length - done };
    const refused = keepOne(ports, plan, now.me, sheet);
    if (refused === undefined) closed.push(sheet);
    const more = (refused ?? []).filter((mail) => !begun.refused.includes(mail));
    if (more.length === 0) continue;
    begun = { ...begun, refused: [...begun.refused, ...more] };
    keepBegun(ports.memo, begun);
  }
  // Nothing of it may have changed, but rows may have run out in which units write.
  if (!todo.includes(plan.open)) keepOne(ports, plan, now.me, plan.open);
  return { begun, closed, left: 0 };
}

/** How it stands once all is laid. */
function outcome(now: RightsNow, plan: RightsPlan, { begun, closed }: Applying): string {
  const units = now.people.filter(({ role }) => role === "đơn vị").length;
  const mails = plan.desk.filter((mail) => !begun.refused.includes(mail));
  const kept = keptText(now, plan.sheets.length - closed.length, mails);
  return `${kept}; ở trang ${plan.open}, phần của đơn vị để mở cho ${units} người của đơn vị`;
}

function apply(ports: Ports, fingerprint: string): Answer<AppliedRights> {
  const from = ports.clock.elapsed();
  const named = readPeople(ports);
  const problem = whyNotApply(named);
  if (problem !== "") return { ok: false, message: problem };
  if (named.fingerprint !== fingerprint)
    return { ok: false, message: "Trang Phân quyền vừa được sửa. Bấm “Xem lại” rồi áp dụng." };
  makeMissing(ports, readOpenSheet(ports));
  const noted = readBegun(ports.memo);
  const refused = noted?.fingerprint === fingerprint ? noted.refused : [];
  const now = readRights(ports, named, refused);
  const { plan } = now;
  if (plan === undefined) return { ok: false, message: whyNotApply(named) };
  const begun = { before: noted?.before ?? standingText(now), refused, fingerprint };
  const isChange = noted !== undefined || now.changes.length > 0;
  if (isChange) keepBegun(ports.memo, begun);
  const applied = layAll(ports, now, plan, begun, from);
  const { left, closed } = applied;
  const told = left > 0 ? "" : outcome(now, plan, applied);
  if (left === 0) {
    if (isChange) {
      writeLog(ports, [{ what: "Phân quyền", place: "cả sổ", before: begun.before, after: told }]);
      forgetBegun(ports.memo);
    }
    ports.workbook.setShown([plan.open], true);
  }
  return {
    ok: true,
    value: { finished: left === 0, left, closed, refused: applied.begun.refused, told },
  };
}

/** Lays what *Phân quyền* says, step by step; each step takes up where the one before ended. */
export const rightsApply = verb({
  name: "rights.apply",
  fields: { fingerprint: upTo(100) },
  locked: true,
  run: (ports, { fingerprint }) => apply(ports, fingerprint),
});
