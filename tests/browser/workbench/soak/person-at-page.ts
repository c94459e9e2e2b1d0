import type { Page, Request } from "playwright-core";
import { take } from "../open-workbench.ts";
import type { Done } from "./model.ts";

/** Somebody at a window of his own. */
export interface PersonAtPage {
  readonly page: Page;
  readonly person: string;
  /** What the window asked the server to change, as far as no deed is known to have asked for it. */
  readonly unexplained: string[];
}

/** Watches what a window asks for. */
export function personAt(page: Page, person: string): PersonAtPage {
  const unexplained: string[] = [];
  page.on("request", (request) => {
    if (/\/api\/(?:type|reshape|undo|redo)$/u.test(new URL(request.url()).pathname))
      unexplained.push(request.postData() ?? "");
  });
  return { page, person, unexplained };
}

/** A cell that is gone to by its name. */
export interface At {
  readonly tab: string;
  readonly cell: string;
}

/** So long a busy machine may take for an answer, in milliseconds. */
const PATIENCE = 90_000;
/** Whoever pressed a key that asks for nothing waits no longer than this. */
const SILENCE = 10_000;

const isCall =
  (name: string) =>
  (request: Request): boolean =>
    new URL(request.url()).pathname === `/api/${name}`;

/** What a deed made the window ask, and how it was answered; undefined where it asked nothing. */
async function asked(
  { page, unexplained }: PersonAtPage,
  name: "type" | "reshape" | "undo" | "redo",
  act: () => Promise<unknown>,
  maySayNothing = false,
): Promise<{ readonly asks: unknown; readonly ok: boolean } | undefined> {
  const waiting = page
    .waitForRequest(isCall(name), { timeout: maySayNothing ? SILENCE : PATIENCE })
    .catch((fault: unknown) => {
      if (maySayNothing && fault instanceof Error && fault.name === "TimeoutError") return undefined;
      throw fault;
    });
  await act();
  const request = await waiting;
  if (request === undefined) return undefined;
  const response = await request.response();
  if (response === null) throw new Error(`${name} was not answered`);
  const { ok } = (await response.json()) as { readonly ok: boolean };
  unexplained.splice(unexplained.indexOf(request.postData() ?? ""), 1);
  return { asks: request.postDataJSON(), ok };
}

/** Goes to a cell as a clerk does: by the strip of tabs, then by its name. What a command shows is put away before. */
async function stand({ page }: PersonAtPage, { tab, cell }: At): Promise<void> {
  while ((await page.locator("dialog[open]").count()) > 0) await page.keyboard.press("Escape");
  const head = page.getByRole("tab", { name: tab, exact: true });
  if ((await head.getAttribute("aria-selected")) !== "true") await head.click();
  await page.locator('nav.tabs:not([aria-busy="true"])').waitFor();
  await page.getByLabel(/^Ô đang chọn/u).fill(cell);
  await page.keyboard.press("Enter");
}

const nothing = (person: string): Done => ({ does: "nothing", person });

const asType = (person: string, got: Awaited<ReturnType<typeof asked>>): Done =>
  got === undefined
    ? nothing(person)
    : { does: "type", person, asks: got.asks as Extract<Done, { does: "type" }>["asks"], ok: got.ok };

const asReshape = (person: string, got: Awaited<ReturnType<typeof asked>>): Done =>
  got === undefined
    ? nothing(person)
    : { does: "reshape", person, asks: got.asks as Extract<Done, { does: "reshape" }>["asks"], ok: got.ok };

/** Types a text over a cell. @throws where the window asked for another text than the keys had */
export async function types(who: PersonAtPage, at: At, text: string): Promise<Done> {
  await stand(who, at);
  const done = asType(
    who.person,
    await asked(who, "type", async () => {
      await who.page.keyboard.type(text);
      await who.page.keyboard.press("Enter");
    }),
  );
  mustBe(done, text, at);
  return done;
}

function mustBe(done: Done, text: string, at: At): void {
  const sent = done.does === "type" ? done.asks.blocks.flatMap(({ texts }) => texts.flat()) : [];
  if (sent.join() !== text) throw new Error(`typed “${text}” at ${at.cell}, asked for “${sent.join()}”`);
}

/** Pastes a block from a cell on. */
export async function pastes(
  who: PersonAtPage,
  at: At,
  block: readonly (readonly string[])[],
): Promise<Done> {
  await stand(who, at);
  const tsv = block.map((line) => line.join("\t")).join("\n");
  const paste = (text: string): void => {
    const field = document.querySelector<HTMLTextAreaElement>("textarea.typing");
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    field?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  };
  return asType(who.person, await asked(who, "type", () => who.page.evaluate(paste, tsv)));
}

