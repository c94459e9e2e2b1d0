import type { Answered, Told } from "./protocol.ts";
import type { Asked } from "./session/calls.ts";

/** What the session says of its own accord. */
export interface Heard {
  told(told: Told, window: string | undefined): void;
  /** A page was shown; it is told of after this. */
  page(page: ShownContent): void;
}

export interface ShownContent {
  /** Cannot be guessed. */
  readonly id: string;
  readonly content: string;
}

/** The session as the server reaches it: in a thread of its own, so that the server answers while a script runs. */
export interface Link {
  ask(window: string | undefined, call: Asked): Promise<Answered<unknown>>;
  /** A window is gone for good. */
  gone(window: string): void;
  /** The open book's whole path; undefined while none is open. */
  book(): string | undefined;
  /** Brings its file up to all that was acknowledged. */
  save(): Promise<void>;
  /** Saves, lets go of the file and ends. @returns why it could not be saved; "" where it was */
  stop(message: string): Promise<string>;
}
