import { store } from "../../../src/local/book/model/cells.ts";
import { columnOf, rowWhere, sheetOf } from "../grid.ts";
import { cutGrid, type Office, sampleOffice } from "../office.ts";

/** A book that set-up changes, and the sheets at which another clerk is busy meanwhile. */
export interface SetUpScene {
  readonly name: string;
  readonly office: () => Promise<Office>;
  readonly sheets: readonly string[];
  /** Whether set-up itself writes other words into cells and headers of theirs. */
  readonly rewritten: boolean;
}

/** What set-up noted of its work, changed. */
function renote(
  { book }: Office,
  change: (noted: { marks: number; sheets: Record<string, string> }) => void,
) {
  const stamp = book.marks.find(({ key }) => key === "thi-dua.da-lap");
  if (stamp === undefined) throw new Error("the book was not set up");
  const noted = JSON.parse(stamp.value) as { marks: number; sheets: Record<string, string> };
  change(noted);
  stamp.value = JSON.stringify(noted);
}

export const setUpScenes: readonly SetUpScene[] = [
  {
    name: "a column of ours was deleted",
    office: async () => {
      const office = await sampleOffice();
      cutGrid(office.book);
      office.hand.deleteColumns("Mốc", columnOf(office.book, "Mốc", "Việc"), 1);
      // That sheet alone is gone over, so that every call has to do with it.
      renote(office, (noted) => {
        noted.marks -= 1;
        noted.sheets["Mốc"] = "giữ";
      });
      return office;
    },
    sheets: ["Mốc"],
    rewritten: false,
  },
  {
    name: "the book is of version 1",
    office: async () => {
      const office = await sampleOffice();
      const { book } = office;
      cutGrid(book);
      store(sheetOf(book, "Đợt"), 1, columnOf(book, "Đợt", "Đợt số"), "Đợt");
      store(sheetOf(book, "Mẫu văn bản"), 1, columnOf(book, "Mẫu văn bản", "⚙Nguồn"), "Nguồn");
      for (const key of ["QB-2017", "HLG-2017"])
        store(
          sheetOf(book, "Phong trào"),
          rowWhere(book, "Phong trào", "Mã", key),
          columnOf(book, "Phong trào", "Trạng thái"),
          "đã kết thúc",
        );
      // It noted nothing else of its set-up.
      book.marks = book.marks.filter(({ key }) => key !== "thi-dua.da-lap" && key !== "thi-dua.phien-ban");
      book.marks.push({
        key: "thi-dua.phien-ban",
        value: "1",
        sheet: undefined,
        column: undefined,
        row: undefined,
      });
      return office;
    },
    sheets: ["Đợt", "Phong trào", "Mẫu văn bản"],
    rewritten: true,
  },
];
