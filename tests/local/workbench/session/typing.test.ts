import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import type { TypedBlock } from "../../../../src/local/workbench/protocol.ts";
import { sampleFile } from "../sample-file.ts";
import { type OpenedSession, openedSession, tabNamed, textAt, wellOf } from "./opened-session.ts";

/** Two people at the sample office, both looking at *Đơn vị*; column B is the unit's name, D a strict dropdown. */
async function twoAtDesk(prepare: (path: string) => Promise<void> = async () => undefined) {
  const path = await sampleFile();
  await prepare(path);
  const opened = await openedSession(path);
  const [an, binh] = [await opened.enter("an@sotuphap.vn"), await opened.enter("binh@sotuphap.vn")];
  const sheet = tabNamed(an, "Đơn vị");
  for (const { window } of [an, binh]) wellOf(await opened.call(window, "layout", { sheet }));
  opened.heard.length = 0;
  const block = async (row: number, texts: readonly string[][], column = 2): Promise<TypedBlock> => {
    const rows = await opened.rows(an.window, sheet);
    const rowIds = texts.map((_, down) => rows.find((each) => each.row === row + down)?.id ?? null);
    return { sheet, row, rowIds, column, texts };
  };
  return { path, opened, an: an.window, binh: binh.window, sheet, block };
}

/** Lets the kinds of units, column D, be those of a list alone, as a clerk may have set it in Excel. */
async function withStrictKinds(path: string): Promise<void> {
  const book = await openBook(readFileSync(path));
  const rects = [{ top: 2, left: 4, bottom: 100, right: 4 }];
  const rule = {
    kind: "list",
    values: ["sở tư pháp"],
    showDropdown: true,
    allowInvalid: false,
    help: "",
  } as const;
  book.sheetByName("Đơn vị")?.validations.unshift({ rects, rule });
  writeFileSync(path, await saveBook(book));
}

const told = ({ heard }: OpenedSession, window: string) =>
  heard.flatMap((each) => (each.window === window || each.window === undefined ? [each.told] : []));

test("what one types both see, and it is in the journal before it is answered", async () => {
  const { path, opened, an, binh, sheet, block } = await twoAtDesk();
  expect(await opened.call(an, "type", { blocks: [await block(3, [["Phòng Thử"]])] })).toEqual({
    ok: true,
    value: { row: 3 },
  });
  for (const window of [an, binh]) {
    expect(told(opened, window)).toMatchObject([{ tells: "rows", sheet, rows: [{ row: 3 }] }]);
    expect(textAt(await opened.rows(window, sheet), 3, 2)).toBe("Phòng Thử");
  }
  expect(readFileSync(`${path}.nhat-ky-sua`, "utf8")).toContain("Phòng Thử");
});

test("rows that nobody wrote to are stale where a formula without a result, or a rule, reads what was typed", async () => {
  const { opened, an, binh, sheet: units, block } = await twoAtDesk();
  wellOf(await opened.call(an, "reshape", { does: "addTab", name: "Của An" }));
  const { tabs } = await opened.enter("an@sotuphap.vn");
  const sheet = tabs.at(-1)?.id ?? 0;
  const type = (row: number, text: string) =>
    opened.call(an, "type", { blocks: [{ sheet, row, rowIds: [null], column: 1, texts: [[text]] }] });
  const stale = (window: string) =>
    told(opened, window).flatMap((each) => (each.tells === "stale" ? [each.sheet] : []));
  wellOf(await type(1, "2"));
  for (const window of [an, binh]) wellOf(await opened.call(window, "layout", { sheet }));
  wellOf(await type(2, "40"));
  expect([stale(an), stale(binh)]).toEqual([[], []]);
  wellOf(await type(9, "=SUM(A1:A5)"));
  opened.heard.length = 0;
  wellOf(await type(3, "8"));
  // The rules of our own tabs read the row itself: nothing else of *Đơn vị* is stale.
  expect([stale(an), stale(binh)]).toEqual([[sheet], [sheet]]);
  expect(textAt(await opened.rows(binh, sheet), 9, 1)).toBe("50");
  opened.heard.length = 0;
  // Another tab may be what the formula reads.
  wellOf(await opened.call(an, "type", { blocks: [await block(3, [["Khác"]])] }));
  expect(stale(binh)).toEqual([sheet]);
  expect(units).not.toBe(sheet);
});

