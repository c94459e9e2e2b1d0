import { expect, test } from "vitest";
import { withRows } from "../../../src/app/check/list-findings.ts";
import type { Finding } from "../../../src/core/table/finding.ts";
import { rowHash } from "../../../src/core/table/parse-table.ts";
import { officeWith } from "../../core/small-office.ts";

/** A finding in a row of *Nội dung*. */
const finding = (row: number): Finding => ({
  ...{ sheet: "Nội dung", row, column: "Nội dung", key: "", rule: "x", severity: "cảnh báo" },
  ...{ message: "", fix: "", source: "" },
});

test("however many findings a row has, its text is hashed once", () => {
  const { book } = officeWith({});
  let asked = 0;
  const rows = book.outline.rows.map((row) => ({
    ...row,
    get typed() {
      asked += 1;
      return row.typed;
    },
  }));
  const counted = { ...book, outline: { ...book.outline, rows } };
  const listed = withRows(counted, [2, 3, 2, 3, 2, 99].map(finding));
  expect(asked).toBe(2);
  const [first, second] = book.outline.rows.map((row) => rowHash(row));
  expect(listed.map((each) => each.rowHash)).toEqual([first, second, first, second, first, ""]);
});
