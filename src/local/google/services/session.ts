import type { GoogleUser } from "../../../apps-script/surface.ts";
import type { Run } from "../run/run.ts";
import { method } from "../run/service-call.ts";
import { strict } from "../run/strict.ts";

/** Somebody whom Google knows by an address. */
export const makeUser = (run: Run, address: () => string): GoogleUser =>
  strict<GoogleUser>(run.realm, "User", { getEmail: method(run, "User.getEmail", [], address, {}) });

/**
 * The clerk at the keyboard. A simple trigger may not learn who that is
 * (https://developers.google.com/apps-script/guides/triggers#restrictions).
 */
export function makeSession(run: Run) {
  const user = makeUser(run, () => (run.mode === "edit" || run.mode === "menu" ? "" : run.user));
  return strict(run.realm, "Session", {
    getEffectiveUser: method(run, "Session.getEffectiveUser", [], () => user, {}),
  });
}
