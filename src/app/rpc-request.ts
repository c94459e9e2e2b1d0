import * as z from "zod/mini";
import { officeFacts } from "./book/first-run.ts";
import { campaignStart } from "./campaign/start.ts";

const campaign = z.string().check(z.minLength(1), z.maxLength(60));
const jobName = z.string().check(z.minLength(1), z.maxLength(120));
const upTo = (length: number) => z.string().check(z.maxLength(length));

/** Everything a page or the command line may ask for; nothing else passes the door (design decision 16). */
export const request = z.discriminatedUnion("verb", [
  z.object({ verb: z.literal("check") }),
  z.object({ verb: z.literal("board.read") }),
  z.object({
    verb: z.literal("due"),
    phrase: z.string().check(z.maxLength(1000)),
    issued: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u))),
    before: z.enum(["exclusive", "inclusive"]),
  }),
  z.object({ verb: z.literal("paper.options") }),
  z.object({ verb: z.literal("paper.subjects"), paper: upTo(60), campaign }),
  z.object({
    verb: z.literal("paper.write"),
    paper: upTo(60),
    campaign,
    subject: upTo(200),
    replace: z.boolean(),
  }),
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
  z.object({
    verb: z.literal("paper-job.start"),
    paper: upTo(60),
    items: z.array(z.object({ campaign, subject: upTo(200) })).check(z.maxLength(2000)),
  }),
  z.object({ verb: z.literal("paper-job.step"), job: jobName }),
  z.object({ verb: z.literal("paper-job.stop"), job: jobName }),
  z.object({ verb: z.literal("office.open") }),
  z.object({ verb: z.literal("office.write"), facts: officeFacts }),
  z.object({ verb: z.literal("campaign.open") }),
  z.object({ verb: z.literal("campaign.preview"), start: campaignStart }),
  z.object({ verb: z.literal("campaign.write"), start: campaignStart, key: campaign, fingerprint: upTo(20) }),
  z.object({ verb: z.literal("template.list") }),
  z.object({ verb: z.literal("template.check"), name: upTo(60) }),
  z.object({ verb: z.literal("template.edit"), name: upTo(60), anew: z.boolean() }),
  z.object({ verb: z.literal("template.adopt"), name: upTo(60) }),
  z.object({ verb: z.literal("template.restore"), name: upTo(60) }),
]);

export type Request = z.infer<typeof request>;
