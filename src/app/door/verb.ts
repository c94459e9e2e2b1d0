import * as z from "zod/mini";
import type { Ports } from "../../ports/ports.ts";
import type { Answer } from "./answer.ts";

/** One thing that a page or the command line may ask for: what the request says, and what is then done. */
export interface Verb<Name extends string, Request, Value> {
  readonly name: Name;
  /** The fields of the request besides its verb. */
  readonly schema: z.ZodMiniType<Request>;
  /** Whether it is done while nobody else writes; one that is not writes nothing, or takes the lock itself. */
  readonly locked: boolean;
  /** Written as a method, so that verbs of all requests make one list; the door hands over only what `schema` read. */
  run(ports: Ports, request: Request): Answer<Value>;
}

/** What the fields of a request come to. */
export type RequestOf<Fields extends z.core.$ZodShape> = z.infer<z.ZodMiniObject<Fields>>;

/** Declares a verb; what may be asked and what is answered follow from it for everybody who asks. */
export function verb<const Name extends string, Fields extends z.core.$ZodShape, Value>({
  name,
  fields,
  locked,
  run,
}: {
  readonly name: Name;
  readonly fields: Fields;
  readonly locked: boolean;
  readonly run: (ports: Ports, request: RequestOf<Fields>) => Answer<Value>;
}): Verb<Name, RequestOf<Fields>, Value> {
  return {
    name,
    // Made when the verb is asked for: all code is loaded at every click, and a click asks for one verb or none.
    get schema() {
      return z.object(fields);
    },
    locked,
    run,
  };
}

/** How long one step of a job may work, in milliseconds: short enough that the page shows life (platform facts, §8). */
export const stepBudget = 20_000;
