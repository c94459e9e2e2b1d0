import { expect, test } from "vitest";
import { renewClusters } from "../../../src/app/book/renew-clusters.ts";
import { newOffice, officeRows } from "../laws/offices.ts";
import { type Clerk, LAN, type MemoryOffice } from "../memory-office.ts";

const sheet = "Cụm theo năm";

const rows = {
  ...officeRows,
  "Đơn vị": (officeRows["Đơn vị"] ?? []).map((row, index) => ({
    ...row,
    "Cụm/khối": index % 2 === 0 ? "Cụm I" : "Cụm II",
  })),
};

function pressed(office: MemoryOffice, yes: boolean): Clerk {
  const clerk = office.clerk(LAN, {});
  clerk.screen.answer(yes);
  renewClusters(clerk);
  return clerk;
}

const units = (office: MemoryOffice): readonly string[] =>
  office.rows(sheet).map((row) => `${row["Cụm/khối"]} ${row["Đơn vị"]} ${row["Năm"]}`);

const all = ["Cụm I STP-QB 2026", "Cụm I PTP-2 2026", "Cụm II PTP-1 2026", "Cụm II PTP-3 2026"];

test("the sheet is made, the rows are offered with their number, written once, and the clerk is taken there", () => {
  const office = newOffice(rows);
  expect(office.book.sheetNames()).not.toContain(sheet);
  expect(pressed(office, true).screen.said).toEqual([
    "Cụm theo năm? Thêm 4 dòng của năm 2026 vào trang Cụm theo năm, theo cột Cụm/khối ở trang Đơn vị: 2 cụm, khối?\n\nDòng đã có giữ nguyên. Vai trò để trống, chọn cụm trưởng, cụm phó của năm sau khi thêm.",
    "→ Cụm theo năm 2,1",
    "Đã thêm 4 dòng của năm 2026. Tiếp theo: chọn cụm trưởng, cụm phó ở cột Vai trò.",
  ]);
  expect(units(office)).toEqual(all);
  expect(pressed(office, true).screen.said).toEqual([
    "→ Cụm theo năm 5,1",
    "Năm 2026: không có đơn vị nào cần thêm. Ghi cụm, khối ở đây hoặc ở cột Cụm/khối của trang Đơn vị.",
  ]);
  expect(units(office)).toEqual(all);
});

test("a no makes the sheet and writes no row", () => {
  const office = newOffice(rows);
  expect(pressed(office, false).screen.said[2]).toBe("Chưa thêm dòng nào.");
  expect(units(office)).toEqual([]);
  expect(office.book.sheetNames()).toContain(sheet);
});

test("the next year begins where the last ended", () => {
  const office = newOffice(rows);
  pressed(office, true);
  office.types(sheet, 3, "Cụm/khối", "Cụm III");
  office.types(sheet, 2, "Vai trò", "cụm trưởng");
  office.types("Phong trào", "QB-2026", "Từ ngày", "01/01/2027");
  office.types("Phong trào", "QB-2026", "Đến ngày", "31/12/2027");
  expect(pressed(office, true).screen.said[0]).toContain(
    "Thêm 4 dòng của năm 2027 vào trang Cụm theo năm, theo năm 2026 và cột Cụm/khối ở trang Đơn vị: 3 cụm, khối?",
  );
  expect(units(office).slice(4)).toEqual([
    "Cụm I STP-QB 2027",
    "Cụm II PTP-1 2027",
    "Cụm II PTP-3 2027",
    "Cụm III PTP-2 2027",
  ]);
  expect(office.rows(sheet)[4]?.["Vai trò"]).toBeUndefined();
});

test("what another clerk enters while the question stands open is not written twice", () => {
  const office = newOffice(rows);
  pressed(office, false);
  const clerk = office.clerk(LAN, {});
  const asked = clerk.screen.confirm;
  renewClusters({
    ...clerk,
    screen: {
      ...clerk.screen,
      confirm: (title, question) => {
        asked(title, question);
        pressed(office, true);
        return true;
      },
    },
  });
  expect([...units(office)].sort()).toEqual([...all].sort());
});

test("a sheet without the column of years is not written to", () => {
  const office = newOffice(rows);
  pressed(office, true);
  office.hand.deleteColumn(sheet, office.columnOf(sheet, "Năm"));
  expect(pressed(office, true).screen.said).toEqual([
    "Trang Cụm theo năm thiếu cột “Năm”. Chạy Thi đua › Thiết lập sổ rồi làm lại.",
  ]);
  expect(office.rows(sheet).length).toBe(4);
});
