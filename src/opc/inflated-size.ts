import { Inflate } from "fflate";

/** Inflated at a time: at most 4 MB come of it, for deflate never packs closer than 1 : 1032. */
const STEP = 4096;

/**
 * How many bytes a deflated stream holds, without keeping them: a zip may state any size it likes. Counts no further
 * than `limit`, or a step beyond it; undefined when the stream is broken.
 */
export function inflatedSize(bytes: Uint8Array, limit: number): number | undefined {
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
  });
  try {
    for (let at = 0; at < bytes.length && size <= limit; at += STEP)
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    return size;
  } catch {
    // Which of fflate's errors it was does not matter: the stream is not one.
    return undefined;
  }
}
