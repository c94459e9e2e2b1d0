import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import type { Reshape } from "../../../../src/local/workbench/protocol.ts";
import { sampleFile } from "../sample-file.ts";
import { openedSession, tabNamed, textAt, wellOf } from "./opened-session.ts";

/** Two people at the sample office, both at *Đơn vị*; column B is the unit's name. */
async function atUnits() {
  const path = await sampleFile();
  const opened = await openedSession(path);
  const [an, binh] = [await opened.enter("an@sotuphap.vn"), await opened.enter("binh@sotuphap.vn")];
  const sheet = tabNamed(an, "Đơn vị");
  const layout = async () => wellOf(await opened.call(an.window, "layout", { sheet }));
  /** All that a window is shown of the tab. */
  const shown = async (): Promise<string> => {
    const { rows, columns, widths, merges, frozen } = await layout();
    const cells = (await opened.rows(an.window, sheet)).map(({ row, height, cells: texts }) => [
      ...[row, height],
      texts.map((cell) => [cell?.text, cell?.note, cell?.list === undefined]),
    ]);
    return JSON.stringify([rows, columns, widths, merges, frozen, cells]);
  };
  const does = (window: string, asks: Reshape) => opened.call(window, "reshape", asks);
  const type = async (window: string, row: number, column: number, text: string): Promise<void> => {
    const rowId = (await opened.rows(window, sheet)).find((each) => each.row === row)?.id ?? null;
    const blocks = [{ sheet, row, rowIds: [rowId], column, texts: [[text]] }];
    wellOf(await opened.call(window, "type", { blocks }));
  };
  return { path, opened, an: an.window, binh: binh.window, sheet, shown, does, type };
}

type Asked = (sheet: number) => Reshape;
const lines = (does: "insertRows" | "deleteRows", row: number, count: number): Asked => {
  return (sheet) => ({ does, sheet, row, rowId: null, count });
};
const columns = (does: "insertColumns" | "deleteColumns", column: number, count: number): Asked => {
  return (sheet) => ({ does, sheet, column, count });
};

const reshapes: readonly (readonly [what: string, asks: Asked])[] = [
  ["chèn dòng 3 của trang “Đơn vị”", lines("insertRows", 3, 1)],
  ["xóa dòng 2 đến 4 của trang “Đơn vị”", lines("deleteRows", 2, 3)],
  ["chèn cột C đến D của trang “Đơn vị”", columns("insertColumns", 3, 2)],
  ["xóa cột B của trang “Đơn vị”", columns("deleteColumns", 2, 1)],
  ["sắp xếp trang “Đơn vị” theo cột B", (sheet) => ({ does: "sort", sheet, column: 2, descending: true })],
  ["đổi bề rộng cột B của trang “Đơn vị”", (sheet) => ({ does: "width", sheet, column: 2, pixels: 333 })],
];

test.each(reshapes)(
  "%s: taken back it is as it was, done again as it became, and both are in the file",
  async (what, asks) => {
    const { path, opened, an, sheet, shown, does } = await atUnits();
    const before = await shown();
    wellOf(await does(an, asks(sheet)));
    const after = await shown();
    expect(after).not.toBe(before);
    expect(await opened.call(an, "undo", {})).toEqual({ ok: true, value: { said: `Đã hoàn tác: ${what}.` } });
    expect(await shown()).toBe(before);
    expect(existsSync(`${path}.nhat-ky-sua`)).toBe(false);
    expect(await opened.call(an, "redo", {})).toEqual({ ok: true, value: { said: `Đã làm lại: ${what}.` } });
    expect(await shown()).toBe(after);
    const book = await openBook(readFileSync(path));
    const kept = book.sheets.find(({ id }) => id === sheet);
    const now = wellOf(await opened.call(an, "layout", { sheet }));
    // A sheet is as large as it is once its rows are read; before, as large as the file says.
    expect(kept?.rows.length).toBeLessThanOrEqual(now.rows);
    expect([kept?.maxRows, kept?.maxColumns]).toEqual([now.rows, now.columns]);
    wellOf(await opened.call(an, "undo", {}));
    expect(await shown()).toBe(before);
  },
);

test("a whole afternoon by hand goes back to its beginning, and forward to its end", async () => {
  const { opened, an, sheet, shown, does, type } = await atUnits();
  const before = await shown();
  const steps: (() => Promise<unknown>)[] = [
    () => type(an, 3, 2, "Phòng Một"),
    ...reshapes.map(
      ([, asks]) =>
        async () =>
          wellOf(await does(an, asks(sheet))),
    ),
    () => type(an, 5, 4, "Phòng Hai"),
    () => type(an, 90, 2, "Phòng Ba"),
  ];
  const pictures = [before];
  for (const step of steps) {
    await step();
    pictures.push(await shown());
  }
  for (const picture of [...pictures.slice(0, -1)].reverse()) {
    wellOf(await opened.call(an, "undo", {}));
    expect(await shown()).toBe(picture);
  }
  for (const picture of pictures.slice(1)) {
    wellOf(await opened.call(an, "redo", {}));
    expect(await shown()).toBe(picture);
  }
});

