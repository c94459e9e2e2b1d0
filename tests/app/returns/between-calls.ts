import { cellText } from "../../../src/core/table/parse-cell.ts";
import type { Random } from "../laws/random.ts";
import type { Clerk, MemoryOffice } from "../memory-office.ts";
import { actsBefore, breaksOff, broken } from "../port-calls.ts";

/** Somebody sorts *Báo về* by one of its columns; empty cells come last, as in Sheets. */
function sorts(random: Random, { book, hand }: MemoryOffice): void {
  const column = random.below(book.readHeader("Báo về").length);
  const down = random.below(2) === 0;
  hand.sortRows("Báo về", (a, b) => {
    const [left, right] = [a, b].map((line) => cellText(line[column] ?? ""));
    if (left === right) return 0;
    if (left === "" || right === "") return left === "" ? 1 : -1;
    return (left ?? "") < (right ?? "") === down ? 1 : -1;
  });
}

/** Somebody puts an empty line into *Báo về*. */
function putsIn(random: Random, { book, hand }: MemoryOffice): void {
  hand.insertRows("Báo về", 2 + random.below(Math.max(1, book.read("Báo về").length - 1)), 1);
}

/** The office changes what a person of a unit may, or names the person, or one of the desk, once more below. */
export function changesRights(random: Random, { book, types }: MemoryOffice, desk: string): void {
  const lines = book.read("Phân quyền");
  const unit = random.of(["PTP-1", "PTP-2", "PTP-3"]);
  switch (random.below(4)) {
    case 0: {
      const mail = random.of([cellText(lines[2]?.[0] ?? ""), cellText(lines[3]?.[0] ?? ""), desk]);
      if (lines.length > 9) return;
      for (const [header, text] of [
        ["Email", ` ${mail.toUpperCase()}`],
        ["Vai trò", "đơn vị"],
        ["Đơn vị", unit],
      ] as const)
        types("Phân quyền", lines.length + 1, header, text);
      return;
    }
    case 1:
      types("Phân quyền", 3 + random.below(2), "Vai trò", random.of(["đơn vị", "người xem", "đơn vị"]));
      return;
    default:
      types("Phân quyền", 3 + random.below(2), "Đơn vị", unit);
  }
}

/** One time in three Google kills the run at some call, one time in three somebody is at work between two. */
export function disturbed(
  random: Random,
  office: MemoryOffice,
  who: string,
  desk: string,
  run: (clerk: Clerk) => void,
): void {
  const at = 1 + random.below(80);
  const when = random.of(["before", "after"] as const);
  const act = random.of([
    () => sorts(random, office),
    () => putsIn(random, office),
    () => changesRights(random, office, desk),
  ]);
  const happens = random.of([{}, breaksOff(at, when), actsBefore(at, act)]);
  broken(() => run(office.clerk(who, happens)));
}
