/** Where the papers lie. Who owns what is in the book (book-model.ts); a drive knows only names and bytes. A name may be a path with “/”. */
export interface LocalDrive {
  /** All files lie side by side, whatever folders the script made. */
  readonly flat: boolean;
  /** A file name for a title: cleaned, with this ending (“.docx”), and none of `taken`. */
  freeName(title: string, ending: string, taken: readonly string[]): string;
  /** What a file holds now; undefined when it is gone. */
  read(fileName: string): Uint8Array | undefined;
  write(fileName: string, bytes: Uint8Array): void;
  remove(fileName: string): void;
  /** The link of a file, or with undefined of the folder itself. */
  link(fileName: string | undefined): string;
}
