import { nfc } from "../text/fold.ts";

/** Nobody reminds a quarter ahead or chases for longer; a mistyped figure must not run far. */
const MOST_DAYS = 60;

/** What stands around the numbers and says nothing else: “nhắc trước hạn 10 ngày làm việc”. */
const around = /(?<![a-zà-ỹđ])(?:nhắc|trước|sau|khi|còn|hạn|ngày|làm việc|lần)(?![a-zà-ỹđ])/gu;
const parting = /[;,\n]|(?<![a-zà-ỹđ])(?:và|rồi)(?![a-zà-ỹđ])/u;

/**
 * Whole days that a cell lists: “10; 5; 2”, “10, 5, 2”, “10, 5 và 2 ngày”. Undefined where anything in it is not plainly
 * one.
 */
export function readDayList(text: string): readonly number[] | undefined {
  const plain = nfc(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(around, " ");
  const days = plain
    .split(parting)
    // “10. 5. 2”, “10 5 2”: full stops and blanks part them too.
    .flatMap((part) => part.split(/\.(?!\d)|\s+/u))
    .filter((part) => part !== "")
    .map((part) => (/^[+-]?\d{1,3}$/u.test(part) ? Number(part) + 0 : Number.NaN));
  return days.length > 0 && days.every((day) => Math.abs(day) <= MOST_DAYS) ? days : undefined;
}
