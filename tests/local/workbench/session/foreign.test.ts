import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre";
import { expect, test, vi } from "vitest";
import { folder } from "../sample-file.ts";
import { openedSession, wellOf } from "./opened-session.ts";

const FOREIGN = join(import.meta.dirname, "../../../fixtures/workbooks/openpyxl.xlsx");

test("of a book of another program what did not change goes back byte for byte, and another one reads it", async () => {
  const path = join(folder(), "so.xlsx");
  copyFileSync(FOREIGN, path);
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const opened = await openedSession(path);
  const { window, tabs, tab } = await opened.enter("an@sotuphap.vn");
  wellOf(await opened.call(window, "layout", { sheet: tab }));
  const block = { sheet: tab, row: 60, rowIds: [null], column: 1, texts: [["Gõ trong trình duyệt"]] };
  wellOf(await opened.call(window, "type", { blocks: [block] }));
  wellOf(await opened.call(window, "close", {}));
  expect(said.mock.calls.flat().join()).toContain("bản chép của sổ gốc");
  said.mockRestore();

  const [before, after] = [FOREIGN, path].map((file) => unzipSync(readFileSync(file)));
  const name = tabs.find(({ id }) => id === tab)?.name;
  const { sheets } = await readXlsx(readFileSync(path));
  expect(sheets.find((sheet) => sheet.name === name)?.rows[59]?.[0]).toBe("Gõ trong trình duyệt");
  const others = Object.keys(before ?? {}).filter((part) =>
    /^xl\/(?:worksheets\/sheet[2-9]|theme|media|charts|drawings)/u.test(part),
  );
  expect(others.length).toBeGreaterThan(0);
  for (const part of others)
    expect([part, Buffer.from(after?.[part] ?? []).equals(Buffer.from(before?.[part] ?? []))]).toEqual([
      part,
      true,
    ]);
});

test("a tab that cannot be read is told of when it is looked at, and stops nothing else", async () => {
  const path = join(folder(), "so.xlsx");
  const parts = unzipSync(readFileSync(FOREIGN));
  const broken =
    Object.keys(parts)
      .filter((part) => /worksheets\/sheet\d+\.xml$/u.test(part))
      .at(-1) ?? "";
  parts[broken] = strToU8("no sheet at all");
  writeFileSync(path, zipSync(parts));
  const opened = await openedSession(path);
  const { window, tabs, tab } = await opened.enter("an@sotuphap.vn");
  const answers = [];
  for (const { id } of tabs) answers.push(await opened.call(window, "rows", { sheet: id, from: 1, to: 5 }));
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.message]));
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatch(/không đọc được|hỏng/iu);
  const block = { sheet: tab, row: 60, rowIds: [null], column: 1, texts: [["vẫn gõ được"]] };
  expect(await opened.call(window, "type", { blocks: [block] })).toMatchObject({ ok: true });
});
