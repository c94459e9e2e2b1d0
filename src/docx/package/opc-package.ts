import { inflateSync, strFromU8 } from "fflate";
import { type PackedFile, packText, writeZip } from "./write-zip.ts";
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
  /** The package's bytes with these texts in place of its own, by path; all other parts stay as they are, packed. */
  withTexts(texts: ReadonlyMap<string, string>): Uint8Array;
}

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Opens a package; ask `whyNotZip` first of bytes that come from outside.
 * @throws when the bytes are no whole zip
 */
export function openPackage(bytes: Uint8Array): OpcPackage {
  const listed = zipDirectory(bytes);
  if (listed === undefined) throw new Error("these bytes are no whole zip");
  const parts = new Map(listed.filter(({ name }) => !name.endsWith("/")).map((part) => [part.name, part]));
  const texts = new Map<string, string>();
  const unpacked = (part: ZipListing): string => {
    const packed = bytes.subarray(part.data, part.data + part.packed);
    // Room for a byte more than the zip says tells a part that holds more; without any, fflate takes 128 KB for each.
    const data = part.deflated ? inflateSync(packed, { out: new Uint8Array(part.unpacked + 1) }) : packed;
    if (data.length !== part.unpacked) throw new Error(`${part.name} is not as long as the zip says`);
    return strFromU8(data);
  };
  const text = (path: string): string => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const part = parts.get(path);
    const read = part === undefined ? "" : unpacked(part);
    texts.set(path, read);
    return read;
  };
  const asPacked = ({ data, packed, ...part }: ZipListing): PackedFile => ({
    ...part,
    bytes: bytes.subarray(data, data + packed),
  });
  return {
    paths: [...parts.keys()],
    text,
    withTexts: (changed) => {
      // Some readers look for the content types at the very beginning.
      const types = parts.get(CONTENT_TYPES);
      const inOrder = [types, ...[...parts.values()].filter((part) => part !== types)];
      return writeZip(
        inOrder.flatMap((part) => {
          if (part === undefined) return [];
          const own = changed.get(part.name);
          return [own === undefined ? asPacked(part) : packText(part.name, part.utf8, own)];
        }),
      );
    },
  };
}
