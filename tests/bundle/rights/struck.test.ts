import { describe, expect, test } from "vitest";
import type { Book } from "../../../src/local/book/model/book-model.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { mayEdit } from "../../../src/local/google/spreadsheet/editable.ts";
import { HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { columnOf, rowsOf } from "../grid.ts";
import { ask, asked, LAN, MINH, type Office, officeOver, twinOf } from "../office.ts";
import { faultsAt } from "../struck-calls.ts";
import { applyRights, keptIn, names, sharedOffice, UNIT_ONE, UNIT_TWO } from "./shared-office.ts";

/** Of the book's tabs a few are enough, for each is protected in the same way. */
const FEW = ["Hướng dẫn", "Đơn vị", "Mốc", "Nhật ký", "Phân quyền", "Báo về"];

async function small(): Promise<Office> {
  const office = await sharedOffice();
  office.book.sheets = office.book.sheets.filter(({ name }) => FEW.includes(name) || name.startsWith("⚙"));
  return office;
}

/** Nothing is protected yet. */
const unkept = await small();
/** All is protected for Lan and Minh; then Minh leaves, a column of the desk is dragged among those of units. */
const kept = await small();
names(kept, 7, { Email: MINH, "Vai trò": "bộ phận thi đua" });
applyRights(kept.clerk(LAN, {}));
names(kept, 7, { "Vai trò": "người xem" });
kept.hand.moveColumn("Báo về", columnOf(kept.book, "Báo về", "Xử lý"), 3);
// A protection laid by hand, in the way of ours.
kept.hand.protect("Hướng dẫn", undefined, [LAN]);

const anew = (base: Office): Office => officeOver(twinOf(base.book), memoryDrive());

/** How each sheet is protected, whoever laid it in which order. */
const rightsIn = (book: Book): unknown =>
  [...keptIn(book)]
    .map(([sheet, { editors, open, warningOnly, description }]) => ({
      sheet,
      editors,
      open,
      warningOnly,
      description,
    }))
    .sort((a, b) => (a.sheet < b.sheet ? -1 : 1));

/** The sheets that were protected and are not, for a unit's person. */
function opened(book: Book, before: readonly string[]): readonly string[] {
  const now = keptIn(book);
  return before.filter((sheet) => {
    const range = now.get(sheet);
    if (range === undefined || range.warningOnly) return true;
    if (sheet === "Báo về") {
      const desk = columnOf(book, sheet, "Xử lý");
      if (range.open?.some(({ left, right }) => left <= desk && desk <= right) === true) return true;
    }
    return [UNIT_ONE, UNIT_TWO].some((user) => mayEdit(book, range, user));
  });
}

describe.each([
  ["the first time", unkept, 0],
  ["once people have changed", kept, 1],
])("applied %s", (_when, base, turn) => {
  const whole = anew(base);
  const lan = whole.clerk(LAN, {});
  const { fingerprint } = asked(lan, { verb: "rights.open" });
  lan.resetMeter();
  asked(lan, { verb: "rights.apply", fingerprint });
  const { calls } = lan.meter();
  const before = [...keptIn(base.book).keys()];

  test("at no call is a sheet open that was protected", () => {
    const office = anew(base);
    const wrong: string[] = [];
    const watching = Object.entries(calls).flatMap(([method, count]) =>
      Array.from(
        { length: count },
        (_, at): Fault => ({
          method,
          nth: at + 1,
          when: "after",
          edit: () =>
            wrong.push(...opened(office.book, before).map((sheet) => `${method} ${at + 1}: ${sheet}`)),
        }),
      ),
    );
    asked(office.clerk(LAN, { faults: watching }), { verb: "rights.apply", fingerprint });
    expect(wrong).toEqual([]);
    expect(rightsIn(office.book)).toEqual(rightsIn(whole.book));
  });

  const changing =
    /^(?:Protection\.(?!get|is|can)|Sheet\.(?:protect|insert|hide|show)|Range\.set|Properties\.set|SpreadsheetApp\.flush|Spreadsheet\.insertSheet|Lock\.)/u;
  const faults = Object.entries(calls).flatMap(([method, count]) =>
    changing.test(method)
      ? Array.from({ length: count }, (_, at) => faultsAt(method, at + 1)).flat()
      : faultsAt(method, Math.ceil(count / 2)),
  );
  test(`struck at any of ${faults.length} places and applied again, the rights are the same and the log tells it`, () => {
    const wrong: unknown[] = [];
    for (const fault of sampled("rights", faults, turn)) {
      const office = anew(base);
      try {
        ask(office.clerk(LAN, { faults: [fault] }), { verb: "rights.apply", fingerprint });
      } catch (thrown) {
        if (!(thrown instanceof HostKilled)) throw thrown;
      }
      if (opened(office.book, before).length > 0) wrong.push([fault, "open"]);
      applyRights(office.clerk(LAN, {}));
      if (JSON.stringify(rightsIn(office.book)) !== JSON.stringify(rightsIn(whole.book)))
        wrong.push([fault, "rights"]);
      const [log, expected] = [office, whole].map(({ book }) =>
        rowsOf(book, "Nhật ký").filter((row) => row["Việc"] === "Phân quyền"),
      );
      const told = new Set(log?.map((row) => row["Sau"]));
      const lines = (log?.length ?? 0) - (expected?.length ?? 0);
      if (lines < 0 || lines > 1 || !expected?.every((row) => told.has(row["Sau"])))
        wrong.push([fault, "log", lines]);
    }
    expect(wrong, sweepNote("rights")).toEqual([]);
  });
});
