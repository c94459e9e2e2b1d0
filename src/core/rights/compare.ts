import { mailKey } from "./people.ts";
import type { OpenColumns, RightsPlan } from "./plan.ts";

/** The protection of a whole sheet as it stands. */
export interface StandingProtection {
  readonly sheet: string;
  /** Whether it is laid by us; one laid by hand is taken over. */
  readonly ours: boolean;
  /** It only asks whether one really wants to edit. */
  readonly warningOnly: boolean;
  /** Who may edit besides the owner; null where whoever asks may not edit the sheet, and is not told. */
  readonly editors: readonly string[] | null;
  /** Everybody of the owner's organisation may edit. */
  readonly domain: boolean;
  /** The columns that stay open to all who may edit the book. */
  readonly open: readonly OpenColumns[];
}

/** How one sheet would change. */
export interface SheetChange {
  readonly sheet: string;
  /** Not protected yet, protected otherwise, by hand, or closed to whoever asks. */
  readonly kind: "new" | "other" | "by hand" | "closed";
  /** Addresses that come to it and that leave it. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const same = (a: readonly OpenColumns[], b: readonly OpenColumns[]): boolean =>
  JSON.stringify(a.map(({ first, count }) => [first, count])) ===
  JSON.stringify(b.map(({ first, count }) => [first, count]));

/**
 * What applying a plan would change, in the order of the tabs; nothing for a sheet that stands as planned.
 * @param owner who owns the book: always able to edit, and never listed among the editors; "" where nobody does
 * @param open the units' columns as they stand in the open sheet
 */
export function compareRights(
  plan: RightsPlan,
  { standing, owner }: { readonly standing: readonly StandingProtection[]; readonly owner: string },
  open: readonly OpenColumns[],
): readonly SheetChange[] {
  const stands = new Map(standing.map((protection) => [protection.sheet, protection]));
  const desk = plan.desk.filter((mail) => mail !== mailKey(owner));
  return plan.sheets.flatMap((sheet): readonly SheetChange[] => {
    const now = stands.get(sheet);
    if (now === undefined) return [{ sheet, kind: "new", added: desk, removed: [] }];
    if (now.editors === null) return [{ sheet, kind: "closed", added: [], removed: [] }];
    const editors = now.editors.map(mailKey).filter((mail) => mail !== mailKey(owner));
    const added = desk.filter((mail) => !editors.includes(mail));
    const removed = editors.filter((mail) => !plan.desk.includes(mail));
    const stays =
      now.ours &&
      !now.warningOnly &&
      !now.domain &&
      removed.length === 0 &&
      added.length === 0 &&
      same(now.open, sheet === plan.open ? open : []);
    return stays ? [] : [{ sheet, kind: now.ours ? "other" : "by hand", added, removed }];
  });
}
