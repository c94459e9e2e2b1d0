/** The characters that Windows-1252 puts at 0x80–0x9F; holes are control characters, which stand for themselves. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function byteOf(code: number, char: string): number {
  if (code < 0x100) return code;
  // nfc() has read the Latin-1 letters D0 and F0 as Đ and đ.
  if (code === 0x110) return 0xd0;
  if (code === 0x111) return 0xf0;
  const high = HIGH.indexOf(char);
  return high < 0 ? -1 : 0x80 + high;
}

/** How many bytes follow this first byte in UTF-8; -1 for a byte that starts no character of this plane. */
function following(first: number): number {
  if (first < 0x80) return 0;
  if (first >= 0xc2 && first <= 0xdf) return 1;
  return first >= 0xe0 && first <= 0xef ? 2 : -1;
}

/** The NBSP that ends “à” is folded to a space on reading, and trimmed where the cell ends. */
function continuation(byte: number | undefined): number | undefined {
  if (byte === undefined || byte === 0x20) return 0x20;
  return byte >= 0x80 && byte <= 0xbf ? byte & 0x3f : undefined;
}

/**
 * UTF-8 that a program took for Windows-1252 (“Viá»‡t” → “Việt”), read again as UTF-8; undefined when the text is
 * not wholly such bytes, or holds none beyond ASCII.
 */
export function fromMojibake(text: string): string | undefined {
  const bytes = [...text].map((char) => byteOf(char.codePointAt(0) ?? 0, char));
  if (bytes.includes(-1)) return undefined;
  const chars: string[] = [];
  let wide = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const more = following(first);
    if (more < 0) return undefined;
    let code = more === 0 ? first : first & (more === 1 ? 0x1f : 0x0f);
    for (let next = 1; next <= more; next += 1) {
      const low = continuation(bytes[at + next]);
      if (low === undefined) return undefined;
      code = (code << 6) | low;
    }
    chars.push(String.fromCharCode(code));
    if (more > 0 && bytes[at + more] !== undefined && bytes[at + more] !== 0x20) wide += 1;
    at += more + 1;
  }
  return wide === 0 ? undefined : chars.join("").normalize("NFC").trim();
}
