import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Correction {
  readonly campaign: string;
  /** What the scan says. */
  readonly seed: string;
  /** What the rows say. */
  readonly row: string;
}

interface Named {
  readonly campaign: string;
  readonly text: string;
}

const folder = join(import.meta.dirname, "../../fixtures/seeds");

function listOf<T extends { readonly campaign: string }>(file: string): readonly T[] {
  // Reviewed lists of this project, of the shape above.
  return JSON.parse(readFileSync(join(folder, file), "utf8")) as readonly T[];
}

const corrections = listOf<Correction>("corrections.json");
const beyond = listOf<Named>("beyond.json");
const stamps = listOf<Named>("stamps.json");

/** NFC, one kind of white space and of dash, no Markdown marks: what must not decide whether two papers say the same. */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[*#_]/gu, "")
    .replace(/[‐‑‒–—−]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

const foldLines = (lines: readonly string[]): readonly string[] =>
  lines.map(fold).filter((line) => line !== "");

/** Paragraphs of a paper as they are compared. */
export function foldPaper(paragraphs: readonly string[]): readonly string[] {
  return foldLines(paragraphs);
}

/** A real plan as it must stand in the paper that is made from its rows. */
export interface Seed {
  /** Folded lines in order, corrections applied, stamps of the incoming register taken out. */
  readonly lines: readonly string[];
  /** Folded texts that the paper may have beyond the seed. */
  readonly beyond: readonly string[];
  /** Corrections and stamps that are listed but not found. */
  readonly unused: readonly string[];
  /** Characters of the scan, and how many of them the corrections touch. */
  readonly length: number;
  readonly corrected: number;
}

/** Reads the scan of a campaign's plan. */
export function readSeed(campaign: string): Seed {
  let text = readFileSync(join(folder, `${campaign.toLowerCase()}.txt`), "utf8").normalize("NFC");
  const { length } = text;
  const unused: string[] = [];
  let corrected = 0;
  for (const { seed, row } of corrections.filter((correction) => correction.campaign === campaign)) {
    const times = text.split(seed).length - 1;
    if (times === 0) unused.push(`correction: ${seed}`);
    corrected += times * Math.max(seed.length, row.length);
    text = text.split(seed).join(row);
  }
  const lines = [...foldLines(text.split("\n"))];
  for (const stamp of stamps.filter((candidate) => candidate.campaign === campaign)) {
    const at = lines.indexOf(fold(stamp.text));
    if (at < 0) unused.push(`stamp: ${stamp.text}`);
    else lines.splice(at, 1);
  }
  return {
    lines,
    beyond: beyond.filter((each) => each.campaign === campaign).map((each) => fold(each.text)),
    unused,
    length,
    corrected,
  };
}

/** Campaigns that the lists name; each must have its seed. */
export const listedCampaigns: ReadonlySet<string> = new Set(
  [...corrections, ...beyond, ...stamps].map(({ campaign }) => campaign),
);
