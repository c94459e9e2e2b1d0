import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(join(import.meta.dirname, "../..", path), "utf8");
const row = /^\| `([^`]+)` +\| (\S+) +\| ([^|]+?) +\|/gmu;

interface Package {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const json = (path: string): Package => JSON.parse(read(path)) as Package;

test("docs/dependencies.md tells of every dependency in the version that is pinned, and of no other", () => {
  const { dependencies, devDependencies } = json("package.json");
  const told = [...read("docs/dependencies.md").matchAll(row)].map(([, name, version]) => [name, version]);
  expect(told.sort()).toEqual(Object.entries({ ...dependencies, ...devDependencies }).sort());
});

test.each(
  [...read("docs/dependencies.md").matchAll(row)].map(([, name = "", , licence = ""]) => [name, licence]),
)("%s is under %s, as its own package says", (name, licence) => {
  const { license } = json(`node_modules/${name}/package.json`);
  expect(licence.replace(" or ", " OR ").replace(/, of which.*$/u, "")).toBe(license.replace(/[()]/gu, ""));
});
