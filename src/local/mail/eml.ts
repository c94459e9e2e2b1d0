import { wallTime } from "../book/model/zone.ts";
import type { AttachedFile, OutgoingLetter } from "./outbox.ts";

/** Most characters of a line, by RFC 5322 §2.1.1; an encoded word has at most 75 (RFC 2047 §2). */
const LINE = 76;
/** 39 bytes are 52 base64 letters; with "=?UTF-8?B?" and "?=" a word of 64, behind "Subject: " a line of 73 (RFC 2047 §2: 76). */
const WORD_BYTES = 39;

/**
 * The letter as an .eml file: RFC 5322, plain text in UTF-8. X-Unsent lets Outlook open it as a draft, ready to be sent
 * (https://learn.microsoft.com/en-us/archive/blogs/stephen_griffin/did-i-send-that).
 */
export function emlOf(letter: OutgoingLetter): string {
  const { sender, to, copies, subject, sent, zone, id } = letter;
  return [
    `Date: ${mailDate(sent, zone)}`,
    `From: ${mailbox(sender.name, sender.address)}`,
    addressLine("To", to),
    ...(copies.length > 0 ? [addressLine("Cc", copies)] : []),
    `Subject: ${unstructured(subject)}`,
    `Message-ID: <${id}@so-thi-dua.invalid>`,
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    ...(letter.attachments.length === 0 ? plainText(letter.body) : withFiles(letter)),
    "",
  ].join("\r\n");
}

const plainText = (body: string): readonly string[] => [
  "Content-Type: text/plain; charset=UTF-8",
  "Content-Transfer-Encoding: base64",
  "",
  base64Lines(Buffer.from(body.replace(/\r?\n/g, "\r\n"))),
];

/** The text and its files as parts (RFC 2046 §5.1.3); base64 has no line that begins with two hyphens. */
function withFiles({ id, body, attachments }: OutgoingLetter): readonly string[] {
  const boundary = `so-thi-dua-${id}`;
  const parts = [plainText(body), ...attachments.map(filePart)];
  return [
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"`,
    "",
    ...parts.flatMap((part) => [`--${boundary}`, ...part]),
    `--${boundary}--`,
  ];
}

/** A name beyond ASCII stands as percent-encoded UTF-8 (RFC 2231 §4), in pieces that fit on a line. */
function filePart({ name, contentType, bytes }: AttachedFile): readonly string[] {
  const encoded = encodeURIComponent(name.replace(/\p{Cc}+/gu, " ")).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const pieces = encoded.match(/(?:%..|[^%]){1,20}/gu) ?? [""];
  const named = pieces.map((piece, at) => `;\r\n filename*${at}*=${at === 0 ? "UTF-8''" : ""}${piece}`);
  return [
    `Content-Type: ${contentType}`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment${named.join("")}`,
    "",
    base64Lines(bytes),
  ];
}

/** "Thu, 05 Mar 2026 08:00:00 +0700". */
function mailDate(sent: number, zone: string): string {
  const second = Math.floor(sent / 1000) * 1000;
  const wall = wallTime(second, zone);
  const offset = Math.round((wall - second) / 60_000);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const pad = (count: number) => String(count).padStart(2, "0");
  return new Date(wall).toUTCString().replace("GMT", `${offset < 0 ? "-" : "+"}${pad(hours)}${pad(minutes)}`);
}

function mailbox(name: string, address: string): string {
  // A name of the machine's user may hold letters that no address may.
  const plain = /^[\w.+-]+@[\w.-]+$/.test(address) ? address : "can-bo@so-thi-dua.invalid";
  return name.trim() === "" ? `<${plain}>` : `${encodedWords(name)}\r\n <${plain}>`;
}

function addressLine(field: string, addresses: readonly string[]): string {
  return `${field}: ${addresses.join(",\r\n ")}`;
}

/** Short plain ASCII stays readable; the rest is encoded, which also keeps line breaks out of the header. */
function unstructured(text: string): string {
  return /^[ -~]{0,60}$/.test(text) && !text.includes("=?") && text.trim() === text
    ? text
    : encodedWords(text);
}

/** Words of whole characters (RFC 2047 §5), one a line. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = "";
  for (const letter of text.replace(/\p{Cc}+/gu, " ")) {
    if (Buffer.byteLength(word + letter) > WORD_BYTES) {
      words.push(word);
      word = "";
    }
    word += letter;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${Buffer.from(part).toString("base64")}?=`).join("\r\n ");
}

/** Text lines end in CRLF before they are encoded (RFC 2045 §6.8). */
function base64Lines(content: Uint8Array): string {
  const encoded = Buffer.from(content).toString("base64");
  return encoded.replace(new RegExp(`.{${LINE}}(?=.)`, "g"), "$&\r\n");
}
