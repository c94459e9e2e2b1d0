import { expect, test } from "vitest";
import { filters } from "../../../src/core/paper/template/filters.ts";
import { flag, list, must, type TagSet, text } from "../../../src/core/paper/template/tags.ts";
import { openTemplate } from "../../../src/docx/template/open-template.ts";
import type { TemplateProblem } from "../../../src/docx/template/template-problem.ts";

/** A paper with each kind of tag: texts, a condition, a list and a list in it. */
export const tags: TagSet = {
  so_ky_hieu: text("Số và ký hiệu"),
  trich_yeu: text("Trích yếu"),
  ngay_ky: text("Ngày ký"),
  co_phu_luc: flag("Có phụ lục"),
  don_vi: list("Lặp lại cho từng đơn vị", {
    ten_don_vi: text("Tên đơn vị"),
    ca_nhan: list("Lặp lại cho từng cá nhân", { ho_ten: text("Họ và tên") }),
  }),
  nguoi_ky: must("Họ và tên người ký"),
};

/** Where a problem stands, its tag, and a part of its sentence: “hàng 1, cột 2” is [table, row, column]. */
export interface Told {
  readonly part?: string;
  readonly paragraph: number;
  readonly cell?: readonly [table: number, row: number, column: number];
  readonly tag?: string;
  readonly nearest?: string;
  readonly says: string;
}

export type Case = readonly [name: string, form: Uint8Array, told: readonly Told[]];

function seen({ part, paragraph, cell, tag, nearest, message }: TemplateProblem, wanted: Told): Told {
  return {
    paragraph,
    says: message.includes(wanted.says) ? wanted.says : message,
    ...(wanted.part === undefined && part === "thân văn bản" ? {} : { part }),
    ...(cell === undefined ? {} : { cell: [cell.table, cell.row, cell.column] as const }),
    ...(wanted.tag === undefined ? {} : { tag }),
    ...(wanted.nearest === undefined ? {} : { nearest }),
  };
}

/** Each form is told all its errors, each with its place, and gives no paper. */
export function eachIsTold(cases: readonly Case[]): void {
  test.each(cases)("%s", (_name, form, told) => {
    const opened = openTemplate(form, tags, filters);
    if (opened.ok) throw new Error("the form was taken");
    const nothing: Told = { paragraph: -1, says: "" };
    expect(opened.problems.map((problem, index) => seen(problem, told[index] ?? nothing))).toEqual(told);
    for (const { message, quote, severity } of opened.problems) {
      expect(severity).toBe("lỗi");
      expect(quote.length).toBeLessThanOrEqual(80);
      expect(message).toMatch(/\p{Lu}/u);
      expect(message).not.toMatch(/undefined|null|\[object|\.\./);
    }
  });
}
