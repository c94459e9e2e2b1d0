import { expect, test } from "vitest";
import { tagLines } from "../../../../src/core/paper/template/tag-lines.ts";
import { flag, list, must, text } from "../../../../src/core/paper/template/tags.ts";

test("every tag is listed as it is typed, a list's own tags behind it", () => {
  const tags = {
    chuc_vu: must("Chức vụ"),
    co_ghi_chu: flag("Chỉ in khi có ghi chú"),
    dieu: list("Lặp lại cho từng điều", {
      so: text("Số"),
      khoan: list("Lặp lại cho từng khoản", { chu: text("Chữ") }),
    }),
    nguoi_ky: text("Người ký"),
  };
  expect(tagLines(tags).map(({ typed, inside }) => [typed, inside])).toEqual([
    ["{chuc_vu}", ""],
    ["{#co_ghi_chu}…{/co_ghi_chu}", ""],
    ["{#dieu}…{/dieu}", ""],
    ["{so}", "dieu"],
    ["{#khoan}…{/khoan}", "dieu"],
    ["{chu}", "khoan"],
    ["{nguoi_ky}", ""],
  ]);
  expect(tagLines(tags)[0]?.meaning).toBe("Chức vụ");
});
