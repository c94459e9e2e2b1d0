/** Where a line stands beside the running text: in the margin of its page (a header, a footer), or in a note below it. */
export type Beside = "margin" | "note";

/** One line of a source, without the marks of Markdown. */
export interface Line {
  /** Which line of the source it is, counted from 0. */
  readonly at: number;
  readonly text: string;
  /** The cells of a row of a table, or the columns that a head or a foot is set in; empty where the line is one. */
  readonly cells: readonly string[];
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
  /** Whether the source says that it is a heading or bold as a whole. */
  readonly strong: boolean;
  /** Undefined for running text. */
  readonly beside: Beside | undefined;
}

/** A source as the reader takes it: lines of a text file, or whole paragraphs with the cells of a table's row apart. */
export interface SourceLine {
  /** A line break in it (“\n”) parts what is set below one another, unless the sentence goes on. */
  readonly text: string;
  /** A row of a table: its cells, with “\n” between the paragraphs of one. */
  readonly cells?: readonly string[];
  readonly strong?: boolean;
  readonly beside?: Beside;
}
