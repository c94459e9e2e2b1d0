import type { KeptSheet, Rights } from "../../src/ports/rights.ts";
import { type Rule, same } from "./same.ts";

export const OWNER = "chu@example.gov.vn";
export const DESK = "an@example.gov.vn";
export const DESK_TWO = "binh@example.gov.vn";
export const UNIT = "don.vi@example.gov.vn";
/** An address that nobody has. */
export const NOBODY = "khong.co@example.gov.vn";

/** The rights of one book as its owner and two others have them; its sheets are “Một”, “Hai” and “Ba”. */
export interface ThreeRights {
  readonly owner: Rights;
  readonly desk: Rights;
  readonly unit: Rights;
  /** Somebody protects a sheet by hand for these. */
  readonly byHand: (sheet: string, editors: readonly string[]) => void;
}

const kept = (sheet: string, editors: readonly string[], open: KeptSheet["open"] = []): KeptSheet => ({
  sheet,
  editors,
  open,
  spareRows: 0,
});
const told = (rights: Rights): unknown =>
  rights
    .standing()
    .map(({ sheet, ours, warningOnly, editors, domain, open }) => [
      sheet,
      ours,
      warningOnly,
      editors === null ? null : [...editors].sort(),
      domain,
      open.map(({ first, count }) => [first, count]),
    ]);

/** What is thrown, by the sheet it names; "" where nothing is. */
function refusedIn(act: () => unknown): string {
  try {
    act();
    return "";
  } catch (thrown) {
    return String((thrown as { protectedSheet?: string }).protectedSheet);
  }
}

/** What every adapter of rights promises. */
export const rightsContract: readonly Rule<ThreeRights>[] = [
  [
    "nothing is protected at first, and the owner is known",
    ({ desk }) => same([told(desk), desk.owner()], [[], OWNER]),
  ],
  [
    "a sheet is kept for those who are named; the owner stands on no list",
    ({ owner }) => {
      same(owner.keep(kept("Một", [OWNER, DESK, DESK_TWO]), OWNER), []);
      same(told(owner), [["Một", true, false, [DESK, DESK_TWO], false, []]]);
    },
  ],
  [
    "whoever runs it stands on the list, named or not, in whatever letters the others are written",
    ({ desk }) => {
      desk.keep(kept("Một", [DESK_TWO]), DESK);
      same(told(desk), [["Một", true, false, [DESK, DESK_TWO], false, []]]);
    },
  ],
  [
    "kept twice is kept once, and those no longer named leave the list",
    ({ desk }) => {
      desk.keep(kept("Một", [DESK, DESK_TWO]), DESK);
      desk.keep(kept("Một", [DESK]), DESK);
      same(told(desk), [["Một", true, false, [DESK], false, []]]);
    },
  ],
  [
    "columns stay open, others another time, and none at last",
    ({ desk }) => {
      desk.keep(
        kept(
          "Hai",
          [DESK],
          [
            { first: 1, count: 2 },
            { first: 4, count: 1 },
          ],
        ),
        DESK,
      );
      same(told(desk), [
        [
          "Hai",
          true,
          false,
          [DESK],
          false,
          [
            [1, 2],
            [4, 1],
          ],
        ],
      ]);
      desk.keep(kept("Hai", [DESK], [{ first: 2, count: 1 }]), DESK);
      same(told(desk), [["Hai", true, false, [DESK], false, [[2, 1]]]]);
      desk.keep(kept("Hai", [DESK]), DESK);
      same(told(desk), [["Hai", true, false, [DESK], false, []]]);
    },
  ],
  [
    "an address that nobody has is told; all others come onto the list",
    ({ desk }) => {
      same([...desk.keep(kept("Một", [DESK, NOBODY, DESK_TWO]), DESK)], [NOBODY]);
      same(told(desk), [["Một", true, false, [DESK, DESK_TWO], false, []]]);
    },
  ],
  [
    "whoever may not edit a sheet is not told who may, and can neither change that nor take it away",
    ({ desk, unit }) => {
      desk.keep(kept("Một", [DESK]), DESK);
      same(told(unit), [["Một", true, false, null, false, []]]);
      same(
        refusedIn(() => unit.keep(kept("Một", [UNIT]), UNIT)),
        "Một",
      );
      same(unit.release(), { opened: [], closed: ["Một"] });
      same(told(desk), [["Một", true, false, [DESK], false, []]]);
    },
  ],
  [
    "a protection laid by hand is told as such, and becomes ours when the sheet is kept",
    ({ owner, byHand }) => {
      byHand("Ba", [DESK_TWO]);
      same(told(owner), [["Ba", false, false, [DESK_TWO], false, []]]);
      owner.keep(kept("Ba", [DESK]), OWNER);
      same(told(owner), [["Ba", true, false, [DESK], false, []]]);
    },
  ],
  [
    "release takes away what is ours and leaves what was laid by hand",
    ({ owner, byHand }) => {
      owner.keep(kept("Một", [DESK]), OWNER);
      owner.keep(kept("Hai", [DESK]), OWNER);
      byHand("Ba", [DESK]);
      same(owner.release(), { opened: ["Một", "Hai"], closed: [] });
      same(told(owner), [["Ba", false, false, [DESK], false, []]]);
      same(owner.release(), { opened: [], closed: [] });
    },
  ],
];
