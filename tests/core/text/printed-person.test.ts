import { describe, expect, test } from "vitest";
import { addressIn, printedPerson } from "../../../src/core/text/printed-person.ts";

describe("a person as papers print him", () => {
  test.each<[typed: string, printed: string, address: string]>([
    ["Nguyễn Văn An", "Nguyễn Văn An", ""],
    ["Ông Nguyễn Văn An", "Nguyễn Văn An", "Ông"],
    ["bà  LÊ THỊ  HOA", "Lê Thị Hoa", "Bà"],
    ["LÊ THỊ HOA", "Lê Thị Hoa", ""],
    ["lê thị hoa", "Lê Thị Hoa", ""],
    ["Đồng chí Trần Ái Vân", "Trần Ái Vân", "Đồng chí"],
    ["đ/c Trần Ái Vân", "Trần Ái Vân", "Đồng chí"],
    ["ThS. Trần Ái Vân", "Trần Ái Vân", ""],
    ["Trần Ái Vân (bà)", "Trần Ái Vân", "Bà"],
    [" Trần\u00a0Ái   Vân ", "Trần Ái Vân", ""],
    ["Trần Ái Vân".normalize("NFD"), "Trần Ái Vân", ""],
    ["Bà Trần Ái Vân".normalize("NFD"), "Trần Ái Vân", "Bà"],
    // A surname, and names that are no form of address.
    ["Ông Thế Hùng", "Ông Thế Hùng", ""],
    ["ÔNG THẾ HÙNG", "Ông Thế Hùng", ""],
    ["K’ Brôn", "K’ Brôn", ""],
    ["H’Bia Niê", "H’Bia Niê", ""],
    ["Cil Hằng", "Cil Hằng", ""],
    ["Y", "Y", ""],
    ["", "", ""],
  ])("%j is %j, called %j", (typed, printed, address) => {
    expect(printedPerson(typed)).toBe(printed);
    expect(addressIn(typed)).toBe(address);
  });
});
