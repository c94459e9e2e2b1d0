import type { ProtectedError } from "../../ports/workbook.ts";

const isProtected = (thrown: unknown): thrown is ProtectedError =>
  thrown instanceof Error && "protectedSheet" in thrown && typeof thrown.protectedSheet === "string";

/** What was written, and the sheets that were left out because a protection keeps them for others. */
export interface WrittenOpen<T> {
  readonly written: T;
  readonly shut: readonly string[];
}

/**
 * Writes, and where a protection refuses one of the sheets that can be done without, writes once more without it. What
 * was written before it is found as it should be and costs a look.
 * @param spare the sheets that can be done without
 * @param write writes all but the sheets that are named
 */
export function writeOpen<T>(
  spare: ReadonlySet<string>,
  write: (without: ReadonlySet<string>) => T,
): WrittenOpen<T> {
  const shut = new Set<string>();
  for (;;) {
    try {
      return { written: write(shut), shut: [...shut] };
    } catch (thrown) {
      if (!isProtected(thrown) || !spare.has(thrown.protectedSheet) || shut.has(thrown.protectedSheet))
        throw thrown;
      shut.add(thrown.protectedSheet);
    }
  }
}
