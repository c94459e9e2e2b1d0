import { expect, test, vi } from "vitest";
import { withRows } from "../../../src/app/check/list-findings.ts";
import type { Finding } from "../../../src/core/table/finding.ts";
import { ParsedRow, rowHash } from "../../../src/core/table/parse-table.ts";
import { officeWith } from "../../core/small-office.ts";

/** A finding in a row of *Nội dung*. */
const finding = (row: number): Finding => ({
  ...{ sheet: "Nội dung", row, column: "Nội dung", key: "", rule: "x", severity: "cảnh báo" },
  ...{ message: "", fix: "", source: "" },
});

test("however many findings a row has, its text is hashed once", () => {
  const { book } = officeWith({});
  const typed = vi.spyOn(ParsedRow.prototype, "typed", "get");
  const listed = withRows(book, [2, 3, 2, 3, 2, 99].map(finding));
  expect(typed).toHaveBeenCalledTimes(2);
  typed.mockRestore();
  const [first, second] = book.outline.rows.map((row) => rowHash(row));
  expect(listed.map((each) => each.rowHash)).toEqual([first, second, first, second, first, ""]);
});
