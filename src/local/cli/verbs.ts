import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import { required } from "./arguments.ts";
import { clockOf } from "./clock-of.ts";
import type { Desk } from "./offices/desk.ts";
import { exportBook } from "./offices/verb-export.ts";
import { handDown } from "./offices/verb-hand-down.ts";
import { inbox } from "./offices/verb-inbox.ts";
import { receive } from "./offices/verb-receive.ts";
import { reportUp } from "./offices/verb-report-up.ts";
import { rollup } from "./offices/verb-rollup.ts";
import { sendForms } from "./offices/verb-send-forms.ts";
import { takeDown } from "./offices/verb-take-down.ts";
import { paperPath } from "./paper-path.ts";
import { papersFolder } from "./papers-folder.ts";
import type { Verb } from "./verb.ts";
import { check } from "./verb-check.ts";
import { due } from "./verb-due.ts";
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

/** What the commands for several offices are given, which stand below. */
const desk: Desk = {
  ...{ ask, clockOf, openHost, openFile, changeFile, required, papersFolder, paperPath },
  refuse: (why) => {
    throw new WrongUse(why);
  },
};

/** Every verb, in the order of the help. */
export const verbs: readonly Verb[] = [
  sample,
  newBook,
  open,
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
  sendForms(desk),
  receive(desk),
  inbox(desk),
  handDown(desk),
  takeDown(desk),
  reportUp(desk),
];
