import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hmacSha256, sha256 } from "../../../src/core/returns/sha256.ts";

const text = fc.string({ unit: "binary", maxLength: 300 });

test("a hash is that of node's own SHA-256, whatever the text and its length", () => {
  fc.assert(
    fc.property(text, (content) => {
      expect(sha256(content)).toBe(createHash("sha256").update(content, "utf8").digest("hex"));
    }),
  );
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 1000])
    expect(sha256("ê".repeat(length))).toBe(createHash("sha256").update("ê".repeat(length)).digest("hex"));
});

test("a code under a secret is that of node's own HMAC", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: "grapheme-ascii" }), text, (secret, content) => {
      expect(hmacSha256(secret, content)).toBe(createHmac("sha256", secret).update(content).digest("hex"));
    }),
  );
});
