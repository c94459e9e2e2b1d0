import { createRequire } from "node:module";
import type { GoogleMailApp, GoogleMessage } from "../../../apps-script/surface.ts";
import { bookZone } from "../../book/edit/entry.ts";
import type { MailUse } from "../../book/model/book-model.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { object } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { blobOf } from "./blob.ts";

const require = createRequire(import.meta.url);
/** Loaded with the first letter: it is a tenth of the start of a command that sends none. */
const crypto = (): typeof import("node:crypto") => require("node:crypto");

/** https://developers.google.com/apps-script/guides/services/quotas, a consumer account. */
const RECIPIENTS_PER_MESSAGE = 50;
const BODY_BYTES = 200 * 1024;
const SUBJECT_LETTERS = 250;
/** The allowance comes back 24 hours after the first request (same page). */
const DAY_MS = 86_400_000;

const ATTACHED_BYTES = 25 * 1024 * 1024;

const FIELDS = ["to", "cc", "subject", "body", "name", "attachments"];
const ADDRESS = /^[\w.!#$%&'*+/=?^{|}~-]+@[\w-]+(?:\.[\w-]+)+$/;

/** Mail of the user, with Google's limits and sentences; letters go to the outbox. */
export function makeMailApp(run: Run): GoogleMailApp {
  return strict<GoogleMailApp>(run.realm, "MailApp", {
    getRemainingDailyQuota: method(
      run,
      "MailApp.getRemainingDailyQuota",
      [],
      () => run.mailPerDay - useNow(run).recipients,
      {},
    ),
    sendEmail: method(
      run,
      "MailApp.sendEmail",
      [object],
      (message: GoogleMessage) => sendEmail(run, message),
      {},
    ),
  });
}

/** What this user has sent of the day's allowance. */
function useNow(run: Run): MailUse {
  const use = run.book.mailUse.get(run.user);
  return use !== undefined && run.clock < use.since + DAY_MS ? use : { since: run.clock, recipients: 0 };
}

function sendEmail(run: Run, message: GoogleMessage): void {
  const unknown = Object.keys(message).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined)
    throw exception(run, `chưa có trong máy chủ cục bộ: MailApp.sendEmail ${unknown}`);
  const [to, copies] = [addresses(message.to), addresses(message.cc ?? "")];
  refuse(run, message, to, copies);
  const attachments = (message.attachments ?? []).map((blob) => blobOf(run, blob));
  if (attachments.reduce((sum, { bytes }) => sum + bytes.length, 0) > ATTACHED_BYTES)
    throw exception(run, "Limit Exceeded: Email Total Attachments Size.");
  const use = useNow(run);
  const recipients = use.recipients + to.length + copies.length;
  if (recipients > run.mailPerDay) {
    throw exception(run, "Service invoked too many times for one day: email.");
  }
  const { outbox } = run;
  if (outbox === undefined) throw exception(run, "Mail service not enabled");
  const sent = Math.floor(run.clock);
  const { subject, body, name } = message;
  const content = JSON.stringify([run.book.id, run.user, sent, to, copies, subject, body]);
  outbox.send({
    id: crypto().createHash("sha256").update(content).digest("hex").slice(0, 32),
    sender: { name, address: run.user },
    to,
    copies,
    subject,
    body,
    attachments,
    sent,
    zone: bookZone(run.book),
  });
  run.book.mailUse.set(run.user, { since: use.since, recipients });
}

function refuse(run: Run, message: GoogleMessage, to: readonly string[], copies: readonly string[]): void {
  const all = [...to, ...copies];
  const bad = all.find((address) => !ADDRESS.test(address) || run.refusedAddresses.includes(address));
  if (to.length === 0) throw exception(run, "Failed to send email: no recipient");
  if (bad !== undefined) throw exception(run, `Invalid email: ${bad}`);
  if (all.length > RECIPIENTS_PER_MESSAGE) {
    throw exception(run, "Limit Exceeded: Email Recipients Per Message.");
  }
  if (message.subject.length > SUBJECT_LETTERS) throw exception(run, "Argument too large: subject");
  if (Buffer.byteLength(message.body) > BODY_BYTES) throw exception(run, "Limit Exceeded: Email Body Size.");
}

function addresses(list: string): readonly string[] {
  return list.split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}
