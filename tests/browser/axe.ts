import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What to look at; as axe-core takes it. */
interface Asked {
  readonly exclude: readonly (readonly string[])[];
  readonly options: Readonly<Record<string, unknown>>;
}

const script = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Lets axe-core be there in the document that the page shows and in every one after it, frames apart. Handing it over costs more
 * than a look with it: it is done once, not before each look.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(`if (window.top === window) {${script}\n}`);
  await page.evaluate(script);
}

async function violations(page: Page, asked: Asked): Promise<readonly string[]> {
  const found = await page.evaluate(async ({ exclude, options }) => {
    const run = Reflect.get(Reflect.get(window, "axe"), "run") as (
      place: object,
      options: object,
    ) => Promise<AxeResults>;
    return (await run({ exclude }, { resultTypes: ["violations"], ...options })).violations;
  }, asked);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${help}: ${html}\n${failureSummary}`),
  );
}

/** What axe-core finds of the page as it is now; nothing, if it is as it should be. */
export const findingsOf = (page: Page): Promise<readonly string[]> =>
  violations(page, { exclude: [], options: {} });

/** The same without what stands in frames. */
export const findingsOutsideFrames = (page: Page): Promise<readonly string[]> =>
  violations(page, { exclude: [["iframe"]], options: { iframes: false } });

/** What hangs on colours alone: what there is to find in a second scheme of colours once all was looked at in the first. */
export const findingsOfColours = (page: Page): Promise<readonly string[]> =>
  violations(page, {
    exclude: [["iframe"]],
    options: { iframes: false, runOnly: { type: "rule", values: ["color-contrast"] } },
  });
