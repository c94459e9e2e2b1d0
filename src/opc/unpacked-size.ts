import { inflatedSize } from "./inflated-size.ts";
import type { ZipListing } from "./zip-directory.ts";

/** Deflate never packs closer (RFC 1951: 258 bytes in two bits). */
export const CLOSEST = 1032;

/**
 * Bytes that the parts of a zip hold, by the directory, or by their own data where these could hold more than `most`.
 * A sum over `most` is that alone: it may be short of the truth.
 */
export function unpackedSize(bytes: Uint8Array, listed: readonly ZipListing[], most: number): number {
  return listed.reduce((sum, { packed, unpacked, deflated, data }) => {
    const stated = deflated ? unpacked : Math.max(packed, unpacked);
    if (!deflated || sum + stated > most || packed * CLOSEST <= most) return sum + stated;
    const real = inflatedSize(bytes.subarray(data, data + packed), most) ?? 0;
    return sum + Math.max(stated, real);
  }, 0);
}
