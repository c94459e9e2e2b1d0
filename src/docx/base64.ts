const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const values: ReadonlyMap<string, number> = new Map([...alphabet].map((letter, index) => [letter, index]));

/** The bytes of a base64 text; anything outside the alphabet (line breaks, padding) is passed over. Apps Script has no atob. */
export function bytesOfBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    const value = values.get(letter);
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 0xff;
    length += 1;
  }
  return bytes.slice(0, length);
}
