import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { PaperDraft } from "../../../src/core/intake/draft.ts";
import type { PlacedParagraph } from "../../../src/core/reader/reading.ts";
import { paperLines } from "../paper/paper-lines.ts";
import { makePlan } from "../paper/plan-of.ts";
import { readText, textOf } from "../reader/stated.ts";
import { sampleBook, shippedBySheet } from "../sample-book.ts";
import { draftOfFixture, planAfter, type Typed, typedOver } from "./drafted.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/seeds");
const listed = <T>(file: string): readonly T[] =>
  JSON.parse(readFileSync(join(fixtures, file), "utf8")) as readonly T[];

/** A slip of the scan that the sample's rows mend. */
const corrections = listed<{ readonly campaign: string; readonly seed: string; readonly row: string }>(
  "corrections.json",
);
/** A line that is printed from what was read, the lines that the sample's rows print in its place, and why (in the file). */
const differences = listed<{
  readonly campaign: string;
  readonly read: string;
  readonly sample: readonly string[];
}>("round-trip.json");

/** What the scans lack and a clerk adds before there can be a plan. */
const added: Readonly<Record<string, Typed>> = {
  "HLG-2017": { campaigns: { symbol: "KH-HLGVN", place: "Hà Nội", issued: "năm 2017" } },
  "BTP-2017": { signers: { authority: "KT. BỘ TRƯỞNG", position: "THỨ TRƯỞNG" } },
};

const { book: sample } = sampleBook();

test.each(["QB-2017", "TV-2021", "BTP-2017", "AG-2023", "HLG-2017"])(
  "%s: what was read is printed as the sample's rows print it, but for what is listed",
  (campaign) => {
    const draft = typedOver(draftOfFixture(campaign.toLowerCase(), shippedBySheet), added[campaign] ?? {});
    const row = sample.campaigns.rows.find(({ values }) => values.key === campaign);
    const made = row === undefined ? undefined : makePlan(sample, row);
    if (made?.ok !== true) throw new Error("the sample has no such plan");
    const mine = differences.filter((each) => each.campaign === campaign);
    const unused = new Set(mine);
    const mended = paperLines(planAfter(draft, shippedBySheet)).flatMap((line) => {
      const now = corrections
        .filter((each) => each.campaign === campaign)
        .reduce((text, { seed, row: other }) => text.split(seed).join(other), line);
      const found = mine.find(({ read }) => read === now);
      if (found === undefined) return [now];
      unused.delete(found);
      return found.sample;
    });
    expect(mended).toEqual(paperLines(made.values));
    expect([...unused]).toEqual([]);
  },
);

/**
 * What must not decide whether two lines say the same: white space, the mark that closes a paragraph, and how the day of a
 * legal basis is written, which the book prints in one way.
 */
const bare = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})/gu, "$1/$2/$3")
    .replace(/(?<!\d)0(\d)\//gu, "$1/")
    .replace(/(?<=\d\/)0(?=\d\/)/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/[\s.;:,/]+$/u, "")
    .trim();

/** What a table of tasks is headed by is said in each of its rows. */
const headed = new Set(["Nội dung", "Chủ trì", "Phối hợp", "Thời gian"]);

/** The words of a paragraph that must be printed, without its number; a row of a table cell by cell. */
function wordsOf({ place, text, body }: PlacedParagraph): readonly string[] {
  if (place === "table")
    return text
      .split(" | ")
      .slice(1)
      .filter((cell) => !headed.has(cell));
  if (!["basis", "opening", "outline", "closing", "other"].includes(place)) return [];
  return [body ?? text];
}

/** As the clerk fills in what the paper lacks. */
function completed(draft: PaperDraft): PaperDraft {
  const { symbol = "KH-X", place = "Hà Nội" } = draft.campaigns[0]?.cells ?? {};
  const { position = "Chủ tịch" } = draft.signers[0]?.cells ?? {};
  return typedOver(draft, { campaigns: { symbol, place }, signers: { position } });
}

const plans = [
  "bang-viec",
  "cum-thi-dua",
  "dang-uy",
  "khong-dau",
  "lien-doan",
  "phu-luc-roi",
  "quet-anh",
  "quyet-dinh-pdf",
  "truong-hoc",
];

test.each(plans)("%s: every paragraph that was read is printed, in its order", (name) => {
  const printed = paperLines(planAfter(completed(draftOfFixture(name, shippedBySheet)), shippedBySheet));
  const text = bare(printed.join("\n"));
  const { paragraphs } = readText(textOf(name));
  const missing: string[] = [];
  let from = 0;
  for (const paragraph of paragraphs) {
    for (const words of wordsOf(paragraph)) {
      const at = text.indexOf(bare(words), from);
      if (at < 0) missing.push(`${paragraph.place}: ${words}`);
      else if (paragraph.place === "outline") from = at;
    }
  }
  expect(missing).toEqual([]);
});
