import * as z from "zod/mini";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { awardReader } from "../../core/forms/back/award-said.ts";
import { doubtLine, type FormDoubt } from "../../core/forms/back/form-doubt.ts";
import { laterWins, type NamedForm } from "../../core/forms/back/later-wins.ts";
import { type FormJudged, returnsOfForm } from "../../core/forms/back/returns-of-form.ts";
import type { FormChange, FormJudging } from "../../core/forms/back/said-of-row.ts";
import { formTables } from "../../core/forms/form-tables.ts";
import { unitRows } from "../../core/forms/unit-rows.ts";
import type { Return } from "../../core/returns/return.ts";
import type { Ports } from "../../ports/ports.ts";
import { bookSecret } from "../book/book-secret.ts";
import { openBook } from "../book/read/open-book.ts";
import { momentText } from "../book/write-log.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";

/** A name, a label or a sentence of a file. */
export const words = upTo(2000);
/** A key, or what finds a row again. */
export const mark = upTo(600);
const cells = z.record(z.string().check(z.maxLength(50)), upTo(50_000));

/** One sheet of a file that came back, by our columns. */
export const sheet = z.object({
  table: z.enum(["tracking", "registrations", "targets", "nominations"]),
  sheet: words,
  rows: z.array(z.object({ mark, at: z.number(), cells, shown: cells })).check(z.maxLength(5000)),
});
/** What is doubtful of a file, as reading it told. */
export const doubts = z
  .array(z.object({ grade: z.enum(["refuse", "look", "note"]), place: words, what: words, cure: words }))
  .check(z.maxLength(20_000));

const form = z.object({
  head: z.object({
    format: z.literal(1),
    purpose: z.enum(["unit", "up"]),
    office: words,
    unit: words,
    unitName: words,
    campaigns: z.array(mark).check(z.maxLength(50)),
    sentAt: words,
    sentBy: words,
    seal: words,
  }),
  origin: z.array(z.tuple([words, mark, words, upTo(50_000)])).check(z.maxLength(20_000)),
  sheets: z.array(sheet).check(z.maxLength(4)),
  doubts,
});

/** What the workbooks of one unit say, as the desk looks at it before it takes anything. */
export interface UnitBack {
  /** Key and name. */
  readonly unit: string;
  readonly name: string;
  readonly files: readonly string[];
  readonly changes: readonly FormChange[];
  readonly doubts: readonly { readonly grade: FormDoubt["grade"]; readonly text: string }[];
  readonly returns: readonly Return[];
  /** Keys of those that nothing in the files speaks against. */
  readonly sure: readonly string[];
}

/** Workbooks that came back, by unit in the order of *Đơn vị*, and the files that are not taken, each with why. */
export interface FormsBack {
  readonly units: readonly UnitBack[];
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

type Judged = Extract<FormJudged, { readonly ok: true }>;

function unitBack(unit: string, files: readonly Judged[]): UnitBack {
  return {
    unit,
    name: files[0]?.unitName ?? "",
    files: files.map(({ name }) => name),
    changes: files.flatMap(({ changes }) => changes),
    doubts: files.flatMap(({ name, doubts }) =>
      doubts.map((doubt) => ({
        grade: doubt.grade,
        text: `${files.length > 1 ? `${name}: ` : ""}${doubtLine(doubt)}`,
      })),
    ),
    returns: files.flatMap(({ returns }) => returns),
    sure: files.flatMap(({ sure }) => sure),
  };
}

/** What rows of units are judged by: the book, and this moment. */
export function judgingOf(ports: Ports, book: ParsedBook): FormJudging {
  const now = ports.clock.now();
  return {
    book,
    awards: awardReader(book),
    secret: bookSecret(ports),
    at: momentText(now),
    nowOf: (unit, campaign) => unitRows(book, { unit, campaign }, now.day),
  };
}

/** Judges what workbooks say against the book as it is; nothing is written. */
function receiveForms(ports: Ports, forms: readonly NamedForm[]): FormsBack {
  const { book } = openBook(ports, formTables);
  const judging = judgingOf(ports, book);
  const judged = laterWins(forms).map((each) => returnsOfForm(each, judging));
  const taken = judged.filter((each) => each.ok);
  return {
    units: book.units.rows.flatMap(({ values: { key } }, at, rows): readonly UnitBack[] => {
      const files = taken.filter(({ unit }) => unit === key);
      const isFirst = rows.findIndex(({ values }) => values.key === key) === at;
      return files.length === 0 || !isFirst ? [] : [unitBack(key, files)];
    }),
    refused: judged.flatMap((each) => (each.ok ? [] : [{ name: each.name, why: each.why }])),
  };
}

/** *Nhận mẫu*: what returned workbooks would change, and what of them is doubtful; the files are read where the clerk has them. */
export const formsReceive = verb({
  name: "forms.receive",
  fields: { files: z.array(z.object({ name: words, saved: words, form })).check(z.maxLength(500)) },
  locked: true,
  run: (ports, { files }) => ({ ok: true, value: receiveForms(ports, files) }),
});
