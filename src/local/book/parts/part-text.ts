import type { OpcPackage } from "../../../opc/opc-package.ts";
import { hasDoctype } from "./element.ts";
import { realPath } from "./real-path.ts";
import { UnreadablePart } from "./unreadable.ts";

/** Text of XML bytes, whose encoding the first bytes tell (XML 1.0, appendix F); a byte order mark is left out. */
export function xmlText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (first === 0x3c && second === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0 && second === 0x3c) return new TextDecoder("utf-16be").decode(bytes);
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  // Four times as fast as a TextDecoder.
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", marked ? 3 : 0);
}

/** Whether a part holds one of these texts as they are written, found without taking its bytes for a text. */
export function partHolds(file: OpcPackage, path: string, wanted: readonly string[]): boolean {
  const bytes = file.bytes(realPath(file, path));
  const [first = 0, second = 0] = bytes;
  // Texts in UTF-16 begin with its mark, or with a half of "<" that is none.
  const isWide = first >= 0xfe || first === 0 || second === 0;
  const text = isWide ? xmlText(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return wanted.some((each) => text.includes(each));
}

/** What a changed part says of its encoding: it is written as UTF-8 whatever it was. */
export function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml\s[^>]*?)encoding\s*=\s*["'][^"']*["']/, '$1encoding="UTF-8"');
}

/** Text of a part; "" when there is none. @throws UnreadablePart */
export function partText(file: OpcPackage, path: string): string {
  const xml = xmlText(bytesOf(file, path));
  refuseEntities(xml, path);
  return xml;
}

function bytesOf(file: OpcPackage, path: string): Uint8Array {
  try {
    return file.bytes(realPath(file, path));
  } catch (fault) {
    // The zip's own words, or those of the library that unpacks it.
    throw new UnreadablePart("broken", path, { cause: fault });
  }
}

/** @throws UnreadablePart where a part's text declares entities of its own */
export function refuseEntities(xml: string, path: string): void {
  if (hasDoctype(xml)) throw new UnreadablePart("unsafe", path);
}
