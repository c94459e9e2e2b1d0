import { expect, test } from "vitest";
import { sealOf } from "../../../src/core/forms/seal-form.ts";
import { readReturned } from "../../../src/reading/returned/read-returned.ts";
import { SECRET, sampleBytes, sampleForm } from "./sample-form.ts";

test("a workbook that nobody touched comes back as it was sent, and nothing in it is doubtful", () => {
  const read = readReturned("mau.xlsx", sampleBytes());
  if (read.kind !== "form") throw new Error(JSON.stringify(read));
  const { head, origin, sheets, doubts } = read.form;
  expect(doubts).toEqual([]);
  expect(head).toEqual(sampleForm.head);
  const { seal, ...told } = head;
  expect(sealOf(told, origin, SECRET)).toBe(seal);
  for (const { table, rows } of sampleForm.sheets) {
    const back = sheets.find((sheet) => sheet.table === table)?.rows ?? [];
    expect(back.map(({ mark }) => mark)).toEqual(rows.map(({ mark }) => mark));
    rows.forEach(({ cells }, at) => {
      const { cells: said = {}, shown = {} } = back[at] ?? {};
      const filled = Object.fromEntries(
        Object.entries({ ...said, ...shown }).filter(([, text]) => text !== ""),
      );
      expect(filled).toEqual(Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== "")));
    });
  }
});
