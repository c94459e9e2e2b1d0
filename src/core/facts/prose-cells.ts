import type { ParsedBook } from "../book/parsed-book.ts";
import type { Place } from "./spot.ts";

/** A cell in which running text stands, with its place. */
export interface ProseCell extends Place {
  readonly text: string;
}

/** Every column into which clerks write words of their own, names of bodies and posts among them. */
const proseColumns = {
  campaigns: ["title", "theme", "anniversary", "abstract", "opening", "closing"],
  phases: ["title", "anniversary"],
  outline: ["text"],
  legalBases: ["issuer", "abstract"],
  recipients: ["name", "purpose"],
  milestones: ["minimum"],
  deadlineChanges: ["reason"],
  meetings: ["content", "time", "place", "chair", "attendees", "remark"],
  tracking: ["remark"],
  targets: ["name"],
  registrations: ["content"],
  nominations: ["position", "merit", "initiative", "earlierAwards", "reason"],
  units: ["name"],
  council: ["council", "position"],
} as const satisfies Partial<Record<keyof ParsedBook, readonly string[]>>;

/** Every cell in which clerks write running text, with its place. */
export function proseCells(book: ParsedBook): readonly ProseCell[] {
  return Object.entries(proseColumns).flatMap(([name, columns]) => {
    const parsed = book[name as keyof typeof proseColumns];
    return parsed.rows.flatMap((row) =>
      columns
        .map((column) => ({
          in: parsed,
          row,
          column,
          text: String((row.values as Record<string, unknown>)[column] ?? ""),
        }))
        .filter((cell) => cell.text !== ""),
    );
  });
}
