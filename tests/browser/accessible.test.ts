import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bringAxe, findingsOf, findingsOfColours } from "./axe.ts";
import { openStage, type Stage } from "./open-page.ts";
import { scenes } from "./scenes.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await bringAxe(stage.page);
});
afterAll(() => stage.page.close());

/** What is found of the page as it stands, each under the scheme of colours it was seen in. */
async function findings(page: Page, scheme: "light" | "dark"): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  const found = await (scheme === "light" ? findingsOf(page) : findingsOfColours(page));
  return found.map((each) => `${scheme}: ${each}`);
}

/** What broke off is told alike on every page: in a second scheme of colours it is looked at once. */
const firstFailing = scenes.find(({ name }) => name.endsWith(", failing"))?.name;

test.each(scenes.map((scene) => [scene.name, scene] as const))(
  "axe-core finds nothing on the page %s",
  async (name, { shown, reach }) => {
    await stage.show(await shown());
    await reach(stage.page);
    // Of an empty page only the colours of what others show are there.
    const isPlain = / (?:empty|failing)$/u.test(name) && name !== firstFailing;
    const dark = isPlain ? [] : await findings(stage.page, "dark");
    expect([...(await findings(stage.page, "light")), ...dark]).toEqual([]);
    // Nothing is wider than the sidebar.
    expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  },
);

test("every page is among them", () => {
  const pages = readdirSync("src/ui", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && !file.startsWith("workbench"))
    .map((file) => file.replace(/^.*\/|\.html$/gu, ""));
  const seen = new Set(scenes.map(({ name }) => name.split(",")[0]));
  expect(pages.filter((page) => !seen.has(page))).toEqual([]);
});
