import { expect, test } from "vitest";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { HostKilled } from "../../../../src/local/host.ts";
import { tinyHost } from "../../tiny-host.ts";

/** What a simple trigger makes of its event, as JSON in cell Z1. */
async function onEditSays(body: string, texts: readonly (readonly string[])[]): Promise<unknown> {
  const book = await openBook(undefined);
  const host = tinyHost(
    book,
    {
      onEdit: `const e = arguments[0]; sheet().getRange(1, 26, 1, 1).setValues([[JSON.stringify(${body})]]);`,
    },
    {},
  );
  host.typeIn(book.sheets[0]?.name ?? "", 2, 1, [["cũ"]]);
  host.typeIn(book.sheets[0]?.name ?? "", 2, 1, texts);
  return book.sheets[0]?.rows[0]?.values[25];
}

test.each([
  ["one cell", [["mới"]], '["mới","cũ"]'],
  ["a cell that is emptied", [[""]], '[null,"cũ"]'],
  ["a block", [["a", "b"]], "[null,null]"],
])("of %s the event tells what Google tells", async (_name, texts, told) => {
  expect(await onEditSays("[e.value ?? null, e.oldValue ?? null]", texts)).toBe(told);
});

test("the event has its book and says that little is allowed; nobody is told who typed", async () => {
  expect(await onEditSays("[e.source.getSheets().length, e.authMode, e.range.getRow()]", [["x"]])).toBe(
    '[1,"LIMITED",2]',
  );
  expect(await onEditSays("Session.getEffectiveUser().getEmail()", [["x"]])).toBe('""');
});

test("a simple trigger is stopped after thirty seconds, a command runs on", async () => {
  const body =
    "for (let n = 0; n < 200; n += 1) { sheet().getRange(1,1,1,1).setValues([[n]]); SpreadsheetApp.flush(); }";
  const book = await openBook(undefined);
  const host = tinyHost(book, { onEdit: body, command: body }, {});
  host.call("command");
  expect(() => host.typeIn(book.sheets[0]?.name ?? "", 2, 1, [["x"]])).toThrow(HostKilled);
});

test("of edits in quick succession two get a run, and it sees what stands there by then", async () => {
  const book = await openBook(undefined);
  const name = book.sheets[0]?.name ?? "";
  const host = tinyHost(
    book,
    {
      onEdit: `const e = arguments[0]; const seen = sheet().getRange(1, 1, 4, 1).getValues().join(""); sheet().appendRow([e.range.getRow() + ":" + seen]);`,
    },
    {},
  );
  host.typeQuickly(
    ["a", "b", "c", "d"].map((text, index) => ({ sheet: name, row: index + 1, column: 1, texts: [[text]] })),
  );
  expect(book.sheets[0]?.rows.slice(4, 8).map((row) => row?.values[0])).toEqual(["1:abcd", "2:abcd"]);
});
