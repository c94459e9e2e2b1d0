import { describe, expect, test } from "vitest";
import type { Plain } from "../../../src/local/book/model/stored.ts";
import { sampled } from "../../sweep.ts";
import { anew, type Disturbance } from "../disturb.ts";
import { columnOf, rowsOf } from "../grid.ts";
import { ask, asked, type Office } from "../office.ts";

/** The unit's own clerk, by the address in Đơn vị of the sample. */
const QB = "stp.quangbinh@example.gov.vn";
const SHEET = "Theo dõi";
/** A row that the sample's Theo dõi does not have yet. */
const typed = {
  verb: "report.enter",
  milestone: "BTP-TK",
  unit: "STP-QB",
  period: "",
  received: "14/02/2017",
  paper: "118/STP-VP",
  remark: "",
  confirmed: "",
} as const;

const disturbances: readonly Disturbance[] = [
  { name: "an empty row put in", act: (hand) => hand.insertRows(SHEET, 3, 1) },
  { name: "a row deleted", act: (hand) => hand.deleteRows(SHEET, 3, 1) },
  {
    name: "a column put in",
    act: (hand) => {
      hand.insertColumns(SHEET, 2, 1);
      hand.type(SHEET, 1, 2, "Điện thoại");
    },
  },
  {
    name: "our column moved",
    act: (hand, { book }) => hand.moveColumn(SHEET, columnOf(book, SHEET, "⚙Trạng thái"), 1),
  },
  {
    name: "the same row typed in the grid",
    act: (_hand, { book, types }) => {
      const row = rowsOf(book, SHEET).length + 2;
      types(SHEET, row, "Mốc", typed.milestone);
      types(SHEET, row, "Đơn vị", typed.unit);
      types(SHEET, row, "Ghi chú", "gõ tay");
    },
  },
];

const isNew = (row: Readonly<Record<string, Plain>>): boolean =>
  row["Mốc"] === typed.milestone && row["Đơn vị"] === typed.unit;
const others = ({ book }: Office) =>
  rowsOf(book, SHEET).filter((row) => Object.keys(row).length > 0 && !isNew(row));
/** The other rows in an order of their own. */
const kept = (office: Office): readonly string[] =>
  others(office)
    .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();

/** How often entering reads or writes cells when nobody disturbs it. */
function callsOf(method: string): number {
  const clerk = anew().clerk(QB, {});
  asked(clerk, typed);
  return clerk.meter().calls[method] ?? 0;
}

describe.each(disturbances)("$name while a report is entered", ({ act }) => {
  test.each(["Range.getValues", "Range.setValues"])(
    "before any %s: no other row is lost, and the report stands once or is refused",
    (method) => {
      const untouched = anew();
      act(untouched.hand, untouched);
      const right = kept(untouched);
      const count = callsOf(method);
      expect(count).toBeGreaterThan(0);
      const places = Array.from({ length: count }, (_, index) => index + 1);
      for (const nth of sampled("tracking", places)) {
        const office = anew();
        const clerk = office.clerk(QB, { faults: [{ method, nth, edit: (hand) => act(hand, office) }] });
        const answer = ask(clerk, typed);
        expect(kept(office), `${method} ${nth}`).toEqual(right);
        const mine = rowsOf(office.book, SHEET).filter((row) => isNew(row) && row["Ghi chú"] !== "gõ tay");
        expect(mine.length, `${method} ${nth}`).toBeLessThanOrEqual(1);
        if (answer.ok && answer.value.entered)
          expect(rowsOf(office.book, SHEET).filter(isNew), `${method} ${nth}`).toContainEqual(
            expect.objectContaining({ "Ngày nhận": 42780, "Số văn bản / liên kết": "118/STP-VP" }),
          );
        else expect(mine, `${method} ${nth} ${JSON.stringify(answer)}`).toEqual([]);
      }
    },
  );
});
