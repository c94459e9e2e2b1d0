import { strToU8, zipSync } from "fflate";

/** Any fixed moment will do; this is the noon of the day on which Nghị định 30/2020 came into force. */
const FIXED = new Date(2020, 2, 5, 12);

/**
 * The same parts always give the same bytes: fixed dates, fixed order, no folders of their own.
 * @param {readonly (readonly [path: string, xml: string])[]} parts
 * @returns {Uint8Array}
 */
export function docxFile(parts) {
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])), {
    mtime: FIXED,
    level: 9,
  });
}
