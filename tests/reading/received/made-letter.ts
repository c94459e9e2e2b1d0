import { Buffer } from "node:buffer";

/** A part of a letter: its head lines, and its bytes. */
export interface MadePart {
  readonly type: string;
  readonly name?: string;
  readonly inline?: boolean;
  readonly bytes: Uint8Array | string;
}

const word = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;

function partText({ type, name, inline, bytes }: MadePart): string {
  const named = name === undefined ? "" : `; name="${word(name)}"`;
  const disposition = inline === true ? "inline" : "attachment";
  const file = name === undefined ? "" : `Content-Disposition: ${disposition}; filename="${word(name)}"\r\n`;
  const content = Buffer.from(bytes).toString("base64").replace(/.{76}/gu, "$&\r\n");
  return `Content-Type: ${type}${named}\r\n${file}Content-Transfer-Encoding: base64\r\n\r\n${content}\r\n`;
}

/** A letter as a mail program saves it (RFC 5322, RFC 2045). */
export function madeLetter(
  { from, subject, date }: { readonly from: string; readonly subject: string; readonly date: string },
  parts: readonly MadePart[],
): Uint8Array {
  const head = `From: ${from}\r\nTo: thidua@sotuphap.example\r\nSubject: ${word(subject)}\r\nDate: ${date}\r\nMIME-Version: 1.0\r\n`;
  const body = parts.map((part) => `--ranh-gioi\r\n${partText(part)}`).join("");
  return Buffer.from(
    `${head}Content-Type: multipart/mixed; boundary="ranh-gioi"\r\n\r\n${body}--ranh-gioi--\r\n`,
  );
}
