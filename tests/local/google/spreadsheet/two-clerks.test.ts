import { expect, test } from "vitest";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { memoryDrive } from "../../../../src/local/drive/memory-drive.ts";
import type { FaultPlan } from "../../../../src/local/google/run/faults.ts";
import { START, tinyHost } from "../../tiny-host.ts";

const TRY = "return LockService.getDocumentLock().tryLock(5000);";

test("while one clerk's run holds the lock another's waits in vain, and gets it once the run is over", async () => {
  const book = await openBook(undefined);
  const minh = tinyHost(book, { main: TRY }, { user: "minh@sotuphap.vn" });
  let during: unknown;
  // The other clerk's run happens inside the first one's, where its fault plan lets somebody act.
  const faults: FaultPlan = [
    {
      method: "Range.getValues",
      nth: 1,
      edit: () => {
        during = minh.call("main");
      },
    },
  ];
  const lan = tinyHost(
    book,
    {
      main: `const lock = LockService.getDocumentLock(); const got = lock.tryLock(0); sheet().getRange(1,1,1,1).getValues(); return got;`,
    },
    { faults },
  );
  expect(lan.call("main")).toBe(true);
  expect(during).toBe(false);
  expect(minh.clock() - START).toBeGreaterThanOrEqual(5000);
  expect(minh.call("main")).toBe(true);
});

test("a stale holder keeps everyone out; a released lock lets in", async () => {
  const book = await openBook(undefined);
  const host = tinyHost(
    book,
    {
      main: TRY,
      nested:
        "const a = LockService.getDocumentLock(), b = LockService.getDocumentLock(); const r = [a.tryLock(0), a.tryLock(0), b.tryLock(0)]; a.releaseLock(); r.push(b.tryLock(0)); return r.join();",
    },
    {},
  );
  book.lockHolder = {};
  expect(host.call("main")).toBe(false);
  book.lockHolder = undefined;
  expect(host.call("nested")).toBe("true,true,false,true");
});

test("the script knows who is at the keyboard", async () => {
  const host = tinyHost(
    await openBook(undefined),
    { main: "return Session.getEffectiveUser().getEmail();" },
    { user: "minh@sotuphap.vn" },
  );
  expect(host.call("main")).toBe("minh@sotuphap.vn");
});

const CREATE = `const made = Drive.Files.create({ name: args[0], mimeType: "application/vnd.google-apps.document", appProperties: { khoa: "k1" }, parents: args[1] || [] }, Utilities.newBlob([80, 75, -1], "application/x", "a.docx"), { fields: "id,webViewLink" }); return JSON.stringify(made);`;
const UPDATE = `try { return JSON.stringify(Drive.Files.update({ name: args[1] }, args[0], Utilities.newBlob([1], "application/x", "a.docx"))); } catch (e) { return e.name + ": " + e.message; }`;
const LIST = `return Drive.Files.list({ q: "appProperties has { key='khoa' and value='k1' } and trashed = false", fields: "files(id,name)" }).files.map((f) => f.id + f.name).join();`;

test("a paper belongs to the clerk who made it, also after the book was closed and opened", async () => {
  const drive = memoryDrive();
  const first = await openBook(undefined);
  const lan = tinyHost(first, { create: CREATE }, { drive });
  expect(lan.call("create", "Kế hoạch 12/KH: đợt 1")).toBe(
    '{"id":"tep-1","webViewLink":"https://drive.invalid/Kế hoạch 12-KH- đợt 1.docx"}',
  );
  expect(drive.files.get("Kế hoạch 12-KH- đợt 1.docx")).toEqual(Uint8Array.from([80, 75, 255]));
  const book = await openBook(await saveBook(first));
  const minh = tinyHost(
    book,
    { update: UPDATE, list: LIST, create: CREATE },
    { drive, user: "minh@sotuphap.vn" },
  );
  const missing = (call: string) =>
    `API call to drive.files.${call} failed with error: File not found: tep-1.`;
  expect(minh.call("update", "tep-1", "B")).toBe(`GoogleJsonResponseException: ${missing("update")}`);
  expect(() => minh.call("create", "C", ["tep-1"])).toThrow(missing("create"));
  minh.passTime(60_000);
  expect(minh.call("list")).toBe("");
  const again = tinyHost(book, { update: UPDATE, list: LIST }, { drive });
  again.passTime(60_000);
  expect(again.call("list")).toBe("tep-1Kế hoạch 12/KH: đợt 1");
  expect(JSON.parse(String(again.call("update", "tep-1", "Mới")))).toEqual({
    id: "tep-1",
    name: "Mới",
    mimeType: "application/vnd.google-apps.document",
  });
  expect([...drive.files]).toEqual([["Mới.docx", Uint8Array.from([1])]]);
});

test("a Drive folder has an id and no directory; two papers of one name have two files", async () => {
  const drive = memoryDrive();
  const host = tinyHost(
    await openBook(undefined),
    {
      folder: `return Drive.Files.create({ name: "Văn bản", mimeType: "application/vnd.google-apps.folder" }).id;`,
      create: CREATE,
    },
    { drive },
  );
  const folder = host.call("folder");
  host.call("create", "Thư", [folder]);
  host.call("create", "Thư", [folder]);
  expect([...drive.files.keys()]).toEqual(["Thư.docx", "Thư (2).docx"]);
});

test("a query the host does not know is an error, not a guess; without Drive the name is unknown", async () => {
  const book = await openBook(undefined);
  const host = tinyHost(
    book,
    { main: CREATE, list: `Drive.Files.list({ q: "fullText contains 'x'", fields: "files(id)" });` },
    {},
  );
  host.call("main", "a");
  expect(() => host.call("list")).toThrow("chưa có trong máy chủ cục bộ: q");
  expect(tinyHost(book, { main: "return typeof Drive;" }, { drive: undefined }).call("main")).toBe(
    "undefined",
  );
});

test.each([
  [
    "PropertiesService.getDocumentProperties().setProperty('k', 'ă'.repeat(4609));",
    "Argument too large: value",
  ],
  [
    "for (let i = 0; i < 60; i++) PropertiesService.getDocumentProperties().setProperty('k' + i, 'x'.repeat(9000));",
    "You have exceeded the property storage quota. Please remove some properties and try again.",
  ],
])("%s", async (body, message) => {
  const host = tinyHost(await openBook(undefined), { main: body }, {});
  expect(() => host.call("main")).toThrow(message);
});
