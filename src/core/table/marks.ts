import type { StateTone } from "./column.ts";
import type { Finding, Severity } from "./finding.ts";

/** A conditional format: the fill shown where the formula is true. Arguments are parted by `;`, which Google takes in every locale. */
export interface ColourRule {
  readonly formula: string;
  readonly colour: string;
  /** Of the text, where it is another than usual. */
  readonly text?: string;
  /** The one column it is for, from 1; all of them where it names none. */
  readonly column?: number;
}

const colours: Record<Severity, string> = { lỗi: "#f4c7c3", "cảnh báo": "#fce8b2", "gợi ý": "#d2e3fc" };

const order: readonly Severity[] = ["lỗi", "cảnh báo", "gợi ý"];

/** “A” for 1, “AB” for 28. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

/**
 * One rule per severity for the range that starts at A2: a cell is coloured when the row's hidden marks name its
 * header. The clerk's own fills are never written over (design decision 13).
 * @param marksColumn number of the hidden column of marks
 */
export function markRules(marksColumn: number): readonly ColourRule[] {
  return order.map((severity) => ({
    formula: `=ISNUMBER(FIND("|${severity}:"&A$1&"|";$${columnLetters(marksColumn)}2))`,
    colour: colours[severity],
  }));
}

/** Says nothing, but whose rule it is. */
const ours = '=AND(N("⚙")=0;';

const toneColours: Readonly<Record<StateTone, Pick<ColourRule, "colour" | "text">>> = {
  late: { colour: "#fce8e6", text: "#a50e0e" },
  soon: { colour: "#fef7e0", text: "#b06000" },
  done: { colour: "#e6f4ea", text: "#0d652d" },
  quiet: { colour: "#f1f3f4", text: "#5f6368" },
};

const tonesInOrder: readonly StateTone[] = ["late", "soon", "done", "quiet"];

/** One rule for each colour that the words of a column have. Behind the marks, so that a finding is seen first. */
export function stateRules(
  column: number,
  tones: Readonly<Record<string, StateTone>>,
): readonly ColourRule[] {
  const cell = `$${columnLetters(column)}2`;
  return tonesInOrder.flatMap((tone): readonly ColourRule[] => {
    const words = Object.keys(tones).filter((word) => tones[word] === tone);
    if (words.length === 0) return [];
    const formula = `${ours}OR(${words.map((word) => `${cell}="${word}"`).join(";")}))`;
    return [{ formula, ...toneColours[tone], column }];
  });
}

/** Whether a conditional format's formula is one that set-up sets. */
export const isOurColour = (formula: string): boolean => formula.startsWith(ours) || isMarkFormula(formula);

/** Whether a conditional format's formula is one of ours, whatever column the marks stood in when it was made. */
function isMarkFormula(formula: string): boolean {
  return order.some((severity) => formula.startsWith(`=ISNUMBER(FIND("|${severity}:"&`));
}

/**
 * What the hidden cell of a row holds: `|lỗi:Tên|cảnh báo:Đến ngày|`; "" for a row without findings. A finding that
 * names no column is left out: it would colour every column without a header.
 */
export function marksOf(findings: readonly Pick<Finding, "severity" | "column">[]): string {
  const placed = findings.filter((finding) => finding.column !== "");
  const parts = [...new Set(placed.map((finding) => `${finding.severity}:${finding.column}`))];
  return parts.length === 0 ? "" : `|${parts.join("|")}|`;
}

/** The headers that such a cell names. */
export function markedHeaders(marks: string): readonly string[] {
  const parts = marks.split("|").filter((part) => part !== "");
  return parts.map((part) => part.slice(part.indexOf(":") + 1));
}

/**
 * A row's hidden cell after some of its columns were judged anew: their old marks give way to what was found now, the
 * marks of other columns stay.
 * @param judged headers of the columns judged anew
 */
export function remarked(
  before: string,
  judged: ReadonlySet<string>,
  findings: readonly Pick<Finding, "severity" | "column">[],
): string {
  const kept = before
    .split("|")
    .filter((part) => part !== "" && !judged.has(part.slice(part.indexOf(":") + 1)));
  const found = marksOf(findings.filter((finding) => judged.has(finding.column))).split("|");
  const parts = [...new Set([...kept, ...found.filter((part) => part !== "")])];
  return parts.length === 0 ? "" : `|${parts.join("|")}|`;
}
