import { inflateRawSync } from "node:zlib";

/** A file of a zip as its own bytes tell it, read without the library that wrote them (APPNOTE 6.3). */
export interface ZipEntry {
  readonly path: string;
  /** Whether the path is marked as UTF-8 (bit 11). */
  readonly utf8: boolean;
  /** Type and rights of Unix. */
  readonly mode: number;
  readonly time: number;
  readonly extra: number;
  readonly bytes: Buffer;
}

/** Every entry of a zip in the order of its directory; throws where directory and local heads disagree. */
export function zipEntries(zip: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error(`no entry of the directory at ${at}`);
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const local = bytes.readUInt32LE(at + 42);
    if (name === undefined || extra === undefined || comment === undefined) throw new Error("unreadable");
    const path = bytes.subarray(at + 46, at + 46 + name);
    const localName = bytes.readUInt16LE(local + 26);
    if (!path.equals(bytes.subarray(local + 30, local + 30 + localName)))
      throw new Error(`two names: ${path}`);
    const begin = local + 30 + localName + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(begin, begin + bytes.readUInt32LE(at + 20));
    const stored = bytes.readUInt16LE(at + 10) === 0;
    entries.push({
      path: path.toString("utf8"),
      utf8: (bytes.readUInt16LE(at + 8) & 0x800) !== 0 && (bytes.readUInt16LE(local + 6) & 0x800) !== 0,
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      time: bytes.readUInt32LE(at + 12),
      extra: extra + bytes.readUInt16LE(local + 28),
      bytes: stored ? packed : inflateRawSync(packed),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
