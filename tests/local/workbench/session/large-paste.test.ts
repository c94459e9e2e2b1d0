import { expect, test } from "vitest";
import { openDesk, personAt } from "../../../../src/local/workbench/session/opening.ts";
import { typeOps } from "../../../../src/local/workbench/session/typing.ts";
import { START, sampleFile } from "../sample-file.ts";

test("what is pasted past the end makes its rows and columns once, not row by row: each growth reads every formula", async () => {
  const around = { now: () => START, tell: () => undefined, keepPage: () => "", wait: () => undefined };
  const desk = await openDesk(await sampleFile(), around);
  try {
    const { book } = desk.held;
    const sheet = book.sheetByName("Đơn vị");
    if (sheet === undefined) throw new Error("no sheet");
    const person = personAt(desk, "an@sotuphap.vn", around, { open: new Map(), next: () => 0 });
    const rows = Math.max(sheet.rows.length, sheet.maxRows);
    const columns = sheet.maxColumns;
    const texts = Array.from({ length: 40 }, (_, down) => [`dòng ${down}`, "ô"]);
    const op = {
      op: "type",
      person: person.name,
      at: START,
      sheet: sheet.id,
      row: rows,
      column: columns,
    } as const;
    typeOps(desk, person, [{ ...op, texts }]);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([rows + 39, columns + 1]);
    expect(book.file?.log.map(({ kind }) => kind)).toEqual(["lines", "lines"]);
    expect(sheet.rows[rows + 38]?.values.slice(columns - 1)).toEqual(["dòng 39", "ô"]);
  } finally {
    desk.held.release();
  }
});
