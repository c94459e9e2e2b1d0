import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import { kindsNamed } from "../../../src/core/paper/all-kinds.ts";
import type { PaperContext, PaperSubject } from "../../../src/core/paper/kind/paper-kind.ts";
import type { TemplateData } from "../../../src/docx/template/template-data.ts";

/** Papers of one kind for a campaign of a book, made on a day. */
export interface Papers {
  readonly subjects: readonly PaperSubject[];
  /** What its template is filled with; throws with the problems where there are some. */
  readonly values: (subject: string) => TemplateData;
  /** “Phong trào 2 Người ký: Chưa có …” */
  readonly problems: (subject: string) => readonly string[];
}

export function papersOf(name: string, { book }: ReadBook, campaign: string, today: string): Papers {
  const [kind] = kindsNamed(name);
  const row = book.campaigns.rows.find(({ values }) => values.key === campaign);
  if (kind === undefined || row === undefined) throw new Error(`no ${name}, or no ${campaign}`);
  const context: PaperContext = { book, campaign: row, today: today as PaperContext["today"] };
  const subjects = kind.subjects(context);
  const make = (key: string): ReturnType<typeof kind.make> => {
    const subject = subjects.find((each) => each.key === key);
    if (subject === undefined) throw new Error(`${name} is not made for “${key}”`);
    const entry = book.papers.rows.find(
      ({ values }) => values.key === [name, campaign, ...(key === "" ? [] : [key])].join("-"),
    );
    return kind.make(context, subject, entry);
  };
  return {
    subjects,
    values: (key) => {
      const made = make(key);
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      return made.values as TemplateData;
    },
    problems: (key) => {
      const made = make(key);
      return made.ok
        ? []
        : made.problems.map(
            ({ sheet, row: at, column, message, fix }) => `${sheet} ${at} ${column}: ${message} ${fix}`,
          );
    },
  };
}

/** A list's items as texts, one field after another. */
export function listed(data: TemplateData, list: string, ...fields: readonly string[]): readonly string[] {
  const items = data[list];
  if (!Array.isArray(items)) throw new Error(`${list} is no list`);
  return (items as readonly TemplateData[]).map((item) =>
    fields.map((field) => String(item[field])).join(" | "),
  );
}
