import { type Needed, nextStep } from "../../core/office/next-step.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { verb } from "../door/verb.ts";
import { openBook } from "./read/open-book.ts";

const needed: readonly Needed[] = ["office", "campaign", "milestone"];
const tables: ReadonlySet<TableName> = new Set(["units", "campaigns", "milestones"]);

/** Why a check that found nothing says nothing: the first thing that the book lacks; "" where it has what there is to check. */
export const nextStepAsk = verb({
  name: "next.step",
  fields: {},
  locked: false,
  run: (ports) => ({ ok: true, value: nextStep(openBook(ports, tables).book, needed) }),
});
