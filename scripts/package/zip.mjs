import { zipSync } from "fflate";

/** The first moment that a zip can tell, by the clock of whatever place: packed twice it is the same to the byte. */
const always = () => new Date(1980, 0, 1);
/** fflate's own code, since what zlib makes differs from one processor and version of Node to the next. */
const level = 6;
/**
 * Made on Unix (APPNOTE 4.4.2), for Windows too: some programs take the names of others for those of DOS, whatever the mark of
 * UTF-8 says. Rights then stand in the upper half of the attributes (4.4.15).
 */
const unix = 3;
const rights = (/** @type {boolean} */ runs) => (0o100000 | (runs ? 0o755 : 0o644)) << 16;

/** @typedef {{ readonly path: string, readonly bytes: Uint8Array, readonly runs?: boolean }} Packed a file, and whether it is a program */

/**
 * Packs files, in the order of their paths. A path that is not ASCII is marked as UTF-8 (bit 11).
 * @param {readonly Packed[]} files
 */
export function zip(files) {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(({ path, bytes, runs = false }) => [
        path,
        [bytes, { level, mtime: always(), os: unix, attrs: rights(runs) }],
      ]),
    ),
  );
}
