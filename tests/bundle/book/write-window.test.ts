import { beforeAll, describe, expect, test } from "vitest";
import type { Plain } from "../../../src/local/book/model/stored.ts";
import { anew, type Disturbance } from "../disturb.ts";
import { columnOf, rowsOf } from "../grid.ts";
import { LAN, type Office, said } from "../office.ts";

let right: ReadonlyMap<Plain | undefined, Plain | undefined>;
let writes: number;
beforeAll(() => {
  const quiet = anew();
  const lan = quiet.clerk(LAN, {});
  lan.call("deadlines");
  writes = lan.meter().calls["Range.setValues"] ?? 0;
  right = new Map(rowsOf(quiet.book, "Mốc").map((row) => [row["Mã"], row["⚙Hạn"]]));
});

const disturbances: readonly Disturbance[] = [
  { name: "an empty row put in", act: (hand) => hand.insertRows("Mốc", 5, 1) },
  { name: "a row deleted", act: (hand) => hand.deleteRows("Mốc", 4, 1) },
  {
    name: "a column put in before ours and filled",
    act: (hand, { book }) => {
      const at = columnOf(book, "Mốc", "⚙Hạn");
      hand.insertColumns("Mốc", at, 1);
      hand.type("Mốc", 1, at, "Người theo dõi");
    },
  },
  {
    name: "our column moved",
    act: (hand, { book }) => hand.moveColumn("Mốc", columnOf(book, "Mốc", "⚙Hạn"), 2),
  },
  {
    name: "a row edited",
    act: (_hand, { types }) => {
      types("Mốc", "BTP-DK-DV", "Thời hạn", "ngày 01/3/2017");
    },
  },
];

/** Every cell that a clerk typed, by key and header. */
function typed({ book }: Office): ReadonlyMap<Plain | undefined, object> {
  const rows = rowsOf(book, "Mốc").filter((row) => row["Mã"] !== undefined);
  return new Map(
    rows.map((row) => [
      row["Mã"],
      Object.fromEntries(Object.entries(row).filter(([header]) => !header.startsWith("⚙"))),
    ]),
  );
}

describe.each(disturbances)("$name by another clerk between our last read and a write", ({ act }) => {
  test("no day stands in another row, no cell of a clerk is lost, and the clerk is told", () => {
    expect(writes).toBeGreaterThan(2);
    for (let nth = 1; nth <= writes; nth += 1) {
      const untouched = anew();
      act(untouched.hand, untouched);
      const office = anew();
      const lan = office.clerk(LAN, {
        faults: [{ method: "Range.setValues", nth, edit: (hand) => act(hand, office) }],
      });
      lan.call("deadlines");
      expect(typed(office), `write ${nth}`).toEqual(typed(untouched));
      const edited = (row: Readonly<Record<string, Plain>>): boolean => row["Thời hạn"] === "ngày 01/3/2017";
      const wrong = rowsOf(office.book, "Mốc").filter(
        (row) => !edited(row) && row["⚙Hạn"] !== right.get(row["Mã"]),
      );
      expect(wrong, `write ${nth}`).toEqual([]);
      // Only the first write is Mốc's; an edit behind it clashes with nothing.
      if (nth === 1) expect(said(lan)).toMatch(/vừa được người khác.*Mốc.*Chạy lại/u);
    }
  });
});
