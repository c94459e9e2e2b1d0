/** A byte that begins a letter: how many bytes follow, its own bits, and the first and last byte that may come next. */
type Lead = readonly [more: number, bits: number, least: number, most: number];

/** The leads of well-formed UTF-8 (Unicode Standard, table 3-7); undefined where a byte begins none. */
function leadOf(byte: number): Lead | undefined {
  if (byte < 0x80) return [0, byte, 0x80, 0xbf];
  if (byte >= 0xc2 && byte < 0xe0) return [1, byte & 0x1f, 0x80, 0xbf];
  if (byte >= 0xe0 && byte < 0xf0)
    return [2, byte & 0x0f, byte === 0xe0 ? 0xa0 : 0x80, byte === 0xed ? 0x9f : 0xbf];
  if (byte >= 0xf0 && byte < 0xf5)
    return [3, byte & 0x07, byte === 0xf0 ? 0x90 : 0x80, byte === 0xf4 ? 0x8f : 0xbf];
  return undefined;
}

/**
 * UTF-8 read as the Encoding Standard's `TextDecoder` reads it, for Apps Script, which has none. The build puts it in
 * where a library asks for one (scripts/build.mjs): fflate, which finds none, calls it all the same and catches what V8
 * says of that, and to word that error V8 reads the whole script once more, at every click.
 */
export class TextDecoder {
  /** The text of these bytes, without a byte order mark; U+FFFD for each run of bytes that is no letter. */
  decode(bytes: Uint8Array): string {
    const parts: string[] = [];
    let units: number[] = [];
    const put = (code: number): void => {
      if (code < 0x10000) units.push(code);
      else units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + (code & 0x3ff));
      // As many arguments as every engine takes.
      if (units.length < 8_000) return;
      parts.push(String.fromCharCode(...units));
      units = [];
    };
    for (let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0; at < bytes.length; ) {
      const lead = leadOf(bytes[at] ?? 0);
      at += 1;
      if (lead === undefined) {
        put(0xfffd);
        continue;
      }
      let [more, code, least, most] = lead;
      for (; more > 0; more -= 1) {
        const next = bytes[at] ?? 0;
        if (next < least || next > most) break;
        code = (code << 6) | (next & 0x3f);
        [least, most] = [0x80, 0xbf];
        at += 1;
      }
      put(more > 0 ? 0xfffd : code);
    }
    return [...parts, String.fromCharCode(...units)].join("");
  }
}
