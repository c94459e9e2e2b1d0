/** How grave a finding is, in the clerk's words. `lỗi` is wrong as it stands, `cảnh báo` asks for a look, `gợi ý` only offers. */
export type Severity = "lỗi" | "cảnh báo" | "gợi ý";

/** A button of a finding: how it is called, and what it types into the cell. */
interface Cure {
  readonly label: string;
  readonly value: string;
}

/** One thing a clerk should look at: its place, the reason and the cure, all in the clerk's language. */
export interface Finding {
  readonly sheet: string;
  /** Row number as the sheet shows it; 1 is the header row, 0 the sheet as a whole. */
  readonly row: number;
  /** Header text as it stands in the sheet; "" for the row as a whole. */
  readonly column: string;
  /** The row's own key or, where the table has none, the values that identify it. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  /** The law or the house rule behind it, as a clerk would cite it; "" where the reason is plain. */
  readonly source: string;
  /** What could be typed into the cell instead, where one click can cure it. */
  readonly cure?: Cure;
  /** What the cell may have meant, where only the clerk knows which. */
  readonly choices?: readonly Cure[];
}

const ranks: Record<Severity, number> = { lỗi: 0, "cảnh báo": 1, "gợi ý": 2 };

/** Gravest first, then in the order of the sheets and rows as given. */
export function bySeverity(a: Finding, b: Finding): number {
  return ranks[a.severity] - ranks[b.severity];
}
