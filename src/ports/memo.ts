/** Small facts that belong to the book and that every clerk's run sees. Values up to 9 KB; a copied book starts without. */
export interface Memo {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  forget(key: string): void;
}
