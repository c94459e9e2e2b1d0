import type { RowByHeader } from "../../core/book-of.ts";
import { wayOffice } from "../../core/nomination/nominated.ts";
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
  "Lịch sử khen": [
    ...["annulled", "nomination", "decisionNumber", "decisionDate"],
    ...["holder", "subject", "title", "post", "unit", "award", "year", "meritKind", "issuer", "goldenBook"],
  ],
};

const laws = (name: string, office: () => MemoryOffice, run: (clerk: Clerk) => unknown): void =>
  keepsTheLaws("nomination", {
    name,
    office,
    run: (clerk) => JSON.stringify(run(clerk)),
    owned,
    mayGo: [],
  });

laws("nomination.move", desk, (clerk) =>
  movedBy(clerk, { keys: ["DN-1", "DN-2"], to: "thiếu hồ sơ", reason: "thiếu dấu" }),
);

laws("nomination.dossier", desk, (clerk) =>
  ask(clerk, {
    verb: "nomination.dossier",
    key: "DN-1",
    part: "Tờ trình",
    what: "trả lại",
    day: "",
    reason: "thiếu chữ ký",
  }),
);

/** Three that nobody has moved yet. */
laws(
  "nomination.move, the first time",
  () =>
    leanOffice({
      ...decisionRows,
      "Đề nghị": ["DN-1", "DN-2", "DN-3"].map((key) =>
        nominated({
          Mã: key,
          "Họ tên / Tên tập thể": `Người ${key}`,
          "Trạng thái": "dự kiến",
          "Ngày nộp": "",
        }),
      ),
    }),
  (clerk) => movedBy(clerk, { keys: ["DN-1", "DN-3"], to: "đã nộp", day: "02/03/2026" }),
);

/** What the council passed of a higher tier's awards is decided there. */
const passed = (key: string, name: string): RowByHeader =>
  nominated({
    Mã: key,
    "Họ tên / Tên tập thể": name,
    "Hình thức": "BK-B/T",
    "Ngày nộp": "02/02/2026",
    "Trạng thái": "trình",
  });
const higher = (): MemoryOffice =>
  leanOffice({
    ...wayOffice,
    "Đề nghị": [passed("DN-1", "Trần Văn A"), passed("DN-2", "Lê Thị B"), passed("DN-3", "Võ Văn C")],
    "Lịch sử khen": [
      { "Người / tập thể": "Võ Văn C", "Đơn vị": "STP-QB", "Hình thức": "BK-B/T", Năm: 2024 },
      { "Người / tập thể": "Lê Thị B", "Đơn vị": "STP-QB", "Hình thức": "BK-B/T", Năm: 2026 },
    ],
  });
const decide = (clerk: Clerk) =>
  movedBy(clerk, {
    keys: ["DN-1", "DN-2"],
    to: "quyết định",
    number: "1250/QĐ-UBND",
    decided: "02/03/2026",
  });

laws("nomination.move to a decision", higher, decide);

laws(
  "decision.annul",
  () => {
    const office = higher();
    decide(office.clerk("lan@sotuphap.vn", {}));
    office.types("Lịch sử khen", 2, "Số QĐ", "40/QĐ-UBND");
    return office;
  },
  (clerk) =>
    ask(clerk, {
      verb: "decision.annul",
      keys: [{ key: "DN-1" }],
      number: "1300/QĐ-UBND",
      day: "04/03/2026",
      reason: "khai man thành tích",
      preview: false,
    }),
);
