import type { Day } from "../calendar/day.ts";
import type { Reading } from "../reader/reading.ts";

/** How far a proposal may be followed: by itself, after a look, or not at all. */
export type Sureness = "chắc" | "cần xem" | "không rõ";

/** The letter that a paper came with. */
export interface MailOfPaper {
  readonly subject: string;
  /** The sender's address, in small letters. */
  readonly from: string;
  /** The day on which it was sent, as its own clock tells. */
  readonly day: Day | null;
}

/** A paper that came in, as it was read. */
export interface ReceivedPaper {
  /** Name of the file it came as; of an attached one the letter's file stands before it. */
  readonly file: string;
  readonly reading: Reading;
  readonly mail: MailOfPaper | null;
}

/** Words that something was taken from, and whether they stand in the paper or in the letter it came with. */
export interface TakenWords {
  readonly words: string;
  readonly where: "văn bản" | "thư";
}

/** One thing that a paper is taken to mean: the key of a row, "" where nothing fits. */
export interface Guess {
  readonly key: string;
  readonly sure: Sureness;
  readonly taken: readonly TakenWords[];
  /** Keys of the other rows that it may mean, the likelier first. */
  readonly others: readonly string[];
  /** What a clerk should know of it, in sentences. */
  readonly said: readonly string[];
}

/** What a received paper seems to be: who sent it and what it answers. Nothing is taken over by it. */
export interface Proposal {
  readonly file: string;
  readonly unit: Guess;
  readonly campaign: Guess;
  readonly milestone: Guess;
  /** Of a milestone that comes back: “năm 2026”. */
  readonly period: string;
  /** “125/BC-PTP”, and the day written in the paper; "" and null where it has none. */
  readonly number: string;
  readonly day: Day | null;
  readonly received: Day | null;
  /** Who signed, else the letter's sender. */
  readonly by: string;
  /** Everything to be looked at before it is taken over, in sentences. */
  readonly said: readonly string[];
  /** Where number and day stand. */
  readonly taken: readonly TakenWords[];
  /** Sure where all of it is, and nothing speaks against it. */
  readonly sure: Sureness;
}

const RANK: readonly Sureness[] = ["chắc", "cần xem", "không rõ"];

/** The least sure of several. */
export const leastSure = (all: readonly Sureness[]): Sureness =>
  RANK[Math.max(0, ...all.map((each) => RANK.indexOf(each)))] ?? "không rõ";

/** Nothing that fits, and why. */
export const noGuess = (...said: readonly string[]): Guess => ({
  key: "",
  sure: "không rõ",
  taken: [],
  others: [],
  said,
});
