import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { bookEditor } from "../../../src/local/book/edit/book-editor.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { changeFile, openFile } from "../../../src/local/session/workbook-file.ts";
import type { Told } from "../../../src/local/workbench/protocol.ts";
import { folder, sampleFile } from "./sample-file.ts";
import { type Refused, type Served, served, started } from "./served.ts";

const running: Served[] = [];

async function opened(...words: readonly string[]): Promise<Served> {
  const server = await served(...words);
  running.push(server);
  return server;
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.kill("SIGKILL");
});

async function refusal(path: string): Promise<Refused> {
  const ended = await started(path);
  if ("code" in ended) return ended;
  await ended.kill("SIGKILL");
  throw new Error("it opened");
}

const toastsOf = (told: readonly Told[]): string =>
  told.flatMap((each) => (each.tells === "toast" ? [each.message] : [])).join("\n");

/** Waits until something told says this. */
async function until(told: readonly Told[], what: RegExp): Promise<void> {
  await expect.poll(() => what.test(JSON.stringify(told))).toBe(true);
}

test("a second start on the same file leads to the running one, whose address nobody else may read", async () => {
  const path = await sampleFile();
  const server = await opened(path);
  expect(statSync(`${path}.dia-chi`).mode & 0o777).toBe(0o600);
  const second = await started(path);
  expect(second).toMatchObject({ code: 0 });
  expect("out" in second ? second.out : "").toContain(server.address);
  await server.kill("SIGKILL");
  // Its address is still there, and nobody answers at it.
  expect(existsSync(`${path}.dia-chi`)).toBe(true);
  const third = await opened(path);
  expect(third.address).not.toBe(server.address);
});

test("two windows of one server hear of each other's typing, and a question waits in a thread of its own", async () => {
  const path = await sampleFile();
  const server = await opened(path, "--today", "2026-03-05");
  const [an, binh] = [await server.enter("an@sotuphap.vn"), await server.enter("binh@sotuphap.vn")];
  const heard: { an: Told[]; binh: Told[] } = { an: [], binh: [] };
  await server.listen(an.window, heard.an);
  await server.listen(binh.window, heard.binh);
  const sheet = an.tabs.find(({ name }) => name === "Đơn vị")?.id ?? 0;
  await server.call("layout", { sheet }, an.window);

  const command = server.call("menu", { function: "clusters" }, an.window);
  await until(heard.an, /"question":true/u);
  // The script waits for An; Bình types and is answered.
  const block = { sheet, row: 97, rowIds: [null], column: 2, texts: [["Bình gõ"]] };
  expect(await server.call("type", { blocks: [block] }, binh.window)).toMatchObject({ ok: true });
  await until(heard.an, /Bình gõ/u);
  expect(await server.call("papers", {}, binh.window)).toMatchObject({ ok: true });
  const alert = heard.an.flatMap((each) => (each.tells === "alert" ? [each.alert] : []))[0] ?? -1;
  await server.call("answer", { alert, yes: true }, an.window);
  expect(await command).toEqual({ ok: true, value: {} });
  await until(heard.an, /Đã thêm 31 dòng/u);
  expect(toastsOf(heard.binh)).toBe("");
});

test("a server that is told to stop while a script waits has its answer, saves and goes", async () => {
  const path = await sampleFile();
  const server = await opened(path, "--today", "2026-03-05");
  const { window } = await server.enter("an@sotuphap.vn");
  const told: Told[] = [];
  await server.listen(window, told);
  const command = server.call("menu", { function: "clusters" }, window).catch(() => undefined);
  await until(told, /"question":true/u);
  expect(await server.kill("SIGTERM")).toBe(0);
  await command;
  for (const left of ["dang-chay", "dia-chi", "nhat-ky-sua"])
    expect(existsSync(`${path}.${left}`)).toBe(false);
});

test("a book that was saved elsewhere meanwhile stays so, and what is on the screen is kept beside it", async () => {
  const path = await sampleFile();
  const server = await opened(path);
  const { window, tabs } = await server.enter("an@sotuphap.vn");
  const sheet = tabs.find(({ name }) => name === "Đơn vị")?.id ?? 0;
  const block = { sheet, row: 97, rowIds: [null], column: 2, texts: [["Trên màn hình"]] };
  expect(await server.call("type", { blocks: [block] }, window)).toMatchObject({ ok: true });
  const elsewhere = Buffer.concat([readFileSync(path), Buffer.from(" ")]);
  writeFileSync(path, elsewhere);
  expect(await server.kill("SIGTERM")).toBe(1);
  expect(readFileSync(path).equals(elsewhere)).toBe(true);
  const aside = readdirSync(dirname(path)).find((name) => name.includes("(bản chưa vào sổ "));
  const book = await openBook(readFileSync(join(dirname(path), aside ?? "")));
  expect(book.sheetByName("Đơn vị")?.rows[96]?.values[1]).toBe("Trên màn hình");
});

