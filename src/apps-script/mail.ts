import type { Mail, NotSent } from "../ports/mail.ts";
import { signed } from "./papers.ts";
import { classifyServiceError, serviceSentence } from "./service-error.ts";
import type { GoogleAttachment, GoogleGlobals } from "./surface.ts";

/** What the service's error says about the letter. */
function notSent(thrown: unknown): NotSent {
  const sentence = serviceSentence(thrown);
  switch (classifyServiceError(thrown)) {
    case "bad-letter":
      return { why: "letter", sentence };
    case "quota":
      return { why: "quota", sentence };
    case "no-permission":
      return { why: "permission", sentence };
    default:
      return {
        why: "unknown",
        sentence:
          "Google báo lỗi khi đang gửi, không rõ thư đã đi hay chưa. Hỏi nơi nhận; nếu chưa nhận được thì bấm “Gửi lại” ở Nhắc việc.",
      };
  }
}

/**
 * Letters from the account of the clerk, or of whoever switched the timed run on. Google counts recipients, and a
 * letter to more than are left is refused (https://developers.google.com/apps-script/reference/mail/mail-app).
 */
export function scriptMail({ MailApp, Utilities }: Pick<GoogleGlobals, "MailApp" | "Utilities">): Mail {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send: ({ to, copies, subject, body, from, attachments = [] }) => {
      try {
        MailApp.sendEmail({
          to,
          subject,
          body,
          name: from,
          ...(copies.length > 0 ? { cc: copies.join(",") } : {}),
          ...(attachments.length === 0
            ? {}
            : {
                // Each is a blob of Google's own, which knows more than we say of it.
                attachments: attachments.map(
                  ({ name, type, bytes }) => Utilities.newBlob(signed(bytes), type, name) as GoogleAttachment,
                ),
              }),
        });
        return undefined;
      } catch (thrown) {
        return notSent(thrown);
      }
    },
  };
}
