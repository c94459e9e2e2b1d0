import * as z from "zod/mini";
import type { Calls } from "../protocol.ts";
import { reshapeSchema } from "./op.ts";

/** Everything a window may ask of the session, read once at the door. Sizes are bounded by the body's. */
const line = z.number().check(z.int(), z.gte(1), z.lte(1_048_576));
const id = z.number().check(z.int());
const none = z.object({});
const text = z.string().check(z.maxLength(1000));
const person = z.string().check(z.trim(), z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}]+$/u));

const block = z.object({
  sheet: id,
  row: line,
  rowIds: z.array(z.nullable(id)),
  column: line,
  texts: z.array(z.array(z.string().check(z.maxLength(50_000)))),
});

const choice = z.object({ choose: z.enum(["sample", "awards", "new", "open"]), path: text });

export const askSchemas = {
  start: none,
  choose: choice,
  close: none,
  open: z.object({ person }),
  layout: z.object({ sheet: id }),
  rows: z.object({ sheet: id, from: line, to: line }),
  type: z.object({ blocks: z.array(block).check(z.minLength(1)) }),
  reshape: reshapeSchema,
  undo: none,
  redo: none,
  select: z.object({ sheet: id, row: line, column: line }),
  menu: z.object({ function: text }),
  call: z.object({ function: text, args: z.array(z.unknown()) }),
  answer: z.object({ alert: id, yes: z.boolean() }),
} satisfies Partial<Record<keyof Calls, z.core.$ZodType>>;

export type CallName = keyof typeof askSchemas;

/** A call as it was read. */
export type Asked = {
  [Name in CallName]: { readonly name: Name; readonly asks: z.infer<(typeof askSchemas)[Name]> };
}[CallName];

/** Reads a call; undefined where there is none of this name, or it asks for something else. */
export function readCall(name: string, asks: unknown): Asked | undefined {
  if (!Object.hasOwn(askSchemas, name)) return undefined;
  const known = name as CallName;
  const read = z.safeParse(askSchemas[known] as z.core.$ZodType, asks);
  // One name, and what its own schema read.
  return read.success ? ({ name: known, asks: read.data } as Asked) : undefined;
}
