import type { OutlineRank } from "../tables/campaign/outline.ts";
import type { ReadAward } from "./body/awards.ts";
import type { ReadCitation } from "./body/cited.ts";
import type { ReadDeadline } from "./body/deadline.ts";
import type { ReadPhase } from "./body/phases.ts";
import type { ReadTarget } from "./body/targets.ts";
import type { ReadRecipient } from "./foot/recipients.ts";
import type { ReadSigner } from "./foot/signers.ts";
import type { Source } from "./taken.ts";

/** What a paragraph is to the paper. What nothing fits is “other”: kept, and named in `unsure`. */
export type Place =
  | "head"
  | "number"
  | "place-date"
  | "stamp"
  | "page-number"
  | "rule"
  | "title"
  | "abstract"
  | "attached-to"
  | "addressee"
  | "issuer"
  | "basis"
  | "opening"
  | "outline"
  | "table"
  | "closing"
  | "foot"
  | "margin"
  | "note"
  | "other";

/** A paragraph of the source with its place. */
export interface PlacedParagraph {
  readonly text: string;
  readonly place: Place;
  /** Which paper it belongs to: 0 the paper itself, 1 the first that is attached. */
  readonly part: number;
  readonly rank?: OutlineRank;
  /** Its own number, “I”, “1.1”, “a”, “-”; with a rank only. */
  readonly number?: string;
  /** What it says without its number; with a rank only. */
  readonly body?: string;
  /** The lines of the source that it was made of, counted from 0; a line break inside a paragraph begins another line. */
  readonly lines: readonly number[];
}

export type With<T> = T & { readonly source: Source };

/** Something for a clerk to look at: what, which words, why. */
export interface Unsure {
  readonly what: string;
  readonly source: Source | null;
  readonly why: string;
}

/** A scalar with the words it was taken from; no source where it follows from several. */
export interface Value {
  readonly value: string;
  readonly source: Source | null;
}

/** All that a paper states, each value with its source, and every paragraph with its place. */
export interface Reading {
  readonly kind: Value | null;
  readonly number: Value | null;
  readonly date: Value | null;
  readonly place: Value | null;
  readonly parentAgency: Value | null;
  readonly agency: Value | null;
  readonly abstract: Value | null;
  readonly addressee: readonly With<{ readonly value: string }>[];
  readonly campaigns: readonly string[];
  readonly period: {
    readonly from: string | null;
    readonly to: string | null;
    readonly words: string;
    /** Null where several phases tell it. */
    readonly source: Source | null;
  } | null;
  readonly phases: readonly With<ReadPhase>[];
  readonly legalBases: readonly With<ReadCitation & { readonly role: "căn cứ" | "thực hiện" }>[];
  readonly cited: readonly With<ReadCitation>[];
  readonly deadlines: readonly With<ReadDeadline>[];
  readonly targets: readonly With<ReadTarget>[];
  readonly awards: readonly With<ReadAward>[];
  readonly recipients: readonly With<ReadRecipient>[];
  readonly signers: readonly With<ReadSigner>[];
  readonly unsure: readonly Unsure[];
  readonly paragraphs: readonly PlacedParagraph[];
}
