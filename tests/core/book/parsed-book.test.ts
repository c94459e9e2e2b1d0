import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBook, tablesInOrder } from "../../../src/core/book/parsed-book.ts";
import { checkBook } from "../../../src/core/checks/check-book.ts";
import type { Cell } from "../../../src/core/table/cell.ts";
import { isLate } from "../../../src/core/table/table.ts";
import { runs } from "../../sweep.ts";
import { bookOf, cellsUnder, everyTable } from "../book-of.ts";
import { checkedOn } from "../checked-on.ts";
import { smallOffice } from "../small-office.ts";
import { anyCell } from "../table/any-cell.ts";

test("a book that is not set up names every missing sheet that is not made when it is needed, in the order of the tabs", () => {
  const { findings } = parseBook(() => [], [], everyTable);
  expect(findings.map((finding) => [finding.rule, finding.sheet])).toEqual(
    tablesInOrder.filter(([, table]) => !isLate(table)).map(([, table]) => ["trang.thieu", table.sheet]),
  );
});

test("a sheet that was not asked for is neither read nor complained of", () => {
  const read: string[] = [];
  const { book, findings } = parseBook(
    (sheet) => {
      read.push(sheet);
      return [["Mã", "Tên"]];
    },
    [],
    new Set(["units"]),
  );
  expect(read).toEqual(["Đơn vị"]);
  expect(book.campaigns.rows).toEqual([]);
  expect(findings.every((finding) => finding.sheet === "Đơn vị")).toBe(true);
});

test("findings of cells and of references stand together, by tab", () => {
  const { findings } = bookOf({
    ...smallOffice,
    "Phong trào": [
      { ...smallOffice["Phong trào"]?.[0], "Đơn vị ban hành": "STP-QX", "Từ ngày": "30/2/2026" },
    ],
    "Đơn vị": [{ ...smallOffice["Đơn vị"]?.[0], "Hiệu lực từ": "xưa" }],
  });
  expect(findings.map((finding) => [finding.sheet, finding.rule])).toEqual([
    ["Đơn vị", "o.khong-phai-ngay"],
    ["Phong trào", "o.ngay-khong-co"],
    ["Phong trào", "o.ma-khong-co"],
  ]);
});

test("no book, whatever stands in its cells, makes reading or checking throw", () => {
  const cells = fc.array(fc.array(anyCell, { maxLength: 30 }), { maxLength: 4 });
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...tablesInOrder.map(([, table]) => table.sheet)), cells),
      (sheets) => {
        const headed = new Map(
          tablesInOrder.map(([, table]): readonly [string, readonly (readonly Cell[])[]] => [
            table.sheet,
            [...cellsUnder(table, []), ...(sheets[table.sheet] ?? [])],
          ]),
        );
        const findings = checkBook(
          parseBook((sheet) => headed.get(sheet) ?? [], [], everyTable),
          checkedOn,
        );
        for (const { message, fix, key } of findings) {
          expect(message.length).toBeLessThan(700);
          expect(key.length).toBeLessThan(300);
          expect(fix).not.toBe("");
        }
      },
    ),
    { numRuns: runs(150) },
  );
});
