import type { Run } from "./run.ts";
import { method } from "./service-call.ts";
import { strict } from "./strict.ts";

/** The clerk at the keyboard. */
export function makeSession(run: Run) {
  const user = strict(run.realm, "User", {
    getEmail: method(run, "User.getEmail", [], () => run.user, {}),
  });
  return strict(run.realm, "Session", {
    getEffectiveUser: method(run, "Session.getEffectiveUser", [], () => user, {}),
  });
}
