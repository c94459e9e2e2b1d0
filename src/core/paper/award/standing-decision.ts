import type { RowOf } from "../../book/parsed-book.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { issueSpan, readIssueDay } from "../../calendar/issue-day.ts";
import { numberAndSymbol } from "../form/number-line.ts";
import { hasLeft } from "../kind/editions.ts";
import { decisionSymbol, wholeNumber } from "./decision-groups.ts";
import type { Nomination } from "./nominees.ts";
import { sameNumber } from "./number-taken.ts";
import type { CampaignDecision } from "./open-decisions.ts";

/** A decision's number, day and signer as they were typed and could be read. */
export interface DecisionEntry {
  /** “41/QĐ-STP”. */
  readonly number: string;
  readonly day: Day;
  /** Whoever signed it, where that is somebody else than stands there. */
  readonly signer: RowOf<"signers"> | undefined;
}

/** “số 41/QĐ-STP, ngày 20/12/2026”. */
export function decisionWords(number: string, day: string, signer: string): string {
  const parts = [
    number === "" ? "" : `số ${number}`,
    day === "" ? "" : `ngày ${day}`,
    signer === "" ? "" : `người ký ${signer}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** Whether words for a day, “20/12/2026” or “tháng 12/2026”, leave room for this one. */
function leavesRoom(words: string, day: Day): boolean {
  const read = readIssueDay(words);
  if (read.kind === "blank") return true;
  if (read.kind === "year") return day.startsWith(`${read.year}-`);
  const span = issueSpan(read);
  return span !== undefined && span.first <= day && day <= span.last;
}

/** What the decision's row in *Sổ văn bản* says otherwise, in words; "" where it says nothing else. */
function registerSays({ context, group: { entry } }: CampaignDecision, typed: DecisionEntry): string {
  if (entry === undefined) return "";
  const { number, symbol, date, signer } = entry.values;
  const whole = numberAndSymbol(number, symbol || decisionSymbol(context));
  const isOther =
    (whole !== "" && !sameNumber(whole, typed.number)) ||
    !leavesRoom(date, typed.day) ||
    (signer !== "" && typed.signer !== undefined);
  const name = rowNamed(context.book.signers, signer)?.values.name ?? "";
  return isOther ? decisionWords(whole, date, signer === "" ? "" : name) : "";
}

function nominationSays({ context }: CampaignDecision, { values }: Nomination, typed: DecisionEntry): string {
  const whole = wholeNumber(context, values.decisionNumber);
  const day = values.decisionDate;
  const isOther = (whole !== "" && !sameNumber(whole, typed.number)) || (day !== null && day !== typed.day);
  return isOther ? decisionWords(whole, day === null ? "" : cellDay(day), "") : "";
}

/** So many places are told, with how many others there are. */
const TOLD = 5;

/** Where the book says something else of the decision, and what; "" for nowhere. */
export function standingOtherwise(
  decision: CampaignDecision,
  rows: readonly Nomination[],
  typed: DecisionEntry,
): string {
  const { papers, nominations } = decision.context.book;
  const places = [
    { sheet: papers.table.sheet, at: decision.group.entry?.at, words: registerSays(decision, typed) },
    ...rows.map((row) => ({
      sheet: nominations.table.sheet,
      at: row.at,
      words: nominationSays(decision, row, typed),
    })),
  ].filter(({ words }) => words !== "");
  const more = places.length > TOLD ? ` và ${places.length - TOLD} dòng khác` : "";
  const told = places.slice(0, TOLD).map(({ sheet, at, words }) => `${sheet} dòng ${at} ${words}`);
  return `${told.join("; ")}${more}`;
}

/** Why a decision that has left cannot be entered so; "" where it has not, or bears just this. */
export function leftOtherwise(decision: CampaignDecision, typed: DecisionEntry): string {
  const { entry } = decision.group;
  if (entry === undefined || !hasLeft(entry)) return "";
  const { state, number, symbol, date } = entry.values;
  const whole = numberAndSymbol(number, symbol || decisionSymbol(decision.context));
  const isSame = sameNumber(whole, typed.number) && leavesRoom(date, typed.day) && typed.signer === undefined;
  if (state === "đã ban hành" && isSame) return "";
  return `Quyết định ${state} (${decisionWords(whole, date, "")}), tệp được giữ nguyên; chưa ghi gì. Ghi sai thì thu hồi rồi tạo bản thay thế.`;
}
