/** Small facts that belong to the book and that every clerk's run sees. Values up to 9 KB; a copied book starts without. */
export interface Memo {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  forget(key: string): void;
  /** Every fact whose key begins so, by its whole key; one service call however many there are. */
  all(beginning: string): ReadonlyMap<string, string>;
}
