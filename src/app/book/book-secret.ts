import type { Ports } from "../../ports/ports.ts";

const memoKey = "khoa-dau";

/** The secret as far as it was made; "" in a book where nothing was sealed yet. */
export const knownSecret = ({ memo }: Pick<Ports, "memo">): string => memo.get(memoKey) ?? "";

/**
 * The secret of this book, by which seals are made: it stands in the book's memo and never in a cell, so nobody who
 * opens the sheet reads it. Made when it is first asked for; a copied book makes one of its own. Called by whoever holds
 * the book alone where it may have to be made.
 */
export function bookSecret({ memo, chance }: Pick<Ports, "memo" | "chance">): string {
  const known = knownSecret({ memo });
  if (known !== "") return known;
  const made = chance.secret();
  memo.set(memoKey, made);
  return made;
}
