import fc from "fast-check";
import { expect, test } from "vitest";
import { base64OfBytes, bytesOfBase64 } from "../../src/docx/package/base64.ts";
import { cpuNow } from "../cpu-now.ts";

test("bytes become the base64 that every other program writes, and come back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const written = base64OfBytes(bytes);
      expect(written).toBe(Buffer.from(bytes).toString("base64"));
      expect([...bytesOfBase64(written)]).toEqual([...bytes]);
    }),
  );
});

test("a megabyte takes no longer than a clerk would notice", () => {
  const bytes = Uint8Array.from({ length: 1_000_000 }, (_, at) => at * 7);
  const start = cpuNow();
  expect(base64OfBytes(bytes)).toHaveLength(1_333_336);
  expect(cpuNow() - start).toBeLessThan(5000);
});
