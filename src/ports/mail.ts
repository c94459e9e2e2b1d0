/** A letter as it leaves: plain text, one recipient, perhaps copies. */
export interface Letter {
  /** An address; commas part several, and each counts. */
  readonly to: string;
  readonly copies: readonly string[];
  /** At most 250 characters. */
  readonly subject: string;
  readonly body: string;
  /** The name shown as the sender. */
  readonly from: string;
}

/** Mail of the clerk who runs the command. */
export interface Mail {
  /** How many more recipients this clerk may write to today; copies count. */
  remaining(): number;
  /** Throws the service's error; whether the letter left is then not known. */
  send(letter: Letter): void;
}
