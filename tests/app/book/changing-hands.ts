import type { MemoryOffice } from "../memory-office.ts";

/** What another clerk does to the sheet Mốc while a command runs. */
export interface Disturbance {
  readonly name: string;
  readonly act: (office: MemoryOffice) => void;
}

/** Milestones in the rows 2 to 6, none of them worked out yet. */
export const milestones = ["M-1", "M-2", "M-3", "M-4", "M-5"].map((key, index) => ({
  Mã: key,
  "Phong trào": "QB-2026",
  Việc: "đăng ký",
  "Áp dụng cho": "Sở Tư pháp",
  "Thời hạn": `trước ngày ${index + 1}/3/2026`,
}));

const newest = (a: readonly unknown[], b: readonly unknown[]): number =>
  String(a[0]) < String(b[0]) ? 1 : -1;

export const disturbances: readonly Disturbance[] = [
  { name: "puts an empty row in", act: ({ hand }) => hand.insertRows("Mốc", 4, 1) },
  {
    name: "puts a row in and fills it",
    act: (office) => {
      office.hand.insertRows("Mốc", 3, 1);
      office.types("Mốc", 3, "Mã", "M-9");
      office.types("Mốc", 3, "Thời hạn", "trước ngày 9/3/2026");
    },
  },
  { name: "deletes a row", act: ({ hand, rowOf }) => hand.deleteRows("Mốc", rowOf("Mốc", "M-2"), 1) },
  { name: "sorts the rows", act: ({ hand }) => hand.sortRows("Mốc", newest) },
  {
    name: "types into a row",
    act: (office) => office.types("Mốc", "M-3", "Thời hạn", "trước ngày 30/3/2026"),
  },
  {
    name: "fills the row below the last one",
    act: (office) => office.types("Mốc", office.book.read("Mốc").length + 1, "Mã", "M-9"),
  },
  {
    name: "puts a column of one's own in",
    act: (office) => {
      const at = office.columnOf("Mốc", "⚙Hạn");
      office.hand.insertColumn("Mốc", at);
      office.hand.type("Mốc", 1, at, "Người theo dõi");
      office.hand.type("Mốc", 2, at, "chị Minh");
    },
  },
  {
    name: "moves our column to the front",
    act: ({ hand, columnOf }) => hand.moveColumn("Mốc", columnOf("Mốc", "⚙Hạn"), 1),
  },
  { name: "moves the key", act: ({ hand }) => hand.moveColumn("Mốc", 1, 6) },
];
