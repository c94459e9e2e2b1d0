type Values = Readonly<Record<string, unknown>>;

/** How the cells of one column that lead to another sheet are read and written. */
export interface Reference {
  /** The keys for what stands in the cell, as the core goes by them; "" where it leads nowhere or to several. */
  readonly read: (written: string, values: Values) => string;
  /** What the cell shows for these keys, as they are written into it. */
  readonly shown: (keys: string) => string;
  /** What the cell is to show in place of what stands there: the label as it is now; the same where it leads nowhere. */
  readonly current: (written: string, values: Values) => string;
  /** How a sentence calls the rows of these keys. */
  readonly called: (keys: string) => string;
}

/**
 * How a sentence calls the row of a key: by its name, cut where it is very long; where others bear the same, with what tells it from them behind it, or by
 * its label where nothing but the key does; by the key where it has no name.
 * @param among the rows it is to be told from, where the sentence is about no others
 */
export type NameOf = (key: string, among?: (row: { readonly values: Values }) => boolean) => string;
