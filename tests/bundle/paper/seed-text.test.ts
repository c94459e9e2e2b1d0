import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readParagraphs } from "../../../src/docx/read-paragraphs.ts";
import { rowsOf } from "../grid.ts";
import { asked, LAN, sampleOffice } from "../office.ts";
import { differences } from "./compare-with-seed.ts";
import { fold, foldPaper, listedCampaigns, readSeed } from "./seed-text.ts";

const campaigns = readdirSync(join(import.meta.dirname, "../../fixtures/seeds"))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.replace(".txt", "").toUpperCase());

const papers = new Map<string, readonly string[]>();
let signers: ReadonlySet<string> = new Set();

function paperOf(campaign: string): readonly string[] {
  const paper = papers.get(campaign);
  if (paper === undefined) throw new Error(`no paper of ${campaign} was made`);
  return paper;
}

beforeAll(async () => {
  const { book, drive, clerk } = await sampleOffice();
  const lan = clerk(LAN, {});
  signers = new Set(rowsOf(book, "Người ký").map((row) => fold(String(row["Họ tên"]))));
  for (const campaign of campaigns) {
    const { made } = asked(lan, {
      verb: "paper.write",
      paper: "ke-hoach",
      campaign,
      subject: "",
      replace: false,
    });
    const bytes = drive.files.get(`${made[0]?.name}.docx`);
    if (bytes !== undefined) papers.set(campaign, foldPaper(readParagraphs(bytes)));
  }
});

test("the five real plans are read, and no list names another", () => {
  expect(campaigns).toEqual(["AG-2023", "BTP-2017", "HLG-2017", "QB-2017", "TV-2021"]);
  expect([...listedCampaigns].filter((campaign) => !campaigns.includes(campaign))).toEqual([]);
});

describe.each(campaigns)("the paper of %s, made from its rows", (campaign) => {
  const seed = readSeed(campaign);

  test(`says the ${seed.lines.length} lines of the real plan in order, and beyond them only what is listed`, () => {
    expect(differences(seed, paperOf(campaign), signers)).toEqual([]);
  });

  test("would be told apart with any paragraph dropped, doubled, moved or misspelt", () => {
    const paper = paperOf(campaign);
    // What the seed lost stands in no order that could be compared.
    const known = new Set(seed.beyond);
    const wrongs: readonly ((at: number, line: string, next: string) => readonly string[])[] = [
      (at) => paper.filter((_, index) => index !== at),
      (at, line) => [...paper.slice(0, at), line, ...paper.slice(at)],
      (at, line, next) =>
        known.has(next) ? [] : [...paper.slice(0, at), next, line, ...paper.slice(at + 2)],
      (at, line) => [...paper.slice(0, at), `${line.slice(0, -2)}x${line.slice(-1)}`, ...paper.slice(at + 1)],
    ];
    const unnoticed = paper.flatMap((line, at) =>
      known.has(line)
        ? []
        : wrongs.flatMap((wrong, kind) =>
            differences(seed, wrong(at, line, paper[at + 1] ?? ""), signers).length > 0
              ? []
              : [`${kind}: ${line}`],
          ),
    );
    expect(unnoticed).toEqual([]);
  });
});

test("all corrections together touch less than one character in a hundred", () => {
  const seeds = campaigns.map(readSeed);
  const corrected = seeds.reduce((sum, seed) => sum + seed.corrected, 0);
  const length = seeds.reduce((sum, seed) => sum + seed.length, 0);
  expect(corrected).toBeGreaterThan(0);
  expect(corrected / length).toBeLessThan(0.01);
});

test("folding hides nothing but composition, white space, dashes and Markdown marks", () => {
  expect(fold("**a\u0301  –\tb_**\n")).toBe("á - b");
  expect(fold("Đ, đ; Ð.")).toBe("Đ, đ; Ð.");
});
