import type { Day } from "../calendar/day.ts";
import { findDates } from "../calendar/find-dates.ts";
import { perBook } from "./per-book.ts";
import type { ProseCell } from "./prose-cells.ts";
import type { Place } from "./spot.ts";

/** A text cited by its number, in running prose or as a row of *Căn cứ*. */
export interface CitedText {
  readonly place: Place;
  /** The campaign whose plan cites it; "" where none is named. */
  readonly campaign: string;
  /** Whether the plan itself prints it; a registration or nomination speaks on a day of its own. */
  readonly inPlan: boolean;
  /** As typed: “Quyết định”. */
  readonly kind: string;
  readonly number: string;
  readonly date: Day | null;
  /** The words before it in the same cell, at most 40 letters; "" in *Căn cứ*. */
  readonly before: string;
}

const kinds = [
  "thông tư liên tịch",
  "nghị quyết",
  "quyết định",
  "chỉ thị",
  "thông báo",
  "hướng dẫn",
  "chương trình",
  "kế hoạch",
  "phương án",
  "đề án",
  "báo cáo",
  "biên bản",
  "tờ trình",
  "công điện",
  "công văn",
  "giấy mời",
  "thông tư",
  "nghị định",
  "kết luận",
  "quy định",
  "pháp lệnh",
  "bộ luật",
  "luật",
];
const kindAtEnd = new RegExp(`(?<![\\p{L}\\p{M}\\d])(${kinds.join("|")})\\s+$`, "iu");
/** The number is looked for first and its kind before it: the word “số” is far rarer than the words of kinds. */
const numbered = /(?<=\s)số\s+(\d+[a-z]?(?:\/\d{4})?[/-][\p{L}\p{M}\d/-]+)/giu;

/** Between the number and “ngày”: a comma, a space, the word itself. */
const dateReach = 12;
/** “ngày 15 tháng 10 năm 2015” with wide spaces. */
const longestDate = 60;
const lookBack = 40;
const planTables: ReadonlySet<string> = new Set([
  "campaigns",
  "phases",
  "outline",
  "legalBases",
  "milestones",
]);

/** The campaign a cell of prose belongs to. */
export function campaignOf({ in: parsed, row }: Pick<Place, "in" | "row">): string {
  return String(row.values[parsed.table.name === "campaigns" ? "key" : "campaign"] ?? "");
}

/** The date right behind a number that ends at `end`. */
function dateAfter(text: string, end: number): Day | null {
  const [date] = findDates(text.slice(end, end + dateReach + longestDate));
  return date === undefined || date.index > dateReach ? null : (date.day ?? null);
}

function inProse({ text, ...place }: ProseCell): readonly CitedText[] {
  return [...text.matchAll(numbered)].flatMap((match): readonly CitedText[] => {
    const at = match.index ?? 0; // matchAll always sets index
    const [written = "", kind = ""] = kindAtEnd.exec(text.slice(Math.max(0, at - lookBack), at)) ?? [];
    if (kind === "") return [];
    const index = at - written.length;
    return [
      {
        place,
        campaign: campaignOf(place),
        inPlan: planTables.has(place.in.table.name),
        kind: kind.replace(/\s+/gu, " "),
        number: (match[1] ?? "").replace(/[/-]+$/u, ""),
        date: dateAfter(text, at + match[0].length),
        before: text.slice(Math.max(0, index - lookBack), index),
      },
    ];
  });
}

/** Every text that the book cites by its number: first those of *Căn cứ*, then those in prose. */
export const citedTexts = perBook(({ book, prose }): readonly CitedText[] => [
  ...book.legalBases.rows
    .filter((row) => row.values.number !== "")
    .map(
      (row): CitedText => ({
        place: { in: book.legalBases, row, column: "number" },
        campaign: row.values.campaign,
        inPlan: true,
        kind: row.values.kind,
        number: row.values.number,
        date: row.values.date,
        before: "",
      }),
    ),
  ...prose().flatMap(inProse),
]);
