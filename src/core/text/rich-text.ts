/** Characters of one look. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Text of which parts are bold or italic on top of the look that the template gives it. */
export interface RichText {
  readonly runs: readonly TextRun[];
}
