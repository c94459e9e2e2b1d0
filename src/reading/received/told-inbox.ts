import { cellDay } from "../../core/calendar/date-style.ts";
import type { Guess, Proposal, TakenWords } from "../../core/received/proposal.ts";
import type { ReceivedNames } from "../../core/received/received-names.ts";
import { compareVietnamese } from "../../core/text/compare.ts";
import { inQuotes, quoted } from "../../core/text/quote.ts";
import type { Inbox } from "./propose-files.ts";

/** How keys of the book are called. */
export interface Called {
  readonly unit: (key: string) => string;
  readonly campaign: (key: string) => string;
  readonly milestone: (key: string) => string;
}

/** The names by which people know what stands in the book. */
export function calledBy({ units, campaigns, milestones }: ReceivedNames): Called {
  const of = (named: readonly (readonly [string, string])[]) => {
    const names = new Map(named);
    return (key: string): string => names.get(key) ?? key;
  };
  return {
    unit: of(units.map(({ key, shown }) => [key, shown])),
    campaign: of(campaigns.map(({ key, title }) => [key, title])),
    milestone: of(milestones.map(({ key, shown }) => [key, shown])),
  };
}

/** The words that a proposal rests on, each once, short enough for a line. */
const shownWords = (taken: readonly TakenWords[]): readonly string[] => [
  ...new Set(taken.map(({ words, where }) => (where === "thư" ? `thư từ ${words}` : quoted(words)))),
];

/** “112/BC-UBND ngày 10/06/2026, nhận 12/06/2026”. */
function shownPaper({ number, day, received }: Proposal): string {
  const dated = `${number === "" ? "chưa có số" : number}${day === null ? "" : ` ngày ${cellDay(day)}`}`;
  return received === null ? dated : `${dated}, nhận ${cellDay(received)}`;
}

/** What a paper answers, by name; says so where that is nothing. */
function shownAnswer({ campaign, milestone, period }: Proposal, called: Called): string {
  if (milestone.key === "") return "chưa rõ trả lời việc nào";
  const time = period === "" ? "" : ` (${period})`;
  return `${called.milestone(milestone.key)}${time}, ${called.campaign(campaign.key)}`;
}

function alternatives(guess: Guess, what: string, nameOf: (key: string) => string): readonly string[] {
  return guess.others.length === 0
    ? []
    : [
        `${what} cũng có thể là: ${guess.others
          .slice(0, 3)
          .map((key) => inQuotes(nameOf(key)))
          .join(", ")}.`,
      ];
}

/** What else a paper that is not sure may be, in sentences. */
export const shownOthers = (
  { sure, unit, campaign, milestone }: Proposal,
  called: Called,
): readonly string[] =>
  sure === "chắc"
    ? []
    : [
        ...alternatives(unit, "Đơn vị", called.unit),
        ...alternatives(campaign, "Phong trào", called.campaign),
        ...alternatives(milestone, "Mốc", called.milestone),
      ];

/** The words that all of a proposal rests on. */
export const restsOn = ({ taken, unit, campaign, milestone }: Proposal): readonly string[] =>
  shownWords([...taken, ...unit.taken, ...campaign.taken, ...milestone.taken]);

function told(proposal: Proposal, called: Called): readonly string[] {
  const { file, said, sure } = proposal;
  const words = restsOn(proposal);
  return [
    `  [${sure}] ${shownPaper(proposal)}: ${shownAnswer(proposal, called)}`,
    `    Tệp: ${file}`,
    ...(words.length === 0 ? [] : [`    Theo: ${words.join("; ")}`]),
    ...[...said, ...shownOthers(proposal, called)].map((line) => `    ${line}`),
  ];
}

/** A folder's proposals as lines for a terminal, by unit; then what was not read, and how many are sure. */
export function toldInbox({ proposals, unread }: Inbox, names: ReceivedNames): readonly string[] {
  const called = calledBy(names);
  const nameOf = ({ unit }: Proposal): string => (unit.key === "" ? "" : called.unit(unit.key));
  const units = [...new Set(proposals.map(nameOf))].sort(
    (a, b) => Number(a === "") - Number(b === "") || compareVietnamese(a, b),
  );
  const count = (sure: Proposal["sure"]): number => proposals.filter((each) => each.sure === sure).length;
  return [
    ...units.flatMap((unit) => [
      unit === "" ? "Chưa rõ đơn vị" : unit,
      ...proposals.filter((each) => nameOf(each) === unit).flatMap((each) => told(each, called)),
    ]),
    ...unread.map(({ file, why }) => `Không đọc được ${inQuotes(file)}: ${why}`),
    `${proposals.length} văn bản: ${count("chắc")} chắc, ${count("cần xem")} cần xem, ${count("không rõ")} không rõ; ${unread.length} tệp không đọc được.`,
  ];
}
