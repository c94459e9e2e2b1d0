import type { Alike, Picture, SheetPicture } from "./picture.ts";

/** What the laws say of a book: what is broken, and what the command left undone. */
export interface Judged {
  readonly broken: readonly string[];
  readonly undone: readonly string[];
}

const NONE: Alike = {
  count: 0,
  cells: "",
  beside: [],
  ours: new Map(),
};

/**
 * @param result the book after the command, in which others came in between
 * @param twin the book with their edits alone
 * @param orders the books after the edits and a quiet command, in the orders in which they may have come
 * @param mayGo sheets whose rows the command itself takes out
 * @param mayReturn sheets that it writes as one list: a row that somebody takes out just then may stand there again
 */
export function judge(
  result: Picture,
  twin: Picture,
  orders: readonly Picture[],
  mayGo: readonly string[],
  mayReturn: readonly string[] = [],
): Judged {
  const judged = [...result.keys()].map((sheet) => {
    const of = (picture: Picture): SheetPicture => picture.get(sheet) ?? new Map();
    return judgeSheet(of(result), of(twin), orders.map(of), {
      goes: mayGo.includes(sheet),
      returns: mayReturn.includes(sheet),
    });
  });
  return {
    broken: judged.flatMap(({ broken }) => broken),
    undone: judged.flatMap(({ undone }) => undone),
  };
}

/** What stands in our columns beside lines with these cells, whichever of the lines. */
const besideCells = (cells: string, picture: SheetPicture): readonly string[] =>
  [...picture.values()].flatMap((row) => (row.cells === cells ? row.beside : [])).sort();

/** Lines that differ by nothing but a note are as good as each other: ours may stand beside any of them, as often. */
function exchanged(cells: string, result: SheetPicture, orders: readonly SheetPicture[]): boolean {
  const now = besideCells(cells, result);
  const text = JSON.stringify(now);
  return now.length > 1 && orders.some((order) => JSON.stringify(besideCells(cells, order)) === text);
}

function judgeSheet(
  result: SheetPicture,
  twin: SheetPicture,
  orders: readonly SheetPicture[],
  { goes, returns }: { readonly goes: boolean; readonly returns: boolean },
): Judged {
  const broken: string[] = [];
  const undone: string[] = [];
  if ([twin, ...orders].every((picture) => picture === result)) return { broken, undone };
  const names = new Set([...result.keys(), ...twin.keys(), ...orders.flatMap((order) => [...order.keys()])]);
  for (const name of names) {
    const [now, alone] = [result.get(name) ?? NONE, twin.get(name) ?? NONE];
    const others = orders.map((order) => order.get(name) ?? NONE);
    const least = Math.min(...others.map(({ count }) => count));
    const most = Math.max(alone.count, ...others.map(({ count }) => count));
    if (now.count < (goes ? Math.min(least, alone.count) : alone.count))
      broken.push(`a clerk's row is lost (${now.count} of ${alone.count}): ${name}`);
    else if (now.count < least) undone.push(`${now.count} of ${least} times there: ${name}`);
    // What comes back has nothing of hers.
    // What comes back has nothing of hers but what the command was asked to keep.
    if (returns && now.cells === "") continue;
    if (now.count > most) broken.push(`stands there ${now.count} times, not ${most}: ${name}`);
    if (now.count === 0 || now.count > most || exchanged(now.cells, result, orders)) continue;
    // A line of hers with nothing of ours, which the command may take out and did not.
    if (goes && most === alone.count && now.beside.every((texts) => !/=[^"]/u.test(texts))) continue;
    for (const [key, texts] of now.ours) {
      const meant = new Set(
        others.flatMap(({ count, ours }) => (count === 0 ? [] : [...(ours.get(key) ?? [""])])),
      );
      for (const text of texts) {
        if (meant.has(text)) continue;
        const what = `${key} is ${JSON.stringify(text)} not ${JSON.stringify([...meant])} in ${name}`;
        if (alone.count > 0 && (alone.ours.get(key) ?? new Set([""])).has(text)) undone.push(what);
        else broken.push(`ours astray: ${what}`);
      }
    }
  }
  return { broken, undone };
}
