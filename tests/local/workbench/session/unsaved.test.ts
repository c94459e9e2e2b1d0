import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { sampleFile } from "../sample-file.ts";
import { openedSession, tabNamed, wellOf } from "./opened-session.ts";

/** Somebody who types units' names, column B of *Đơn vị*, one below the other from row 97 on. */
async function typist() {
  const path = await sampleFile();
  const opened = await openedSession(path);
  const shown = await opened.enter("an@sotuphap.vn");
  const sheet = tabNamed(shown, "Đơn vị");
  let row = 96;
  return {
    ...{ path, opened, window: shown.window },
    /** Typing is never refused for the disk: it is on the screen, and whether it is kept is told apart. */
    types: async (text: string): Promise<void> => {
      row += 1;
      const block = { sheet, row, rowIds: [null], column: 2, texts: [[text]] };
      wellOf(await opened.call(shown.window, "type", { blocks: [block] }));
    },
    /** Sentences on what is not saved, and toasts, since this was asked last. */
    said: (): readonly string[] =>
      opened.heard
        .splice(0)
        .flatMap(({ told }) =>
          told.tells === "unsaved" || told.tells === "toast"
            ? [told.message]
            : told.tells === "saved"
              ? ["saved"]
              : [],
        ),
  };
}

/** What was typed, as a file has it. */
async function typedIn(file: string): Promise<readonly unknown[]> {
  const book = await openBook(readFileSync(file));
  const rows = book.sheetByName("Đơn vị")?.rows.slice(96) ?? [];
  return rows.flatMap((row) => row?.values[1] ?? []);
}

test("a folder that is renamed: told once and kept in mind, and all of it is saved when the folder is back", async () => {
  const { path, opened, types, said } = await typist();
  const folder = dirname(path);
  await types("một");
  said();
  renameSync(folder, `${folder} khác`);
  for (const text of ["hai", "ba"]) await types(text);
  await opened.session.save();
  await opened.session.save();
  expect(said()).toEqual([
    expect.stringMatching(
      /^không còn tệp hoặc thư mục đó\. .* Đừng tắt chương trình; sổ tự được lưu ngay khi ghi được\.$/u,
    ),
    expect.stringMatching(/^không còn thư mục chứa sổ\. Cắm lại USB, .* Đừng tắt chương trình; /u),
  ]);
  renameSync(`${folder} khác`, folder);
  // What could not be written goes into the journal with what comes next.
  await types("bốn");
  for (const text of ["một", "hai", "ba", "bốn"])
    expect(readFileSync(`${path}.nhat-ky-sua`, "utf8").split(`"${text}"`)).toHaveLength(2);
  await opened.session.save();
  expect(said()).toEqual(["saved"]);
  expect(await typedIn(path)).toEqual(["một", "hai", "ba", "bốn"]);
});

test("a stick that is pulled out and put back, as a copy that has the book alone: saved as soon as it is there", async () => {
  const { path, opened, types, said } = await typist();
  const folder = dirname(path);
  await types("một");
  cpSync(path, join(folder, "../cất.xlsx"), { preserveTimestamps: false });
  rmSync(folder, { recursive: true });
  await opened.session.save();
  cpSync(join(folder, "../cất.xlsx"), path);
  said();
  await types("hai");
  await opened.session.save();
  expect(said()).toEqual(["saved"]);
  expect(await typedIn(path)).toEqual(["một", "hai"]);
});

test("a file that is deleted while its folder is there: written anew, and told", async () => {
  const { path, opened, types, said } = await typist();
  rmSync(path);
  await types("một");
  await opened.session.save();
  expect(said()).toEqual([
    "saved",
    expect.stringMatching(/^Tệp sổ không còn ở chỗ cũ .* hãy đóng sổ ở đây/u),
  ]);
  expect(await typedIn(path)).toEqual(["một"]);
});

test("a file that another program wrote over: that stays, the screen is kept beside it, and the book can be closed", async () => {
  const { path, opened, types, said, window } = await typist();
  const elsewhere = Buffer.concat([readFileSync(path), Buffer.from(" ")]);
  writeFileSync(path, elsewhere);
  await types("một");
  await opened.session.save();
  await types("hai");
  await opened.session.save();
  const [sentence, ...more] = said();
  expect(more).toEqual([]);
  const aside = /được giữ ở (.+ \(bản chưa vào sổ .+\)\.xlsx)\. Chọn Tệp › Lưu và đóng sổ/u.exec(
    sentence ?? "",
  )?.[1];
  expect(await typedIn(aside ?? "")).toEqual(["một", "hai"]);
  // A window that comes later is told as well.
  await opened.enter("binh@sotuphap.vn");
  expect(said()).toContain(sentence);
  wellOf(await opened.call(window, "close", {}));
  expect(readFileSync(path).equals(elsewhere)).toBe(true);
  expect(readdirSync(dirname(path)).filter((name) => name.includes("(bản chưa vào sổ "))).toHaveLength(1);
  expect(existsSync(`${path}.dang-chay`)).toBe(false);
});

test("a book that Excel holds open: what is typed stays in the journal, and the sentence says what to close", async () => {
  const { path, opened, types, said } = await typist();
  await types("một");
  said();
  // As Excel does: its mark beside the book, and no new file lets itself be put in the place of the held one.
  writeFileSync(join(dirname(path), "~$so.xlsx"), "");
  mkdirSync(`${path}.moi/đang giữ`, { recursive: true });
  await opened.session.save();
  expect(said()).toEqual([
    "sổ đang mở trong Excel hoặc LibreOffice. Đóng sổ ở đó. Những gì đã gõ vẫn được giữ; sổ tự được lưu ngay khi ghi được.",
  ]);
  rmSync(`${path}.moi`, { recursive: true });
  await opened.session.save();
  expect(said()).toEqual(["saved"]);
});
