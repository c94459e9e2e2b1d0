import { assert, property, string, uint8Array } from "fast-check";
import { describe, expect, it } from "vitest";
import { TextDecoder as Ours } from "../../src/opc/text-decoder.ts";

const ours = (bytes: Uint8Array): string => new Ours().decode(bytes);
const theirs = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("UTF-8 where there is no TextDecoder", () => {
  it.each([
    ["nothing", []],
    ["a byte order mark", [0xef, 0xbb, 0xbf, 0x41]],
    ["a second mark", [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]],
    ["half a mark", [0xef, 0xbb]],
    ["a byte that begins nothing", [0x41, 0x80, 0xff, 0x42]],
    ["letters longer than they need to be", [0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0xf0, 0x80, 0x80, 0xaf]],
    ["half a pair", [0xed, 0xa0, 0x80, 0xed, 0xbf, 0xbf]],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80, 0xf5, 0x80]],
    ["cut short", [0xf0, 0x9f, 0x98, 0x41, 0xe1, 0xba]],
  ])("reads %s as the standard says", (_name, bytes) => {
    expect(ours(Uint8Array.from(bytes))).toBe(theirs(Uint8Array.from(bytes)));
  });

  it("reads any text, also one longer than a call takes arguments", () => {
    const long = "Sở Tư pháp tỉnh Quảng Bình 🌾 ".repeat(40_000);
    expect(ours(new TextEncoder().encode(long))).toBe(long);
    assert(
      property(string({ unit: "binary", maxLength: 200 }), (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(ours(bytes)).toBe(theirs(bytes));
      }),
    );
  });

  it("reads any bytes", () => {
    assert(
      property(uint8Array({ maxLength: 60 }), (bytes) => {
        expect(ours(bytes)).toBe(theirs(bytes));
      }),
    );
  });
});
