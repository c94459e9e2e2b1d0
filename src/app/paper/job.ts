import * as z from "zod/mini";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { Day } from "../../core/calendar/day.ts";
import { nextStep } from "../../core/office/next-step.ts";
import { kindsNamed } from "../../core/paper/all-kinds.ts";
import { type PaperKind, paperContext } from "../../core/paper/kind/paper-kind.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { momentText } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey, upTo } from "../door/fields.ts";
import { stepBudget, verb } from "../door/verb.ts";
import { type Outcome, outcomeOf, saveOutcomes, withOutcomes } from "./job-outcomes.ts";
import {
  type JobProgress,
  type JobRow,
  openJob,
  progressOf,
  stopped,
  waiting,
  whatOf,
} from "./job-progress.ts";
import { openPapers, type PaperItem } from "./open-papers.ts";
import { paperTables } from "./paper-tables.ts";
import { type Told, writeItems } from "./write-items.ts";

const paperItem = z.object({
  campaign: campaignKey,
  /** Which of the campaign's papers of this kind; "" where there is but one. */
  subject: upTo(200),
});

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

/** A job's name: what it makes and since when; two that begin within a second are told apart by a number. */
function freeName({ rows }: ParsedBook["jobs"], name: string): string {
  const taken = new Set(rows.map(({ values }) => values.job));
  let free = name;
  for (let next = 2; taken.has(free); next += 1) free = `${name} (${next})`;
  return free;
}

/**
 * The start of a long job: one waiting row per paper in the hidden sheet of jobs. An unfinished job is taken up again
 * instead of starting a second one.
 * @param items the papers; none for every one that can be made
 */
function startPaperJob(ports: Ports, paper: string, items: readonly PaperItem[]): Answer<JobProgress> {
  const kinds = kindsNamed(paper);
  const wanted = paperTables(kinds.filter(({ onePerCampaign }) => !onePerCampaign));
  const { book } = fillKeys(ports, openBook(ports, new Set([...wanted, "jobs"])));
  const going = openJob(book);
  if (going !== undefined) return { ok: true, value: going };
  const lacking = nextStep(book, ["campaign"]);
  if (lacking !== "") return { ok: false, message: lacking };
  const now = ports.clock.now();
  const moment = momentText(now);
  const job = freeName(book.jobs, `${whatOf(paper)} ${moment}`);
  const who = ports.user.email();
  const papers = items.length > 0 ? items : everyItem(book, kinds, now.day);
  if (papers.length === 0) return { ok: false, message: kinds[0]?.noSubject ?? "" };
  const rows = papers.map(({ campaign, subject }) => ({
    job,
    kind: paper,
    item: campaign,
    subject,
    state: waiting,
    who,
    at: moment,
    result: "",
  }));
  writeSheet(ports, { table: book.jobs, added: rows });
  const begun = { done: 0, total: papers.length, failed: [], notes: [], made: [], finished: false };
  return { ok: true, value: { job, what: whatOf(paper), ...begun } };
}

/** What an item that failed is called by; read only where the job's own papers did not ask for it. */
const namedTables: ReadonlySet<TableName> = new Set(["campaigns", "units", "nominations"]);

const isWaiting =
  (job: string) =>
  ({ values }: JobRow): boolean =>
    values.job === job && values.state === waiting;

/**
 * One step of the job: papers are made from the book as it was read once, until `budget` milliseconds are used up, at least
 * one. They are entered together and the state is saved at the end; each leaves its trace before it is stored and is found
 * again by its key, so that a killed step is simply run again.
 */
function stepPaperJob(ports: Ports, job: string, budget: number, renew: boolean): JobProgress {
  const until = ports.clock.elapsed() + budget;
  const { jobs } = openBook(ports, new Set(["jobs"])).book;
  const open = jobs.rows.filter(isWaiting(job));
  const [first] = open;
  if (first === undefined) return progressOf(openBook(ports, namedTables).book, jobs.rows, job);
  const sameKind = open.filter(({ values }) => values.kind === first.values.kind);
  // A row that somebody copied is the same item, and shares its outcome.
  const alike = [...new Map(sameKind.map((row) => [row.id, row])).values()];
  const outcomes = new Map<string, Outcome>();
  const notes = new Set<string>();
  const made: { readonly title: string; readonly link: string }[] = [];
  const told: Told = (index, written) => {
    const row = alike[index];
    if (row !== undefined && written.length > 0) outcomes.set(row.id, outcomeOf(written));
    for (const each of written) {
      if (!each.ok) continue;
      made.push({ title: each.title, link: each.link });
      if (each.note !== "") notes.add(each.note);
    }
  };
  const opened = openPapers(ports, first.values.kind, []);
  try {
    const items = alike.map(({ values: { item: campaign, subject } }) => ({ campaign, subject }));
    if (opened.ok)
      writeItems(ports, opened, items, { foreign: "refuse", left: renew ? "renew" : "refuse" }, until, told);
    else for (const index of alike.keys()) told(index, [opened]);
  } finally {
    saveOutcomes(ports, jobs, outcomes);
  }
  const named = opened.ok ? opened.book : openBook(ports, namedTables).book;
  return { ...progressOf(named, withOutcomes(jobs.rows, outcomes), job), notes: [...notes], made };
}

/** Gives up what of a job is still waiting; what was made stays. */
function stopPaperJob(ports: Ports, job: string): JobProgress {
  const { jobs, ...named } = openBook(ports, new Set(["jobs", ...namedTables])).book;
  const open = jobs.rows.filter(isWaiting(job));
  const outcomes = new Map(open.map(({ id }) => [id, { state: stopped, result: "" }]));
  saveOutcomes(ports, jobs, outcomes);
  return progressOf(named, withOutcomes(jobs.rows, outcomes), job);
}

const jobName = z.string().check(z.minLength(1), z.maxLength(120));

export const paperJobStart = verb({
  name: "paper-job.start",
  fields: { paper: upTo(60), items: z.array(paperItem).check(z.maxLength(2000)) },
  locked: true,
  run: (ports, { paper, items }) => startPaperJob(ports, paper, items),
});

export const paperJobStep = verb({
  name: "paper-job.step",
  /** Each step is told whether papers that have left the office are made as other editions. */
  fields: { job: jobName, renew: z.optional(z.boolean()) },
  locked: true,
  run: (ports, asked) => ({
    ok: true,
    value: stepPaperJob(ports, asked.job, stepBudget, asked.renew === true),
  }),
});

export const paperJobStop = verb({
  name: "paper-job.stop",
  fields: { job: jobName },
  locked: true,
  run: (ports, asked) => ({ ok: true, value: stopPaperJob(ports, asked.job) }),
});
