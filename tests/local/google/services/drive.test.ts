import { expect, test } from "vitest";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { type Book, refusal, runTiny, tinyHost } from "../../tiny-host.ts";

const folder = `mimeType: "application/vnd.google-apps.folder"`;
const doc = `mimeType: "application/vnd.google-apps.document"`;
const generated = "const { ids: [id] } = Drive.Files.generateIds({ count: 1 });";

// https://developers.google.com/workspace/drive/api/guides/create-file#generate_ids_to_use_with_your_files
test("a folder and a file of bytes take an id that was generated before", async () => {
  const made = `${generated} return Drive.Files.create({ id, name: "x", KIND }).id === id;`;
  for (const kind of [folder, `mimeType: "text/plain"`])
    expect(await runTiny(made.replace("KIND", kind))).toBe(true);
});

test.each([
  [
    "a Google Doc",
    `${generated} Drive.Files.create({ id, name: "x", ${doc} });`,
    "Generated IDs are not supported for Docs Editors formats.",
  ],
  [
    "an id used twice",
    `${generated} for (let i = 0; i < 2; i += 1) Drive.Files.create({ id, name: "x", ${folder} });`,
    "A file already exists with the provided ID.",
  ],
  [
    "an id of one's own",
    `Drive.Files.create({ id: "abc", name: "x", ${folder} });`,
    "The provided file ID is not usable.",
  ],
])("%s is refused", async (_name, body, sentence) => {
  expect(await refusal(body)).toContain(`failed with error: ${sentence}`);
});

const bodies = {
  make: `Drive.Files.create({ name: "x", parents: [Drive.Files.create({ name: "f", ${folder} }).id], appProperties: { k: "v" } });`,
  byProperty: `return Drive.Files.list({ q: "appProperties has { key='k' and value='v' }", fields: "files(id)" }).files.length;`,
  byFolder: `return Drive.Files.list({ q: "'tep-1' in parents", fields: "files(id)" }).files.length;`,
};

test("a search by property passes over a new file for a while, its folder's list shows it at once", async () => {
  const host = tinyHost(await openBook(undefined), bodies, {});
  host.call("make");
  expect([host.call("byProperty"), host.call("byFolder")]).toEqual([0, 1]);
  host.passTime(60_000);
  expect([host.call("byProperty"), host.call("byFolder")]).toEqual([1, 1]);
});

/** A book with so many files of this clerk's in one folder. */
async function crowded(count: number): Promise<Book> {
  const book = await openBook(undefined);
  const own = { owner: "lan@sotuphap.vn", mimeType: "text/plain", fileName: undefined, appProperties: {} };
  book.files.push({ ...own, id: "thu-muc", name: "f", parents: [] });
  for (let index = 1; index <= count; index += 1)
    book.files.push({ ...own, id: `f${index}`, name: "x", parents: ["thu-muc"] });
  return book;
}

test("the list of a folder that is not there, or not this clerk's, is refused", async () => {
  expect(await refusal(`Drive.Files.list({ q: "'abc' in parents", fields: "files(id)" });`)).toContain(
    "API call to drive.files.list failed with error: File not found: .",
  );
});

test("a list gives a hundred files and the token of the next page", async () => {
  const body = `
    const ask = (pageToken) => Drive.Files.list({ q: "'thu-muc' in parents", fields: "nextPageToken,files(id)", ...(pageToken && { pageToken }) });
    const first = ask();
    const second = ask(first.nextPageToken);
    return [first.files.length, second.files.map(({ id }) => id).join(), second.nextPageToken === undefined].join();`;
  expect(tinyHost(await crowded(101), { main: body }, {}).call("main")).toBe("100,f101,true");
});
