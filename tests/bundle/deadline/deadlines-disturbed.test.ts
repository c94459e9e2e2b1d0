import { beforeAll, expect, test } from "vitest";
import type { Plain } from "../../../src/local/book/model/stored.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { anew, type Disturbance, disturbed, readsOf } from "../disturb.ts";
import { rowsOf } from "../grid.ts";
import { LAN } from "../office.ts";

const NEW_WORDS = "ngày 01/3/2017";
const moved = /vừa được người khác thêm, sửa hoặc xóa.*Chạy lại/u;

const disturbances: readonly Disturbance[] = [
  { name: "an empty row put in at the top", act: (hand) => hand.insertRows("Mốc", 2, 1) },
  {
    name: "a row put in and filled",
    act: (hand, office) => {
      hand.insertRows("Mốc", 5, 1);
      office.types("Mốc", 5, "Mã", "MOI");
      office.types("Mốc", 5, "Phong trào", "QB-2017");
      office.types("Mốc", 5, "Thời hạn", "ngày 01/6/2017");
    },
  },
  { name: "a row deleted", act: (hand) => hand.deleteRows("Mốc", 4, 1) },
  {
    name: "a row edited",
    act: (_hand, office) => {
      // An edit behind our write leaves the day as it was right until then.
      if (office.reads("Mốc", "BTP-DK-DV", "⚙Hạn") === null)
        office.types("Mốc", "BTP-DK-DV", "Thời hạn", NEW_WORDS);
    },
  },
  {
    name: "a column put in",
    act: (hand) => {
      hand.insertColumns("Mốc", 4, 1);
      hand.type("Mốc", 1, 4, "Người theo dõi");
      hand.type("Mốc", 2, 4, "chị Minh");
    },
  },
  {
    name: "a header renamed",
    act: (_hand, office) => office.types("Mốc", 1, "Thời hạn", "Hạn nộp"),
  },
];
let right: ReadonlyMap<Plain, Plain>;
beforeAll(() => {
  const quiet = anew();
  quiet.clerk(LAN, {}).call("deadlines");
  right = new Map(rowsOf(quiet.book, "Mốc").map((row) => [row["Mã"] ?? null, row["⚙Hạn"] ?? null]));
});

/** The day a row's own words give, as a serial number. */
const rightDay = (row: Readonly<Record<string, Plain>>): Plain => {
  if (row["Thời hạn"] === NEW_WORDS) return 42795;
  return row["Mã"] === "MOI" ? 42887 : (right.get(row["Mã"] ?? null) ?? null);
};

test.each(disturbances)(
  "$name: before any read, each day stands in its row or is left out with a sentence",
  (disturbance) => {
    const reads = readsOf("deadlines");
    expect(reads).toBeGreaterThan(5);
    const nths = Array.from({ length: reads }, (_, index) => index + 1);
    for (const nth of sampled("deadline", nths)) {
      const where = `read ${nth}, ${sweepNote("deadline")}`;
      const { office, words } = disturbed("deadlines", nth, disturbance);
      const rows = rowsOf(office.book, "Mốc").filter((row) => row["Mã"] !== undefined);
      const missing = rows.filter((row) => row["⚙Hạn"] === undefined && rightDay(row) !== null);
      const wrong = rows.filter((row) => !missing.includes(row) && (row["⚙Hạn"] ?? null) !== rightDay(row));
      expect(wrong, where).toEqual([]);
      // A row put in behind our last look at the sheet is simply not there yet.
      const known = missing.filter((row) => row["Mã"] !== "MOI");
      if (known.length > 0) expect(words, where).toMatch(moved);

      office.clerk(LAN, {}).call("deadlines");
      const after = rowsOf(office.book, "Mốc").filter((row) => row["Mã"] !== undefined);
      expect(after.filter((row) => (row["⚙Hạn"] ?? null) !== rightDay(row))).toEqual([]);
      if (disturbance.name === "a column put in")
        expect(office.reads("Mốc", 2, "Người theo dõi")).toBe("chị Minh");
    }
  },
);