test("tabs that were added, renamed, hidden come back; one that was written into stays", async () => {
  const { opened, an, sheet, does, type } = await atUnits();
  const strip = async () =>
    (await opened.enter("an@sotuphap.vn")).tabs.map(({ name, hidden }) => [name, hidden]);
  const before = await strip();
  wellOf(await does(an, { does: "addTab", name: "Ghi chú" }));
  wellOf(await does(an, { does: "renameTab", sheet, name: "Các đơn vị" }));
  wellOf(await does(an, { does: "hideTab", sheet }));
  const after = await strip();
  for (const _ of [1, 2, 3]) wellOf(await opened.call(an, "undo", {}));
  expect(await strip()).toEqual(before);
  for (const _ of [1, 2, 3]) wellOf(await opened.call(an, "redo", {}));
  expect(await strip()).toEqual(after);
  const { tabs } = await opened.enter("an@sotuphap.vn");
  const added = tabs.find(({ name }) => name === "Ghi chú")?.id ?? 0;
  const blocks = [{ sheet: added, row: 1, rowIds: [null], column: 1, texts: [["x"]] }];
  wellOf(await opened.call((await opened.enter("binh@sotuphap.vn")).window, "type", { blocks }));
  for (const _ of [1, 2]) wellOf(await opened.call(an, "undo", {}));
  expect(await opened.call(an, "undo", {})).toMatchObject({
    message:
      "Không hoàn tác được việc thêm trang “Ghi chú”: trang đó đã có dữ liệu; không cần nữa thì dùng Xóa trang.",
  });
  await type(an, 3, 2, "vẫn gõ được");
});

/** What somebody else did meanwhile, and what An is told then. */
test.each<[string, Asked, (at: Awaited<ReturnType<typeof atUnits>>) => Promise<unknown>, string]>([
  [
    "words in the new row",
    lines("insertRows", 3, 1),
    ({ type, binh }) => type(binh, 3, 2, "Của Bình"),
    "ở đó đã có dữ liệu khác từ lúc ấy",
  ],
  [
    "another row put in",
    lines("deleteRows", 3, 1),
    ({ does, binh, sheet }) => does(binh, lines("insertRows", 8, 1)(sheet)),
    "dòng hoặc cột của trang đã được chèn, xóa hay sắp xếp từ lúc đó",
  ],
  [
    "sorted otherwise",
    (sheet) => ({ does: "sort", sheet, column: 2, descending: true }),
    ({ does, binh, sheet }) => does(binh, { does: "sort", sheet, column: 2, descending: false }),
    "các dòng đã được chèn, xóa hay sắp xếp từ lúc đó",
  ],
  [
    "drawn otherwise",
    (sheet) => ({ does: "width", sheet, column: 2, pixels: 333 }),
    ({ does, binh, sheet }) => does(binh, { does: "width", sheet, column: 2, pixels: 150 }),
    "bề rộng cột đã được đổi tiếp từ lúc đó",
  ],
  [
    "the tab taken away",
    columns("insertColumns", 3, 1),
    ({ does, binh, sheet }) => does(binh, { does: "deleteTab", sheet }),
    "trang đó không còn trong sổ",
  ],
])("what another one did since stays, and is told of: %s", async (_, asks, meanwhile, why) => {
  const at = await atUnits();
  wellOf(await at.does(at.an, asks(at.sheet)));
  await meanwhile(at);
  const answer = await at.opened.call(at.an, "undo", {});
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining(why) });
});

test("words that were typed are taken back in their column, though another one put columns in before it", async () => {
  const { opened, an, binh, sheet, does, type } = await atUnits();
  const text = async (column: number): Promise<string> => textAt(await opened.rows(an, sheet), 3, column);
  const before = await text(2);
  await type(an, 3, 2, "");
  expect([before === "", await text(2)]).toEqual([false, ""]);
  wellOf(await does(binh, columns("insertColumns", 1, 1)(sheet)));
  wellOf(await opened.call(an, "undo", {}));
  expect(await text(3)).toBe(before);
});

test("where rows cannot change places it is said which cell is in the way", async () => {
  const { opened, an, does, type, sheet } = await atUnits();
  await type(an, 4, 9, "=B4");
  const answer = await does(an, { does: "sort", sheet, column: 2, descending: false });
  expect(answer).toEqual({
    ok: false,
    message:
      "Chưa sắp xếp trang “Đơn vị”: ô I4 có công thức, và công thức tính sai khi dòng đổi chỗ. Dùng mục Lọc theo cột để xem từng phần, hoặc đóng sổ và sắp xếp bằng Excel.",
  });
  expect(opened.session.owes()).toBe(true);
});
