import type { ParsedBook } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import type { Finding } from "../../table/finding.ts";
import type { TableName } from "../../tables/all-tables.ts";
import type { TagSet, ValuesOf } from "./tags.ts";

export type CampaignRow = ParsedBook["campaigns"]["rows"][number];
export type PaperRow = ParsedBook["papers"]["rows"][number];

/** What a paper is made from. */
export interface PaperContext {
  readonly book: ParsedBook;
  readonly campaign: CampaignRow;
  readonly today: Day;
}

/** One paper that can be made of a kind for a campaign. */
export interface PaperSubject {
  /** What tells it from the others of its kind and campaign: a unit's code, a number of a phase; "" where there is but one. */
  readonly key: string;
  /** What the clerk reads in *Sổ văn bản* and in the list to choose from; "" where there is but one. */
  readonly label: string;
}

export type PaperMade<V> =
  | { readonly ok: true; readonly values: V }
  | { readonly ok: false; readonly problems: readonly Finding[] };

/** A kind of paper: what it is called, what it is made from, and what its template may say. */
export interface PaperKind<T extends TagSet = TagSet> {
  /** Name of its template, and the beginning of the file's name: “cong-van-don-doc”. */
  readonly name: string;
  /** *Loại văn bản*, as clerks choose and read it. */
  readonly title: string;
  /** Abbreviation in the symbol (NĐ 30/2020, Phụ lục III): “BC”; "" for a letter, whose symbol names agency and unit. */
  readonly abbreviation: string;
  /** Papers without a number of their own: forms to fill in, certificates under a decision. */
  readonly unnumbered: boolean;
  /** Certificates and annexes lie across the page. */
  readonly landscape: boolean;
  readonly tags: T;
  readonly needs: readonly TableName[];
  /** What it can be made for now; empty when there is no occasion, as for a chaser when nobody is late. */
  readonly subjects: (context: PaperContext) => readonly PaperSubject[];
  /** Further ones, each made only when asked for by its key: the certificate of one nominee. */
  readonly singles?: (context: PaperContext) => readonly PaperSubject[];
  /** Why there is nothing to make it for, when subjects are none. */
  readonly noSubject: string;
  readonly make: (
    context: PaperContext,
    subject: PaperSubject,
    entry: PaperRow | undefined,
  ) => PaperMade<ValuesOf<T>>;
}

/** The kind with its tags forgotten, so that kinds can stand in one list; its values stay those of its own tags. */
export function paperKind<T extends TagSet>(kind: PaperKind<T>): PaperKind {
  return kind as unknown as PaperKind;
}

/** The paper's key in *Sổ văn bản*, by which its file is found again. */
export function paperKey(kind: PaperKind, campaign: string, subject: PaperSubject): string {
  return [kind.name, campaign, ...(subject.key === "" ? [] : [subject.key])].join("-");
}
