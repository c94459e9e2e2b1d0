/** The first bytes of a compound file: older Office formats, and Office files with a password (MS-CFB, 2.2). */
const COMPOUND = "\u00d0\u00cf\u0011\u00e0";
/** Office wraps a file with a password into a compound file with this stream (MS-OFFCRYPTO, 2.3.4.1). */
const ENCRYPTED = [..."EncryptedPackage"].join("\0");

/** Binary text of these bytes, a character for each. */
export function latinText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** What a compound file is: one with a password, or one of an older Office; undefined for any other file. */
export function compoundKind(bytes: Uint8Array): "encrypted" | "older" | undefined {
  if (!latinText(bytes.subarray(0, 8)).startsWith(COMPOUND)) return undefined;
  return latinText(bytes).includes(ENCRYPTED) ? "encrypted" : "older";
}

/** The sentence beside the first text that a file begins with, byte order mark and spaces left out; "" for none. */
export function toldByStart(
  bytes: Uint8Array,
  told: readonly (readonly [start: string, sentence: string])[],
): string {
  const start = latinText(bytes.subarray(0, 8))
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  return told.find(([first]) => start.startsWith(first))?.[1] ?? "";
}
