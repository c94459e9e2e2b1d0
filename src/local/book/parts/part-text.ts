import { strFromU8 } from "fflate";
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
  return strFromU8(first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes);
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
