import { expect, test } from "vitest";
import { limitsOf } from "../../../src/core/nomination/clock.ts";
import { judgeMoves } from "../../../src/core/nomination/judge-move.ts";
import { nextStep } from "../../../src/core/nomination/next-step.ts";
import { foundRows } from "../../../src/core/nomination/search.ts";
import { nominated, wayWith } from "./nominated.ts";

const names = ["Nguyễn Văn An", "Trần Thị Bích", "Lê Hữu Cảnh", "Phạm Thúy Dung", "Đỗ Quốc Đạt"];

const way = wayWith(
  Array.from({ length: 10_000 }, (_, index) =>
    nominated({
      Mã: `DN-${index + 1}`,
      "Họ tên / Tên tập thể": `${names[index % names.length]} ${index}`,
      "Hình thức": index % 3 === 0 ? "BK-B/T" : "GK",
      "Trạng thái": index % 2 === 0 ? "đã nộp" : "đủ hồ sơ",
      "Ngày đủ hồ sơ": index % 2 === 0 ? "" : `0${(index % 9) + 1}/11/2026`,
    }),
  ),
);

test("ten thousand nominations are moved, timed and searched in less than two seconds of work", () => {
  const began = process.cpuUsage();
  const { nominations } = way.book;
  const move = { to: "đủ hồ sơ", day: "2026-11-20", reason: "" } as const;
  const answers = judgeMoves(
    way,
    nominations.rows.map((row) => ({ row, move })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(10_000);
  const limit = limitsOf(way);
  const dues = nominations.rows.map((row) => [limit(row)?.due, nextStep(way, row).words]);
  expect(dues.filter(([due]) => due !== undefined)).toHaveLength(5000);
  const found = foundRows(
    way.book,
    { text: "TRAN thi bich 777 giay khen", campaign: "", state: "", late: false },
    "2026-12-01",
  );
  expect(found.map(({ values }) => values.name)).toEqual(["Trần Thị Bích 7771"]);
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1000).toBeLessThan(2000);
});
