/** One file of a zip as its directory tells of it; sizes in bytes. */
export interface ZipListing {
  readonly name: string;
  readonly encrypted: boolean;
  /** Whether its name is in UTF-8 (flag bit 11). */
  readonly utf8: boolean;
  readonly deflated: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its data begin. */
  readonly data: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
/** No part of a Word file comes near it. */
const LONGEST_NAME = 1000;

/**
 * The directory of a zip (PKWARE's APPNOTE, 4.3), read without inflating anything; undefined when the bytes are no
 * whole zip. Zip64 counts as broken: no Word file comes near its 4 GB.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipListing[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  if (at + size > end || count * 46 > size) return undefined;
  const listed: ZipListing[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return undefined;
    const local = view.getUint32(at + 42, true);
    if (local + 30 > end || view.getUint32(local, true) !== LOCAL) return undefined;
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const name = view.getUint16(at + 28, true);
    const packed = view.getUint32(at + 20, true);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + packed > end || at + 46 + name > end || name > LONGEST_NAME) return undefined;
    if (method !== 0 && method !== 8) return undefined;
    listed.push({
      name: String.fromCharCode(...bytes.subarray(at + 46, at + 46 + name)),
      encrypted: (flags & 1) === 1,
      utf8: (flags & 0x800) !== 0,
      deflated: method === 8,
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked: view.getUint32(at + 24, true),
      data,
    });
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return listed;
}

function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
