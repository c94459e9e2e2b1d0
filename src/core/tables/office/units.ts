import { day, key, ref, text } from "../../table/column.ts";
import { usualWords } from "../../table/known-words.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

/** Kinds of units in the chain of justice and of the association; milestones name their audience by them. */
const unitKindWords = usualWords(
  [
    "Bộ",
    "đơn vị thuộc Bộ",
    "UBND",
    "Sở Tư pháp",
    "phòng thuộc Sở",
    "đơn vị sự nghiệp",
    "Phòng Tư pháp cấp huyện",
    "Cục THADS",
    "Chi cục THADS",
    "Phòng THADS khu vực",
    "Cụm, Khu vực thi đua",
    "Hội",
    "khác",
  ],
  ["Sở", "Cụm", "Khối", "Khu vực thi đua", "Chi hội", "UBND cấp xã", "UBND cấp tỉnh"],
);

/** A row is one unit as it was in a span of time; a merged unit names its successor (NQ 202/2025/QH15). */
export const units = clerkTable({
  name: "units",
  sheet: "Đơn vị",
  group: "work",
  identity: ["key"],
  label: named("name", "shortName"),
  columns: {
    key: key("Mã", { note: "Mã ngắn, dễ đọc, ví dụ STP-QB. Để trống thì sổ tự đặt và giữ mãi." }),
    name: text("Tên", { required: true, width: 240 }),
    shortName: text("Tên ngắn", { width: 100 }),
    kind: text("Loại", {
      required: true,
      known: unitKindWords,
      note: "Bộ, Sở Tư pháp, phòng thuộc Sở, Cụm, Khu vực thi đua …",
    }),
    parent: ref("Cấp trên", "units"),
    cluster: text("Cụm/khối", { known: usualWords([]) }),
    province: text("Tỉnh"),
    validFrom: day("Hiệu lực từ"),
    validTo: day("Hiệu lực đến"),
    successor: ref("Đơn vị kế thừa", "units"),
    head: text("Người đứng đầu"),
    headTitle: text("Chức danh", {
      known: usualWords([]),
      note: "Chức danh người đứng đầu, ví dụ Bộ trưởng Bộ Tư pháp.",
    }),
    email: text("Email"),
  },
});
