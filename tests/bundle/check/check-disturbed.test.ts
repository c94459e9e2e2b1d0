import { expect, test } from "vitest";
import { sampled, sweepNote } from "../../sweep.ts";
import { anew, type Disturbance, disturbed, readsOf } from "../disturb.ts";
import { noteOf, rowsOf } from "../grid.ts";
import { LAN, type Office } from "../office.ts";

const wrongPhase = "Lời văn ghi “30/2/2017”";
const disturbances: readonly Disturbance[] = [
  { name: "an empty row put in above", act: (hand) => hand.insertRows("Đợt", 2, 1) },
  {
    name: "a row put in above and filled",
    act: (hand) => {
      hand.insertRows("Đợt", 2, 1);
      hand.type("Đợt", 2, 1, "QB-2017");
      hand.type("Đợt", 2, 2, "9");
    },
  },
  { name: "a row above deleted", act: (hand) => hand.deleteRows("Đợt", 2, 1) },
];

/** Marks and notes of ours that stand in a row whose text does not deserve them. */
function astray(office: Office): readonly string[] {
  return rowsOf(office.book, "Đợt").flatMap((row, index) => {
    const guilty = String(row["Kỷ niệm"]).includes("30/2/2017");
    const marked = String(row["⚙Đánh dấu"]).includes("lỗi:Kỷ niệm");
    const noted = noteOf(office.book, "Đợt", index + 2, "Kỷ niệm").includes(wrongPhase);
    return !guilty && (marked || noted) ? [`row ${index + 2}`] : [];
  });
}

test.each(disturbances)(
  "$name: before any read, marks and notes stand in their row or are left out",
  (disturbance) => {
    const reads = readsOf("check");
    expect(reads).toBeGreaterThan(20);

    // Sheets read after Đợt and before it is shown are alike: some stand for all.
    const nths: number[] = [];
    for (let nth = 1; nth <= reads; nth += nth < 3 || nth > reads - 7 ? 1 : 6) nths.push(nth);
    for (const nth of sampled("check", nths)) {
      const { office } = disturbed("check", nth, disturbance);
      expect(astray(office), `read ${nth}, ${sweepNote("check")}`).toEqual([]);
      expect(rowsOf(office.book, "Kết quả kiểm tra").map((row) => row["Điều gì"])).toContainEqual(
        expect.stringContaining(wrongPhase),
      );
    }
  },
);

test("a row put in between the cells and the notes gets no neighbour's note, and the clerk is told", () => {
  const office = anew();
  const lan = office.clerk(LAN, {
    faults: [{ method: "Range.getNotes", nth: 1, edit: (hand) => hand.insertRows("Đợt", 2, 1) }],
  });
  lan.call("check");
  expect(astray(office)).toEqual([]);
  lan.call("check");
  const guilty = rowsOf(office.book, "Đợt").findIndex((row) => String(row["Kỷ niệm"]).includes("30/2/2017"));
  expect(noteOf(office.book, "Đợt", guilty + 2, "Kỷ niệm")).toContain(wrongPhase);
});
