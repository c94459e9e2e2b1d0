import { runInNewContext } from "node:vm";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { planTags } from "../../src/core/paper/plan/tags.ts";
import { readParagraphs } from "../../src/docx/read-paragraphs.ts";
import { openTemplate } from "../../src/docx/template/open-template.ts";
import { PLAN_DATA, template } from "./paper-data.ts";

const ENTRY = new URL("../../src/docx/template/open-template.ts", import.meta.url).pathname;

/** As Apps Script runs it: the language alone, no web or Node API. */
function renderInBareContext(form: Uint8Array): readonly number[] {
  const { outputFiles } = buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "App",
    target: "es2020",
    logLevel: "silent",
  });
  const given = `const form = ${JSON.stringify([...form])}, data = ${JSON.stringify(PLAN_DATA)}, tags = ${JSON.stringify(planTags)};`;
  const call =
    "const made = App.openTemplate(Uint8Array.from(form), tags, {}).render(data); JSON.stringify([...made.bytes]);";
  return JSON.parse(runInNewContext(`${outputFiles[0]?.text}\n${given}\n${call}`, Object.create(null)));
}

test("the bundle renders in a bare context, and gives the bytes that Node gives", () => {
  const made = Uint8Array.from(renderInBareContext(template("ke-hoach")));
  const form = openTemplate(template("ke-hoach"), planTags, {});
  const here = form.ok ? form.render(PLAN_DATA) : form;
  expect(here.ok && Buffer.compare(here.bytes, made)).toBe(0);
  expect(readParagraphs(made)).toContain("SỞ TƯ PHÁP");
});
