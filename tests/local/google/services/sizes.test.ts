import { expect, test } from "vitest";
import { refusal, runTiny } from "../../tiny-host.ts";

const store = "PropertiesService.getDocumentProperties()";
const onBook = (letters: number) => `book().addDeveloperMetadata("k", "x".repeat(${letters}), "DOCUMENT");`;
const onSheet = (name: string, letters: number) =>
  `${name}.getRange("B:B").addDeveloperMetadata("k", "x".repeat(${letters}), "DOCUMENT");`;

// https://developers.google.com/workspace/sheets/api/guides/metadata#metadata_storage_limits
test("metadata: 30,000 letters for the book and as many for each of its sheets, keys among them", async () => {
  const full = `${onBook(29_999)} ${onSheet("sheet()", 29_999)} ${onSheet("book().insertSheet('A', 1)", 29_999)}`;
  expect(await refusal(full)).toBe("");
  for (const more of [onBook(0), onSheet("sheet()", 0)])
    expect(await refusal(full + more)).toContain("30000 characters");
  const longer = "book().createDeveloperMetadataFinder().find()[0].setValue('x'.repeat(30000));";
  expect(await refusal(onBook(1) + longer)).toContain("30000 characters");
});

// https://developers.google.com/apps-script/guides/services/quotas
test.each([
  ["a value of 9 KB", `${store}.setProperty("k", "x".repeat(9 * 1024))`, ""],
  ["a value of more", `${store}.setProperty("k", "ờ".repeat(3 * 1024) + "x")`, "Argument too large: value"],
  ["no name", `${store}.setProperty("", "x")`, "must not be null or empty"],
  [
    "500 KB in all",
    `for (let n = 100; n < 155; n += 1) ${store}.setProperty("k" + n, "x".repeat(9 * 1024))`,
    "",
  ],
  [
    "more in all",
    `for (let n = 100; n < 157; n += 1) ${store}.setProperty("k" + n, "x".repeat(9 * 1024))`,
    "exceeded the property storage quota",
  ],
])("properties: %s", async (_name, body, sentence) => {
  const said = await refusal(body);
  expect(sentence === "" ? said : said.includes(sentence)).toBe(sentence === "" ? "" : true);
});

test("a lock is not waited for backwards", async () => {
  const body =
    "const from = Date.now(); try { LockService.getDocumentLock().tryLock(-5000); } catch (e) { return e.message + (Date.now() >= from); }";
  expect(await runTiny(body)).toBe("Invalid argument: -5000true");
});
