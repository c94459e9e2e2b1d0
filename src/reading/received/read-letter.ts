import PostalMime, { type Address, type Email } from "postal-mime";
import { type Day, isDay } from "../../core/calendar/day.ts";
import type { MailOfPaper } from "../../core/received/proposal.ts";
import { nfc } from "../../core/text/fold.ts";
import { plainFileName } from "./plain-file-name.ts";

/** A file that was attached to a letter. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A letter's file opened: who wrote when about what, its own words, and what is attached. */
export type Letter =
  | {
      readonly ok: true;
      readonly mail: MailOfPaper;
      readonly text: string;
      readonly attached: readonly AttachedFile[];
      /** How many attached files are beyond those that are looked at. */
      readonly beyond: number;
    }
  | { readonly ok: false; readonly why: string };

/** A letter nests a few parts; one that nests more, or whose heads are longer, is made to stop a reader. */
const LIMITS = {
  maxNestingDepth: 30,
  maxHeadersSize: 512 * 1024,
  // Letters within a letter are opened one by one, so that each paper has its own sender.
  maxRfc822NestingDepth: 0,
  forceRfc822Attachments: true,
} as const;
const MOST_ATTACHED = 100;
const BROKEN =
  "Không đọc được thư: tệp .eml bị hỏng, hoặc lồng quá nhiều phần. Mở thư, lưu riêng từng tệp kèm theo.";

const addressOf = (address: Address | undefined): string =>
  (address?.address ?? address?.group?.[0]?.address ?? "").toLowerCase();

const VIET_NAM = 7 * 60 * 60 * 1000;

/** The day in Viet Nam of a moment, yyyy-mm-dd; null where the head tells none. */
function dayInVietNam(date: string | undefined): Day | null {
  const moment = Date.parse(date ?? "");
  if (Number.isNaN(moment) || Math.abs(moment) > 4e12) return null;
  const day = new Date(moment + VIET_NAM).toISOString().slice(0, 10);
  return isDay(day) ? day : null;
}

const FORWARDED =
  /^[\s>*-]*(?:-{2,} ?)?(?:forwarded message|original message|thư (?:được )?chuyển tiếp|thư gốc)[\s\S]{0,200}?^[\s>*]*(?:from|từ|người gửi)\s*:[^\n]{0,200}?([^\s<>"':;,()]+@[^\s<>"':;,()]+)/imu;

/** Who wrote first: a letter that was passed on quotes the head of the one that came. */
const firstWriter = (text: string): string | undefined =>
  FORWARDED.exec(text.slice(0, 20_000))?.[1]?.toLowerCase();

const TAGS = /<(?:style|script)[\s\S]*?<\/(?:style|script)>|<[^>]{0,2000}>/giu;
const wordsOf = ({ text, html }: Email): string =>
  text !== undefined && text.trim() !== "" ? text : (html ?? "").slice(0, 500_000).replace(TAGS, "\n");

/** Pictures in the text (a signature's logo, a smile) and what a mail program adds for itself. */
function isOrnament({ mimeType, related, disposition, filename }: Email["attachments"][number]): boolean {
  const picture = mimeType.startsWith("image/");
  return (
    (picture && (related === true || disposition === "inline" || filename === null)) ||
    /^(?:application\/(?:pkcs7|x-pkcs7|pgp)|text\/(?:calendar|x?-?vcard))/u.test(mimeType)
  );
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);

/** Opens a letter (`.eml`, RFC 5322); whatever its bytes, it answers. */
export async function openLetter(bytes: Uint8Array): Promise<Letter> {
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, LIMITS);
  } catch {
    // The reader's own words are English and of use to nobody here; the cure is the same for each.
    return { ok: false, why: BROKEN };
  }
  const text = nfc(wordsOf(email));
  const found = email.attachments.filter((each) => !isOrnament(each));
  return {
    ok: true,
    mail: {
      subject: nfc(email.subject ?? ""),
      from: firstWriter(text) ?? addressOf(email.from ?? email.sender),
      day: dayInVietNam(email.date),
    },
    text,
    attached: found.slice(0, MOST_ATTACHED).map(({ filename, mimeType, content }, at) => ({
      name: plainFileName(filename ?? "", mimeType === "message/rfc822" ? "thư.eml" : `tệp ${at + 1}`),
      bytes: bytesOf(content),
    })),
    beyond: Math.max(0, found.length - MOST_ATTACHED),
  };
}
