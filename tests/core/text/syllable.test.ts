import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isSyllable } from "../../../src/core/text/syllable.ts";
import { seedFolder } from "../../samples/read-samples.ts";

test.each([
  "nghiêng",
  "Quỳnh",
  "quốc",
  "giếng",
  "gì",
  "giữ",
  "khuya",
  "Nguyễn",
  "ở",
  "ý",
  "khuỷu",
  "ĐƯỜNG",
  "hòa",
  "hoà",
])("%s is a syllable", (word) => expect(isSyllable(word)).toBe(true));

test.each(["", "jưn", "bửhm", "nghiêngs", "cafộ", "strong", "hớnh", "ắấ", "Microsoftđ", "123"])(
  "%s is none",
  (word) => expect(isSyllable(word)).toBe(false),
);

test("nearly every word with marks in a real plan is one", () => {
  const text = readFileSync(join(seedFolder, "btp-2017.txt"), "utf8").normalize("NFC");
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[à-ỹ]/u.test(word));
  expect(words.length).toBeGreaterThan(1_000);
  expect([...new Set(words.filter((word) => !isSyllable(word)))].length).toBeLessThan(10);
});
