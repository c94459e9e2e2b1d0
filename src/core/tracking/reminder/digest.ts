import type { RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import type { WorkingCalendar } from "../../calendar/working/working-calendar.ts";
import { LONGEST_TEXT } from "../../table/cell.ts";
import { type DueReminder, reminderKey } from "./ladder.ts";
import { counted, dayInLetter, oneLine, reminderLines } from "./lines.ts";

/** One recipient's letter of one day. */
export interface Digest {
  readonly to: string;
  readonly copies: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** The sender's name: the unit that issued the campaign. */
  readonly from: string;
  /** What it reminds of, the most overdue first. */
  readonly items: readonly DueReminder[];
  /** The same for *Thư nhắc*, one line each; readReminded understands them. */
  readonly marks: string;
}

export interface DigestContext {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  /** Who gets a copy of a letter that chases a second time. */
  readonly copies: readonly string[];
  /** The unit that reads what is written to this one; undefined for one that ended without a successor. */
  readonly readerOf: (unit: RowOf<"units">) => RowOf<"units"> | undefined;
  readonly campaignOf: (key: string) => { readonly title: string; readonly issuer: string };
}

/** A letter of a consumer account may have 200 KB; Vietnamese takes up to three bytes a letter. */
const MOST_ITEMS = 300;
const MOST_LETTERS_OF_BODY = 60_000;

const groups = [
  { heading: "VIỆC QUÁ HẠN", word: "quá hạn", holds: (due: Day, today: Day) => due < today },
  {
    heading: "VIỆC ĐẾN HẠN HÔM NAY",
    word: "đến hạn hôm nay",
    holds: (due: Day, today: Day) => due === today,
  },
  { heading: "VIỆC SẮP ĐẾN HẠN", word: "sắp đến hạn", holds: (due: Day, today: Day) => due > today },
] as const;

const byUrgency = (a: DueReminder, b: DueReminder): number =>
  a.owed.due < b.owed.due ? -1 : a.owed.due > b.owed.due ? 1 : 0;

const markOf = ({ owed, rung }: DueReminder): string =>
  `${reminderKey(owed, owed.due)} · bậc ${rung > 0 ? "+" : ""}${rung}`;

/** What an address is compared by: servers do not tell case apart, and clerks do not type it alike. */
export const addressKey = (email: string): string => email.trim().toLowerCase();

interface Entry {
  readonly item: DueReminder;
  readonly lines: readonly string[];
  readonly mark: string;
}

/** As many as a letter holds, from the first; the rest waits for the next day. */
function fitting(entries: readonly Entry[]): readonly Entry[] {
  let [body, marks] = [0, 0];
  const kept = entries.slice(0, MOST_ITEMS).findIndex(({ lines, mark }) => {
    body += lines.join("\n").length + 8;
    marks += mark.length + 1;
    return body > MOST_LETTERS_OF_BODY || marks > LONGEST_TEXT;
  });
  return entries.slice(0, kept < 0 ? MOST_ITEMS : kept);
}

function greeting(units: readonly string[]): readonly string[] {
  if (units.length === 1) return [`Kính gửi: ${units[0]}`];
  return ["Kính gửi:", ...units.map((unit, index) => `- ${unit}${index === units.length - 1 ? "." : ";"}`)];
}

/**
 * One letter for one address about everything due there, in the words of an office: overdue, due today, due soon.
 * @param items of this address; at least one
 */
export function reminderDigest(to: string, items: readonly DueReminder[], context: DigestContext): Digest {
  const { today } = context;
  const nameOf = ({ values }: RowOf<"units">): string => oneLine(values.name) || values.key;
  const readerName = ({ owed: { unit } }: DueReminder): string => nameOf(context.readerOf(unit) ?? unit);
  const campaign = ({ owed }: DueReminder) => context.campaignOf(owed.milestone.values.campaign);
  const several = new Set(items.map(readerName)).size > 1;
  /** Whose item it is, where that does not go without saying. */
  const whose = (item: DueReminder): string => {
    const name = nameOf(item.owed.unit);
    return several || name !== readerName(item) ? name : "";
  };
  const entries = fitting(
    [...items].sort(byUrgency).map((item) => ({
      item,
      lines: reminderLines(item, context, campaign(item).title, whose(item)),
      mark: markOf(item),
    })),
  );
  const [first] = entries;
  const issuer = first === undefined ? "" : oneLine(campaign(first.item).issuer);
  const sender = issuer === "" ? "Cơ quan phát động phong trào thi đua" : issuer;
  const sections = groups
    .map((group) => ({ ...group, own: entries.filter(({ item }) => group.holds(item.owed.due, today)) }))
    .filter(({ own }) => own.length > 0);
  const counts = sections.map(({ word, own }) => `${counted(own.length)} việc ${word}`).join(", ");
  const overdue = sections[0]?.word === "quá hạn";
  const body = [
    ...greeting([...new Set(entries.map(({ item }) => readerName(item)))]),
    "",
    `Theo kế hoạch của các phong trào thi đua đang được thực hiện, ${sender} đề nghị Quý đơn vị quan tâm thực hiện các việc sau đây (tính đến ${dayInLetter(today)}):`,
    ...sections.flatMap(({ heading, own }) => [
      "",
      `${heading} (${counted(own.length)})`,
      ...own.map(({ lines }, index) => `${index + 1}. ${lines.join("\n")}`),
    ]),
    "",
    overdue
      ? `Đề nghị Quý đơn vị khẩn trương hoàn thành các việc quá hạn, gửi về ${sender}${sections.length > 1 ? " và thực hiện các việc còn lại đúng hạn" : ""}.`
      : `Đề nghị Quý đơn vị hoàn thành và gửi về ${sender} đúng hạn.`,
    "Trường hợp đã gửi, đề nghị Quý đơn vị bỏ qua nội dung nhắc tương ứng và cho biết số, ngày của văn bản để cập nhật.",
    "",
    "Trân trọng cảm ơn.",
    "",
    sender,
  ].join("\n");
  return {
    to,
    copies: entries.some(({ item }) => item.copied)
      ? context.copies.filter((copy) => addressKey(copy) !== addressKey(to))
      : [],
    subject: `${overdue ? "Đôn đốc" : "Nhắc"} việc thi đua: ${counts}`,
    body,
    from: sender,
    items: entries.map(({ item }) => item),
    marks: entries.map(({ mark }) => mark).join("\n"),
  };
}
