import { listBoard } from "../core/tracking/board/list.ts";
import type { Ports } from "../ports/ports.ts";
import { alone } from "./book/alone.ts";
import { openOffice, writeOffice } from "./book/first-run.ts";
import { showCell } from "./book/show-cell.ts";
import { campaignChoices } from "./campaign/choices.ts";
import { previewCampaign, writeCampaign } from "./campaign/new-campaign.ts";
import { type Cured, cureCell } from "./check/cure-cell.ts";
import { listFindings } from "./check/list-findings.ts";
import { undoCure } from "./check/undo-cure.ts";
import { answerDue } from "./deadline/answer-due.ts";
import { showMoves, writeMoves } from "./deadline/compute-deadlines.ts";
import { calendarChoices, makeCalendar } from "./deadline/make-calendar.ts";
import { type JobProgress, startPaperJob, stepPaperJob, stopPaperJob } from "./paper/job.ts";
import { paperOptions, paperSubjects } from "./paper/pages.ts";
import type { Written } from "./paper/publish-paper.ts";
import { writeNamed } from "./paper/write-named.ts";
import { previewReminders } from "./reminder/preview.ts";
import { resendReminder, stepReminders } from "./reminder/remind.ts";
import { switchTimer } from "./reminder/timer.ts";
import { type Request, request } from "./rpc-request.ts";
import { adoptTemplate, type Changed } from "./template/adopt-template.ts";
import { checkTemplates } from "./template/check-templates.ts";
import { editTemplate } from "./template/edit-template.ts";
import { listTemplates } from "./template/list-templates.ts";
import { restoreTemplate } from "./template/restore-template.ts";
import { readBoard } from "./tracking/read-board.ts";
import { enterReport, openReport } from "./tracking/unit-report.ts";

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** How long one step of a job may work, in milliseconds: short enough that the page shows life (platform facts, §8). */
const stepBudget = 20_000;

const busy: Answer = {
  ok: false,
  message: "Có người đang chạy một lệnh khác trên sổ này. Đợi giây lát rồi thử lại.",
};

/** Does what writes while nobody else does. */
function locked(ports: Ports, work: () => Answer): Answer {
  return alone(ports, work)?.done ?? busy;
}

/** What was made, and in sentences what was not; refused as a whole where nothing was made. */
function answerPapers(written: readonly Written[]): Answer {
  const made = written.flatMap((each) =>
    each.ok ? [{ name: each.name, link: each.link, changed: each.changed, note: each.note }] : [],
  );
  const failed = written.flatMap((each) => (each.ok ? [] : [each.message]));
  if (made.length === 0) return { ok: false, message: failed.join("\n") };
  return { ok: true, value: { made, failed } };
}

function answerCured(cured: Cured): Answer {
  if (!cured.ok) return cured;
  const { place, rowId, rowHash } = cured;
  return { ok: true, value: { place, rowId, rowHash } };
}

function answerChanged({ ok, message }: Changed): Answer {
  return ok ? { ok, value: message } : { ok, message };
}

function answerProgress(progress: JobProgress): Answer {
  return { ok: true, value: progress };
}

function answer(ports: Ports, asked: Request): Answer {
  switch (asked.verb) {
    case "check":
      return { ok: true, value: listFindings(ports) };
    case "board.read":
      return { ok: true, value: listBoard(readBoard(ports).model) };
    case "due":
      return answerDue(asked.phrase, asked.issued, asked.before);
    case "paper.options":
      return { ok: true, value: paperOptions(ports) };
    case "paper.subjects":
      return { ok: true, value: paperSubjects(ports, asked.paper, asked.campaign) };
    case "paper.write":
      return locked(ports, () => answerPapers(writeNamed(ports, asked)));
    case "cell.show":
      return { ok: true, value: showCell(ports, asked) };
    case "cure.apply":
      return locked(ports, () => answerCured(cureCell(ports, asked)));
    case "cure.undo":
      return locked(ports, () => answerCured(undoCure(ports)));
    case "remind.preview":
      return { ok: true, value: previewReminders(ports) };
    // These two take the lock themselves, letter by letter.
    case "remind.step":
      return stepReminders(ports, stepBudget);
    case "remind.resend":
      return resendReminder(ports, asked.to);
    case "remind.timer":
      return locked(ports, () => switchTimer(ports, asked.on, asked.takeOver));
    case "deadlines.preview":
      return { ok: true, value: showMoves(ports) };
    case "deadlines.write":
      return locked(ports, () => ({ ok: true, value: writeMoves(ports, asked.fingerprint) }));
    case "report.open":
      return { ok: true, value: openReport(ports, asked.unit) };
    case "report.enter":
      return locked(ports, () => enterReport(ports, asked, asked.confirmed));
    case "ics.open":
      return { ok: true, value: calendarChoices(ports) };
    case "ics.make":
      return makeCalendar(ports, asked.campaign);
    case "paper-job.start":
      return locked(ports, () => answerProgress(startPaperJob(ports, asked.paper, asked.items)));
    case "paper-job.step":
      return locked(ports, () => answerProgress(stepPaperJob(ports, asked.job, stepBudget)));
    case "paper-job.stop":
      return locked(ports, () => answerProgress(stopPaperJob(ports, asked.job)));
    case "template.list":
      return { ok: true, value: listTemplates(ports) };
    case "template.check":
      return { ok: true, value: checkTemplates(ports, asked.name) };
    case "template.edit":
      return locked(ports, () => {
        const { ok, ...edited } = editTemplate(ports, asked.name, asked.anew);
        return ok ? { ok, value: edited } : { ok, message: edited.message };
      });
    case "template.adopt":
      return locked(ports, () => answerChanged(adoptTemplate(ports, asked.name)));
    case "template.restore":
      return locked(ports, () => answerChanged(restoreTemplate(ports, asked.name)));
    case "office.open":
      return { ok: true, value: openOffice(ports) };
    case "office.write":
      return locked(ports, () => writeOffice(ports, asked.facts));
    case "campaign.open":
      return { ok: true, value: campaignChoices(ports) };
    case "campaign.preview":
      return previewCampaign(ports, asked.start);
    case "campaign.write":
      return locked(ports, () => writeCampaign(ports, asked.start, asked.key, asked.fingerprint));
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

/**
 * The one public door for pages and the command line. JSON text both ways, because google.script.run turns an answer
 * that holds a Date into null without a word.
 */
export function rpc(ports: Ports, json: string): string {
  const asked = request.safeParse(parse(json));
  const reply: Answer = asked.success
    ? answer(ports, asked.data)
    : { ok: false, message: "Yêu cầu không hợp lệ. Tải lại trang rồi thử lại." };
  return JSON.stringify(reply);
}
