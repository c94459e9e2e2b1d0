import { expect, test } from "vitest";
import { shippedTemplates } from "../../src/core/paper/shipped-templates.ts";
import { partOf } from "./docx-with.ts";
import { template } from "./paper-data.ts";

/** Tables of a template with a row for each item of a list. */
function listTables(name: string): readonly string[] {
  const body = partOf(template(name), "word/document.xml");
  const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  return tables.filter((table) => table.includes('<w:insideH w:val="single"'));
}

const withLists = shippedTemplates.map(({ name }) => name).filter((name) => listTables(name).length > 0);

test("most papers hold a list", () => expect(withLists.length).toBeGreaterThan(6));

test.each(withLists)(
  "%s: the head of a list is repeated on every page, and no row is parted by one",
  (name) => {
    for (const table of listTables(name)) {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual(rows.map((_, index) => index === 0));
      expect(rows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
    }
  },
);
