import { expect } from "vitest";
import { oneSentence, thidua } from "./thidua.ts";

/** Expects each command line to be refused with exit code 2 and one Vietnamese sentence that says this. */
export async function refuses(cases: readonly (readonly [readonly string[], string])[]): Promise<void> {
  for (const [words, sentence] of cases) {
    const ended = await thidua(...words);
    expect([words, ended.code, ended.out]).toEqual([words, 2, ""]);
    expect(ended.err).toContain(sentence);
    expect(ended.err).toMatch(oneSentence);
  }
}
