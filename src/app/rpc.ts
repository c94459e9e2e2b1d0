import { parsedJson } from "../core/text/read-json.ts";
import type { Ports } from "../ports/ports.ts";
import { allVerbs } from "./all-verbs.ts";
import { alone, busy } from "./book/alone.ts";
import type { Answer } from "./door/answer.ts";
import type { Verb } from "./door/verb.ts";

const verbs: ReadonlyMap<unknown, Verb<string, object, unknown>> = new Map(
  allVerbs.map((verb) => [verb.name, verb]),
);

function answer(ports: Ports, request: unknown): Answer<unknown> {
  const asksFor = typeof request === "object" && request !== null && "verb" in request ? request.verb : "";
  const verb = verbs.get(asksFor);
  const read = verb?.schema.safeParse(request);
  if (verb === undefined || read?.success !== true)
    return { ok: false, message: "Yêu cầu không hợp lệ. Tải lại trang rồi thử lại." };
  const run = (): Answer<unknown> => verb.run(ports, read.data);
  return verb.locked ? (alone(ports, run)?.done ?? busy) : run();
}

/**
 * The one public door for pages and the command line. JSON text both ways, because google.script.run turns an answer
 * that holds a Date into null without a word.
 */
export function rpc(ports: Ports, json: string): string {
  return JSON.stringify(answer(ports, parsedJson(json)));
}
