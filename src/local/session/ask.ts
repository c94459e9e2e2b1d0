import type { Answers, Request, VerbName } from "../../app/all-verbs.ts";
import type { Answer } from "../../app/door/answer.ts";
import type { Host } from "../host.ts";
import { hostPage } from "../host-page.ts";
import { WrongUse } from "./wrong-use.ts";

/**
 * Asks the bundle through its one door, as a page would. A refusal is a sentence for the person who asked. The door's
 * types are the bundle's own and erased when built (ADR 0009): nothing of it is loaded but the compiled bundle.
 */
export function ask<Name extends VerbName>(host: Host, request: Request<Name>): Answers[Name] {
  const text = hostPage(host).run("rpc", JSON.stringify(request));
  // The door answers a verb with what that verb's `run` gives (src/app/rpc.ts).
  const answer = JSON.parse(String(text)) as Answer<Answers[Name]>;
  if (!answer.ok) throw new WrongUse(answer.message);
  return answer.value;
}
