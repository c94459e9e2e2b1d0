import type { Migration } from "../../table/schema.ts";

/** The version of the book's form that this code writes. A book without a version was never set up. */
export const schemaVersion = 4;

/** How an older book becomes the present one, oldest first. New columns need no step: set-up adds them. */
export const migrations: readonly Migration[] = [
  {
    // Version 1, the pilot, named the phase's number “Đợt” and closed campaigns “đã kết thúc”.
    to: 2,
    steps: [
      { kind: "rename-column", sheet: "Đợt", from: "Đợt", to: "Đợt số" },
      {
        kind: "replace-value",
        sheet: "Phong trào",
        column: "Trạng thái",
        from: "đã kết thúc",
        to: "đã tổng kết",
      },
    ],
  },
  {
    // Where a template comes from follows from what the book keeps of it; no clerk chooses it.
    to: 3,
    steps: [{ kind: "rename-column", sheet: "Mẫu văn bản", from: "Nguồn", to: "⚙Nguồn" }],
  },
  {
    // What a new campaign leaves to look at is told by the names of rows.
    to: 4,
    steps: [{ kind: "rename-column", sheet: "Việc cần rà soát", from: "Mã", to: "Dòng" }],
  },
];
