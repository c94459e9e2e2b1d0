import PizZip from "pizzip";

/** Any fixed moment will do; this is the noon of the day on which Nghị định 30/2020 came into force. */
const FIXED = new Date(2020, 2, 5, 12);

/**
 * The same parts always give the same bytes: fixed dates, fixed order, no folders of their own.
 * @param {readonly (readonly [path: string, xml: string])[]} parts
 * @returns {Uint8Array}
 */
export function docxFile(parts) {
  const zip = new PizZip();
  for (const [path, xml] of parts) zip.file(path, xml, { date: FIXED, createFolders: false });
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
