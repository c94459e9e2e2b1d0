import * as z from "zod/mini";

/** One cell as it can be put back: its formula or value, and the number format that decides how typing is read. */
const exactCell = z.object({
  format: z.string(),
  formula: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.object({ date: z.string() })]),
});

export type ExactCell = z.infer<typeof exactCell>;

/**
 * Reads a cell that was kept as JSON.
 * @throws when the text is not what was kept
 */
export const readExactCell = (kept: string): ExactCell => exactCell.parse(JSON.parse(kept));
