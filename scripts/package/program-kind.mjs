/**
 * What system a program or library is made for, by its own head.
 * @param {Uint8Array} bytes @returns {"PE32+ x64" | "ELF x64" | undefined} undefined for any other
 */
export function programKind(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 64) return undefined;
  // ELF, 64 bits, little end first; machine 62 is x86-64 (System V ABI).
  if (view.getUint32(0) === 0x7f454c46)
    return view.getUint16(4) === 0x0201 && view.getUint16(18, true) === 62 ? "ELF x64" : undefined;
  // “MZ”, at 0x3c the place of “PE\0\0”, then the machine, behind 20 bytes the magic of PE32+ (Microsoft's PE format).
  if (view.getUint16(0) !== 0x4d5a) return undefined;
  const at = view.getUint32(0x3c, true);
  if (at + 26 > bytes.length || view.getUint32(at) !== 0x50450000) return undefined;
  return view.getUint16(at + 4, true) === 0x8664 && view.getUint16(at + 24, true) === 0x20b
    ? "PE32+ x64"
    : undefined;
}
