import { resolve } from "node:path";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { onTestFinished } from "vitest";
import type { Host } from "../../src/local/host.ts";
import { hostPage } from "../../src/local/host-page.ts";
import { packagedChromium } from "./packaged-chromium.ts";

let launched: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  const { path, args } = await packagedChromium();
  // Vitest ends its workers with this signal and half a second later by force: there is no time for a polite good-bye,
  // and only in a process that exits does Playwright end Chromium and remove its profile.
  process.once("SIGTERM", () => process.exit());
  // Pictures are taken with more faces than the browser brings (tests/pictures/fonts.conf).
  const { BROWSER_FONTS, ...others } = process.env;
  const browser = await playwright.launch({
    executablePath: path,
    args,
    ...(BROWSER_FONTS !== undefined && { env: { ...others, FONTCONFIG_FILE: resolve(BROWSER_FONTS) } }),
    headless: true,
    handleSIGTERM: false,
  });
  // Should a page bring it down, only that page's test fails.
  browser.on("disconnected", () => {
    launched = undefined;
  });
  return browser;
}

/**
 * A headless Chromium that comes with the dev dependencies: nothing is downloaded, no browser needs to be installed.
 * One serves all files of a worker and ends with it.
 */
export function theBrowser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}

const address = "http://so-thi-dua.test/";

/** A page of the add-on as it is served: its text, the host behind it, and what the server waits for before each answer. */
export interface Shown {
  readonly html: string;
  readonly host: Host;
  readonly beforeAnswer: () => Promise<void>;
}

/** One tab of a browser in which page after page can be shown. */
export interface Stage {
  readonly page: Page;
  /** Shows this page in place of the one before; as it loads anew, nothing is left of that. */
  show(shown: Shown): Promise<void>;
}

/** Opens a tab as wide as a sidebar, with google.script.run wired to the host under Google's own rules. */
export async function openStage(): Promise<Stage> {
  const browser = await theBrowser();
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const page = await context.newPage();
  let now: Shown | undefined;
  const shown = (): Shown => {
    if (now === undefined) throw new Error("no page is shown");
    return now;
  };
  await page.exposeFunction("callServer", async (name: string, argument: string) => {
    const { host, beforeAnswer } = shown();
    await beforeAnswer();
    return hostPage(host).run(name, argument);
  });
  await page.addInitScript(() => {
    // Google's runner: handlers are set on a copy, the call goes out by name, the answer comes later.
    const runner = (done: (answer: unknown) => void, failed: (error: Error) => void): object =>
      new Proxy(
        {},
        {
          get: (_, name) => {
            if (name === "withSuccessHandler") return (handler: typeof done) => runner(handler, failed);
            if (name === "withFailureHandler") return (handler: typeof failed) => runner(done, handler);
            return (argument: string) => {
              const call = Reflect.get(window, "callServer") as (
                name: string,
                argument: string,
              ) => Promise<unknown>;
              call(String(name), argument).then(done, failed);
            };
          },
        },
      );
    Reflect.set(window, "google", {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    });
  });
  // Served, not set: init scripts run for a navigation only. The address is answered here and leads nowhere.
  await page.route(address, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: shown().html }),
  );
  return {
    page,
    show: async (next) => {
      now = next;
      await page.goto(address);
    },
  };
}

/**
 * Shows the page that the host's sidebar holds. The page is new, as is what it could remember, and is closed after the
 * test.
 * @param beforeAnswer what the server waits for before each answer
 */
export async function openSidebar(
  host: Host,
  beforeAnswer: () => Promise<void> = async () => undefined,
): Promise<Page> {
  const shown = host.pages()[host.pages().length - 1];
  if (shown === undefined) throw new Error("the script showed no page");
  const { page, show } = await openStage();
  // Not the context: the packaged Chromium is one process and would end with it.
  onTestFinished(() => page.close());
  await show({ html: shown.content, host, beforeAnswer });
  return page;
}
