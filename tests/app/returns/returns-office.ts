import type { Answers, Request } from "../../../src/app/all-verbs.ts";
import { makeMissing } from "../../../src/app/book/write/make-missing.ts";
import { parseTable } from "../../../src/core/table/parse-table.ts";
import { people as peopleTable } from "../../../src/core/tables/office/people.ts";
import type { RowByHeader, RowsBySheet } from "../../core/book-of.ts";
import { leanOffice, officeRows } from "../laws/offices.ts";
import { ask, asked, type Clerk, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";

/** People of three units; LAN is the desk. */
export const HOA = "ptp1@example.gov.vn";
export const BINH = "ptp2@example.gov.vn";
const CHI = "ptp3@example.gov.vn";

const person = (mail: string, role: string, unit: string): RowByHeader => ({
  Email: mail,
  "Vai trò": role,
  "Đơn vị": unit,
});

const rows: RowsBySheet = {
  ...officeRows,
  "Chỉ tiêu": [
    {
      "Phong trào": "QB-2026",
      "Đơn vị": "PTP-1",
      "Chỉ tiêu": "Hồ sơ đúng hạn",
      "Mức giao": "98",
      "Đơn vị tính": "%",
    },
    {
      "Phong trào": "QB-2026",
      "Đơn vị": "PTP-2",
      "Chỉ tiêu": "Hồ sơ đúng hạn",
      "Mức giao": "97",
      "Đơn vị tính": "%",
    },
    { "Phong trào": "QB-2026", "Chỉ tiêu": "Hội nghị", "Mức giao": "12" },
  ],
  "Đăng ký": [
    {
      Mã: "DK-001",
      "Phong trào": "QB-2026",
      "Đơn vị": "PTP-1",
      Loại: "công trình",
      "Nội dung": "Số hóa sổ hộ tịch",
      "Trạng thái": "đã gửi",
    },
  ],
};

const people: readonly RowByHeader[] = [
  person(LAN, "bộ phận thi đua", ""),
  person(HOA, "đơn vị", "PTP-1"),
  person(BINH, "đơn vị", "PTP-2"),
  person(CHI, "đơn vị", "PTP-3"),
  person("xem@example.gov.vn", "người xem", ""),
];

/** An office with three units; with *Phân quyền*, or as books are today, without it. */
export function returnsOffice(more: RowsBySheet, withPeople: boolean): MemoryOffice {
  const office = memoryOffice({ ...rows, ...more });
  return withPeople ? peopled(office) : office;
}

/** The same small, with every sheet there, for it is run many thousand times; reports are waiting in it. */
export function leanReturns(sent: readonly Partial<Sending>[]): MemoryOffice {
  const office = peopled(leanOffice(rows));
  office.types("Danh mục khen", 2, "Mã", "GK");
  office.types("Danh mục khen", 2, "Tên", "Giấy khen");
  for (const [index, more] of sent.entries()) {
    const unit = more.unit ?? "PTP-1";
    const answer = send(office.clerk(unit === "PTP-2" ? BINH : HOA, {}), { ...more, ticket: `t-${index}` });
    if (!answer.ok) throw new Error(answer.message);
  }
  return office;
}

function peopled(office: MemoryOffice): MemoryOffice {
  const lan = office.clerk(LAN, {});
  makeMissing(lan, parseTable(peopleTable, [], []));
  people.forEach((row, line) => {
    for (const [header, text] of Object.entries(row))
      office.types("Phân quyền", line + 2, header, String(text));
  });
  return office;
}

type Sending = Omit<Request<"returns.send">, "verb">;

/** What HOA reports of the first milestone. */
export const report: Sending = {
  unit: "PTP-1",
  table: "tracking",
  campaign: "",
  target: "M-1|",
  cells: { received: "01/03/2026" },
  paper: "12/BC-PTP",
  link: "",
  remark: "",
  ticket: "t-1",
};

export const send = (clerk: Clerk, more: Partial<Sending>) =>
  ask(clerk, { verb: "returns.send", ...report, ...more });

export const list = (clerk: Clerk): Answers["returns.list"] => asked(clerk, { verb: "returns.list" });

/** Takes over all that can be, as the page does when the desk presses “Nhận tất cả”. */
export function takeAll(clerk: Clerk, prefer: "unit" | "book" | ""): Answers["returns.take"] {
  const rows = list(clerk).rows.flatMap(({ key, seen, canTake, conflicts }) =>
    canTake ? [{ key, seen, prefer: conflicts.length > 0 ? prefer : ("" as const) }] : [],
  );
  return asked(clerk, { verb: "returns.take", rows });
}

export const registration = {
  table: "registrations",
  campaign: "QB-2026",
  target: "",
  cells: { kind: "công trình", content: "Số hóa sổ hộ tịch cấp xã" },
  paper: "",
} as const;
export const result = {
  table: "targets",
  campaign: "QB-2026",
  target: "Hồ sơ đúng hạn",
  cells: { result: "98,5" },
  paper: "",
} as const;
export const nomination = {
  table: "nominations",
  campaign: "QB-2026",
  target: "",
  cells: {
    subject: "cá nhân",
    name: "Trần Thị Hoa",
    award: "GK",
    merit: "có thành tích xuất sắc",
    submitted: "04/3/2026",
  },
  paper: "7/TTr-PTP",
} as const;
