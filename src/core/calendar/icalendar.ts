import type { Day } from "./day.ts";

/** Octets a content line may have without its end, RFC 5545 §3.1. */
const longestLine = 75;

/** Bytes of one letter in UTF-8; half a surrogate pair is sent as U+FFFD, three bytes. */
function octets(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Control characters have no place in a TEXT value (RFC 5545 §3.3.11); a tab has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/gu;

/** A text as a TEXT value: backslash, semicolon, comma and line ends escaped, RFC 5545 §3.3.11. */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(control, " ")
    .replace(/[\\;,]/gu, "\\$&")
    .replace(/\n/gu, "\\n");
}

/** Folds a content line at 75 octets, never inside a letter: RFC 5545 §3.1. The line ends are CRLF. */
export function foldLine(line: string): string {
  let folded = "";
  let length = 0;
  for (const letter of line) {
    const size = octets(letter);
    if (length + size > longestLine) {
      folded += "\r\n ";
      length = 1;
    }
    folded += letter;
    length += size;
  }
  return folded;
}

/** “20170215” */
export const calendarDate = (day: Day): string => day.replace(/-/gu, "");
