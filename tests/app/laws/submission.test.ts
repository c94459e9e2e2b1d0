import type { RowByHeader } from "../../core/book-of.ts";
import { nominated, wayOffice } from "../../core/nomination/nominated.ts";
import { ask, type Clerk, LAN, type MemoryOffice } from "../memory-office.ts";
import { keepsTheLaws } from "./keeps-the-laws.ts";
import { keysFilledIn, leanOffice } from "./offices.ts";
import type { Owned } from "./picture.ts";

const TO = "Chủ tịch Ủy ban nhân dân tỉnh Quảng Bình";

const passed = (key: string, name: string, cells: RowByHeader = {}): RowByHeader =>
  nominated({
    Mã: key,
    "Họ tên / Tên tập thể": name,
    "Ông/Bà": "Ông",
    "Hình thức": "BK-B/T",
    "Ngày nộp": "02/02/2026",
    "Phiếu đồng ý": 9,
    "Tổng thành viên": 9,
    "Trạng thái": "Hội đồng thông qua",
    ...cells,
  });

/** Two that the council passed for an award of the tỉnh, and one that goes in another dossier already. */
const office = (): MemoryOffice =>
  leanOffice({
    ...wayOffice,
    "Hồ sơ trình": [
      { Mã: "HST-1", "Phong trào": "QB-2026", "Tên hồ sơ": "Đợt 1", "Nơi nhận": TO, "Trạng thái": "đã gửi" },
    ],
    "Đề nghị": [
      passed("DN-1", "Trần Văn A"),
      passed("DN-2", "Lê Văn B"),
      passed("DN-3", "Võ Văn C", { "Hồ sơ trình": "HST-1", "Trạng thái": "trình" }),
    ],
  });

const owned: Owned = {
  ...keysFilledIn,
  "Đề nghị": [
    "key",
    ...["state", "submission", "reason", "completed", "submitted", "decisionNumber", "decisionDate"],
  ],
  "Hồ sơ trình": ["key", "state", "sent", "answered", "answer", "remark", "paper", "date"],
  "Lịch sử khen": ["nomination", "decisionNumber", "decisionDate"],
};

const make = (clerk: Clerk): unknown => {
  let made = ask(clerk, {
    verb: "submission.make",
    ...{
      key: "",
      campaign: "QB-2026",
      name: "Đợt 2",
      to: TO,
      nominations: [{ key: "DN-1" }, { key: "DN-2" }],
    },
  });
  for (let more = 0; more < 9 && made.ok && !made.value.finished; more += 1)
    made = ask(clerk, {
      verb: "submission.make",
      ...{ key: made.value.key, campaign: "", name: "", to: "", nominations: [] },
    });
  return made;
};

const laws = (name: string, at: () => MemoryOffice, each: number, run: (clerk: Clerk) => unknown): void =>
  keepsTheLaws("nomination", {
    name,
    office: at,
    each,
    run: (clerk) => JSON.stringify(run(clerk)),
    owned,
    mayGo: [],
  });

laws("submission.make", office, 4, make);

/** The dossier lies with who decides. */
function sent(): MemoryOffice {
  const made = office();
  make(made.clerk(LAN, {}));
  return made;
}
const out = sent();
const key = out.rows("Hồ sơ trình").find((row) => row["Tên hồ sơ"] === "Đợt 2")?.["Mã"] ?? "";

const answer =
  (result: "đã gửi" | "trả lại" | "đã có kết quả", refused: readonly string[]) => (clerk: Clerk) =>
    ask(clerk, {
      verb: "submission.answer",
      ...{ key, result, number: "1250/QĐ-UBND", day: "04/03/2026", remark: "theo văn bản trả lời" },
      refused: refused.map((one) => ({ key: one })),
    });

laws("submission.answer, decided but for one", () => out, 1, answer("đã có kết quả", ["DN-2"]));
laws("submission.answer, returned", () => out, 1, answer("trả lại", []));
laws("submission.answer, sent", () => out, 1, answer("đã gửi", []));
