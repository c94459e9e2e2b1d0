// A sheet of few columns is read to the end of its grid; one with a very long empty grid only once.
import { expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { sheetOf } from "../grid.ts";
import { asked, LAN, officeOver, sampleOffice, twinOf } from "../office.ts";

test("a grid that somebody made very long is read whole once, and by its filled part from then on", async () => {
  const { book } = await sampleOffice();
  const office = officeOver(twinOf(book), memoryDrive());
  const lan = office.clerk(LAN, {});
  asked(lan, { verb: "remind.preview" });
  const quiet = asked(lan, { verb: "remind.preview" });
  const preview = (): readonly [extents: number, cellsRead: number] => {
    lan.resetMeter();
    expect(asked(lan, { verb: "remind.preview" })).toEqual(quiet);
    const { calls, cellsRead } = lan.meter();
    return [calls["Sheet.getDataRange"] ?? 0, cellsRead];
  };
  const before = preview();
  sheetOf(office.book, "Mốc").maxRows = 50_000;
  expect(preview()[1]).toBeGreaterThan(50_000 * 11);
  const [extents, cellsRead] = preview();
  expect(extents).toBe(before[0] + 1);
  expect(cellsRead).toBeLessThan(before[1]);
});