test("what a killed server had not saved is typed again and said in one sentence", async () => {
  const path = await sampleFile();
  const server = await opened(path);
  const { window, tabs } = await server.enter("an@sotuphap.vn");
  const sheet = tabs.find(({ name }) => name === "Đơn vị")?.id ?? 0;
  const before = readFileSync(path);
  const block = { sheet, row: 97, rowIds: [null], column: 2, texts: [["Chưa lưu"]] };
  expect(await server.call("type", { blocks: [block] }, window)).toMatchObject({ ok: true });
  await server.kill("SIGKILL");
  expect(readFileSync(path).equals(before)).toBe(true);

  const next = await opened(path);
  const told: Told[] = [];
  const an = await next.enter("an@sotuphap.vn");
  await next.listen(an.window, told);
  await until(told, /đã gõ lại 1 lần sửa chưa lưu, không mất gì/u);
  const rows = await next.call("rows", { sheet, from: 97, to: 97 }, an.window);
  expect(rows.ok && rows.value.rows[0]?.cells[1]?.text).toBe("Chưa lưu");
});

test("a journal whose book was changed elsewhere since is kept aside and told, not typed", async () => {
  const path = await sampleFile();
  const server = await opened(path);
  const { window, tabs } = await server.enter("an@sotuphap.vn");
  const sheet = tabs.find(({ name }) => name === "Đơn vị")?.id ?? 0;
  const block = { sheet, row: 97, rowIds: [null], column: 2, texts: [["Chưa lưu"]] };
  await server.call("type", { blocks: [block] }, window);
  await server.kill("SIGKILL");
  await changeFile(path, openFile, (book) => bookEditor(book, () => 0).type("Đơn vị", 99, 2, "Ở nơi khác"));

  const next = await opened(path);
  const told: Told[] = [];
  const an = await next.enter("an@sotuphap.vn");
  await next.listen(an.window, told);
  await until(told, /đã được sửa ở nơi khác/u);
  const kept = /tệp (\S+\.nhat-ky-sua\.\S+)\./u.exec(toastsOf(told))?.[1] ?? "";
  expect(readFileSync(kept, "utf8")).toContain("Chưa lưu");
  const rows = await next.call("rows", { sheet, from: 97, to: 97 }, an.window);
  expect(rows.ok && rows.value.rows[0]?.cells[1]?.text).not.toBe("Chưa lưu");
});

test.each<[string, (path: string) => void, string]>([
  ["open in Excel", (path) => writeFileSync(join(dirname(path), "~$so.xlsx"), ""), "đang mở trong Excel"],
  ["read-only", (path) => chmodSync(path, 0o444), "chỉ cho đọc"],
  ["damaged", (path) => writeFileSync(path, readFileSync(path).subarray(0, 20_000)), "hỏng"],
  ["no workbook", (path) => writeFileSync(path, "Kính gửi"), "không phải sổ Excel"],
])("a file that is %s is refused in one sentence, and nothing is left beside it", async (_, spoil, why) => {
  const path = await sampleFile();
  spoil(path);
  const { code, out, err } = await refusal(path);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(why);
  expect(err.trim().split("\n")).toHaveLength(1);
  for (const left of ["dang-chay", "dia-chi", "nhat-ky-sua"])
    expect(existsSync(`${path}.${left}`)).toBe(false);
});

test("without a file the book is chosen in the browser, and remembered", async () => {
  const server = await opened();
  const path = join(folder(), "so-moi.xlsx");
  expect(await server.call("choose", { choose: "new", path })).toEqual({ ok: true, value: { path } });
  expect(await server.call("choose", { choose: "new", path })).toMatchObject({ ok: false });
  expect(await server.call("start", {})).toMatchObject({
    ok: true,
    value: { open: path, recent: [{ path, name: "so-moi.xlsx", there: true }] },
  });
  expect((await server.enter("an@sotuphap.vn")).tabs.map(({ name }) => name)).toContain("Phong trào");
});
