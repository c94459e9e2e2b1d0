import type { Outbox, OutgoingLetter } from "./outbox.ts";

export interface MemoryOutbox extends Outbox {
  readonly letters: readonly OutgoingLetter[];
}

/** Keeps letters in memory, in the order they were sent, for tests and trials. */
export function memoryOutbox(): MemoryOutbox {
  const letters: OutgoingLetter[] = [];
  return {
    letters,
    send: (letter) => {
      letters.push(letter);
    },
  };
}
