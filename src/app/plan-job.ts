import type { ParsedBook } from "../core/tables/book.ts";
import type { Ports } from "../ports/ports.ts";
import { openWithKeys } from "./fill-keys.ts";
import { openBook } from "./open-book.ts";
import { appendRows } from "./replace-rows.ts";
import { momentText } from "./write-log.ts";
import { writeOwned } from "./write-owned.ts";
import { writePlan } from "./write-plan.ts";

/** How far a long job has come; what the progress page shows. */
export interface JobProgress {
  readonly job: string;
  readonly done: number;
  readonly total: number;
  readonly failed: readonly { readonly item: string; readonly message: string }[];
  readonly finished: boolean;
}

type JobRow = ParsedBook["jobs"]["rows"][number];

const plans = "Tạo tất cả kế hoạch";
const waiting = "chờ";
const made = "xong";
const failed = "không tạo được";

function progress(rows: readonly JobRow[], job: string): JobProgress {
  const mine = rows.map((row) => row.values).filter((row) => row.job === job);
  const open = mine.filter((row) => row.state === waiting);
  return {
    job,
    done: mine.length - open.length,
    total: mine.length,
    failed: mine
      .filter((row) => row.state === failed)
      .map((row) => ({ item: row.item, message: row.result })),
    finished: open.length === 0,
  };
}

/** The job that still has items waiting, if any; a closed page or a killed run leaves one behind. */
function unfinished(rows: readonly JobRow[]): string | undefined {
  return rows.find((row) => row.values.state === waiting)?.values.job;
}

/**
 * *Tạo tất cả kế hoạch*, its start: one waiting row per campaign in the hidden sheet of jobs. An unfinished job is
 * taken up again instead of starting a second one.
 */
export function startPlanJob(ports: Ports): JobProgress {
  const { book } = openWithKeys(ports, new Set(["campaigns", "jobs"]));
  const going = unfinished(book.jobs.rows);
  if (going !== undefined) return progress(book.jobs.rows, going);
  const moment = momentText(ports.clock.now());
  const job = `${plans} ${moment}`;
  const items = book.campaigns.rows.map((row) => row.values.key);
  appendRows(
    ports.workbook,
    book.jobs.table.sheet,
    book.jobs.columns.at,
    items.map((item) => ({
      job,
      kind: plans,
      item,
      state: waiting,
      who: ports.user.email(),
      at: moment,
      result: "",
    })),
  );
  ports.workbook.settle();
  return { job, done: 0, total: items.length, failed: [], finished: items.length === 0 };
}

function save(ports: Ports, jobs: ParsedBook["jobs"], item: JobRow, state: string, result: string): void {
  writeOwned(ports.workbook, {
    table: jobs,
    columns: ["state", "at", "result"],
    valuesOf: (row) =>
      row.id === item.id ? { state, at: momentText(ports.clock.now()), result } : undefined,
  });
  ports.workbook.settle();
}

/**
 * One step of the job: papers are made until `budget` milliseconds are used up, at least one. The state is saved after
 * each, and each paper is found again by its key, so that a killed step is simply run again.
 */
export function stepPlanJob(ports: Ports, job: string, budget: number): JobProgress {
  const began = ports.clock.elapsed();
  for (;;) {
    const { jobs } = openBook(ports.workbook, new Set(["jobs"])).book;
    const item = jobs.rows.find((row) => row.values.job === job && row.values.state === waiting);
    if (item === undefined) return progress(jobs.rows, job);
    const written = writePlan(ports, item.values.item, "refuse");
    save(ports, jobs, item, written.ok ? made : failed, written.ok ? written.link : written.message);
    if (ports.clock.elapsed() - began >= budget)
      return progress(openBook(ports.workbook, new Set(["jobs"])).book.jobs.rows, job);
  }
}

/** The page that drives a job step by step and can be closed and opened again. */
export const progressPage = "tien-do";

/** *Tạo tất cả kế hoạch*: opens the page, which starts or resumes the job. */
export function showPlanJob(ports: Ports): void {
  ports.screen.showPage(progressPage, plans);
}
