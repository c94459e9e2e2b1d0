import type { PaperFile, Papers } from "../../src/ports/papers.ts";
import { type Rule, same } from "./same.ts";

/** The stores of two clerks over one Drive. */
export interface TwoClerks {
  readonly mine: Papers;
  readonly theirs: Papers;
}

function paper(key: string, content: string): PaperFile {
  return {
    key,
    name: key,
    bytes: Uint8Array.from([80, 75, ...[...content].map((letter) => letter.charCodeAt(0))]),
    source: "0123456789abcd QB-2017 Kế hoạch",
    as: "docx",
  };
}

/** What every store of papers promises. */
export const papersContract: readonly Rule<TwoClerks>[] = [
  ["a key never stored is not found", ({ mine }) => same(mine.find("ke-hoach-X"), undefined)],
  [
    "a created paper has an id and a link and is found by its key",
    ({ mine }) => {
      const made = mine.create(paper("ke-hoach-A", "một"));
      same([made.id !== "", made.link !== ""], [true, true]);
      same(mine.find("ke-hoach-A")?.id, made.id);
      same(mine.find("ke-hoach-B"), undefined);
    },
  ],
  [
    "keys that begin alike for a hundred letters, or hold marks and quotes, are told apart",
    ({ mine }) => {
      const long = "cong-van-don-doc-".repeat(6);
      const keys = [`${long}A`, `${long}B`, "giay-khen-Đỗ Thị 'Ân'", "giay-khen-Đỗ Thị 'Ấn'"];
      const made = keys.map((key) => mine.create(paper(key, "một")).id);
      same(
        keys.map((key) => mine.find(key)?.id),
        made,
      );
    },
  ],
  [
    "a paper is found among more than a list of Drive's has on a page",
    ({ mine }) => {
      for (let index = 1; index <= 100; index += 1) mine.create(paper(`giay-khen-${index}`, "một"));
      const last = mine.create(paper("giay-khen-cuoi", "một"));
      same(mine.find("giay-khen-cuoi")?.id, last.id);
    },
  ],
  [
    "an update keeps the file and its link",
    ({ mine }) => {
      const made = mine.create(paper("ke-hoach-A", "một"));
      same(mine.update(made.id, paper("ke-hoach-A", "hai")), made);
    },
  ],
  [
    "a workbook is found, written again and keeps its link as a paper does",
    ({ mine }) => {
      const made = mine.create({ ...paper("mau-A", "một"), as: "xlsx" });
      same(mine.find("mau-A")?.id, made.id);
      same(mine.update(made.id, { ...paper("mau-A", "hai"), as: "xlsx" }), made);
    },
  ],
  [
    "a file in a folder of its own is found there alone, keeps its link, and another clerk has a folder of the same name",
    ({ mine, theirs }) => {
      const [folder, other] = [
        { key: "mau-A", name: "Mẫu báo về" },
        { key: "mau-B", name: "Mẫu báo về" },
      ];
      const made = mine.create({ ...paper("mau-1", "một"), as: "xlsx", folder });
      const second = mine.create({ ...paper("mau-2", "một"), as: "xlsx", folder });
      const beside = mine.create({ ...paper("mau-1", "hai"), as: "xlsx", folder: other });
      const foreign = theirs.create({ ...paper("mau-1", "ba"), as: "xlsx", folder });
      same(new Set([made, second, beside, foreign].map(({ id }) => id)).size, 4);
      same(new Set([made, second, beside, foreign].map(({ link }) => link)).size, 4);
      same(
        [folder, other, undefined].map((in_) => mine.find("mau-1", in_)?.id),
        [made.id, beside.id, undefined],
      );
      same(theirs.find("mau-1", folder)?.id, foreign.id);
      same(mine.update(made.id, { ...paper("mau-1", "bốn"), as: "xlsx", folder: other }), made);
      same(mine.find("mau-1", folder)?.id, made.id);
      same(mine.find("mau-1", other)?.id, beside.id);
    },
  ],
  [
    "another clerk's file is neither found nor written",
    ({ mine, theirs }) => {
      const made = theirs.create(paper("ke-hoach-A", "một"));
      same(mine.find("ke-hoach-A"), undefined);
      same(mine.update(made.id, paper("ke-hoach-A", "hai")), { refused: "not-reachable" });
      same(theirs.find("ke-hoach-A")?.id, made.id);
    },
  ],
  [
    "a file that is gone is refused",
    ({ mine }) => same(mine.update("khong-co", paper("ke-hoach-A", "x")), { refused: "not-reachable" }),
  ],
];
