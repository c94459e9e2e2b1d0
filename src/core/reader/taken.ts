/** Where a value was taken from: which paragraph of the reading, counted from 0, and its words there. */
export interface Source {
  readonly paragraph: number;
  readonly words: string;
}
