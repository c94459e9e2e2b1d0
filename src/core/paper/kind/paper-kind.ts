import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import type { Day } from "../../calendar/day.ts";
import type { Finding } from "../../table/finding.ts";
import type { TableName } from "../../tables/all-tables.ts";
import type { TagSet, ValuesOf } from "../template/tags.ts";

export type CampaignRow = RowOf<"campaigns">;
export type PaperRow = RowOf<"papers">;

/** What a paper is made from. */
export interface PaperContext {
  readonly book: ParsedBook;
  readonly campaign: CampaignRow;
  readonly today: Day;
}

/** What the papers of this campaign are made from; undefined where there is no such campaign. */
export function paperContext(book: ParsedBook, campaign: string, today: Day): PaperContext | undefined {
  const row = rowNamed(book.campaigns, campaign);
  return row === undefined ? undefined : { book, campaign: row, today };
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
  /**
   * By which it is asked for, and the beginning of the file's name: “cong-van-don-doc”. Kinds of one name are forms of
   * one paper, of which a campaign has this or that.
   */
  readonly name: string;
  /** *Loại văn bản*, as clerks choose and read it. */
  readonly title: string;
  /** As the list to choose from offers a paper of several forms; by its first form's title where nothing else is said. */
  readonly asked?: string;
  /** Its template, where that is called otherwise than the paper. */
  readonly template?: { readonly name: string; readonly title: string };
  /** Abbreviation in the symbol (NĐ 30/2020, Phụ lục III): “BC”; "" for a letter, whose symbol names agency and unit. */
  readonly abbreviation: string;
  /** Papers without a number of their own: forms to fill in, certificates under a decision. */
  readonly unnumbered: boolean;
  /** Certificates and annexes lie across the page. */
  readonly landscape: boolean;
  readonly tags: T;
  readonly needs: readonly TableName[];
  /** The column of the campaign's rows in this table whose bold and italic it prints; read when it is made. */
  readonly rich?: { readonly table: TableName; readonly column: string };
  /** Every campaign has just one paper of its name, so that the book need not be read to tell for whom. */
  readonly onePerCampaign?: true;
  /** What it can be made for now; empty when there is no occasion, as for a chaser when nobody is late. */
  readonly subjects: (context: PaperContext) => readonly PaperSubject[];
  /** Further ones, each made only when asked for by its key: the certificate of one nominee. */
  readonly singles?: (context: PaperContext) => readonly PaperSubject[];
  /** Why there is nothing to make it for, when subjects are none; "" where there always is one. */
  readonly noSubject: string;
  readonly make: (
    context: PaperContext,
    subject: PaperSubject,
    entry: PaperRow | undefined,
  ) => PaperMade<ValuesOf<T>>;
  /** What its fingerprint is taken of; of its values where nothing else is said. */
  readonly fingerprint?: (values: ValuesOf<T>) => object;
  /** Number, symbol and day where the campaign's own row tells them; else the registry writes them in *Sổ văn bản*. */
  readonly ownNumber?: (campaign: CampaignRow) => Pick<PaperRow["values"], "number" | "symbol" | "date">;
  /** Its link and the moment stand in the campaign's row as well: ⚙Văn bản, ⚙Tạo lúc. */
  readonly linkedInCampaign?: true;
}

/** The kind with its tags forgotten, so that kinds can stand in one list; its values stay those of its own tags. */
export function paperKind<T extends TagSet>(kind: PaperKind<T>): PaperKind {
  return kind as unknown as PaperKind;
}

/** The paper's key in *Sổ văn bản*, by which its file is found again. */
export function paperKey(kind: PaperKind, campaign: string, subject: PaperSubject): string {
  return [kind.name, campaign, ...(subject.key === "" ? [] : [subject.key])].join("-");
}
