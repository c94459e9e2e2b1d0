import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarText, foldLine } from "../../../src/core/calendar/icalendar.ts";

test.each([
  ["Cụm, Khu vực; \\ hết", "Cụm\\, Khu vực\\; \\\\ hết"],
  ["một\nhai\r\nba\rbốn", "một\\nhai\\nba\\nbốn"],
  ["a\u0000b\u0007c\u007f", "a b c "],
  ["\tcột", "\tcột"],
  ["", ""],
])("%j is written %j", (text, written) => expect(calendarText(text)).toBe(written));

const octets = (line: string): number => new TextEncoder().encode(line).length;

test.each([
  ["75 octets stay one line", "a".repeat(75), 1],
  ["76 are two", "a".repeat(76), 2],
  ["a letter of three octets is not cut", `${"a".repeat(74)}ế`, 2],
  ["letters of four octets", "🏅".repeat(40), 3],
])("%s", (_name, line, count) => {
  const lines = foldLine(line).split("\r\n");
  expect(lines).toHaveLength(count);
  expect(lines.every((part) => octets(part) <= 75)).toBe(true);
});

test("law: folded lines have 75 octets at most, each whole in UTF-8, and unfold to the line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const line = text.replace(/[\r\n]/gu, "");
      const folded = foldLine(line);
      for (const part of folded.split("\r\n")) {
        expect(octets(part)).toBeLessThanOrEqual(75);
        // A cut letter would come back as U+FFFD.
        expect(new TextDecoder().decode(new TextEncoder().encode(part))).toBe(part);
      }
      expect(folded.replace(/\r\n /gu, "")).toBe(line);
    }),
  );
});
