/** What is done to a book between opening and saving it. */
export type Work = "set up" | "type a cell";

/** Where the CPU goes. */
export const steps = ["disk", "guard", "open", "unpack", "parse", "work", "graft", "zip"] as const;
export type Step = (typeof steps)[number];

/** What one book cost. */
export interface BookFigures {
  /** CPU in milliseconds. */
  readonly steps: Readonly<Partial<Record<Step, number>>>;
  /** How many sheets of the file were read, of how many. */
  readonly read: string;
  /** Memory in MB: at the start, with the program loaded, and the most it had. */
  readonly before: number;
  readonly peak: number;
}
