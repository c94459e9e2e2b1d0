import type { Locator, Page } from "playwright-core";
import { goTo, take, typeAt } from "./open-workbench.ts";

/** How a clerk works in a window. Whatever is named is in sight, or comes into sight. */
export interface Hand {
  /** Takes an item of a menu of the bar, through the menus that lead to it, and waits until it is done. */
  take(menu: string, ...captions: readonly string[]): Promise<void>;
  press(target: Locator): Promise<void>;
  /** Types into a field, over what stands there. */
  fill(target: Locator, text: string): Promise<void>;
  /** Chooses in a list of the page, by what the choice is for the page. */
  choose(target: Locator, value: string): Promise<void>;
  /** Goes to a cell by its name, in a tab by its name. */
  goTo(tab: string, cell: string): Promise<void>;
  typeAt(cell: string, text: string): Promise<void>;
  /** Picks a name in the list of a cell. @param part some of its letters, none of any other */
  pick(cell: string, part: string): Promise<void>;
}

/** Stands at a cell of the open tab. */
async function stand(page: Page, cell: string): Promise<void> {
  await page.getByLabel(/^Ô đang chọn/u).fill(cell);
  await page.keyboard.press("Enter");
}

/** A cell of the shown tab by its name. */
export function cellAt(page: Page, name: string): Locator {
  const [, letter = "", row] = /^([A-Z])(\d+)$/u.exec(name) ?? [];
  return page.locator(`#o-${row}-${letter.charCodeAt(0) - 64}`);
}

/** The mouse, and keys to type with. */
export const mouseHand = (page: Page): Hand => ({
  take: (menu, ...captions) => take(page, menu, ...captions),
  press: (target) => target.click(),
  fill: (target, text) => target.fill(text),
  choose: async (target, value) => {
    await target.selectOption(value);
  },
  goTo: (tab, cell) => goTo(page, tab, cell),
  typeAt: (cell, text) => typeAt(page, cell, text),
  pick: async (cell, part) => {
    await stand(page, cell);
    // Cells are drawn again behind what was done before.
    const target = cellAt(page, cell);
    const found = () => target.boundingBox({ timeout: 5000 });
    let box = await found();
    for (let tried = 0; box === null && tried < 20; tried += 1) box = await found();
    if (box === null) throw new Error(`${cell} is not in sight`);
    await page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
    await page.locator(".choices .choice", { hasText: part }).click();
  },
});

/** Parts of the window, between which F6 leads. */
const PARTS = "#grid, .page-window, .side, .toasts, .tour, nav.tabs, .menu-bar, dialog";

/** Whether the keyboard is in the part where this stands; in a frame: in the frame. */
const isNear = (target: Locator): Promise<boolean> =>
  target.evaluate((element, parts) => {
    const { ownerDocument } = element;
    const active = ownerDocument.activeElement;
    if (!ownerDocument.hasFocus() || active?.tagName === "IFRAME") return false;
    return ownerDocument.querySelector("#grid") === null || element.closest(parts) === active?.closest(parts);
  }, PARTS);

/** How Tab leads there: undefined where one is there already; “both” where what had the keyboard is gone. */
const wayTo = (target: Locator): Promise<"Tab" | "Shift+Tab" | "both" | undefined> =>
  target.evaluate((element) => {
    const { activeElement: active, body } = element.ownerDocument;
    if (active === element) return undefined;
    if (active === null || active === body) return "both";
    const way = active.compareDocumentPosition(element);
    return (way & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? "Shift+Tab" : "Tab";
  });

/** The keys alone: F6 to the part, Tab to the control, letters, arrows, Enter. */
export function keysHand(page: Page): Hand {
  const key = (name: string): Promise<void> => page.keyboard.press(name);
  const trying = async (
    most: number,
    what: string,
    isThere: () => Promise<boolean>,
    on: () => Promise<void>,
  ) => {
    for (let tried = 0; !(await isThere()); tried += 1) {
      if (tried === most) throw new Error(`no key leads to ${what}`);
      await on();
    }
  };
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    const what = String(target);
    let lost: "Tab" | "Shift+Tab" = "Tab";
    for (let tried = 0; tried < 200; tried += 1) {
      if (!(await isNear(target))) {
        if (tried > 0) lost = lost === "Tab" ? "Shift+Tab" : "Tab";
        const near = () => isNear(target);
        await trying(8, `the part of ${what}`, near, () => key("F6"));
      }
      const way = await wayTo(target);
      if (way === undefined) return;
      await key(way === "both" ? lost : way);
    }
    throw new Error(`Tab does not lead to ${what}`);
  };
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const active = document.activeElement;
      return (active?.querySelector(".caption") ?? active)?.textContent ?? "";
    });
  const inGrid = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest("#grid") !== null && document.hasFocus());
  const toGrid = (): Promise<void> => trying(8, "the cells", inGrid, () => key("F6"));
  const stands = async (cell: string): Promise<void> => {
    await toGrid();
    await key("Control+g");
    await page.keyboard.type(cell);
    await key("Enter");
  };
  const take = async (menu: string, ...captions: readonly string[]): Promise<void> => {
    if (menu === "Thi đua") await key("Alt+t");
    else {
      await key("F10");
      await trying(
        10,
        menu,
        async () => (await focused()) === menu,
        () => key("ArrowRight"),
      );
      await key("ArrowDown");
    }
    for (const [at, caption] of captions.entries()) {
      await trying(
        60,
        caption,
        async () => (await focused()) === caption,
        () => key("ArrowDown"),
      );
      await key(at === captions.length - 1 ? "Enter" : "ArrowRight");
    }
    await page.waitForFunction(() => document.querySelector(".busy")?.textContent === "");
  };
  return {
    take,
    press: async (target) => {
      await reach(target);
      await key("Enter");
    },
    fill: async (target, text) => {
      await reach(target);
      await key("Control+a");
      await page.keyboard.type(text);
    },
    choose: async (target, value) => {
      await reach(target);
      await key("Home");
      await trying(
        40,
        value,
        async () => (await target.inputValue()) === value,
        () => key("ArrowDown"),
      );
    },
    goTo: async (tab, cell) => {
      const open = page.locator('[role="tab"][aria-selected="true"]');
      await trying(
        60,
        tab,
        async () => (await open.textContent()) === tab,
        () => key("Alt+PageDown"),
      );
      await page.locator('nav.tabs:not([aria-busy="true"])').waitFor();
      await stands(cell);
    },
    typeAt: async (cell, text) => {
      await stands(cell);
      await page.keyboard.type(text);
      await key("Enter");
    },
    pick: async (cell, part) => {
      await stands(cell);
      await key("Alt+ArrowDown");
      await page.locator(".choices .choice").first().waitFor();
      await page.keyboard.type(part);
      await key("Enter");
    },
  };
}
