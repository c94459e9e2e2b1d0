import type { Host } from "../host.ts";
import { hostPage } from "../host-page.ts";
import { WrongUse } from "./wrong-use.ts";

/** Asks the bundle through its one door, as a page would. A refusal is a sentence for the person who asked. */
export function ask<T>(host: Host, request: object): T {
  const text = hostPage(host).run("rpc", JSON.stringify(request));
  // The bundle's own answer: { ok, value } or { ok, message }.
  const answer = JSON.parse(String(text)) as { ok: true; value: T } | { ok: false; message: string };
  if (!answer.ok) throw new WrongUse(answer.message);
  return answer.value;
}
