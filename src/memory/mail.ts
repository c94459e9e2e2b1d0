import type { Letter, Mail, NotSent } from "../ports/mail.ts";

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
  /** The same post office at this moment, on its own from now on. */
  twin(): MemoryPost;
}

const address = /^[\w.!#$%&'*+/=?^{|}~-]+@[\w-]+(?:\.[\w-]+)+$/u;

const refused = (sentence: string): NotSent => ({ why: "letter", sentence });

/** @param perDay recipients a clerk may write to before nextDay(); Google gives a consumer account 100 */
export function memoryPost(perDay: number): MemoryPost {
  return postOf(perDay, [], new Map());
}

function postOf(perDay: number, sent: SentLetter[], used: Map<string, number>): MemoryPost {
  const left = (user: string): number => perDay - (used.get(user) ?? 0);

  const send = (user: string, letter: Letter): NotSent | undefined => {
    const recipients = [letter.to, ...letter.copies].flatMap((field) =>
      field.split(",").map((one) => one.trim()),
    );
    if (letter.to.trim() === "") return refused("Failed to send email: no recipient");
    const bad = recipients.find((one) => !address.test(one));
    if (bad !== undefined) return refused(`Invalid email: ${bad}`);
    if (letter.subject.length > 250) return refused("Argument too large: subject");
    if (recipients.length > left(user))
      return { why: "quota", sentence: "Service invoked too many times for one day: email." };
    used.set(user, (used.get(user) ?? 0) + recipients.length);
    sent.push({ by: user, letter });
    return undefined;
  };

  return {
    sent,
    mailOf: (user) => ({ remaining: () => left(user), send: (letter) => send(user, letter) }),
    nextDay: () => used.clear(),
    twin: () => postOf(perDay, [...sent], new Map(used)),
  };
}
