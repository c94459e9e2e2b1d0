import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { type Day, dayParts } from "../../calendar/day.ts";
import { readPastDay } from "../../calendar/past-day.ts";
import { hashText } from "../../table/hash.ts";
import { quoted } from "../../text/quote.ts";
import { numberAndSymbol } from "../form/number-line.ts";
import { type CellsToEnter, nominationCells, registerCells } from "./decision-cells.ts";
import { decisionSymbol } from "./decision-groups.ts";
import { type Nomination, nomineeName } from "./nominees.ts";
import { numberTaken, sameNumber } from "./number-taken.ts";
import { type CampaignDecision, campaignDecisions } from "./open-decisions.ts";
import { type DecisionEntry, decisionWords, leftOtherwise, standingOtherwise } from "./standing-decision.ts";
import { readTypedNumber } from "./typed-number.ts";

/** What a clerk enters of a decision, once: as typed, and keys of the rows that she saw it decides. */
export interface TypedDecision {
  readonly key: string;
  readonly number: string;
  readonly day: string;
  /** "" leaves the signer as he stands. */
  readonly signer: string;
  readonly nominees: readonly string[];
}

/** What the entry comes to: refused with a sentence, or ready once its question is answered with yes. */
export type JudgedDecision =
  | { readonly ok: false; readonly message: string }
  | {
      readonly ok: true;
      readonly decision: CampaignDecision;
      readonly entry: DecisionEntry;
      /** What it would write over; "" for nothing. */
      readonly question: string;
      /** Comes back with the answer: another question, another one; "" without a question. */
      readonly confirm: string;
      /** The rows of *Đề nghị* that it decides. */
      readonly rows: readonly Nomination[];
      /** Cells of its row in *Sổ văn bản*. */
      readonly register: CellsToEnter;
      /** Cells of the rows of *Đề nghị* that it decides, by the row's number as it was read. */
      readonly nominations: ReadonlyMap<number, CellsToEnter>;
      /** What stood there otherwise, and what stands there now, for the log. */
      readonly before: string;
      readonly after: string;
    };

type Refusal = { readonly message: string };

const gone =
  "Sổ không còn quyết định này: các đề nghị đã rút, tạm dừng hoặc ghi quyết định khác. Mở lại khung này.";

/** Number, day and signer as typed, or why they cannot be taken. */
function readEntry(
  { context, group }: CampaignDecision,
  typed: TypedDecision,
  today: Day,
): DecisionEntry | Refusal {
  const { book, campaign } = context;
  const symbol = group.entry?.values.symbol || decisionSymbol(context);
  const read = readTypedNumber(typed.number, symbol);
  if ("message" in read) return read;
  const issued = readPastDay(typed.day, today, "ngày quyết định", "Ghi ngày đã ký ban hành.");
  if ("message" in issued) return issued;
  if (issued.day === null) return { message: "Chưa ghi ngày quyết định. Ghi ngày ký ban hành." };
  const signer: RowOf<"signers"> | undefined =
    typed.signer === "" ? undefined : rowNamed(book.signers, typed.signer);
  if (typed.signer !== "" && signer === undefined)
    return { message: "Trang Người ký không còn người này. Mở lại khung này." };
  const signs = group.entry?.values.signer || campaign.values.signer;
  return {
    number: numberAndSymbol(read.number, read.symbol),
    day: issued.day,
    signer: signer?.values.key === signs ? undefined : signer,
  };
}

/**
 * The rows that she saw, or which of them are not the decision's, by whom they nominate. Rows without a number may still
 * join it: an entry that broke off, or went around somebody who typed just then, is done again.
 */
function rowsSeen(
  { context }: CampaignDecision,
  joinable: readonly Nomination[],
  nominees: readonly string[],
): readonly Nomination[] | Refusal {
  const own = new Map(joinable.map((row) => [row.values.key, row]));
  const names = nominees
    .filter((key) => !own.has(key))
    .map((key) => {
      const row = rowNamed(context.book.nominations, key);
      return quoted(row === undefined ? key : nomineeName(row));
    });
  if (names.length > 0)
    return {
      message: `Không thuộc quyết định này: ${names.join(", ")}. Đề nghị đã rút, tạm dừng, bị xóa hoặc ghi quyết định khác; mở lại khung này để xem danh sách.`,
    };
  const seen = new Set(nominees);
  const rows = joinable.filter(({ values }) => seen.has(values.key));
  return rows.length > 0 ? rows : { message: "Chưa chọn đề nghị nào của quyết định này." };
}

const joins = ({ group }: CampaignDecision, number: string, count: number): string =>
  `Số ${number} đã vào sổ cho ${group.nominations.length} đề nghị khác của phong trào này. Ghi thêm ${count} đề nghị vào cùng quyết định ấy?`;

/**
 * Judges a decision's number, day and signer, typed once, against the book as it is now: what they fill in *Sổ văn bản* and
 * in *Đề nghị*, from which certificates print. It asks before it writes over another number, day or signer.
 */
export function judgeDecision(book: ParsedBook, typed: TypedDecision, today: Day): JudgedDecision {
  const all = campaignDecisions(book, today);
  const asked = all.find(({ key }) => key === typed.key);
  if (asked === undefined) return { ok: false, message: gone };
  const entry = readEntry(asked, typed, today);
  if ("message" in entry) return { ok: false, ...entry };
  const { campaign } = asked.context;
  const beside = all.filter((other) => other !== asked && other.context.campaign === campaign);
  const drafted = beside.filter(({ group }) => group.number === "");
  const joinable = [asked, ...drafted].flatMap(({ group }) => group.nominations);
  const rows = rowsSeen(asked, joinable, typed.nominees);
  if ("message" in rows) return { ok: false, ...rows };
  // A draft to which she gives the number of a registered decision of its campaign is the rest of that decision.
  const registered = beside.filter(({ group }) => group.entry !== undefined);
  const joined =
    asked.group.number === ""
      ? registered.find(({ group }) => sameNumber(group.number, entry.number))
      : undefined;
  const decision = joined ?? asked;
  const { number, day } = entry;
  const taken = numberTaken(decision, new Set(rows.map(({ at }) => at)), number, day);
  if (taken !== undefined)
    return {
      ok: false,
      message: `Số ${number} năm ${dayParts(day).year} đã là của ${taken}. Đối chiếu với văn thư rồi sửa số.`,
    };
  const left = leftOtherwise(decision, entry);
  if (left !== "") return { ok: false, message: left };

  const before = standingOtherwise(decision, rows, entry);
  const after = decisionWords(number, cellDay(day), entry.signer?.values.name ?? "");
  const question = [
    joined === undefined ? "" : joins(joined, number, rows.length),
    before === "" ? "" : `Trong sổ đang ghi: ${before}. Anh/chị vừa ghi: ${after}. Ghi đè?`,
  ]
    .filter((part) => part !== "")
    .join(" ");
  return {
    ok: true,
    decision,
    entry,
    question,
    confirm: question === "" ? "" : hashText(question),
    rows,
    register: registerCells(decision.group.entry, entry),
    nominations: nominationCells(rows, entry),
    before,
    after,
  };
}
