import { expect, test } from "vitest";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import type { Shown } from "../../../../src/local/google/run/run.ts";
import { tinyHost } from "../../tiny-host.ts";

const bodies = {
  onOpen: `const ui = SpreadsheetApp.getUi();
    ui.createMenu("Thi đua").addItem("Một", "one").addSeparator()
      .addSubMenu(ui.createMenu("Cài đặt").addItem("Hai", "two")).addItem("Ba", "three").addToUi();`,
  show: `const ui = SpreadsheetApp.getUi();
    book().toast("xong", "Sổ", 5);
    sheet().getRange(3, 4, 1, 1).activate();
    ui.alert("Hỏi", "Có không?", ui.ButtonSet.YES_NO);
    ui.showSidebar(HtmlService.createHtmlOutputFromFile("ben").setTitle("Bên"));
    ui.showModelessDialog(HtmlService.createHtmlOutputFromFile("giua").setWidth(900).setHeight(500), "Giữa");
    const at = book().getActiveRange();
    return [at.getRow(), at.getColumn()];`,
};

test("a menu is there as it is nested, and flat", async () => {
  const host = tinyHost(await openBook(undefined), bodies, {});
  expect(host.menuLines()).toEqual([
    {
      caption: "Thi đua",
      lines: [
        { kind: "item", caption: "Một", functionName: "one" },
        { kind: "separator" },
        { kind: "menu", caption: "Cài đặt", lines: [{ kind: "item", caption: "Hai", functionName: "two" }] },
        { kind: "item", caption: "Ba", functionName: "three" },
      ],
    },
  ]);
  expect(host.menu()).toEqual([
    { menu: "Thi đua", caption: "Một", functionName: "one" },
    { menu: "Cài đặt", caption: "Hai", functionName: "two" },
    { menu: "Thi đua", caption: "Ba", functionName: "three" },
  ]);
});

test("what the script shows is told as it is shown, and forgotten when it is cleared", async () => {
  const shown: Shown[] = [];
  const asked: number[] = [];
  const host = tinyHost(await openBook(undefined), bodies, {
    show: (each) => shown.push(each),
    // The question is asked when what came before it is on the screen.
    confirm: () => asked.push(shown.length) > 0,
  });
  expect(host.call("show")).toEqual([3, 4]);
  expect(asked).toEqual([2]);
  expect(shown.map(({ kind }) => kind)).toEqual(["toast", "place", "alert", "page", "page"]);
  expect(shown.at(-1)).toMatchObject({ page: { title: "Giữa", dialog: { width: 900, height: 500 } } });
  expect(shown[3]).toMatchObject({ page: { title: "Bên" } });
  expect(host.pages()).toHaveLength(2);
  host.clearScreen();
  expect([host.pages(), host.toasts(), host.alerts()]).toEqual([[], [], []]);
});
