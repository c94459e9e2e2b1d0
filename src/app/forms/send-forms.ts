import * as z from "zod/mini";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowMeant } from "../../core/book/row-meant.ts";
import { rowName } from "../../core/book/row-name.ts";
import { formTables } from "../../core/forms/form-tables.ts";
import { formUnits } from "../../core/forms/form-units.ts";
import { nextStep, nothingOwed } from "../../core/office/next-step.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { logged, momentText } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey, upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import {
  type FormsProgress,
  type FormWay,
  formsProgress,
  formWays,
  itemStates,
  kindOf,
  openFormJob,
} from "./form-job.ts";

/** How the log tells the way. */
const wayTold: Readonly<Record<FormWay, string>> = { thu: "gửi thư kèm tệp", tep: "tạo tệp" };

/** The book with all that workbooks are made from, and the jobs. */
export function openForms(ports: Ports): ParsedBook {
  return fillKeys(ports, openBook(ports, new Set([...formTables, "jobs"]))).book;
}

/** The units asked for, by key, name or label, among those that the campaign concerns; or why not. */
function unitsMeant(
  book: ParsedBook,
  concerned: readonly string[],
  asked: readonly string[],
): Answer<readonly string[]> {
  const keys: string[] = [];
  for (const written of asked) {
    const meant = concerned.includes(written)
      ? { ok: true as const, key: written }
      : rowMeant(book.units, written);
    if (!meant.ok) return meant;
    if (!concerned.includes(meant.key))
      return {
        ok: false,
        message: `${rowName(book.units, meant.key)} không có việc nào trong phong trào này. Xem cột Áp dụng cho ở trang Mốc.`,
      };
    keys.push(meant.key);
  }
  return { ok: true, value: [...new Set(keys)] };
}

/** A job's name: since when; two that begin within a second are told apart by a number. */
function freeName({ rows }: ParsedBook["jobs"], name: string): string {
  const taken = new Set(rows.map(({ values }) => values.job));
  let free = name;
  for (let next = 2; taken.has(free); next += 1) free = `${name} (${next})`;
  return free;
}

/**
 * The start of the job: one waiting row per unit in the hidden sheet of jobs, and a line in the log. An unfinished job is
 * taken up again instead of starting a second one.
 * @param asked the units; none for every one that the campaign concerns
 */
function startForms(
  ports: Ports,
  campaign: string,
  asked: readonly string[],
  way: FormWay,
): Answer<FormsProgress> {
  const book = openForms(ports);
  const going = openFormJob(book);
  if (going !== undefined) return { ok: true, value: going };
  const lacking = nextStep(book, ["office", "campaign"]);
  if (lacking !== "") return { ok: false, message: lacking };
  const meant = rowMeant(book.campaigns, campaign);
  if (!meant.ok) return meant;
  const now = ports.clock.now();
  const concerned = formUnits(book, meant.key, now.day).map(({ key }) => key);
  if (concerned.length === 0) return { ok: false, message: nothingOwed(book) };
  const units = unitsMeant(book, concerned, asked);
  if (!units.ok) return units;
  const moment = momentText(now);
  const job = freeName(book.jobs, `gửi mẫu ${moment}`);
  const rows = (units.value.length === 0 ? concerned : units.value).map((subject) => ({
    job,
    kind: kindOf(way),
    item: meant.key,
    subject,
    state: itemStates.waiting,
    who: ports.user.email(),
    at: moment,
    result: "",
  }));
  const place = `Phong trào: ${rowName(book.campaigns, meant.key)}`;
  const after = `${rows.length} đơn vị, ${wayTold[way]}`;
  writeSheets(ports, [
    { table: book.jobs, added: rows },
    logged(ports, [{ what: "Gửi mẫu cho đơn vị", place, before: "", after }]),
  ]);
  return {
    ok: true,
    value: formsProgress(
      book,
      rows.map((values) => ({ values })),
      job,
    ),
  };
}

export const formsStart = verb({
  name: "forms.start",
  fields: {
    campaign: campaignKey,
    /** By key, name or label; none for all that the campaign concerns. */
    units: z.array(z.object({ unit: upTo(600) })).check(z.maxLength(5000)),
    way: z.enum(formWays),
  },
  locked: true,
  run: (ports, { campaign, units, way }) =>
    startForms(
      ports,
      campaign,
      units.map(({ unit }) => unit),
      way,
    ),
});
