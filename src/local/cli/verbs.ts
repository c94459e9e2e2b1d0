import { exportBook } from "./offices/verb-export.ts";
import { handDown } from "./offices/verb-hand-down.ts";
import { inbox } from "./offices/verb-inbox.ts";
import { receive } from "./offices/verb-receive.ts";
import { reportUp } from "./offices/verb-report-up.ts";
import { rollup } from "./offices/verb-rollup.ts";
import { sendForms } from "./offices/verb-send-forms.ts";
import { takeDown } from "./offices/verb-take-down.ts";
import type { Verb } from "./verb.ts";
import { check } from "./verb-check.ts";
import { due } from "./verb-due.ts";
import { fix } from "./verb-fix.ts";
import { ics } from "./verb-ics.ts";
import { importPlan } from "./verb-import.ts";
import { menu } from "./verb-menu.ts";
import { newBook, sample } from "./verb-new.ts";
import { newCampaign } from "./verb-new-campaign.ts";
import { office } from "./verb-office.ts";
import { open } from "./verb-open.ts";
import { read } from "./verb-read.ts";
import { remind } from "./verb-remind.ts";
import { run } from "./verb-run.ts";
import { templates } from "./verb-templates.ts";
import { write } from "./verb-write.ts";

/** Every verb, in the order of the help within its group. */
export const verbs: readonly Verb[] = [
  open,
  sample,
  newBook,
  office,
  newCampaign,
  write,
  read,
  importPlan,
  templates,
  check,
  fix,
  due,
  remind,
  ics,
  sendForms,
  receive,
  inbox,
  handDown,
  takeDown,
  reportUp,
  exportBook,
  rollup,
  menu,
  run,
];
