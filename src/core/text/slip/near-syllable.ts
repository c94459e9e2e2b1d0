import { isSyllable } from "../syllable.ts";
import { parted } from "./letters.ts";

/** Spellings that are heard alike somewhere in the country, and taken for one another. */
const ONSETS_ALIKE: readonly (readonly string[])[] = [
  ["ch", "tr"],
  ["s", "x"],
  ["d", "gi", "r", "v"],
  ["c", "k", "q"],
  ["g", "gh"],
  ["ng", "ngh"],
];
const ONSET = /^(?:ngh|ng|nh|ch|tr|th|gh|gi|kh|ph|[bcdđghklmnpqrstvx])/u;

/** Whether one letter is put in, left out, taken for another, or two neighbours are exchanged. */
function oneSlip(a: string, b: string): boolean {
  const [from, to] = [[...a], [...b]];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (
    end < from.length - start &&
    end < to.length - start &&
    from[from.length - 1 - end] === to[to.length - 1 - end]
  )
    end += 1;
  const left = from.slice(start, from.length - end);
  const right = to.slice(start, to.length - end);
  if (left.length <= 1 && right.length <= 1) return left.length + right.length > 0;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function alike(a: string, b: string): boolean {
  const [one = "", other = ""] = [ONSET.exec(a)?.[0], ONSET.exec(b)?.[0]];
  return (
    a.slice(one.length) === b.slice(other.length) &&
    ONSETS_ALIKE.some((group) => group.includes(one) && group.includes(other))
  );
}

/**
 * Whether a written syllable is one slip away from a right one: another tone, or one other letter. What is no syllable at all
 * may have both, for nobody meant it as it stands. Takes both folded as `syllableKey` folds them.
 */
export function nearSyllable(written: string, right: string): boolean {
  if (written === right) return false;
  const [a, b] = [parted(written), parted(right)];
  if (a.letters === b.letters) return true;
  if (a.tone !== b.tone && isSyllable(written)) return false;
  return oneSlip(a.letters, b.letters) || alike(a.letters, b.letters);
}
