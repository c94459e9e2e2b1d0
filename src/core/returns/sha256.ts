/** The bytes of a text in UTF-8; half of a pair without its other half counts as it stands. */
function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return bytes;
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

/** The first 32 bits behind the point (FIPS 180-4, §4.2.2 and §5.3.3). */
const behindPoint = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;

let constants: { readonly rounds: readonly number[]; readonly start: readonly number[] } | undefined;

/** Worked out at the first hash: all code is loaded at every click. */
function known(): NonNullable<typeof constants> {
  constants ??= {
    rounds: primes(64).map((prime) => behindPoint(Math.cbrt(prime))),
    start: primes(8).map((prime) => behindPoint(Math.sqrt(prime))),
  };
  return constants;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** A message is made whole blocks of 64 bytes: a one, zeros, and its length in bits (§5.1.1). */
function padded(bytes: readonly number[]): readonly number[] {
  const zeros = (119 - (bytes.length % 64)) % 64;
  const bits = bytes.length * 8;
  const length = [Math.floor(bits / 2 ** 32), bits | 0].flatMap((word) =>
    [24, 16, 8, 0].map((by) => (word >>> by) & 255),
  );
  return [...bytes, 0x80, ...Array.from({ length: zeros }, () => 0), ...length];
}

function compress(state: readonly number[], block: readonly number[]): readonly number[] {
  const { rounds } = known();
  const words: number[] = [];
  for (let i = 0; i < 64; i += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = block.slice(4 * i, 4 * i + 4);
    if (i < 16) words.push((a << 24) | (b << 16) | (c << 8) | d);
    else {
      const [near = 0, far = 0] = [words[i - 2], words[i - 15]];
      const s0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
      const s1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
      words.push(((words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1) | 0);
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  words.forEach((word, i) => {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + word) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  });
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + (state[i] ?? 0)) | 0);
}

function digest(bytes: readonly number[]): readonly number[] {
  const whole = padded(bytes);
  let state = known().start;
  for (let at = 0; at < whole.length; at += 64) state = compress(state, whole.slice(at, at + 64));
  return state.flatMap((word) => [24, 16, 8, 0].map((by) => (word >>> by) & 255));
}

const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits (FIPS 180-4). */
export const sha256 = (text: string): string => hex(digest(utf8(text)));

/**
 * HMAC-SHA-256 of a text under a secret (RFC 2104), as 64 hexadecimal digits: who does not know the secret cannot make it.
 * @param secret a text of at most 64 bytes
 */
export function hmacSha256(secret: string, text: string): string {
  const key = utf8(secret);
  const under = (mask: number): readonly number[] =>
    Array.from({ length: 64 }, (_, i) => (key[i] ?? 0) ^ mask);
  return hex(digest([...under(0x5c), ...digest([...under(0x36), ...utf8(text)])]));
}
