import type * as z from "zod/mini";

/** The value that JSON holds; undefined where the text, which anybody may have written, is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

/** Reads JSON that somebody may have changed; undefined where it is none, or does not fit. */
export function readJson<T>(schema: z.ZodMiniType<T>, text: string): T | undefined {
  const read = schema.safeParse(parsedJson(text));
  return read.success ? read.data : undefined;
}
