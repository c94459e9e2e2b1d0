import type { RowOf } from "../../book/parsed-book.ts";
import { isMailAddress } from "../../text/mail-address.ts";
import { addressKey, type Digest, type DigestContext, reminderDigest } from "./digest.ts";
import type { DueReminder } from "./ladder.ts";

/** A unit that is due a letter and cannot get one. */
export interface Unaddressed {
  readonly unit: RowOf<"units">;
  readonly items: number;
  /** The unit is no more, and no other took over its work. */
  readonly ended: boolean;
}

export interface Post {
  /** One letter an address, the most overdue first. */
  readonly letters: readonly Digest[];
  readonly unaddressed: readonly Unaddressed[];
}

function grouped<K>(items: readonly DueReminder[], keyOf: (item: DueReminder) => K): Map<K, DueReminder[]> {
  const groups = new Map<K, DueReminder[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const mailOf = (unit: RowOf<"units"> | undefined): string => unit?.values.email.trim() ?? "";

/**
 * Sorts what is due into one letter an address; units that share one share the letter, and what a merged unit still owes
 * goes to its successor.
 */
export function reminderPost(due: readonly DueReminder[], context: DigestContext): Post {
  const { readerOf } = context;
  const mail = ({ owed }: DueReminder): string => mailOf(readerOf(owed.unit));
  const letters = [
    ...grouped(
      due.filter((item) => isMailAddress(mail(item))),
      (item) => addressKey(mail(item)),
    ),
  ]
    .map(([address, items]) => {
      const [first] = items;
      return reminderDigest(first === undefined ? address : mail(first), items, context);
    })
    .map((letter) => ({ letter, first: letter.items[0]?.owed.due ?? "" }))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    .map(({ letter }) => letter);
  const lost = due.filter((item) => !isMailAddress(mail(item)));
  return {
    letters,
    unaddressed: [...grouped(lost, ({ owed }) => readerOf(owed.unit) ?? owed.unit)].map(([unit, items]) => ({
      unit,
      items: items.length,
      ended: readerOf(unit) === undefined,
    })),
  };
}
