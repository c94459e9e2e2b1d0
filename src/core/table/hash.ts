const { imul } = Math;

/**
 * A 53-bit fingerprint of a text as 14 hexadecimal digits (two mixed 32-bit multiplicative hashes).
 * It tells whether a row changed since it was read; it is no protection against forgery.
 */
export function hashText(content: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < content.length; i += 1) {
    const unit = content.charCodeAt(i);
    a = imul(a ^ unit, 2654435761);
    b = imul(b ^ unit, 1597334677);
  }
  a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
  b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
  const value = 4294967296 * (2097151 & b) + (a >>> 0);
  return value.toString(16).padStart(14, "0");
}
