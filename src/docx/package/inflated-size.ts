/** Lengths and their further bits by symbol – 257 (RFC 1951, 3.2.5). */
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const lengthBits = (symbol: number): number => (symbol < 8 || symbol === 28 ? 0 : (symbol >> 2) - 1);
const distanceBits = (symbol: number): number => (symbol < 4 ? 0 : (symbol >> 1) - 1);

/** A canonical Huffman code: how many codes each length has, and the symbols in the order of their codes. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

function codeOf(lengths: readonly number[]): Code {
  const counts = new Array<number>(16).fill(0);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const symbols = counts.flatMap((_, length) =>
    length === 0 ? [] : lengths.flatMap((each, symbol) => (each === length ? [symbol] : [])),
  );
  return { counts, symbols };
}

const FIXED = codeOf(
  Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);
const FIXED_DISTANCES = codeOf(new Array<number>(30).fill(5));

/**
 * How many bytes a deflated stream holds, without inflating it: a zip may state any size it likes. Counts no further
 * than `limit`; undefined when the stream is broken.
 */
export function inflatedSize(bytes: Uint8Array, limit: number): number | undefined {
  let at = 0;
  let size = 0;
  const bit = (): number => {
    const byte = bytes[at >> 3];
    if (byte === undefined) throw new RangeError("end of the stream");
    const value = (byte >> (at & 7)) & 1;
    at += 1;
    return value;
  };
  const bits = (count: number): number => {
    let value = 0;
    for (let index = 0; index < count; index += 1) value |= bit() << index;
    return value;
  };
  const symbolOf = ({ counts, symbols }: Code): number => {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length += 1) {
      code |= bit();
      const count = counts[length] ?? 0;
      const symbol = symbols[index + code - first];
      if (code - first < count && symbol !== undefined) return symbol;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new RangeError("no such code");
  };
  const dynamic = (): readonly [Code, Code] => {
    const literals = bits(5) + 257;
    const all = literals + bits(5) + 1;
    const own = new Array<number>(19).fill(0);
    const given = bits(4) + 4;
    for (const place of ORDER.slice(0, given)) own[place] = bits(3);
    const code = codeOf(own);
    const lengths: number[] = [];
    while (lengths.length < all) {
      const symbol = symbolOf(code);
      if (symbol < 16) lengths.push(symbol);
      else {
        const repeated = symbol === 16 ? (lengths[lengths.length - 1] ?? 0) : 0;
        const times = symbol === 16 ? 3 + bits(2) : symbol === 17 ? 3 + bits(3) : 11 + bits(7);
        for (let turn = 0; turn < times; turn += 1) lengths.push(repeated);
      }
    }
    return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals))];
  };
  const block = (kind: number): void => {
    if (kind === 0) {
      at = (at + 7) & ~7;
      const length = bits(16);
      size += length;
      at += 16 + 8 * length;
      return;
    }
    if (kind === 3) throw new RangeError("no such block");
    const [literals, distances] = kind === 1 ? [FIXED, FIXED_DISTANCES] : dynamic();
    for (let symbol = symbolOf(literals); symbol !== 256; symbol = symbolOf(literals)) {
      if (symbol < 256) size += 1;
      else {
        size += (LENGTHS[symbol - 257] ?? 0) + bits(lengthBits(symbol - 257));
        bits(distanceBits(symbolOf(distances)));
      }
      if (size > limit) return;
    }
  };
  try {
    for (let last = 0; last === 0 && size <= limit; ) {
      last = bit();
      block(bits(2));
    }
    return size;
  } catch (broken) {
    if (broken instanceof RangeError) return undefined;
    throw broken;
  }
}
