import { expect, test } from "vitest";
import { migrateBook } from "../../../src/app/book/migrate-book.ts";
import type { Migration } from "../../../src/core/table/schema.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { LAN, memoryOffice } from "../memory-office.ts";
import { actsBefore } from "../port-calls.ts";

const migration: Migration = {
  to: 100,
  steps: [
    {
      kind: "replace-value",
      sheet: "Phong trào",
      column: "Trạng thái",
      from: "đang thực hiện",
      to: "đã tổng kết",
    },
  ],
};

const first = memoryOffice({
  ...smallOffice,
  "Phong trào": ["QB-2026", "QB-2027"].map((key) => ({
    ...campaignRow,
    Mã: key,
    "Trạng thái": "đang thực hiện",
  })),
});
const quiet = first.twin().clerk(LAN, {});
migrateBook(quiet, [migration]);

test("a clerk types into a row at any call of an upgrade: her words stay, and so does the new one beside them", () => {
  for (const { nth } of quiet.calls) {
    const office = first.twin();
    const types = (): void => office.types("Phong trào", "QB-2027", "Chủ đề", "Đoàn kết, sáng tạo");
    migrateBook(office.clerk(LAN, actsBefore(nth, types)), [migration]);
    expect(
      office.rows("Phong trào").map((row) => [row["Trạng thái"], row["Chủ đề"]]),
      `call ${nth}`,
    ).toEqual([
      ["đã tổng kết", campaignRow["Chủ đề"]],
      ["đã tổng kết", "Đoàn kết, sáng tạo"],
    ]);
  }
});
