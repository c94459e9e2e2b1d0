import type { DateStyle } from "../calendar/date-style.ts";
import { readDay } from "../calendar/read-day.ts";
import { citation } from "../prose/citation.ts";
import { inStyle } from "../prose/printed-reference.ts";
import { phaseWords } from "../tracking/deadline/phase-words.ts";
import { firstSmall } from "./first-small.ts";

/** Words of a text, and the reference that prints as them. */
export interface Replaced {
  /** The paragraph whose text holds them; null for any. */
  readonly paragraph: number | null;
  readonly words: string;
  readonly reference: string;
}

type Cells = Readonly<Record<string, string>>;
const cell = (cells: Cells, column: string): string => cells[column] ?? "";

/** `{hạn: …}` for a milestone's words, as they stand in its paragraph. */
export function milestoneReference(
  paragraph: number | null,
  cells: Cells,
  key: string,
  style: DateStyle,
): readonly Replaced[] {
  const words = cell(cells, "deadline");
  return words === "" || inStyle(words, style) !== words
    ? []
    : [{ paragraph, words, reference: `{hạn: ${key}}` }];
}

/** `{đợt: …}` and `{kỷ niệm: …}` for what a phase's paragraph says of it. */
export function phaseReferences(
  paragraph: number | null,
  cells: Cells,
  style: DateStyle,
): readonly Replaced[] {
  const number = cell(cells, "number");
  const from = cell(cells, "from");
  const to = cell(cells, "to");
  const written = phaseWords(from, to);
  const isSame = written !== "" && phaseWords(inStyle(from, style), inStyle(to, style)) === written;
  const anniversary = cell(cells, "anniversary");
  return [
    ...(isSame ? [{ paragraph, words: written, reference: `{đợt: ${number}}` }] : []),
    ...(anniversary === "" ? [] : [{ paragraph, words: anniversary, reference: `{kỷ niệm: ${number}}` }]),
  ];
}

/** `{căn cứ: …}` for a text cited word for word. */
export function basisReference(order: number, cells: Cells, style: DateStyle): readonly Replaced[] {
  if (cell(cells, "role") !== "thực hiện") return [];
  const day = readDay(cell(cells, "date"));
  const date = day?.kind === "day" ? day.day : null;
  const [kind, number, issuer, abstract] = ["kind", "number", "issuer", "abstract"].map((column) =>
    cell(cells, column),
  ) as [string, string, string, string];
  const words = citation(
    { campaign: "", order, kind, number, date, issuer, abstract, role: "thực hiện", marks: "" },
    style,
  );
  return number === "" ? [] : [{ paragraph: null, words, reference: `{căn cứ: ${order}}` }];
}

/** `{chỉ tiêu: …}` for a figure in percent, in its paragraph. */
export function targetReference(paragraph: number | null, cells: Cells): readonly Replaced[] {
  const name = cell(cells, "name");
  if (cell(cells, "measure") !== "%" || paragraph === null) return [];
  return [{ paragraph, words: `${cell(cells, "assigned")}%`, reference: `{chỉ tiêu: ${name}}` }];
}

/** Whether the words at this place are whole: no letter or figure goes on before or behind them. */
const isWhole = (text: string, at: number, length: number): boolean =>
  !/[\p{L}\p{M}\d]/u.test(text.slice(Math.max(0, at - 1), at)) &&
  !/[\p{L}\p{M}\d]/u.test(text.slice(at + length, at + length + 1));

const inReference = (text: string, at: number): boolean =>
  text.lastIndexOf("{", at) > text.lastIndexOf("}", at - 1);

/**
 * The text with each of these words, where it stands once, put as its reference, so that a day moved in its own sheet moves in
 * the text; it prints as before. Words that do not stand there as they are stay words.
 */
export function withReferences(
  text: string,
  paragraph: number | null,
  replaced: readonly Replaced[],
): string {
  let now = text;
  for (const { paragraph: only, words, reference } of replaced) {
    if (only !== null && only !== paragraph) continue;
    const small = now.indexOf(words);
    const capital = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
    const at = small >= 0 ? small : now.indexOf(capital);
    const other = now.indexOf(small >= 0 ? words : capital, at + 1);
    if (at < 0 || other >= 0 || !isWhole(now, at, words.length) || inReference(now, at)) continue;
    const isCapital = small < 0 && capital !== words;
    // What begins with a capital prints so only where the reference does, and small words would print small.
    if (!isCapital && firstSmall(words) !== words && reference.startsWith("{hạn")) continue;
    const put = isCapital ? `{${reference.slice(1, 2).toUpperCase()}${reference.slice(2)}` : reference;
    now = now.slice(0, at) + put + now.slice(at + words.length);
  }
  return now;
}
