import type { ParsedBook, RowOf } from "../../core/book/parsed-book.ts";
import { rowName } from "../../core/book/row-name.ts";
import { kindsNamed } from "../../core/paper/all-kinds.ts";
import { formJobs } from "../../core/tables/office/jobs.ts";

/** How far a long job has come; what the progress page shows. */
export interface JobProgress {
  readonly job: string;
  /** What is being made, in the middle of a sentence: “kế hoạch”. */
  readonly what: string;
  readonly done: number;
  readonly total: number;
  readonly failed: readonly { readonly item: string; readonly message: string }[];
  /** What the clerk should know of those that were made just now: sentences, each once. */
  readonly notes: readonly string[];
  /** Papers that were made just now, and where they lie. */
  readonly made: readonly { readonly title: string; readonly link: string }[];
  readonly finished: boolean;
}

export type JobRow = RowOf<"jobs">;

/** States of an item in the hidden sheet of jobs. */
export const waiting = "chờ";
export const made = "xong";
export const failed = "không tạo được";
export const stopped = "đã dừng";

/** The kind of paper in the middle of a sentence. */
export function whatOf(paper: string): string {
  const title = kindsNamed(paper)[0]?.title ?? "Văn bản";
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** Where campaigns, and those whom papers are for, are called by name. */
export type Named = Pick<ParsedBook, "campaigns" | "units" | "nominations">;

/** “Phong trào thi đua năm 2026, Sở Tư pháp tỉnh An Giang” */
function itemName({ campaigns, units, nominations }: Named, { item, subject }: JobRow["values"]): string {
  const unit = rowName(units, subject);
  const whom = unit === subject ? rowName(nominations, subject) : unit;
  return whom === "" ? rowName(campaigns, item) : `${rowName(campaigns, item)}, ${whom}`;
}

/** How far a job has come, by the rows of the sheet of jobs. */
export function progressOf(named: Named, rows: readonly Pick<JobRow, "values">[], job: string): JobProgress {
  const mine = rows.map((row) => row.values).filter((row) => row.job === job);
  const open = mine.filter((row) => row.state === waiting);
  return {
    job,
    what: whatOf(mine[0]?.kind ?? ""),
    done: mine.filter((row) => row.state === made || row.state === failed).length,
    total: mine.length,
    failed: mine
      .filter((row) => row.state === failed)
      .map((row) => ({
        item: itemName(named, row),
        message: row.result,
      })),
    notes: [],
    made: [],
    finished: open.length === 0,
  };
}

/** The job that still has items waiting, if any; a closed page or a killed run leaves one behind. */
function unfinished(rows: readonly JobRow[]): string | undefined {
  const open = ({ values: { state, kind } }: JobRow): boolean =>
    state === waiting && !kind.startsWith(formJobs);
  return rows.find(open)?.values.job;
}

/** How the job stands that a closed page or a killed run left behind; undefined where there is none. */
export function openJob(book: Pick<ParsedBook, "jobs"> & Named): JobProgress | undefined {
  const going = unfinished(book.jobs.rows);
  return going === undefined ? undefined : progressOf(book, book.jobs.rows, going);
}
