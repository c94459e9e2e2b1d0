import { expect, test } from "vitest";
import { refusal, runTiny } from "../../tiny-host.ts";

test.each([
  ["1965-06-14T16:00:00Z", "Asia/Ho_Chi_Minh", "dd/MM/yyyy", "15/06/1965"],
  ["1965-06-14T16:00:00Z", "Asia/Bangkok", "yyyy-MM-dd HH:mm", "1965-06-14 23:00"],
  ["2026-03-04T17:00:00Z", "Asia/Ho_Chi_Minh", "yyyy-MM-dd", "2026-03-05"],
  ["2026-03-04T17:00:05Z", "UTC", "HH:mm:ss", "17:00:05"],
  ["2026-03-04T17:00:05Z", "UTC", "yyyy-MM-dd'T'HH:mm:ss", "2026-03-04T17:00:05"],
])("formatDate of %s in %s by %s is %s", async (instant, zone, pattern, text) => {
  expect(
    await runTiny(
      "return Utilities.formatDate(new Date(args[0]), args[1], args[2]);",
      instant,
      zone,
      pattern,
    ),
  ).toBe(text);
});

test.each([
  ["15/06/1965", "Asia/Ho_Chi_Minh", "dd/MM/yyyy", "1965-06-14T16:00:00.000Z"],
  ["2026-03-05 08:30", "Asia/Ho_Chi_Minh", "yyyy-MM-dd HH:mm", "2026-03-05T01:30:00.000Z"],
  ["31/02/2026", "UTC", "dd/MM/yyyy", "2026-03-03T00:00:00.000Z"],
])("parseDate of %s in %s by %s", async (text, zone, pattern, instant) => {
  const body =
    "const d = Utilities.parseDate(args[0], args[1], args[2]); return d instanceof Date && d.toISOString();";
  expect(await runTiny(body, text, zone, pattern)).toBe(instant);
});

test.each([
  [
    "Utilities.formatDate(new Date(), 'UTC', 'u')",
    'chưa có trong máy chủ cục bộ: Utilities.formatDate mẫu "u"',
  ],
  [
    "Utilities.formatDate(new Date(), 'GMT+77', 'dd')",
    'chưa có trong máy chủ cục bộ: Utilities.formatDate múi giờ "GMT+77"',
  ],
  ["Utilities.parseDate('hôm nay', 'UTC', 'dd/MM/yyyy')", 'Unparseable date: "hôm nay"'],
])("%s", async (body, message) => {
  expect(await refusal(body)).toBe(`Exception: ${message}`);
});
