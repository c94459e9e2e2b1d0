/** A file that goes along with a letter. */
export interface Attachment {
  /** With its ending. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A letter as it leaves: plain text, one recipient, perhaps copies and files. */
export interface Letter {
  /** An address; commas part several, and each counts. */
  readonly to: string;
  readonly copies: readonly string[];
  /** At most 250 characters. */
  readonly subject: string;
  readonly body: string;
  /** The name shown as the sender. */
  readonly from: string;
  /** Together at most 25 MB. */
  readonly attachments?: readonly Attachment[];
}

/**
 * Why a letter is not known to have left: this letter was refused, none may leave today, the clerk gave no permission
 * (in these three it surely did not leave), or the service broke off and nobody knows.
 */
export interface NotSent {
  readonly why: "letter" | "quota" | "permission" | "unknown";
  /** For the clerk, with the cure. */
  readonly sentence: string;
}

/** Mail of the clerk who runs the command. */
export interface Mail {
  /** How many more recipients this clerk may write to today; copies count. */
  remaining(): number;
  /** undefined once the letter has left. */
  send(letter: Letter): NotSent | undefined;
}
