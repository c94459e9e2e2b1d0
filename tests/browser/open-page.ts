import { type Browser, type Page, chromium as playwright } from "playwright-core";
import type { Host } from "../../src/local/host.ts";
import { hostPage } from "../../src/local/host-page.ts";

// The packaged Chromium brings its own system libraries only where it believes to be on a bare machine; this says so.
process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";

/** A headless Chromium that comes with the dev dependencies: nothing is downloaded, no browser needs to be installed. */
export async function openBrowser(): Promise<Browser> {
  const { default: chromium } = await import("@sparticuz/chromium");
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  });
}

const address = "http://so-thi-dua.test/";

/**
 * Shows the page that the host's sidebar holds, with google.script.run wired to the host under Google's own rules for
 * arguments and answers.
 * @param beforeAnswer what the server waits for before each answer
 */
export async function openSidebar(
  browser: Browser,
  host: Host,
  beforeAnswer: () => Promise<void> = async () => undefined,
): Promise<Page> {
  const shown = host.pages()[host.pages().length - 1];
  if (shown === undefined) throw new Error("the script showed no page");
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  await page.exposeFunction("callServer", async (name: string, argument: string) => {
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
    route.fulfill({ contentType: "text/html; charset=utf-8", body: shown.content }),
  );
  await page.goto(address);
  return page;
}