test("a row is typed into by what it is, wherever it stands by then", async () => {
  const { opened, an, binh, sheet, block } = await twoAtDesk();
  const typed = await block(4, [["Đổi tên"]]);
  wellOf(await opened.call(binh, "reshape", { does: "insertRows", sheet, row: 2, rowId: null, count: 2 }));
  expect(await opened.call(an, "type", { blocks: [typed] })).toEqual({ ok: true, value: { row: 6 } });
  expect(textAt(await opened.rows(binh, sheet), 6, 2)).toBe("Đổi tên");
});

test("a row that is gone is not typed into, and nothing else is", async () => {
  const { opened, an, binh, sheet, block } = await twoAtDesk();
  const typed = await block(4, [["Một"], ["Hai"]]);
  const second = typed.rowIds[1] ?? null;
  wellOf(await opened.call(binh, "reshape", { does: "deleteRows", sheet, row: 5, rowId: second, count: 1 }));
  const before = await opened.rows(an, sheet);
  expect(await opened.call(an, "type", { blocks: [typed] })).toEqual({
    ok: false,
    message: "Dòng 5 của trang “Đơn vị” vừa bị xóa, nên chưa ghi gì. Xem lại trang rồi gõ vào dòng khác.",
  });
  expect(await opened.rows(an, sheet)).toEqual(before);
});

describe("an empty row", () => {
  test("takes the next words of who filled it, though his window knows no row there yet", async () => {
    const { opened, an, sheet, block } = await twoAtDesk();
    const [first, second] = [await block(90, [["Một"]]), await block(90, [["Vụ"]], 3)];
    wellOf(await opened.call(an, "type", { blocks: [first] }));
    expect(await opened.call(an, "type", { blocks: [second] })).toEqual({ ok: true, value: { row: 90 } });
    expect(textAt(await opened.rows(an, sheet), 90, 3)).toBe("Vụ");
  });

  test("that somebody else filled is not written over", async () => {
    const { opened, an, binh, sheet, block } = await twoAtDesk();
    const [his, mine] = [await block(90, [["Của Bình"]]), await block(90, [["Của An"]])];
    wellOf(await opened.call(binh, "type", { blocks: [his] }));
    expect(await opened.call(an, "type", { blocks: [mine] })).toMatchObject({ ok: false });
    expect(textAt(await opened.rows(an, sheet), 90, 2)).toBe("Của Bình");
  });
});

test("a paste is taken whole or not at all", async () => {
  const { path, opened, an, sheet, block } = await twoAtDesk(withStrictKinds);
  const before = await opened.rows(an, sheet);
  // The second word is none of the strict list of kinds.
  const typed = await block(3, [
    ["Tên một", "x", "sở tư pháp"],
    ["Tên hai", "y", "không có loại này"],
  ]);
  const answer = await opened.call(an, "type", { blocks: [typed] });
  expect(answer).toMatchObject({ ok: false });
  expect(await opened.rows(an, sheet)).toEqual(before);
  expect(existsSync(`${path}.nhat-ky-sua`)).toBe(false);
});

test("a paste past the grid makes rows and columns", async () => {
  const { opened, an, sheet } = await twoAtDesk();
  const tab = wellOf(await opened.call(an, "layout", { sheet }));
  const typed = {
    ...{ sheet, row: tab.rows, rowIds: [null, null], column: tab.columns },
    texts: [
      ["a", "b"],
      ["c", "d"],
    ],
  };
  wellOf(await opened.call(an, "type", { blocks: [typed] }));
  const after = wellOf(await opened.call(an, "layout", { sheet }));
  expect([after.rows, after.columns]).toEqual([tab.rows + 1, tab.columns + 1]);
});

