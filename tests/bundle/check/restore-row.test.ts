import { beforeEach, describe, expect, test } from "vitest";
import type { Day } from "../../../src/core/calendar/day.ts";
import { shippedAs, shippedAsText } from "../../../src/core/table/origin.ts";
import { legalTexts } from "../../../src/core/tables/paper/legal-texts.ts";
import { plainOf } from "../../../src/local/book/model/stored.ts";
import type { Host } from "../../../src/local/host.ts";
import { rowWhere } from "../grid.ts";
import { ask, asked, LAN, type Office, said, setUp, setUpOffice } from "../office.ts";

const sheet = "Văn bản pháp lý";
const decree = "ND-91-2017";

let office: Office;
beforeEach(async () => {
  office = await setUpOffice();
});

const read = (header: string): unknown => office.reads(sheet, decree, header);
const log = (): readonly string[] => {
  const sheetOf = office.book.sheetByName("Nhật ký");
  return (sheetOf?.rows ?? []).flatMap((row) => {
    const texts = row?.values.map((value) => String(plainOf(value) ?? "")) ?? [];
    return texts.some((text) => text !== "") ? [texts.join(" | ")] : [];
  });
};

/** A clerk who stands on the row of a key and says yes or no. */
function at(place: string, row: number | string, yes: boolean): Host {
  const lan = office.clerk(LAN, { confirm: () => yes });
  lan.select(place, typeof row === "number" ? row : rowWhere(office.book, place, "Mã", row));
  return lan;
}

function restore(place: string, row: number | string, yes: boolean): string {
  const lan = at(place, row, yes);
  lan.call("restored");
  return said(lan);
}

describe("Trả về dòng gốc", () => {
  test("a changed row says again what ships, is logged, and can be had back", () => {
    office.types(sheet, decree, "Tên", "Tên của cơ quan");
    office.types(sheet, decree, "Hiệu lực đến", "30/06/2024");
    expect(restore(sheet, decree, true)).toMatch(
      /^Đã trả Văn bản pháp lý dòng \d+ \(Nghị định .+\) về dòng gốc\./u,
    );
    expect([read("Tên"), read("⚙Nguồn gốc")]).toEqual([
      "Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
      "kèm theo sổ",
    ]);
    expect(log().filter((line) => line.includes("Trả về dòng gốc"))).toHaveLength(2);
    const lan = office.clerk(LAN, {});
    expect([ask(lan, { verb: "cure.undo" }).ok, ask(lan, { verb: "cure.undo" }).ok]).toEqual([true, true]);
    expect(read("Tên")).toBe("Tên của cơ quan");
    asked(lan, { verb: "check" });
    lan.call("check");
    expect(read("⚙Nguồn gốc")).toBe("cơ quan đã sửa");
  });

  test("who says no changes nothing", () => {
    office.types(sheet, decree, "Tên", "Tên của cơ quan");
    expect(restore(sheet, decree, false)).toMatch(/Tên: “Tên của cơ quan” → “Quy định chi tiết/u);
    expect(read("Tên")).toBe("Tên của cơ quan");
  });

  test("a row as it came, one of the office's own and one of another sheet are told so", () => {
    expect(restore(sheet, decree, true)).toMatch(/đang đúng như dòng kèm theo sổ\.$/u);
    office.types(sheet, decree, "Mã", "ND-CUA-TINH");
    expect(restore(sheet, "ND-CUA-TINH", true)).toMatch(/là dòng cơ quan thêm/u);
    expect(restore("Phong trào", 2, true)).toMatch(/^Đứng ở dòng muốn trả về tại trang Danh mục khen/u);
  });
});

/** What a version before this one would have left beside the row, had it shipped these words. */
function asItCame(title: string): void {
  const values = {
    key: decree,
    kind: "Nghị định",
    number: "91/2017/NĐ-CP",
    title,
    issued: "2017-07-31" as Day,
    from: "2017-10-01" as Day,
    to: "2023-12-31" as Day,
    replacedBy: "ND-98-2023",
    citation: read("Cách trích dẫn"),
    source: read("Nguồn kiểm chứng"),
    confidence: read("Độ tin cậy"),
    verified: "2026-11-20" as Day,
  };
  office.types(sheet, decree, "⚙Bản gốc", shippedAsText(shippedAs(legalTexts, values, "0.1.0")));
}

describe("an upgrade", () => {
  const again = (): string => {
    const lan = office.clerk(LAN, {});
    setUp(lan);
    return said(lan);
  };

  test("mends a row that stands as it came", () => {
    office.types(sheet, decree, "Tên", "Tên cũ của sổ");
    asItCame("Tên cũ của sổ");
    expect(again()).toBe("Sổ đã sẵn sàng. Tiếp theo: chọn Thi đua › Bắt đầu để khai báo cơ quan.");
    expect(read("Tên")).toBe("Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng");
    expect(log().at(-1)).toMatch(/thêm 0 dòng kèm theo, cập nhật 1 dòng/u);
  });

  test("leaves a row that the office changed, and tells once that it ships otherwise", () => {
    office.types(sheet, decree, "Tên", "Tên của cơ quan");
    asItCame("Tên cũ của sổ");
    expect(again()).toMatch(
      /Giữ nguyên 1 dòng cơ quan đã sửa mà bản mới của sổ có nội dung khác: Văn bản pháp lý dòng \d+ \(Nghị định .*91\/2017\/NĐ-CP.*\)\./u,
    );
    expect([read("Tên"), read("⚙Nguồn gốc")]).toEqual(["Tên của cơ quan", "cơ quan đã sửa"]);
    expect(again()).toBe("Sổ đã sẵn sàng. Tiếp theo: chọn Thi đua › Bắt đầu để khai báo cơ quan.");
  });

  test("gives back a row that was taken out", () => {
    office.hand.deleteRows(sheet, rowWhere(office.book, sheet, "Mã", decree), 1);
    again();
    expect(read("⚙Nguồn gốc")).toBe("kèm theo sổ");
  });
});
