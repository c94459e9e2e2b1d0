/** An item of a menu: it does something, or opens further items. */
export interface Item {
  readonly caption: string;
  /** The keys that do the same, as a clerk reads them. */
  readonly keys?: string;
  readonly does?: () => void;
  /** Asked for each time it opens. */
  readonly items?: () => readonly Item[];
  /** A line stands above it. */
  readonly apart?: true;
  /** Of a choice that is the one now. */
  readonly chosen?: boolean;
}
