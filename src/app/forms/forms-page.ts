import { formTables } from "../../core/forms/form-tables.ts";
import { formUnits } from "../../core/forms/form-units.ts";
import { nextStep, nothingOwed } from "../../core/office/next-step.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { type FormsProgress, itemStates, openFormJob, readResult, wayOf } from "./form-job.ts";

/** *Gửi mẫu cho đơn vị*: opens the page on which campaign, units and way are chosen. */
export function showFormsPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showPage("gui-mau", "Gửi mẫu cho đơn vị");
}

/** What can be chosen, and the job that was left unfinished. */
export interface FormsOpened {
  readonly campaigns: readonly { readonly key: string; readonly title: string }[];
  readonly unfinished: FormsProgress | null;
}

function openPage(ports: Ports): Answer<FormsOpened> {
  const { book } = fillKeys(ports, openBook(ports, new Set(["campaigns", "units", "jobs"])));
  const lacking = nextStep(book, ["office", "campaign"]);
  if (lacking !== "") return { ok: false, message: lacking };
  const campaigns = book.campaigns.rows
    .filter(({ values }) => values.key !== "" && values.state !== "đã tổng kết")
    .map(({ values: { key, title } }) => ({ key, title }));
  return { ok: true, value: { campaigns, unfinished: openFormJob(book) ?? null } };
}

/** A unit that can get a workbook, where mail to it goes, and when it got one last. */
export interface UnitShown {
  readonly key: string;
  readonly name: string;
  /** "" where it has no address. */
  readonly mail: string;
  /** As the log writes moments; "" where it got none. */
  readonly sentAt: string;
  /** Of its file, where one lies in a folder. */
  readonly link: string;
}

function listUnits(
  ports: Ports,
  campaign: string,
): { readonly units: readonly UnitShown[]; readonly none: string } {
  const { book } = openBook(ports, new Set([...formTables, "jobs"]));
  const sent = new Map<string, { readonly at: string; readonly link: string }>();
  for (const { values } of book.jobs.rows)
    if (values.item === campaign && values.state === itemStates.sent && wayOf(values.kind) !== undefined) {
      const link = readResult(values.result).link || (sent.get(values.subject)?.link ?? "");
      sent.set(values.subject, { at: values.at, link });
    }
  const units = formUnits(book, campaign, ports.clock.now().day).map(({ key, name, addresses }) => ({
    key,
    name,
    mail: addresses.join(", "),
    sentAt: sent.get(key)?.at ?? "",
    link: sent.get(key)?.link ?? "",
  }));
  return { units, none: units.length === 0 ? nothingOwed(book) : "" };
}

export const formsOpen = verb({ name: "forms.open", fields: {}, locked: false, run: openPage });

export const formsUnits = verb({
  name: "forms.units",
  fields: { campaign: campaignKey },
  locked: false,
  run: (ports, { campaign }) => ({ ok: true, value: listUnits(ports, campaign) }),
});
