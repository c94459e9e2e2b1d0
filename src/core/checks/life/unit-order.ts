import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { ahead } from "../../facts/ahead.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import type { ParsedRow } from "../../table/parse-table.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

interface First {
  readonly day: Day;
  readonly row: ParsedRow;
}

const idOf = (campaign: string, unit: string): string => `${campaign}\n${unit}`;

/** The first of the dated rows of each unit in a campaign. */
function firsts<R extends RowOf<"registrations" | "nominations">>(
  rows: readonly R[],
  dayOf: (values: R["values"]) => Day | null,
): ReadonlyMap<string, First> {
  const found = new Map<string, First>();
  for (const row of rows) {
    const { campaign, unit } = row.values;
    const day = dayOf(row.values);
    if (day === null || unit === "") continue;
    const id = idOf(campaign, unit);
    const before = found.get(id);
    if (before === undefined || day < before.day) found.set(id, { day, row });
  }
  return found;
}

const registered = perBook(({ book }: BookFacts) => firsts(book.registrations.rows, ({ date }) => date));

const handedIn = perBook(({ book }: BookFacts) =>
  firsts(book.nominations.rows, ({ submitted }) => submitted),
);

/** What a unit is seen to have sent by the day on which it was received, by the task of the milestone. */
export const receivedBeforeSent: Rule = {
  id: "trinh-tu.nhan-truoc-khi-gui",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const { book, milestones } = facts;
    const dues = new Map(
      facts
        .deadlines()
        .map(({ row, resolution }) => [row, resolution.kind === "resolved" ? resolution.due : null]),
    );
    const sent = {
      "đăng ký": { of: registered(facts), name: "ngày đăng ký", sheet: book.registrations.table.sheet },
      "hồ sơ khen thưởng": {
        of: handedIn(facts),
        name: "ngày nộp hồ sơ",
        sheet: book.nominations.table.sheet,
      },
    } as const;
    return book.tracking.rows.flatMap((row): readonly Spot[] => {
      const { milestone, unit, received } = row.values;
      const of = milestones().get(milestone);
      if (received === null || of === undefined) return [];
      const { task, campaign } = of.values;
      if (task !== "đăng ký" && task !== "hồ sơ khen thưởng") return [];
      const { of: first, name, sheet } = sent[task];
      const own = first.get(idOf(campaign, unit));
      if (own === undefined || own.day <= received || ahead(facts, own.day)) return [];
      // What came after the deadline as well is told as late.
      const due = dues.get(of) ?? null;
      if (due !== null && own.day > due) return [];
      return [
        {
          in: book.tracking,
          row,
          column: "received",
          message: `Ngày nhận ${cellDay(received)} đứng trước ${name} sớm nhất của đơn vị ${cellDay(own.day)} (trang ${sheet}, dòng ${own.row.at}).`,
          fix: `Sửa lại Ngày nhận, hoặc ${name} ở trang ${sheet}.`,
        },
      ];
    });
  },
};

export const registeredAfterNominated: Rule = {
  id: "trinh-tu.dang-ky-sau-de-nghi",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    [...registered(facts)].flatMap(([id, { day, row }]): readonly Spot[] => {
      const nominated = handedIn(facts).get(id);
      if (nominated === undefined || day <= nominated.day || ahead(facts, day)) return [];
      return [
        {
          in: facts.book.registrations,
          row,
          column: "date",
          message: `Ngày đăng ký ${cellDay(day)} đứng sau ngày đơn vị đã nộp hồ sơ đề nghị khen ${cellDay(nominated.day)} (trang ${facts.book.nominations.table.sheet}, dòng ${nominated.row.at}).`,
          fix: "Sửa lại ngày đăng ký hoặc Ngày nộp.",
        },
      ];
    }),
};
