import { expect, test } from "vitest";
import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import { bookOf } from "../book-of.ts";
import { sampleBook, sampleRows } from "../sample-book.ts";
import { paperLines } from "./paper-lines.ts";
import { makePlan } from "./plan-of.ts";

const campaigns = ["AG-2023", "BTP-2017", "HLG-2017", "QB-2017", "TV-2021"];

function linesOf({ book }: ReadBook, campaign: string): readonly string[] {
  const row = book.campaigns.rows.find((candidate) => candidate.values.key === campaign);
  if (row === undefined) throw new Error(`no campaign ${campaign}`);
  const made = makePlan(book, row);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return paperLines(made.values);
}

test("the sample office has these campaigns", () => {
  const rows = sampleBook().book.campaigns.rows;
  expect(rows.map((row) => row.values.key).sort()).toEqual(campaigns);
});

test.each(campaigns)("the plan of %s reads as its golden text", async (campaign) => {
  const text = `${linesOf(sampleBook(), campaign).join("\n")}\n`;
  await expect(text).toMatchFileSnapshot(`../../golden/${campaign.toLowerCase()}/ke-hoach.txt`);
});

test("moving one milestone changes the one paragraph that names it", () => {
  const moved = bookOf({
    ...sampleRows,
    Mốc: (sampleRows["Mốc"] ?? []).map((row) =>
      row["Mã"] === "BTP-DK-DV" ? { ...row, "Thời hạn": "chậm nhất là ngày 17/02/2017" } : row,
    ),
  });
  const before = linesOf(sampleBook(), "BTP-2017");
  const after = linesOf(moved, "BTP-2017");
  expect(after).toHaveLength(before.length);
  const changed = after.filter((line, at) => line !== before[at]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain("chậm nhất là ngày 17/02/2017");
  for (const campaign of campaigns.filter((key) => key !== "BTP-2017")) {
    expect(linesOf(moved, campaign)).toEqual(linesOf(sampleBook(), campaign));
  }
});
