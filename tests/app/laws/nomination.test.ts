import { ask, type Clerk, type MemoryOffice } from "../memory-office.ts";
import { movedBy, nominated } from "../nomination/way-desk.ts";
import { decisionRows } from "../paper/decision-office.ts";
import { keepsTheLaws } from "./keeps-the-laws.ts";
import { keysFilledIn, leanOffice } from "./offices.ts";
import type { Owned } from "./picture.ts";

/** Two whom the desk has begun on; one was moved on by hand since. */
function desk(): MemoryOffice {
  const office = leanOffice({
    ...decisionRows,
    "Đề nghị": [
      nominated({ "Ngày nộp": "02/03/2026" }),
      nominated({ Mã: "DN-2", "Họ tên / Tên tập thể": "Lê Thị B", "Ngày nộp": "02/03/2026" }),
    ],
  });
  movedBy(office.clerk("lan@sotuphap.vn", {}), { keys: ["DN-1", "DN-2"], to: "đủ hồ sơ", reason: "" });
  office.types("Đề nghị", "DN-2", "Trạng thái", "thẩm định");
  return office;
}

/** What moves write into cells of clerks. */
const owned: Owned = {
  ...keysFilledIn,
  "Đề nghị": [
    "key",
    "state",
    "completed",
    "submitted",
    "reason",
    "dossier",
    "annulled",
    "decisionNumber",
    "decisionDate",
  ],
  "Lịch sử khen": ["annulled", "nomination", "decisionNumber", "decisionDate"],
};

const laws = (name: string, run: (clerk: Clerk) => unknown): void =>
  keepsTheLaws("paper", { name, office: desk, run: (clerk) => JSON.stringify(run(clerk)), owned, mayGo: [] });

laws("nomination.move", (clerk) =>
  movedBy(clerk, { keys: ["DN-1", "DN-2"], to: "thiếu hồ sơ", reason: "thiếu dấu" }),
);

laws("nomination.dossier", (clerk) =>
  ask(clerk, {
    verb: "nomination.dossier",
    key: "DN-1",
    part: "Tờ trình",
    what: "trả lại",
    day: "",
    reason: "thiếu chữ ký",
  }),
);
