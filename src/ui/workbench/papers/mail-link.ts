import type { LetterShown } from "../../../local/workbench/protocol.ts";

/** Windows hands a program no more than some 2,000 letters of such a link. */
const longest = 1_900;

/**
 * A link by which the mail program of this machine begins the letter (RFC 6068); undefined where the letter does not fit into one:
 * it is long, or takes files along.
 */
export function mailLink({ to, subject, text, attachments }: LetterShown): string | undefined {
  if (attachments.length > 0) return undefined;
  const lines = text.replace(/\r?\n/gu, "\r\n");
  const link = `mailto:${to.map(encodeURIComponent).join(",")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  return link.length <= longest ? link : undefined;
}
