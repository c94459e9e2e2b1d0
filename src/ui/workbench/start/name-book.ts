import { askText } from "../shown/dialog.ts";

const words = {
  sample: { title: "Tạo sổ mẫu", name: "so-mau.xlsx" },
  awards: { title: "Tạo sổ mẫu khen thưởng", name: "so-mau-khen-thuong.xlsx" },
  new: { title: "Tạo sổ mới", name: "so-thi-dua.xlsx" },
};

/** A path in a folder, by the way this machine writes paths. */
const inFolder = (folder: string, name: string): string =>
  `${folder.replace(/[\\/]$/u, "")}${folder.includes("\\") ? "\\" : "/"}${name}`;

/**
 * Asks where a book is to be made. A name alone goes into the folder of new books, and gets its ending.
 * @returns the whole path; undefined: the clerk turned back
 */
export async function nameBook(kind: keyof typeof words, folder: string): Promise<string | undefined> {
  const { title, name } = words[kind];
  const typed = await askText(title, "Tệp sẽ tạo", inFolder(folder, name), "Tạo sổ");
  if (typed === undefined) return undefined;
  const ended = /\.xlsx$/iu.test(typed) ? typed : `${typed}.xlsx`;
  return /[\\/]/u.test(ended) ? ended : inFolder(folder, ended);
}
