import type { Answered } from "../protocol.ts";

/**
 * What a call comes to: its answer, or what is still to be awaited for it, such as a save. What is awaited is done when no
 * script runs; the rest may be done while a script waits for a clerk's answer.
 */
export type Step = Answered<unknown> | (() => Promise<Answered<unknown>>);

/** An answer that went well. */
export const given = <T>(value: T): Answered<T> => ({ ok: true, value });

/** A refusal: one sentence for the clerk. */
export const refused = (message: string): { readonly ok: false; readonly message: string } => ({
  ok: false,
  message,
});

/** A refusal in the middle of a call; its message is the sentence for the clerk. */
export class Declined extends Error {
  override readonly name = "Declined";
}
