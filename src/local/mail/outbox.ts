/** A file that goes along with a letter. */
export interface AttachedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A letter on its way out of the local host. */
export interface OutgoingLetter {
  /** The same for the same letter of the same moment, another for any other. */
  readonly id: string;
  readonly sender: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly copies: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly AttachedFile[];
  /** Milliseconds since 1970 on the simulated clock, and the zone in which the letter tells them. */
  readonly sent: number;
  readonly zone: string;
}

/** Where letters go: nothing leaves the machine. */
export interface Outbox {
  send(letter: OutgoingLetter): void;
}
