import { createInterface } from "node:readline";
import { WrongUse } from "../session/wrong-use.ts";

/** One phrase to be read, and the issue day it leans on. */
export interface AskedPhrase {
  readonly phrase: string;
  readonly issued: string | undefined;
}

const shape = 'Ghi mỗi dòng một đối tượng, ví dụ {"phrase": "trước ngày 20/02/2017", "issued": "2017-01-25"}';

/** `{"phrase", "issued"}` of one line; anything else is wrong use. */
function askedPhrase(line: string): AskedPhrase {
  let typed: unknown;
  try {
    typed = JSON.parse(line);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    throw new WrongUse(`không phải JSON. ${shape}.`);
  }
  const { phrase, issued } = Object(typed) as { readonly phrase?: unknown; readonly issued?: unknown };
  if (typeof phrase !== "string") throw new WrongUse(`không có “phrase” là chữ. ${shape}.`);
  if (issued !== undefined && issued !== null && typeof issued !== "string")
    throw new WrongUse(`có “issued” không phải chữ. ${shape}.`);
  return { phrase, issued: issued ?? undefined };
}

/**
 * Reads phrases from standard input, one a line, and answers each as soon as it is read; a line that cannot be read is
 * answered with null and a sentence. Blank lines are left out. True when every line could be read.
 */
export async function answerLines(
  answer: (asked: AskedPhrase) => object,
  tell: (line: string) => void,
): Promise<boolean> {
  let number = 0;
  let allRead = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    try {
      tell(JSON.stringify(answer(askedPhrase(line))));
    } catch (fault) {
      if (!(fault instanceof WrongUse)) throw fault;
      allRead = false;
      const explain = `Dòng ${number}: ${fault.message}`;
      tell(JSON.stringify({ start: null, due: null, bound: null, nominal: null, explain }));
    }
  }
  return allRead;
}
