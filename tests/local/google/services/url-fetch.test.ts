import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { ALLOWED } from "../../../../src/local/google/services/url-fetch.ts";
import { refusal, runTiny, tinyHost } from "../../tiny-host.ts";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const doc = "application/vnd.google-apps.document";

const make = (mimeType: string, size: number): string =>
  `const id = Drive.Files.create({ name: "Mẫu", mimeType: "${mimeType}" },
     Utilities.newBlob(new Array(${size}).fill(-3), "${docx}", "Mẫu.docx"), { fields: "id" }).id;`;
const get = (id: string, token: string, muted: boolean): string =>
  `UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files/" + ${id} + "/export?mimeType=${docx}",
     { headers: { Authorization: "Bearer " + ${token} }, muteHttpExceptions: ${muted} })`;
const own = "ScriptApp.getOAuthToken()";
const answer = (fetched: string): string =>
  `const r = ${fetched}; const t = r.getResponseCode() === 200 ? "" : JSON.parse(r.getContentText()).error.errors[0].reason; return r.getResponseCode() + " " + t;`;

test("the local host allows what the manifest allows, and nothing else", async () => {
  const manifest = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../../../appsscript/appsscript.json"), "utf8"),
  ) as { readonly urlFetchWhitelist: unknown };
  expect(manifest.urlFetchWhitelist).toEqual([ALLOWED]);
  for (const url of [
    "https://example.com/",
    "http://www.googleapis.com/drive/v3/files",
    "https://www.googleapis.com/upload/drive/v3/",
  ])
    expect(await refusal(`UrlFetchApp.fetch("${url}", { headers: {} });`)).toContain("urlFetchWhitelist");
});

test("a document comes back as signed bytes of the script's own realm", async () => {
  const body = `${make(doc, 3)} const b = ${get("id", own, true)}.getContent(); return JSON.stringify([b, b instanceof Array]);`;
  expect(await runTiny(body)).toBe("[[-3,-3,-3],true]");
});

test.each([
  ["a file that is not there", `${answer(get('"khong-co"', own, true))}`, "404 notFound"],
  ["another token", `${make(doc, 3)} ${answer(get("id", '"cua-ai"', true))}`, "401 authError"],
  [
    "a Word file, which is no Google Doc",
    `${make(docx, 3)} ${answer(get("id", own, true))}`,
    "403 fileNotExportable",
  ],
  [
    "a document over 10 MB",
    `${make(doc, 10_000_001)} ${answer(get("id", own, true))}`,
    "403 exportSizeLimitExceeded",
  ],
])("%s is answered as Drive does", async (_name, body, expected) => {
  expect(await runTiny(body)).toBe(expected);
});

test("unmuted, the same answer is an exception", async () => {
  expect(await refusal(get('"khong-co"', own, false))).toMatch(
    /^Exception: Request failed for https:\/\/www\.googleapis\.com returned code 404\. Truncated server response: /,
  );
});

test("another address of Drive, another format and another option are not there", async () => {
  expect(await refusal(`UrlFetchApp.fetch("${ALLOWED}about", { headers: {} });`)).toContain("máy chủ cục bộ");
  expect(await refusal(`${make(doc, 3)} ${get("id", own, true).replace(docx, "application/pdf")}`)).toContain(
    "máy chủ cục bộ",
  );
  expect(await refusal(`UrlFetchApp.fetch("${ALLOWED}x", { method: "delete" });`)).toContain(
    "máy chủ cục bộ",
  );
  expect(await refusal("UrlFetchApp.fetch(1, {});")).toContain("UrlFetchApp.fetch");
});

test("the simple trigger onEdit may not fetch", async () => {
  const body = `try { ${get('"x"', '"y"', true)} } catch (e) { sheet().getRange(1, 2, 1, 1).setValues([[e.message]]); }`;
  const book = await openBook(undefined);
  const host = tinyHost(book, { onEdit: body }, {});
  host.typeIn(book.sheets[0]?.name ?? "", 1, 1, [["x"]]);
  expect(book.sheets[0]?.rows[0]?.values[1]).toContain("script.external_request");
});
