/**
 * The few members of pizzip that we call. Its own declarations pull in all of Node's, and with them `console`, `URL`
 * and `Buffer` into programs that must do without; the strict tsconfigs map "pizzip" to this file instead.
 */
declare class PizZip {
  constructor(data?: Uint8Array);
  readonly files: Readonly<Record<string, ZipEntry>>;
  file(path: string): ZipEntry | null;
  file(
    path: string,
    text: string,
    options?: { readonly date?: Date; readonly createFolders?: boolean },
  ): this;
  generate(options: {
    readonly type: "uint8array";
    readonly compression: "DEFLATE";
    readonly fileOrder?: (files: string[]) => string[];
  }): Uint8Array;
}

export = PizZip;

interface ZipEntry {
  date: Date;
  asText(): string;
}