describe("undo", () => {
  test("gives back what stood there, and redo does it again", async () => {
    const { opened, an, sheet, block } = await twoAtDesk();
    const before = textAt(await opened.rows(an, sheet), 3, 2);
    wellOf(await opened.call(an, "type", { blocks: [await block(3, [["Khác"]])] }));
    expect(await opened.call(an, "undo", {})).toEqual({
      ok: true,
      value: { said: "Đã hoàn tác: gõ ô B3 của trang “Đơn vị”." },
    });
    expect(textAt(await opened.rows(an, sheet), 3, 2)).toBe(before);
    wellOf(await opened.call(an, "redo", {}));
    expect(textAt(await opened.rows(an, sheet), 3, 2)).toBe("Khác");
  });

  test("is each person's own, and leaves alone what another one wrote since", async () => {
    const { opened, an, binh, sheet, block } = await twoAtDesk();
    expect(await opened.call(binh, "undo", {})).toMatchObject({ ok: false });
    wellOf(await opened.call(an, "type", { blocks: [await block(3, [["Một"], ["Hai"]])] }));
    wellOf(await opened.call(binh, "type", { blocks: [await block(4, [["Của Bình"]])] }));
    expect(await opened.call(an, "undo", {})).toMatchObject({
      ok: true,
      value: { said: expect.stringContaining("1 ô đã có người khác sửa") },
    });
    expect(textAt(await opened.rows(an, sheet), 4, 2)).toBe("Của Bình");
    expect(textAt(await opened.rows(an, sheet), 3, 2)).not.toBe("Một");
  });

  test("follows its row", async () => {
    const { opened, an, binh, sheet, block } = await twoAtDesk();
    const before = textAt(await opened.rows(an, sheet), 3, 2);
    wellOf(await opened.call(an, "type", { blocks: [await block(3, [["Khác"]])] }));
    wellOf(await opened.call(binh, "reshape", { does: "insertRows", sheet, row: 2, rowId: null, count: 1 }));
    wellOf(await opened.call(an, "undo", {}));
    expect(textAt(await opened.rows(an, sheet), 4, 2)).toBe(before);
  });
});

describe("rows and tabs", () => {
  test("are sorted by a column, the head apart, rows as a whole", async () => {
    const { opened, an, sheet } = await twoAtDesk();
    const before = (await opened.rows(an, sheet)).slice(1).map((row) => [row.id, row.cells[1]?.text ?? ""]);
    wellOf(await opened.call(an, "reshape", { does: "sort", sheet, column: 2, descending: true }));
    const after = (await opened.rows(an, sheet)).slice(1).map((row) => [row.id, row.cells[1]?.text ?? ""]);
    const names = after.map(([, name]) => String(name)).filter((name) => name !== "");
    expect(names).toEqual([...names].sort(new Intl.Collator("vi", { numeric: true }).compare).reverse());
    expect(new Map(after.map(([id, name]) => [id, name]))).toEqual(
      new Map(before.map(([id, name]) => [id, name])),
    );
  });

  test("a new tab is there for both, with a name of its own", async () => {
    const { opened, an, binh } = await twoAtDesk();
    wellOf(await opened.call(an, "reshape", { does: "addTab", name: "Ghi chú" }));
    wellOf(await opened.call(an, "reshape", { does: "addTab", name: "Ghi chú" }));
    const strips = told(opened, binh).filter((each) => each.tells === "tabs");
    expect(
      strips
        .at(-1)
        ?.tabs.slice(-2)
        .map(({ name }) => name),
    ).toEqual(["Ghi chú", "Ghi chú 2"]);
  });

  test("the last tab in sight stays", async () => {
    const { opened, an } = await twoAtDesk();
    const { tabs } = await opened.enter("an@sotuphap.vn");
    const answers = [];
    for (const { id, hidden } of tabs)
      if (!hidden) answers.push(await opened.call(an, "reshape", { does: "hideTab", sheet: id }));
    expect(answers.map(({ ok }) => ok)).toEqual(answers.map((_, index) => index < answers.length - 1));
  });
});

test("what is closed is in the file, and nothing is left beside it", async () => {
  const { path, opened, an, sheet, block } = await twoAtDesk();
  wellOf(await opened.call(an, "type", { blocks: [await block(3, [["Đã lưu"]])] }));
  wellOf(await opened.call(an, "close", {}));
  const book = await openBook(readFileSync(path));
  expect(book.sheets.find(({ id }) => id === sheet)?.rows[2]?.values[1]).toBe("Đã lưu");
  for (const left of ["nhat-ky-sua", "dang-chay", "dia-chi", "ghi-nho"])
    expect(existsSync(`${path}.${left}`)).toBe(false);
  expect(await opened.call(an, "undo", {})).toMatchObject({ ok: false });
});
