import * as z from "zod/mini";
import type { CellState } from "./cell-state.ts";

const place = z.object({ sheet: z.number(), row: z.number(), column: z.number() });
const plain = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const formula = z.object({ formula: z.string(), result: plain, attributes: z.exactOptional(z.string()) });

/** Written by this program and read by it: a look is whatever the book had. */
const cell = z.object({
  ...place.shape,
  state: z.object({ value: z.union([plain, formula]), style: z.custom<CellState["style"]>() }),
});

const who = { person: z.string(), at: z.number() };

const lines = z.object({
  does: z.enum(["insertRows", "deleteRows"]),
  sheet: z.number(),
  row: z.number(),
  rowId: z.nullable(z.number()),
  count: z.number(),
});
const columns = z.object({
  does: z.enum(["insertColumns", "deleteColumns"]),
  sheet: z.number(),
  column: z.number(),
  count: z.number(),
});
const sort = z.object({
  does: z.literal("sort"),
  sheet: z.number(),
  column: z.number(),
  descending: z.boolean(),
});
const width = z.object({
  does: z.literal("width"),
  sheet: z.number(),
  column: z.number(),
  pixels: z.number(),
});
const named = z.object({ does: z.literal("renameTab"), sheet: z.number(), name: z.string() });
const added = z.object({ does: z.literal("addTab"), name: z.string() });
const tab = z.object({ does: z.enum(["showTab", "hideTab", "deleteTab"]), sheet: z.number() });

/** What the window asks to be done with rows, columns and tabs (protocol.ts, Reshape). */
export const reshapeSchema = z.union([lines, columns, sort, width, named, added, tab]);

/** A change by hand, with who made it and when: enough to make it again in the book it was made in. */
export const opSchema = z.union([
  z.object({
    op: z.literal("type"),
    ...who,
    ...place.shape,
    texts: z.array(z.array(z.string())),
  }),
  /** Cells made what they were, by undoing or doing again. */
  z.object({ op: z.literal("cells"), ...who, cells: z.array(cell) }),
  z.object({ op: z.literal("reshape"), ...who, asks: reshapeSchema }),
]);

export type Op = z.infer<typeof opSchema>;
