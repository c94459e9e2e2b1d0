// old order are then read under marks of the new order. Cure: in src/core/table/find-columns.ts distrust a mark whose
// column bears the declared header of another column of the same table, and fall back to the header text.
import { expect, test } from "vitest";
import { sampled, sweepNote } from "../../sweep.ts";
import { anew, readsOf } from "../disturb.ts";
import { rowsOf } from "../grid.ts";
import { LAN, said } from "../office.ts";

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

test("a column put in while the book is checked brings no false finding", () => {
  for (const nth of sampled("book", upTo(readsOf("check")))) {
    const office = anew();
    const lan = office.clerk(LAN, {
      faults: [
        {
          method: "Range.getValues",
          nth,
          edit: (hand) => {
            hand.insertColumns("Đợt", 2, 1);
            hand.type("Đợt", 1, 2, "Ghi chú");
          },
        },
      ],
    });
    lan.call("check");
    const rows = rowsOf(office.book, "Kết quả kiểm tra");
    expect(
      rows.filter((row) => row["Quy tắc"] === "o.khong-phai-so"),
      `read ${nth} in ${sweepNote("book")}`,
    ).toEqual([]);
  }
});

test("the key column moved while deadlines are computed: every day, or a sentence", () => {
  for (const nth of sampled("book", upTo(readsOf("deadlines")))) {
    const office = anew();
    const lan = office.clerk(LAN, {
      faults: [{ method: "Range.getValues", nth, edit: (hand) => hand.moveColumn("Mốc", 1, 6) }],
    });
    lan.call("deadlines");
    expect(said(lan), `read ${nth} in ${sweepNote("book")}`).toMatch(/Đã tính 13 mốc|Chạy lại/u);
  }
});
