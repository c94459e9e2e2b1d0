import type { Mail } from "../ports/mail.ts";
import type { GoogleGlobals } from "./surface.ts";

/**
 * Letters from the account of the clerk, or of whoever switched the timed run on. Google counts recipients, and a
 * letter to more than are left is refused (https://developers.google.com/apps-script/reference/mail/mail-app).
 */
export function scriptMail({ MailApp }: Pick<GoogleGlobals, "MailApp">): Mail {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send: ({ to, copies, subject, body, from }) =>
      MailApp.sendEmail({
        to,
        subject,
        body,
        name: from,
        ...(copies.length > 0 ? { cc: copies.join(",") } : {}),
      }),
  };
}
