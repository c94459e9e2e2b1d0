import type { User } from "../ports/user.ts";
import type { GoogleGlobals } from "./surface.ts";

/** Whoever runs the script; asked once, for it does not change while it runs. */
export function scriptUser({ Session }: Pick<GoogleGlobals, "Session">): User {
  let email: string | undefined;
  return {
    email: () => {
      email ??= Session.getEffectiveUser().getEmail();
      return email;
    },
  };
}
