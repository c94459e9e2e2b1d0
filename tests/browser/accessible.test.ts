import { readdirSync } from "node:fs";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "./open-page.ts";
import { scenes } from "./scenes.ts";

/** What axe-core finds of a page, as far as it is told here. */
interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.page.close());

/** All rules in one scheme of colours; in the other only what hangs on colours. */
async function findings(page: Page, scheme: "light" | "dark"): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  const found = await page.evaluate(async (onlyColours) => {
    const run = Reflect.get(Reflect.get(window, "axe"), "run") as (
      options: object,
    ) => Promise<{ readonly violations: readonly Found[] }>;
    const { violations } = await run({
      resultTypes: ["violations"],
      ...(onlyColours ? { runOnly: { type: "rule", values: ["color-contrast"] } } : {}),
    });
    return violations;
  }, scheme === "dark");
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${scheme}: ${id}: ${help}: ${html}\n${failureSummary}`),
  );
}

test.each(scenes.map((scene) => [scene.name, scene] as const))(
  "axe-core finds nothing on the page %s",
  async (name, { shown, reach }) => {
    await stage.show(await shown());
    await reach(stage.page);
    await stage.page.evaluate(axe.source);
    // Of an empty page only the colours of what others show are there.
    const dark = name.endsWith(", empty") ? [] : await findings(stage.page, "dark");
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
