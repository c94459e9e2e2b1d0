import { exportBook } from "./offices/verb-export.ts";
import { rollup } from "./offices/verb-rollup.ts";
import type { Verb } from "./verb.ts";
import { check } from "./verb-check.ts";
import { due } from "./verb-due.ts";
import { ics } from "./verb-ics.ts";
import { importPlan } from "./verb-import.ts";
import { menu } from "./verb-menu.ts";
import { newBook, sample } from "./verb-new.ts";
import { newCampaign } from "./verb-new-campaign.ts";
import { office } from "./verb-office.ts";
import { read } from "./verb-read.ts";
import { remind } from "./verb-remind.ts";
import { run } from "./verb-run.ts";
import { templates } from "./verb-templates.ts";
import { write } from "./verb-write.ts";

/** Every verb, in the order of the help. */
export const verbs: readonly Verb[] = [
  sample,
  newBook,
  office,
  newCampaign,
  menu,
  run,
  check,
  write,
  due,
  read,
  importPlan,
  remind,
  ics,
  templates,
  exportBook,
  rollup,
];
