/** Why a part is not read: its XML or its bytes are broken, or it declares entities of its own (XML bombs, files of the machine). */
type WhyUnread = "broken" | "unsafe";

/** A part of the file that cannot be read; it may be found long after the file was opened. */
export class UnreadablePart extends Error {
  override readonly name = "UnreadablePart";
  readonly why: WhyUnread;
  /** The sheet it belongs to, once that is known. */
  readonly sheet: string | undefined;

  /** @param what what was found and where, for who looks into the file, or the sentence for a clerk */
  constructor(why: WhyUnread, what: string, options: ErrorOptions & { readonly sheet?: string } = {}) {
    super(what, options);
    this.why = why;
    this.sheet = options.sheet;
  }
}
