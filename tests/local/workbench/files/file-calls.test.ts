import { join } from "node:path";
import { expect, test } from "vitest";
import { type FileDeps, fileCalls } from "../../../../src/local/workbench/files/file-calls.ts";
import { fileResponse } from "../../../../src/local/workbench/files/file-response.ts";
import { folderWith } from "./folder-with.ts";

function files(names: readonly string[], platform: NodeJS.Platform = "linux") {
  const folder = folderWith(["so.xlsx", ...names]);
  const started: (readonly string[])[] = [];
  let saved = 0;
  const deps: FileDeps = {
    book: () => join(folder, "so.xlsx"),
    folder,
    save: async () => {
      saved += 1;
    },
    launch: async (program, args) => {
      started.push([program, ...args]);
    },
    platform,
  };
  return { folder, deps, started, saves: () => saved };
}

const hostile = "Kế hoạch; rm -rf & $(x) `y` 'z'.docx";

test("a paper is opened with its path as one argument, whatever its name", async () => {
  for (const [platform, before] of [
    ["linux", ["xdg-open"]],
    ["darwin", ["open"]],
    ["win32", [expect.stringMatching(/rundll32\.exe$/u), "url.dll,FileProtocolHandler"]],
  ] as const) {
    const { folder, deps, started } = files([hostile], platform);
    expect(await fileCalls(deps).openPaper({ id: hostile })).toEqual({ ok: true, value: {} });
    expect(started).toEqual([[...before, join(folder, hostile)]]);
  }
});

test("a paper that is gone, and a machine that opens nothing, are sentences", async () => {
  const { deps } = files(["x.docx"]);
  const failing = { ...deps, launch: () => Promise.reject(new Error("spawn xdg-open ENOENT")) };
  expect(await fileCalls(deps).openPaper({ id: "y.docx" })).toMatchObject({
    ok: false,
    message: expect.stringMatching(/“y.docx”/u),
  });
  expect(await fileCalls(failing).openPaper({ id: "x.docx" })).toMatchObject({
    ok: false,
    message: expect.stringMatching(/trình quản lý tệp\.$/u),
  });
});

test("without a book there are no papers", async () => {
  const { deps } = files([]);
  const none = { ...deps, book: () => undefined };
  expect(await fileCalls(none).papers({})).toEqual({ ok: false, message: "Chưa mở sổ nào." });
  expect((await fileResponse(none, "book", "")).status).toBe(404);
});

test("a folder is listed for who looks for a book; what is hidden is left out; one that is gone is a sentence", async () => {
  const { folder, deps } = files(["b.xlsx", "a.XLSX", ".an.xlsx", "~$b.xlsx", "c.docx"]);
  const answer = await fileCalls(deps).folder({});
  expect(answer.ok && answer.value.books.map(({ name }) => name)).toEqual(["a.XLSX", "b.xlsx", "so.xlsx"]);
  expect(answer.ok && answer.value.above).toBe(join(folder, ".."));
  expect(await fileCalls(deps).folder({ path: join(folder, "khong-co") })).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Không đọc được “.*khong-co”: không còn tệp hoặc thư mục đó/u),
  });
});

test("bytes go out as files to keep, the book only once it is saved", async () => {
  const { deps, saves } = files([hostile]);
  const paper = await fileResponse(deps, "paper", hostile);
  expect(await paper.text()).toBe("x");
  const name = /^attachment; filename\*=UTF-8''(\S+)$/u.exec(paper.headers.get("Content-Disposition") ?? "");
  expect(decodeURIComponent(name?.[1] ?? "")).toBe(hostile);
  expect(saves()).toBe(0);
  expect(await (await fileResponse(deps, "book", "")).text()).toBe("x");
  expect(saves()).toBe(1);
  for (const [kind, id] of [
    ["paper", "../so.xlsx"],
    ["paper", "so.xlsx"],
    ["letter", "../so.xlsx"],
    ["pdf", "khong.docx"],
    ["khac", ""],
  ] as const)
    expect((await fileResponse(deps, kind, id)).status).toBe(404);
});
