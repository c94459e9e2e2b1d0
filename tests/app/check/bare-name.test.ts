import { expect, test } from "vitest";
import { smallOffice } from "../../core/small-office.ts";
import { ask, asked, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";

const theOnly = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error("nothing found");
  return one;
};

test("a row whose campaign was typed by its bare name is cured, and jumped to, all the same", () => {
  const office: MemoryOffice = memoryOffice({
    ...smallOffice,
    Đợt: [{ "Phong trào": "Phong trào thi đua năm 2026", "Đợt số": 1, Tên: "Đợt  một" }],
  });
  const lan = office.clerk(LAN, {});
  const { sheet, rowId, rowHash, column, row, cure } = theOnly(
    asked(lan, { verb: "check" }).filter(({ rule }) => rule === "loi-van.dau-cach"),
  );
  office.hand.insertRows("Đợt", 2, 1);
  asked(lan, { verb: "cell.show", sheet, rowId, row, column });
  expect(lan.screen.said).toContain(`→ ${sheet} ${row + 1},3`);
  const value = cure?.value ?? "";
  expect(ask(lan, { verb: "cure.apply", sheet, rowId, rowHash, column, value })).toMatchObject({ ok: true });
  expect(office.rows("Đợt").map((each) => each["Tên"])).toEqual([undefined, "Đợt một"]);
});

test("of units that share a name each is offered by what tells it apart, and typed as its label", () => {
  const unit = { Loại: "Sở Tư pháp", Tên: "Sở Tư pháp tỉnh An Giang" };
  const office = memoryOffice({
    ...smallOffice,
    "Đơn vị": [
      ...(smallOffice["Đơn vị"] ?? []),
      { ...unit, Mã: "AG-1", Tỉnh: "An Giang" },
      { ...unit, Mã: "AG-2", Tỉnh: "Kiên Giang" },
    ],
    "Đăng ký": [
      { Mã: "DK", "Phong trào": "QB-2026", "Đơn vị": unit.Tên, Loại: "công trình", "Nội dung": "A" },
    ],
  });
  const lan = office.clerk(LAN, {});
  const {
    sheet,
    rowId,
    rowHash,
    column,
    fix,
    choices = [],
  } = theOnly(asked(lan, { verb: "check" }).filter(({ rule }) => rule === "o.ten-nhieu-ma"));
  expect(choices).toEqual([
    { label: "Ghi Sở Tư pháp tỉnh An Giang (An Giang)", value: "Sở Tư pháp tỉnh An Giang · AG-1" },
    { label: "Ghi Sở Tư pháp tỉnh An Giang (Kiên Giang)", value: "Sở Tư pháp tỉnh An Giang · AG-2" },
  ]);
  expect(fix).toContain(
    "ghi rõ: “Sở Tư pháp tỉnh An Giang (An Giang)”; “Sở Tư pháp tỉnh An Giang (Kiên Giang)”.",
  );
  const value = choices[1]?.value ?? "";
  expect(ask(lan, { verb: "cure.apply", sheet, rowId, rowHash, column, value })).toMatchObject({ ok: true });
  expect(asked(lan, { verb: "check" }).filter(({ rule }) => rule === "o.ten-nhieu-ma")).toEqual([]);
});