/** Empties a cell. */
export async function clears(who: PersonAtPage, at: At): Promise<Done> {
  await stand(who, at);
  return asType(who.person, await asked(who, "type", () => who.page.keyboard.press("Delete"), true));
}

/** Takes back, or does again, what this person did last. */
export async function takesBack(who: PersonAtPage, at: At, does: "undo" | "redo"): Promise<Done> {
  await stand(who, at);
  const got = await asked(who, does, () =>
    who.page.keyboard.press(does === "undo" ? "Control+z" : "Control+y"),
  );
  return { does, person: who.person, ok: got?.ok === true };
}

/** Puts a row in above a cell, or takes its row out. */
export async function reshapes(who: PersonAtPage, at: At, does: "insertRows" | "deleteRows"): Promise<Done> {
  await stand(who, at);
  const keys = does === "insertRows" ? "Control+Alt+=" : "Control+-";
  return asReshape(who.person, await asked(who, "reshape", () => who.page.keyboard.press(keys)));
}

/** Sorts a tab by the column of a cell. */
export async function sorts(who: PersonAtPage, at: At, descending: boolean): Promise<Done> {
  await stand(who, at);
  const item = descending ? "Sắp xếp Z → A theo cột" : "Sắp xếp A → Z theo cột";
  return asReshape(who.person, await asked(who, "reshape", () => take(who.page, "Sửa", item)));
}

/** Filters a column by one of its texts, types into the first row that is left, and shows all again. */
export async function filters(who: PersonAtPage, at: At, text: string): Promise<Done> {
  const { page, person } = who;
  await stand(who, at);
  const panel = page.locator("dialog.filter");
  await page.keyboard.press("Control+Shift+L");
  await panel.waitFor();
  if ((await panel.locator('input[type="checkbox"]').count()) < 2) {
    // A column of one text alone has nothing to be filtered by.
    await panel.getByRole("button", { name: "Đóng" }).click();
    return nothing(person);
  }
  await panel.getByRole("button", { name: "Bỏ chọn hết" }).click();
  await panel.locator('input[type="checkbox"]').first().check();
  await panel.getByRole("button", { name: "Lọc", exact: true }).click();
  await page
    .getByText(/^Đang lọc cột B/u)
    .last()
    .waitFor();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  const got = await asked(who, "type", async () => {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  });
  // Typing stood in the first column; the filter is of the second.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Control+Shift+L");
  await panel.getByRole("button", { name: "Bỏ lọc cột này" }).click();
  // Whoever goes on under a filter types elsewhere than he means.
  await page.locator(".column-head.filtered").waitFor({ state: "detached" });
  const done = asType(person, got);
  mustBe(done, text, at);
  return done;
}

/** Runs an item of the product's menu and goes on, whatever it shows. */
export async function commands(who: PersonAtPage, item: string): Promise<Done> {
  const { page, person } = who;
  await take(page, "Thi đua", item);
  return nothing(person);
}

/** What is drawn of the open tab down to a row, scrolled through: “row:column” → what is read there, how it looks. */
export function drawn({ page }: PersonAtPage, last: number): Promise<Record<string, string>> {
  return page.evaluate(async (lowest) => {
    const scroller = document.querySelector(".scroller");
    if (scroller === null) throw new Error("no grid");
    const painted = (): Promise<void> =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    const seen: Record<string, string> = {};
    const own = /^(?:in(?:-\w+)?|at|headed|locked)$/u;
    for (let left = 0; ; left += scroller.clientWidth / 2) {
      scroller.scrollLeft = left;
      for (let top = 0; ; top += scroller.clientHeight * 0.8) {
        scroller.scrollTop = top;
        await painted();
        for (const line of document.querySelectorAll<HTMLElement>(".line[data-row]"))
          for (const cell of line.querySelectorAll<HTMLElement>(".cell")) {
            const classes = [...cell.classList].filter((name) => !own.test(name)).join(" ");
            const note = cell.querySelector(".corner-of-note") === null ? "" : " +note";
            const key = `${line.dataset["row"]}:${cell.dataset["column"]}`;
            seen[key] = `${cell.textContent} (${classes}${note})`;
          }
        const isLow = document.querySelector(`.body .line[data-row="${lowest}"]`) !== null;
        if (isLow || top + scroller.clientHeight >= scroller.scrollHeight) break;
      }
      if (left + scroller.clientWidth >= scroller.scrollWidth) break;
    }
    return seen;
  }, last);
}
