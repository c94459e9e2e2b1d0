import * as z from "zod/mini";
import { listBoard } from "../core/tracking/board-list.ts";
import type { Ports } from "../ports/ports.ts";
import { alone } from "./alone.ts";
import { answerDue } from "./answer-due.ts";
import { campaignChoices } from "./campaign-choices.ts";
import { campaignStart } from "./campaign-start.ts";
import { showMoves, writeMoves } from "./compute-deadlines.ts";
import { type Cured, cureCell } from "./cure-cell.ts";
import { listFindings } from "./list-findings.ts";
import { calendarChoices, makeCalendar } from "./make-calendar.ts";
import { previewCampaign, writeCampaign } from "./new-campaign.ts";
import { type JobProgress, startPlanJob, stepPlanJob } from "./plan-job.ts";
import { readBoard } from "./read-board.ts";
import { resendReminder, stepReminders } from "./remind.ts";
import { previewReminders } from "./remind-preview.ts";
import { switchTimer } from "./remind-timer.ts";
import { showCell } from "./show-cell.ts";
import { undoCure } from "./undo-cure.ts";
import { enterReport, openReport } from "./unit-report.ts";
import { type Written, writePlan } from "./write-plan.ts";

const campaign = z.string().check(z.minLength(1), z.maxLength(60));
const upTo = (length: number) => z.string().check(z.maxLength(length));

/** Everything a page or the command line may ask for; nothing else passes the door (design decision 16). */
const request = z.discriminatedUnion("verb", [
  z.object({ verb: z.literal("check") }),
  z.object({ verb: z.literal("board.read") }),
  z.object({
    verb: z.literal("due"),
    phrase: z.string().check(z.maxLength(1000)),
    issued: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u))),
    before: z.enum(["exclusive", "inclusive"]),
  }),
  z.object({ verb: z.literal("plan.write"), campaign, replace: z.boolean() }),
  z.object({
    verb: z.literal("cell.show"),
    sheet: z.string().check(z.maxLength(100)),
    rowId: z.string().check(z.maxLength(1000)),
    row: z.number().check(z.minimum(0)),
    column: z.string().check(z.maxLength(200)),
  }),
  z.object({
    verb: z.literal("cure.apply"),
    sheet: z.string().check(z.maxLength(100)),
    rowId: z.string().check(z.maxLength(1000)),
    rowHash: z.string().check(z.maxLength(20)),
    column: z.string().check(z.maxLength(200)),
    value: z.string().check(z.maxLength(45_000)),
  }),
  z.object({ verb: z.literal("cure.undo") }),
  z.object({ verb: z.literal("remind.preview") }),
  z.object({ verb: z.literal("remind.step") }),
  z.object({ verb: z.literal("remind.resend"), to: z.string().check(z.minLength(3), z.maxLength(254)) }),
  z.object({ verb: z.literal("remind.timer"), on: z.boolean(), takeOver: z.boolean() }),
  z.object({ verb: z.literal("deadlines.preview") }),
  z.object({ verb: z.literal("deadlines.write"), fingerprint: upTo(20) }),
  z.object({ verb: z.literal("report.open"), unit: upTo(200) }),
  z.object({
    verb: z.literal("report.enter"),
    milestone: upTo(200),
    unit: upTo(200),
    period: upTo(200),
    received: upTo(100),
    paper: upTo(2000),
    remark: upTo(10_000),
    confirmed: upTo(20),
  }),
  z.object({ verb: z.literal("ics.open") }),
  z.object({ verb: z.literal("ics.make"), campaign }),
  z.object({ verb: z.literal("campaign.open") }),
  z.object({ verb: z.literal("campaign.preview"), start: campaignStart }),
  z.object({ verb: z.literal("campaign.write"), start: campaignStart, key: campaign, fingerprint: upTo(20) }),
  z.object({ verb: z.literal("plan-job.start") }),
  z.object({ verb: z.literal("plan-job.step"), job: z.string().check(z.minLength(1), z.maxLength(120)) }),
]);

type Request = z.infer<typeof request>;
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

function answerWritten(written: Written): Answer {
  return written.ok ? { ok: true, value: { name: written.name, link: written.link } } : written;
}

function answerCured(cured: Cured): Answer {
  if (!cured.ok) return cured;
  const { place, rowId, rowHash } = cured;
  return { ok: true, value: { place, rowId, rowHash } };
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
    case "plan.write":
      return locked(ports, () =>
        answerWritten(writePlan(ports, asked.campaign, asked.replace ? "replace" : "refuse")),
      );
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
    case "campaign.open":
      return { ok: true, value: campaignChoices(ports) };
    case "campaign.preview":
      return previewCampaign(ports, asked.start);
    case "campaign.write":
      return locked(ports, () => writeCampaign(ports, asked.start, asked.key, asked.fingerprint));
    case "plan-job.start":
      return locked(ports, () => answerProgress(startPlanJob(ports)));
    case "plan-job.step":
      return locked(ports, () => answerProgress(stepPlanJob(ports, asked.job, stepBudget)));
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
