import type { ParsedBook, RowOf } from "../../core/book/parsed-book.ts";
import { rowName } from "../../core/book/row-name.ts";
import { formJobs } from "../../core/tables/office/jobs.ts";

/** How a workbook leaves: with a letter to the unit, or as a file that the desk hands on. */
export const formWays = ["thu", "tep"] as const;
export type FormWay = (typeof formWays)[number];

/** A row of the sheet of jobs that is one unit's workbook. */
export type FormItem = RowOf<"jobs">;

/** States of an item; the same words as of papers. */
export const itemStates = {
  waiting: "chờ",
  sent: "xong",
  failed: "không tạo được",
  stopped: "đã dừng",
} as const;

export const kindOf = (way: FormWay): string => `${formJobs}:${way}`;
export const wayOf = (kind: string): FormWay | undefined => formWays.find((way) => kindOf(way) === kind);

/** What stands as the result of a file: where it lies, and by what it is found again. */
export const fileResult = (link: string, id: string): string => `${link}\n${id}`;

/** The link of a result, and the file's id; a letter has neither. */
export function readResult(result: string): { readonly link: string; readonly id: string } {
  const [link = "", id = ""] = result.split("\n");
  return id === "" ? { link: "", id: "" } : { link, id };
}

/** How far a job has come; what the page shows. */
export interface FormsProgress {
  readonly job: string;
  readonly way: FormWay;
  readonly done: number;
  readonly total: number;
  /** Units whose workbook did not leave, with why and what to do. */
  readonly failed: readonly { readonly item: string; readonly message: string }[];
  /** Workbooks that left in this step; of a letter the link is "". */
  readonly made: readonly { readonly title: string; readonly link: string }[];
  readonly finished: boolean;
  /** Why the rest has to wait for another day or another hand; "" where it does not. */
  readonly stopped: string;
}

/** How far a job has come, by its rows. */
export function formsProgress(
  { units }: Pick<ParsedBook, "units">,
  rows: readonly Pick<FormItem, "values">[],
  job: string,
): FormsProgress {
  const mine = rows.map(({ values }) => values).filter((row) => row.job === job);
  const those = (state: string) => mine.filter((row) => row.state === state);
  const failed = those(itemStates.failed);
  return {
    job,
    way: wayOf(mine[0]?.kind ?? "") ?? "tep",
    done: failed.length + those(itemStates.sent).length,
    total: mine.length,
    failed: failed.map(({ subject, result }) => ({ item: rowName(units, subject), message: result })),
    made: [],
    finished: those(itemStates.waiting).length === 0,
    stopped: "",
  };
}

/** The rows of a job that still wait, each item once. */
export function waitingItems(rows: readonly FormItem[], job: string): readonly FormItem[] {
  const open = rows.filter(({ values }) => values.job === job && values.state === itemStates.waiting);
  return [...new Map(open.map((row) => [row.id, row])).values()];
}

/** How the job stands that a closed page or a killed run left behind; undefined where there is none. */
export function openFormJob(book: Pick<ParsedBook, "jobs" | "units">): FormsProgress | undefined {
  const { rows } = book.jobs;
  const open = rows.find(
    ({ values }) => values.state === itemStates.waiting && wayOf(values.kind) !== undefined,
  );
  return open === undefined ? undefined : formsProgress(book, rows, open.values.job);
}
