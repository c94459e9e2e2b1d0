import { createRequire } from "node:module";
import { expect, test } from "vitest";
import * as lean from "../../src/docx/template/engine-errors.ts";

const whole = createRequire(import.meta.url)("docxtemplater/js/errors.js") as typeof lean;

test("every name that docxtemplater may ask for is there", () => {
  expect(Object.keys(lean).sort()).toEqual(Object.keys(whole).sort());
});

const part = { value: "don_vi", offset: 7, location: "start" };
const pair = [{ part }, { part: { ...part, offset: 9 } }] as const;

test.each<readonly [name: string, make: (errors: typeof lean) => lean.XTError]>([
  ["a loop in the wrong place", (e) => e.getLoopPositionProducesInvalidXMLError({ tag: "a", offset: 3 })],
  ["a control character", (e) => e.getCorruptCharactersException({ tag: "a", offset: 3 })],
  ["a filter", (e) => e.getScopeParserExecutionError({ tag: "a", offset: 3, error: new Error("x") })],
  ["a compilation", (e) => e.getScopeCompilationError({ tag: "a", offset: 3, rootError: new Error("x") })],
  ["an unclosed loop", (e) => e.getUnmatchedLoopException(part)],
  ["an unopened loop", (e) => e.getUnmatchedLoopException({ ...part, location: "end" })],
  ["loops that overlap", (e) => e.getUnbalancedLoopException(pair, pair)],
  [
    "a loop closed by another",
    (e) => e.getClosingTagNotMatchOpeningTag({ tags: [part, { ...part, offset: 9 }] }),
  ],
])("%s carries what the other one does", (_name, make) => {
  const facts = make(lean).properties as Record<string, unknown>;
  const theirs = make(whole).properties as Record<string, unknown>;
  for (const name of ["id", "xtag", "openingtag", "offset", "rootError"])
    expect([name, facts[name]]).toEqual([name, theirs[name]]);
});

test.each<readonly [name: string, act: (errors: typeof lean) => void]>([
  ["several at once", (e) => e.throwMultiError([new Error("a")])],
  ["XML that breaks off", (e) => e.throwXmlInvalid("<a", 4)],
  ["a second run", (e) => e.throwRenderTwice()],
])("%s is thrown under the same name", (_name, act) => {
  const idOf = (errors: typeof lean): unknown => {
    try {
      act(errors);
      return undefined;
    } catch (thrown) {
      return (thrown as { readonly properties: { readonly id: string } }).properties.id;
    }
  };
  expect(idOf(lean)).toBe(idOf(whole));
  expect(idOf(lean)).toBeDefined();
});
