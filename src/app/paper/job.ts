import * as z from "zod/mini";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { Day } from "../../core/calendar/day.ts";
import { kindsNamed } from "../../core/paper/all-kinds.ts";
import { type PaperKind, paperContext } from "../../core/paper/kind/paper-kind.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { momentText } from "../book/write-log.ts";
import { campaignKey, upTo } from "../door/fields.ts";
import { stepBudget, verb } from "../door/verb.ts";
import {
  failed,
  type JobProgress,
  made,
  openJob,
  progressOf,
  stopped,
  waiting,
  whatOf,
} from "./job-progress.ts";
import { paperTables } from "./paper-tables.ts";
import { writePapers } from "./write-papers.ts";

const paperItem = z.object({
  campaign: campaignKey,
  /** Which of the campaign's papers of this kind; "" where there is but one. */
  subject: upTo(200),
});
type PaperItem = z.infer<typeof paperItem>;

/** Every paper of these kinds that can be made now: all campaigns, and all they have of it. */
function everyItem(book: ParsedBook, kinds: readonly PaperKind[], today: Day): readonly PaperItem[] {
  return book.campaigns.rows.flatMap(({ values: { key } }): readonly PaperItem[] => {
    const context = paperContext(book, key, today);
    if (kinds.length === 0 || context === undefined) return [{ campaign: key, subject: "" }];
    return kinds.flatMap((kind) =>
      kind.subjects(context).map((subject) => ({ campaign: key, subject: subject.key })),
    );
  });
}

/**
 * The start of a long job: one waiting row per paper in the hidden sheet of jobs. An unfinished job is taken up again
 * instead of starting a second one.
 * @param items the papers; none for every one that can be made
 */
function startPaperJob(ports: Ports, paper: string, items: readonly PaperItem[]): JobProgress {
  const kinds = kindsNamed(paper);
  const wanted = paperTables(kinds.filter(({ onePerCampaign }) => !onePerCampaign));
  const { book } = fillKeys(ports, openBook(ports, new Set([...wanted, "jobs"])));
  const going = openJob(book);
  if (going !== undefined) return going;
  const now = ports.clock.now();
  const moment = momentText(now);
  const job = `${whatOf(paper)} ${moment}`;
  const papers = items.length > 0 ? items : everyItem(book, kinds, now.day);
  const rows = papers.map(({ campaign, subject }) => ({
    job,
    kind: paper,
    item: campaign,
    subject,
    state: waiting,
    who: ports.user.email(),
    at: moment,
    result: "",
  }));
  writeSheet(ports, { table: book.jobs, added: rows });
  return {
    job,
    what: whatOf(paper),
    done: 0,
    total: papers.length,
    failed: [],
    finished: papers.length === 0,
  };
}

function save(
  ports: Ports,
  jobs: ParsedBook["jobs"],
  items: ReadonlySet<string>,
  state: string,
  result: string,
): void {
  writeSheet(ports, {
    table: jobs,
    cells: (row) => (items.has(row.id) ? { state, at: momentText(ports.clock.now()), result } : undefined),
  });
}

/**
 * One step of the job: papers are made until `budget` milliseconds are used up, at least one. The state is saved after
 * each, and each paper is found again by its key, so that a killed step is simply run again.
 */
function stepPaperJob(ports: Ports, job: string, budget: number): JobProgress {
  const began = ports.clock.elapsed();
  for (;;) {
    const { jobs } = openBook(ports, new Set(["jobs"])).book;
    const item = jobs.rows.find((row) => row.values.job === job && row.values.state === waiting);
    if (item === undefined) return progressOf(jobs.rows, job);
    const { kind: paper, item: campaign, subject } = item.values;
    const [written] = writePapers(ports, { paper, campaign, subject }, "refuse");
    const result = written?.ok ? written.link : (written?.message ?? "");
    save(ports, jobs, new Set([item.id]), written?.ok ? made : failed, result);
    if (ports.clock.elapsed() - began >= budget)
      return progressOf(openBook(ports, new Set(["jobs"])).book.jobs.rows, job);
  }
}

/** Gives up what of a job is still waiting; what was made stays. */
function stopPaperJob(ports: Ports, job: string): JobProgress {
  const { jobs } = openBook(ports, new Set(["jobs"])).book;
  const open = jobs.rows.filter(({ values }) => values.job === job && values.state === waiting);
  save(ports, jobs, new Set(open.map(({ id }) => id)), stopped, "");
  return progressOf(openBook(ports, new Set(["jobs"])).book.jobs.rows, job);
}

const jobName = z.string().check(z.minLength(1), z.maxLength(120));

export const paperJobStart = verb({
  name: "paper-job.start",
  fields: { paper: upTo(60), items: z.array(paperItem).check(z.maxLength(2000)) },
  locked: true,
  run: (ports, { paper, items }) => ({ ok: true, value: startPaperJob(ports, paper, items) }),
});

export const paperJobStep = verb({
  name: "paper-job.step",
  fields: { job: jobName },
  locked: true,
  run: (ports, asked) => ({ ok: true, value: stepPaperJob(ports, asked.job, stepBudget) }),
});

export const paperJobStop = verb({
  name: "paper-job.stop",
  fields: { job: jobName },
  locked: true,
  run: (ports, asked) => ({ ok: true, value: stopPaperJob(ports, asked.job) }),
});
