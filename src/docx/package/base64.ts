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

/** Base64 of bytes, padded. */
export function base64OfBytes(bytes: Uint8Array): string {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const held = (a << 16) | (b << 8) | c;
    const four = [18, 12, 6, 0].map((bits) => alphabet[(held >> bits) & 63]).join("");
    const missing = Math.max(0, at + 3 - bytes.length);
    texts.push(four.slice(0, 4 - missing) + "=".repeat(missing));
  }
  return texts.join("");
}
