import * as z from "zod/mini";
import type { Ports } from "../ports/ports.ts";
import { alone } from "./alone.ts";
import { answerDue } from "./answer-due.ts";
import { type Cured, cureCell } from "./cure-cell.ts";
import { listFindings } from "./list-findings.ts";
import { type JobProgress, startPlanJob, stepPlanJob } from "./plan-job.ts";
import { showCell } from "./show-cell.ts";
import { undoCure } from "./undo-cure.ts";
import { type Written, writePlan } from "./write-plan.ts";

const campaign = z.string().check(z.minLength(1), z.maxLength(60));

/** Everything a page or the command line may ask for; nothing else passes the door (design decision 16). */
const request = z.discriminatedUnion("verb", [
  z.object({ verb: z.literal("check") }),
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

function locked<T>(ports: Ports, work: () => T): T | undefined {
  let value: T | undefined;
  alone(ports, () => {
    value = work();
  });
  return value;
}

function answerWritten(written: Written | undefined): Answer {
  if (written === undefined) return busy;
  return written.ok ? { ok: true, value: { name: written.name, link: written.link } } : written;
}

function answerCured(cured: Cured | undefined): Answer {
  if (cured === undefined) return busy;
  if (!cured.ok) return cured;
  const { place, rowId, rowHash } = cured;
  return { ok: true, value: { place, rowId, rowHash } };
}

function answerProgress(progress: JobProgress | undefined): Answer {
  return progress === undefined ? busy : { ok: true, value: progress };
}

function answer(ports: Ports, asked: Request): Answer {
  switch (asked.verb) {
    case "check":
      return { ok: true, value: listFindings(ports) };
    case "due":
      return answerDue(asked.phrase, asked.issued, asked.before);
    case "plan.write":
      return answerWritten(
        locked(ports, () => writePlan(ports, asked.campaign, asked.replace ? "replace" : "refuse")),
      );
    case "cell.show":
      return { ok: true, value: showCell(ports, asked) };
    case "cure.apply":
      return answerCured(locked(ports, () => cureCell(ports, asked)));
    case "cure.undo":
      return answerCured(locked(ports, () => undoCure(ports)));
    case "plan-job.start":
      return answerProgress(locked(ports, () => startPlanJob(ports)));
    case "plan-job.step":
      return answerProgress(locked(ports, () => stepPlanJob(ports, asked.job, stepBudget)));
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
