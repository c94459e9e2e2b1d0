import type { Desk } from "./desk.ts";
import type { Op } from "./op.ts";
import type { Person } from "./person.ts";
import { reshape } from "./reshaping.ts";
import { typeOps } from "./typing.ts";
import { layCells } from "./undoing.ts";

/** Does again what a journal says, each as who did it and when. @returns why it had to stop; "" where all is done */
export function doAgain(
  desk: Desk,
  whose: (name: string) => Person,
  strokes: readonly (readonly Op[])[],
): string {
  for (const ops of strokes) {
    const [first] = ops;
    if (first === undefined) continue;
    const then = { ...desk, now: () => first.at };
    const person = whose(first.person);
    try {
      const typed = ops.filter((op) => op.op === "type");
      if (typed.length > 0) typeOps(then, person, typed);
      for (const op of ops) {
        if (op.op === "cells") layCells(then, person, op);
        if (op.op === "reshape") reshape(then, person, op.asks);
      }
    } catch (fault) {
      return fault instanceof Error ? fault.message : String(fault);
    }
  }
  return "";
}
