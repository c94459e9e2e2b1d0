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
  toldBy: ["kind", "number", "abstract"],
  columns: {
    campaign: ref("Phong trào", "campaigns", {
      required: true,
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào.",
    }),
    order: number("Thứ tự", {
      bounds: place,
      note: "Chỉ để xếp thứ tự viện dẫn; cách quãng 10, 20, 30 để dễ chèn. Để trống thì sổ đặt theo chỗ đứng của dòng.",
    }),
    kind: text("Loại", {
      required: true,
      width: 100,
      known: paperWords,
      note: "Luật, Nghị định, Kế hoạch, Công văn, Xét đề nghị của …",
    }),
    number: text("Số ký hiệu", { note: "Ví dụ 42/2010/NĐ-CP. Luật không ghi số." }),
    date: day("Ngày", { note: "Ngày ban hành của văn bản được viện dẫn, ví dụ 15/6/2022." }),
    issuer: text("Cơ quan ban hành", {
      note: "Cơ quan ban hành văn bản, viết đầy đủ. Ví dụ: Bộ trưởng Bộ Tư pháp.",
    }),
    abstract: text("Trích yếu", {
      width: 340,
      note: "Trích yếu của văn bản, viết như văn bản gốc. Ví dụ: quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng.",
    }),
    role: choice("Vai trò", ["căn cứ", "thực hiện"], {
      required: true,
      note: "“căn cứ”: in ở dòng “Căn cứ …” mở đầu; “thực hiện”: văn bản của cấp trên mà kế hoạch này thực hiện, không in ở phần căn cứ, chỉ được dẫn trong lời văn bằng {căn cứ: thứ tự}.",
    }),
  },
});
