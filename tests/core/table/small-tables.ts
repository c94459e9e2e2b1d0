import { choice, day, key, number, ref, text } from "../../../src/core/table/column.ts";
import { named } from "../../../src/core/table/label.ts";
import { clerkTable, systemTable } from "../../../src/core/table/table.ts";

/** A keyed table with one column of each kind that matters to reading. */
export const offices = clerkTable({
  name: "offices",
  sheet: "Cơ quan",
  group: "work",
  identity: ["key"],
  label: named("name"),
  columns: {
    key: key("Mã"),
    name: text("Tên", { required: true }),
    kind: choice("Loại", ["Sở", "Phòng"]),
    from: day("Từ ngày"),
    staff: number("Biên chế"),
    made: text("⚙Tạo lúc", { system: true }),
  },
});

/** A table without a key, whose rows point to offices. */
export const visits = clerkTable({
  name: "visits",
  sheet: "Lượt đến",
  group: "work",
  identity: ["office", "on"],
  label: null,
  columns: {
    office: ref("Cơ quan", "offices", { required: true, wildcard: "*" }),
    on: day("Ngày", { required: true }),
    guest: text("Khách"),
  },
});

/** A sheet that only the system writes. */
export const trace = systemTable({
  name: "trace",
  sheet: "Vết",
  group: "system",
  identity: ["what"],
  label: null,
  columns: { what: text("Việc", { system: true }) },
});
