import type { Run } from "../run/run.ts";
import { method } from "../run/service-call.ts";
import { strict } from "../run/strict.ts";

/**
 * The clerk at the keyboard. A simple trigger may not learn who that is
 * (https://developers.google.com/apps-script/guides/triggers#restrictions).
 */
export function makeSession(run: Run) {
  const user = strict(run.realm, "User", {
    getEmail: method(
      run,
      "User.getEmail",
      [],
      () => (run.mode === "edit" || run.mode === "menu" ? "" : run.user),
      {},
    ),
  });
  return strict(run.realm, "Session", {
    getEffectiveUser: method(run, "Session.getEffectiveUser", [], () => user, {}),
  });
}
