import { zipSync } from "fflate";

/** The first moment a zip can tell, on whatever clock: what is packed twice is the same to the byte. */
const always = new Date(1980, 0, 1);
/** fflate's own code, since what zlib makes differs from one processor and version of Node to the next. */
const level = 6;
/** Rights as Unix keeps them, in the upper half of the attributes (APPNOTE 4.4.15). */
const unix = 3;
const rights = (/** @type {boolean} */ runs) => (0o100000 | (runs ? 0o755 : 0o644)) << 16;

/** @typedef {{ readonly path: string, readonly bytes: Uint8Array, readonly runs?: boolean }} Packed a file, and whether it is a program */

/**
 * Packs files, in the order of their paths. A path that is not ASCII is marked as UTF-8 (bit 11).
 * @param {readonly Packed[]} files @param {{ readonly keepsRights: boolean }} choices whether rights of Unix go along
 */
export function zip(files, { keepsRights }) {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(({ path, bytes, runs = false }) => [
        path,
        [bytes, { level, mtime: always, ...(keepsRights && { os: unix, attrs: rights(runs) }) }],
      ]),
    ),
  );
}
