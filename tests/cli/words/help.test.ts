import { describe, expect, test } from "vitest";
import { verbs } from "../../../src/local/cli/verbs.ts";
import { readArguments } from "../../../src/local/cli/words/arguments.ts";
import { overview, verbHelp } from "../../../src/local/cli/words/help.ts";
import { shownOption, vietnameseOptions } from "../../../src/local/cli/words/option-names.ts";
import { groups } from "../../../src/local/cli/words/told-verb.ts";
import { vietnameseNames } from "../../../src/local/cli/words/verb-names.ts";
import { COLUMNS } from "../../../src/local/cli/words/wrap.ts";
import { typedWords } from "./typed-words.ts";

const pages = verbs.map((verb) => ({ verb, name: verb.name, page: verbHelp(verb) }));

/** The lines of one part of a page, from its heading to the next blank line. */
const part = (page: string, heading: string): string =>
  page.split("\n\n").find((each) => each.startsWith(heading)) ?? "";

/** As a clone, the packed product on Linux and on Windows say it. */
const heres = [
  { program: "npm run -s thidua --", goesOn: "\\" },
  { program: "./thidua", goesOn: "\\" },
  { program: '"D:\\Thi đua\\thidua.cmd"', goesOn: "^" },
];

test.each([
  { name: "the list", page: overview(verbs, "1.2.3") },
  ...pages,
  ...heres.flatMap((here) => [
    { name: `the list by ${here.program}`, page: overview(verbs, "1.2.3", here) },
    ...verbs.map((verb) => ({ name: `${verb.name} by ${here.program}`, page: verbHelp(verb, here) })),
  ]),
])("$name fits a terminal of 80 columns, letter by letter", ({ page }) => {
  expect(page).toBe(page.normalize("NFC"));
  for (const line of page.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(COLUMNS);
  expect(page).not.toMatch(/undefined|\[object|[ \t]$/mu);
});

test("the list tells every verb by both names in the group of its work, and what a command line may end with", () => {
  const page = overview(verbs, "1.2.3");
  for (const { name, summary } of verbs) {
    expect(page).toMatch(new RegExp(`^  ${name}, [a-z-]+ `, "mu"));
    expect(page.replace(/\s+/gu, " ")).toContain(summary);
  }
  for (const group of groups) expect(page).toContain(`\n${group}\n`);
  expect(part(page, "Mã kết thúc").match(/^ {2}[012] /gmu)).toEqual(["  0 ", "  1 ", "  2 "]);
});

test("every verb and every option has a Vietnamese name, or is its own", () => {
  expect(verbs.filter(({ name }) => vietnameseNames[name] === undefined)).toEqual([]);
  const options = new Set(verbs.flatMap(({ accepts }) => Object.keys(accepts.options)));
  expect([...options].filter((name) => vietnameseOptions[name] === undefined)).toEqual(["json", "pdf"]);
});

test.each(heres)("what is to be typed is told as it is typed by $program", (here) => {
  for (const page of [overview(verbs, "", here), ...verbs.map((verb) => verbHelp(verb, here))]) {
    // A heading names the verb; what follows is typed.
    const typed = page.split("\n").slice(1).join("\n").replaceAll(here.program, "");
    expect(typed).not.toMatch(/\bthidua [a-z<-]/u);
  }
  for (const verb of verbs)
    for (const example of verb.examples) {
      const shown = verbHelp(verb, here).replaceAll(` ${here.goesOn}\n    `, " ");
      expect(shown).toContain(`\n  ${here.program} ${example}`);
    }
  expect(overview(verbs, "", here).replace(/\s+/gu, " ")).toContain(`${here.program} <lệnh> --help`);
});

describe.each(pages)("the help of $name", ({ verb, page }) => {
  const { accepts, examples } = verb;
  const names = Object.keys(accepts.options);

  test("tells each option that is accepted, and no other", () => {
    const told = [...part(page, "Tùy chọn").matchAll(/^ {2}--([a-z-]+)/gmu)].map(([, name]) => name);
    expect(told).toEqual(names);
    const known = names.flatMap((name) => [name, shownOption(name)]);
    for (const text of [part(page, "Cách dùng"), part(page, "Tùy chọn")])
      for (const [, name] of text.matchAll(/--([a-z-]+)/gu)) expect(known).toContain(name);
  });

  test("no name is that of two options", () => {
    const all = names.flatMap((name) => [name, shownOption(name)]).filter((name) => name !== "");
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test("names each word that is taken, and each that cannot be left out as such", () => {
    const usage = part(page, "Cách dùng");
    for (const { shown, spare } of accepts.words)
      expect(usage).toContain(spare === true ? `[${shown}` : shown);
    for (const [name, { needed }] of Object.entries(accepts.options))
      expect(usage.includes(`--${name}`)).toBe(needed === true);
  });

  test("shows examples that are accepted", () => {
    expect(examples.length).toBeGreaterThan(0);
    const shown = part(page, "Ví dụ").replace(/ \\\n +/gu, " ");
    for (const example of examples) {
      expect(shown).toContain(`\n  thidua ${example}`);
      const [name, ...words] = typedWords(example);
      expect(name).toBe(verb.name);
      readArguments(verb, words);
    }
  });

  test("has whole sentences that end, and a summary that does not", () => {
    expect(verb.summary).toMatch(/^\p{Ll}.*[^.]$/u);
    for (const text of verb.more) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });
});
