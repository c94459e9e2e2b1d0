import { paperOfEdition } from "../../core/paper/kind/editions.ts";
import { paperKey } from "../../core/paper/kind/paper-kind.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { forgetBegun, readBegun } from "./begun-papers.ts";
import { enterPapers } from "./enter-papers.ts";
import type { MadePaper, Refused, Written } from "./made-paper.ts";
import { makePaper } from "./make-paper.ts";
import { type OpenedPapers, type PaperItem, type WantedPaper, wantedPapers } from "./open-papers.ts";
import { paperTables } from "./paper-tables.ts";
import type { Standing } from "./standing-paper.ts";

/** So many papers are entered together; their texts are kept until then. */
const MOST_TOGETHER = 100;

/** Hears of an item all of whose papers were made or refused, once those that were made are entered. */
export type Told = (item: number, written: readonly Written[]) => void;

/**
 * Makes the papers of the items one after the other from the book as it was read once, and enters them together. An item
 * is begun while there is time, the first in any case. Where a service fails, what was made before is entered and told
 * all the same. What a run that dies had stored and not entered is made again by the next one, into the same file.
 * @param until on the clock's elapsed time, in milliseconds
 */
export function writeItems(
  ports: Ports,
  first: OpenedPapers,
  items: readonly PaperItem[],
  standing: Standing,
  until: number,
  told: Told,
): void {
  let opened = first;
  let begun = readBegun(ports.memo);
  let together: MadePaper[] = [];
  const entered = new Map<MadePaper, Written>();
  const enter = (): void => {
    enterPapers(ports, opened.book, together).forEach((written, index) => {
      const made = together[index];
      if (made !== undefined) entered.set(made, written);
    });
    const there = together.filter((made) => entered.get(made)?.ok === true);
    const keys = there.map(({ entry }) => entry.key);
    begun = keys.length === 0 ? begun : forgetBegun(ports.memo, keys);
    together = [];
  };
  const make = ({ context, kind, subject }: WantedPaper): MadePaper | Refused => {
    const key = paperKey(kind, context.campaign.values.key, subject);
    if (
      together.length === MOST_TOGETHER ||
      together.some(({ entry }) => paperOfEdition(entry.key) === key)
    ) {
      enter();
      opened = { ...opened, book: openBook(ports, paperTables(opened.kinds)).book };
    }
    const paper = makePaper(ports, { ...context, book: opened.book }, begun, kind, subject, standing);
    begun = paper.begun;
    if (paper.made.ok) together.push(paper.made);
    return paper.made;
  };
  const outcomes: (readonly (MadePaper | Refused)[])[] = [];
  try {
    for (const item of items) {
      if (outcomes.length > 0 && ports.clock.elapsed() >= until) break;
      const wanted = wantedPapers(opened, item);
      outcomes.push("ok" in wanted ? [wanted] : wanted.map(make));
    }
  } finally {
    enter();
    outcomes.forEach((list, index) => {
      told(
        index,
        list.flatMap((made) => (made.ok ? (entered.get(made) ?? []) : made)),
      );
    });
  }
}
