import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const text = (path: string): string => readFileSync(join(root, path), "utf8");

const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const shown = new Set(
  pages.flatMap((page) => [...text(page).matchAll(/hinh\/([\w/-]+)\.png/gu)].map(([, name = ""]) => name)),
);
const kept = readdirSync(join(root, "docs/hinh"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".png"))
  .map((name) => name.replace(/\.png$/u, "").replaceAll("\\", "/"));

test("every picture of the docs is there, and none is kept that nobody shows", () => {
  expect(kept.sort()).toEqual([...shown].sort());
});

test("every picture is made by `npm run pictures`, so that none goes stale", () => {
  const scripts = readdirSync(join(root, "tests/pictures")).map((name) => text(`tests/pictures/${name}`));
  for (const name of kept) expect(scripts.join("\n")).toContain(`"${name}"`);
});
