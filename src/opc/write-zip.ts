import { deflateSync, strToU8 } from "fflate";

/** A file as it stands in a zip. */
export interface PackedFile {
  /** Its path, a character for each byte. */
  readonly name: string;
  readonly utf8: boolean;
  readonly deflated: boolean;
  readonly crc: number;
  /** How many bytes it has when unpacked. */
  readonly unpacked: number;
  readonly bytes: Uint8Array;
}

/** A text deflated; the same text always gives the same bytes. */
export function packText(name: string, utf8: boolean, text: string): PackedFile {
  return packBytes(name, utf8, strToU8(text));
}

/** Bytes deflated. */
export function packBytes(name: string, utf8: boolean, bytes: Uint8Array): PackedFile {
  return {
    name,
    utf8,
    deflated: true,
    crc: crc32(bytes),
    unpacked: bytes.length,
    bytes: deflateSync(bytes),
  };
}

/** Any fixed moment will do; this is the noon of the day on which Nghị định 30/2020/NĐ-CP came into force. */
const TIME = 12 << 11;
const DATE = ((2020 - 1980) << 9) | (3 << 5) | 5;

/** Version 2.0 of the format: folders and deflate (PKWARE's APPNOTE, 4.4.3). */
const VERSION = 20;

/** A zip of these files, in this order (PKWARE's APPNOTE, 4.3). */
export function writeZip(files: readonly PackedFile[]): Uint8Array {
  const size = files.reduce((sum, { name, bytes }) => sum + 76 + 2 * name.length + bytes.length, 22);
  const zip = new Uint8Array(size);
  const view = new DataView(zip.buffer);
  let at = 0;
  const short = (value: number): void => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const long = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const text = (letters: string): void => {
    for (let index = 0; index < letters.length; index += 1) zip[at + index] = letters.charCodeAt(index);
    at += letters.length;
  };
  /** What a file's own head and its line of the directory have in common. */
  const head = ({ name, utf8, deflated, crc, unpacked, bytes }: PackedFile): void => {
    for (const value of [VERSION, utf8 ? 0x800 : 0, deflated ? 8 : 0, TIME, DATE]) short(value);
    for (const value of [crc, bytes.length, unpacked]) long(value);
    short(name.length);
    short(0);
  };
  const places = files.map((file) => {
    const place = at;
    long(0x04034b50);
    head(file);
    text(file.name);
    zip.set(file.bytes, at);
    at += file.bytes.length;
    return place;
  });
  const directory = at;
  for (const [index, file] of files.entries()) {
    long(0x02014b50);
    short(VERSION);
    head(file);
    for (const value of [0, 0, 0]) short(value);
    long(0);
    long(places[index] ?? 0);
    text(file.name);
  }
  const length = at - directory;
  long(0x06054b50);
  for (const value of [0, 0, files.length, files.length]) short(value);
  long(length);
  long(directory);
  return zip;
}

let table: Uint32Array | undefined;

/** The cyclic redundancy check of PKWARE's APPNOTE, 4.4.7. */
function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1)
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
