import type { Memo } from "../../src/ports/memo.ts";
import { type Rule, same } from "./same.ts";

/** The memo of one book as two clerks see it. */
export interface TwoMemos {
  readonly mine: Memo;
  readonly theirs: Memo;
}

/** What every memo promises. */
export const memoContract: readonly Rule<TwoMemos>[] = [
  ["an unknown key is undefined", ({ mine }) => same(mine.get("nhac-viec"), undefined)],
  [
    "every clerk reads what one wrote, to the letter",
    ({ mine, theirs }) => {
      mine.set("nhac-viec", "lan@stp.gov.vn\nngày 05/3 “đ”");
      same(theirs.get("nhac-viec"), "lan@stp.gov.vn\nngày 05/3 “đ”");
    },
  ],
  [
    "the last one to write holds, and empty text is a value",
    ({ mine, theirs }) => {
      mine.set("nhac-viec", "lan");
      theirs.set("nhac-viec", "");
      same(mine.get("nhac-viec"), "");
    },
  ],
  [
    "forgotten is forgotten, for all, and leaves the rest",
    ({ mine, theirs }) => {
      mine.set("nhac-viec", "lan");
      mine.set("khac", "1");
      theirs.forget("nhac-viec");
      theirs.forget("chua-co");
      same([mine.get("nhac-viec") ?? "không có", mine.get("khac")], ["không có", "1"]);
    },
  ],
  [
    "all that begins alike is found by its whole key, and nothing else",
    ({ mine, theirs }) => {
      for (const key of ["thu.2", "thu.10", "thu", "khac.thu.1"]) theirs.set(key, `của ${key}`);
      theirs.forget("thu.10");
      same(
        [...mine.all("thu")].sort(([a], [b]) => (a < b ? -1 : 1)),
        [
          ["thu", "của thu"],
          ["thu.2", "của thu.2"],
        ],
      );
      same(mine.all("chưa có").size, 0);
    },
  ],
  [
    "a value may have 9 KB and no more",
    ({ mine }) => {
      mine.set("dai", "ờ".repeat(3 * 1024));
      let refused = false;
      try {
        mine.set("dai", `${"ờ".repeat(3 * 1024)}x`);
      } catch {
        refused = true;
      }
      same([refused, mine.get("dai")?.length], [true, 3 * 1024]);
    },
  ],
];
