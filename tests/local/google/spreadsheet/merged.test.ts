import { expect, test } from "vitest";
import { bookEditor } from "../../../../src/local/book/edit/book-editor.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { START, tinyHost } from "../../tiny-host.ts";

/** What a body gives over a book in which A1:C4 hold their places and B2:C3 were merged. */
async function merged(body: string): Promise<string> {
  const book = await openBook(undefined);
  const [sheet] = book.sheets;
  const editor = bookEditor(book, () => START);
  editor.typeRows(
    sheet?.name ?? "",
    1,
    ["1", "2", "3", "4"].map((row) => [`A${row}`, `B${row}`, `C${row}`]),
  );
  editor.merge(sheet?.name ?? "", { top: 2, left: 2, bottom: 3, right: 3 });
  const host = tinyHost(
    book,
    {
      main: `${body}; return sheet().getRange("A1:C5").getValues().map((row) => row.join(" ").trim()).join("|");`,
    },
    {},
  );
  return String(host.call("main"));
}

test.each([
  ["read, all but its first cell are empty", "", "A1 B1 C1|A2 B2|A3|A4 B4 C4|"],
  [
    "written over, it takes the first value and loses the others",
    "sheet().getRange('B2:C3').setValues([[1, 2], [3, 4]])",
    "A1 B1 C1|A2 1|A3|A4 B4 C4|",
  ],
  [
    "one covered cell written alone, nothing comes of it",
    "sheet().getRange('C3').setValues([['x']])",
    "A1 B1 C1|A2 B2|A3|A4 B4 C4|",
  ],
  [
    "a row put in inside stays within it",
    "sheet().insertRowsAfter(2, 1); sheet().getRange('B3:B5').setValues([['x'], ['y'], ['z']])",
    "A1 B1 C1|A2 B2||A3|A4 z C4",
  ],
  [
    "its first row taken out, the rest stays merged and empty",
    "sheet().deleteRows(2, 1); sheet().getRange('B2:C2').setValues([['x', 'y']])",
    "A1 B1 C1|A3 x|A4 B4 C4||",
  ],
  [
    "taken apart, every cell takes a value",
    "sheet().getRange('B2:C3').breakApart(); sheet().getRange('B2:C3').setValues([[1, 2], [3, 4]])",
    "A1 B1 C1|A2 1 2|A3 3 4|A4 B4 C4|",
  ],
])("%s", async (_name, body, values) => {
  expect(await merged(body)).toBe(values);
});
