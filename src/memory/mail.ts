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

/** As the other adapters tell it: what happened and what to do, none of a service's own words. */
const refused: NotSent = {
  why: "letter",
  sentence: "Thư này không gửi được: địa chỉ sai, không có người nhận, hoặc thư quá dài. Sửa rồi chạy lại.",
};
const spent: NotSent = { why: "quota", sentence: "Đã hết hạn mức trong ngày. Chạy lại vào ngày mai." };

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
    if (letter.to.trim() === "") return refused;
    if (recipients.some((one) => !address.test(one)) || letter.subject.length > 250) return refused;
    if (recipients.length > left(user)) return spent;
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
