import type { StructureLog } from "./follow-structure.ts";

/**
 * What became of a sheet that is a copy of another one: all that became of that one before it was copied, then what became of the
 * copy. Parts that lead to the sheet they hang on lead to the copy. Of any other sheet the log as it is.
 */
export function copiedLog(sheet: number, log: StructureLog): StructureLog {
  const at = log.findIndex((change) => change.kind === "copy" && change.sheet === sheet);
  const copy = log[at];
  if (copy?.kind !== "copy") return log;
  const before = copiedLog(copy.of, log.slice(0, at)).map((change) =>
    change.sheet === copy.of ? { ...change, sheet } : change,
  );
  const names = new Map([[copy.name, copy.next]]);
  return [...before, { kind: "names", sheet: undefined, names }, ...log.slice(at + 1)];
}
