import type { ParsedBook } from "../book/parsed-book.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import type { BookFacts } from "./book-facts.ts";
import { perBook } from "./per-book.ts";
import { type Look, type SeenText, seenIn, type TextColumn, textColumn } from "./text-columns.ts";

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

/** The columns of running text, by sheets. */
const columnsOfProse = perBook(({ book }): readonly (readonly TextColumn[])[] =>
  Object.entries(proseColumns).map(([name, columns]) => {
    const parsed: ParsedTable = book[name as keyof typeof proseColumns];
    if (parsed.rows.length === 0) return [];
    return columns.map((column) =>
      textColumn(
        { in: parsed, column },
        ({ values }) => String(values[column] ?? ""),
        (_row, text) => text,
      ),
    );
  }),
);

/** The cells of running text in which a look sees something, in the order of sheets, rows and columns. */
export function seenProse<T>(facts: BookFacts, look: Look<T>): readonly SeenText<T>[] {
  return columnsOfProse(facts).flatMap((columns) => {
    const found = seenIn(columns, look);
    return found.length < 2 ? found : [...found].sort((a, b) => a.cell.row.at - b.cell.row.at); // stable
  });
}
