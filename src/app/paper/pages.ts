import { nextStep } from "../../core/office/next-step.ts";
import { kindsNamed, paperChoices } from "../../core/paper/all-kinds.ts";
import { type PaperSubject, paperContext } from "../../core/paper/kind/paper-kind.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey, upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { type JobProgress, openJob } from "./job-progress.ts";
import { paperTables } from "./paper-tables.ts";

/** *Tạo tất cả kế hoạch*: opens the page, which starts or resumes the job. */
export function showPlanJob(ports: Ports): void {
  ports.screen.showPage("tien-do", "Tạo tất cả kế hoạch");
}

/** *Tạo văn bản*: opens the page on which papers are chosen. */
export function showPapersPage(ports: Ports): void {
  ports.screen.showPage("van-ban", "Tạo văn bản");
}

/** What can be chosen: kinds, campaigns, and the job that was left unfinished. */
export interface PaperOptions {
  readonly kinds: readonly { readonly name: string; readonly title: string }[];
  readonly campaigns: readonly { readonly key: string; readonly title: string }[];
  readonly unfinished: JobProgress | null;
}

function openPapers(ports: Ports): Answer<PaperOptions> {
  const { book } = fillKeys(ports, openBook(ports, new Set(["campaigns", "jobs"])));
  const lacking = nextStep(book, ["campaign"]);
  if (lacking !== "") return { ok: false, message: lacking };
  const value = {
    kinds: paperChoices,
    campaigns: book.campaigns.rows.map(({ values: { key, title } }) => ({ key, title })),
    unfinished: openJob(book) ?? null,
  };
  return { ok: true, value };
}

/** For whom papers of a kind can be made in a campaign, and why for nobody. */
export interface SubjectsShown {
  readonly subjects: readonly PaperSubject[];
  readonly none: string;
}

function listSubjects(ports: Ports, paper: string, campaign: string): SubjectsShown {
  const kinds = kindsNamed(paper);
  if (kinds.every(({ onePerCampaign }) => onePerCampaign))
    return { subjects: [{ key: "", label: "" }], none: "" };
  const { book } = openBook(ports, paperTables(kinds));
  const context = paperContext(book, campaign, ports.clock.now().day);
  const subjects = context === undefined ? [] : kinds.flatMap((kind) => kind.subjects(context));
  return { subjects, none: subjects.length === 0 ? (kinds[0]?.noSubject ?? "") : "" };
}

export const paperOptions = verb({
  name: "paper.options",
  fields: {},
  locked: false,
  run: openPapers,
});

export const paperSubjects = verb({
  name: "paper.subjects",
  fields: { paper: upTo(60), campaign: campaignKey },
  locked: false,
  run: (ports, { paper, campaign }) => ({ ok: true, value: listSubjects(ports, paper, campaign) }),
});
