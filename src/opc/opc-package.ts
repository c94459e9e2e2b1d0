import { inflateSync, strFromU8, strToU8 } from "fflate";
import { type PackedFile, packBytes, packText, writeZip } from "./write-zip.ts";
import { type ZipListing, zipDirectory } from "./zip-directory.ts";

/** A zip of parts (Open Packaging Conventions, ECMA-376 part 2), each unpacked when it is first asked for. */
export interface OpcPackage {
  /** Paths of its parts, in the order of the directory. */
  readonly paths: readonly string[];
  /**
   * Text of a part; "" when there is none.
   * @throws when its data are not what the directory says
   */
  text(path: string): string;
  /** Bytes of a part, unpacked; none when there is none. @throws as `text` */
  bytes(path: string): Uint8Array;
  /** A part as it stands in the zip; undefined when there is none. */
  packed(path: string): PackedFile | undefined;
  /**
   * The package's bytes with these parts in place of its own, by path; undefined takes one out, a new path goes behind the
   * others. All other parts stay as they are, packed.
   */
  withParts(changed: ReadonlyMap<string, string | Uint8Array | undefined>): Uint8Array;
}

const CONTENT_TYPES = "[Content_Types].xml";

/** The path as it is meant: names flagged so are UTF-8. */
const pathOf = ({ name, utf8 }: ZipListing): string =>
  utf8 ? strFromU8(Uint8Array.from(name, (letter) => letter.charCodeAt(0))) : name;

/** What a deflated stream holds, whose size is known; at most a byte more of one that holds more. @throws on a broken one */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

/** By fflate, which runs everywhere. Without room of its own it takes 128 KB for each part. */
const inflateAnywhere: Inflate = (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) });

/**
 * Opens a package; ask `whyNotZip` first of bytes that come from outside.
 * @param inflate where the machine has something faster
 * @throws when the bytes are no whole zip
 */
export function openPackage(bytes: Uint8Array, inflate: Inflate = inflateAnywhere): OpcPackage {
  const listed = zipDirectory(bytes);
  if (listed === undefined) throw new Error("these bytes are no whole zip");
  const parts = new Map(listed.filter(({ name }) => !name.endsWith("/")).map((part) => [pathOf(part), part]));
  const texts = new Map<string, string>();
  const packed = (path: string): PackedFile | undefined => {
    const listing = parts.get(path);
    if (listing === undefined) return undefined;
    const { data, packed: length, encrypted: _encrypted, ...part } = listing;
    return { ...part, bytes: bytes.subarray(data, data + length) };
  };
  const unpacked = (path: string): Uint8Array => {
    const part = packed(path);
    if (part === undefined) return new Uint8Array();
    const data = part.deflated ? inflate(part.bytes, part.unpacked) : part.bytes;
    if (data.length !== part.unpacked) throw new Error(`${path} is not as long as the zip says`);
    return data;
  };
  const pack = (path: string, part: string | Uint8Array): PackedFile => {
    const { name, utf8 } = parts.get(path) ?? { name: strFromU8(strToU8(path), true), utf8: true };
    return typeof part === "string" ? packText(name, utf8, part) : packBytes(name, utf8, part);
  };
  return {
    paths: [...parts.keys()],
    text: (path) => {
      const known = texts.get(path);
      if (known !== undefined) return known;
      const read = strFromU8(unpacked(path));
      texts.set(path, read);
      return read;
    },
    bytes: unpacked,
    packed,
    withParts: (changed) => {
      // Some readers look for the content types at the very beginning.
      const paths = new Set([CONTENT_TYPES, ...parts.keys(), ...changed.keys()]);
      return writeZip(
        [...paths].flatMap((path) => {
          const own = changed.get(path);
          if (own !== undefined) return [pack(path, own)];
          const there = changed.has(path) ? undefined : packed(path);
          return there === undefined ? [] : [there];
        }),
      );
    },
  };
}
