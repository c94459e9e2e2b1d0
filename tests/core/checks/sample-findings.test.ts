import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkBook } from "../../../src/core/checks/check-book.ts";
import type { Finding } from "../../../src/core/table/finding.ts";
import { readSamples } from "../../samples/read-samples.ts";
import { checkedOn } from "../checked-on.ts";
import { sampleBook, sampleRows, shippedBySheet } from "../sample-book.ts";

/** One file per family of rules; each finding was reviewed: a mistake of the plan's authors, or a hint a clerk wants. */
const folder = join(import.meta.dirname, "../../fixtures/sample-findings");
const expected = readdirSync(folder)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Finding[]);

const byPlace = (finding: Finding): string =>
  [finding.rule, finding.sheet, String(finding.row).padStart(6, "0"), finding.column, finding.message].join(
    "|",
  );
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => (byPlace(a) < byPlace(b) ? -1 : 1));

test("every sample file is laid into the book", () => {
  const rows = readSamples().reduce((count, file) => count + file.rows.length, 0);
  const laid = Object.entries(sampleRows)
    .filter(([sheet]) => !(sheet in shippedBySheet))
    .reduce((count, [, of]) => count + of.length, 0);
  expect(laid).toBe(rows);
});

test("the sample office has exactly the reviewed findings", () => {
  expect(inOrder(checkBook(sampleBook(), checkedOn))).toEqual(inOrder(expected));
});
