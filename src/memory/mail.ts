import type { Letter, Mail } from "../ports/mail.ts";

export interface SentLetter {
  readonly by: string;
  readonly letter: Letter;
}

/** A post office that several clerks share; each has an allowance of recipients of his or her own. */
export interface MemoryPost {
  /** Every letter that left, in order. */
  readonly sent: readonly SentLetter[];
  mailOf(user: string): Mail;
  /** Gives every clerk the whole allowance again. */
  nextDay(): void;
}

const address = /^[\w.!#$%&'*+/=?^{|}~-]+@[\w-]+(?:\.[\w-]+)+$/u;

/** @param perDay recipients a clerk may write to before nextDay(); Google gives a consumer account 100 */
export function memoryPost(perDay: number): MemoryPost {
  const sent: SentLetter[] = [];
  const used = new Map<string, number>();
  const left = (user: string): number => perDay - (used.get(user) ?? 0);

  const send = (user: string, letter: Letter): void => {
    const recipients = [letter.to, ...letter.copies].flatMap((field) =>
      field.split(",").map((one) => one.trim()),
    );
    if (letter.to.trim() === "") throw new Error("Failed to send email: no recipient");
    const bad = recipients.find((one) => !address.test(one));
    if (bad !== undefined) throw new Error(`Invalid email: ${bad}`);
    if (letter.subject.length > 250) throw new Error("Argument too large: subject");
    if (recipients.length > left(user)) throw new Error("Service invoked too many times for one day: email.");
    used.set(user, (used.get(user) ?? 0) + recipients.length);
    sent.push({ by: user, letter });
  };

  return {
    sent,
    mailOf: (user) => ({ remaining: () => left(user), send: (letter) => send(user, letter) }),
    nextDay: () => used.clear(),
  };
}
