import { choice, day, number, place, ref, text } from "../../table/column.ts";
import { paperWords } from "../../table/known-words.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one text that a plan rests on or carries out, in the order in which it is cited. */
export const legalBases = clerkTable({
  name: "legalBases",
  sheet: "Căn cứ",
  group: "work",
  identity: ["campaign", "order"],
  label: null,
  columns: {
    campaign: ref("Phong trào", "campaigns", { required: true }),
    order: number("Thứ tự", { required: true, bounds: place }),
    kind: text("Loại", {
      required: true,
      width: 100,
      known: paperWords,
      note: "Luật, Nghị định, Kế hoạch, Công văn, Xét đề nghị của …",
    }),
    number: text("Số ký hiệu", { note: "Ví dụ 42/2010/NĐ-CP. Luật không ghi số." }),
    date: day("Ngày"),
    issuer: text("Cơ quan ban hành"),
    abstract: text("Trích yếu", { width: 340 }),
    role: choice("Vai trò", ["căn cứ", "thực hiện"], { required: true }),
  },
});
