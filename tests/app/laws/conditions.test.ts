import { nominated, wayOffice } from "../../core/nomination/nominated.ts";
import { ask, type Clerk, LAN, type MemoryOffice } from "../memory-office.ts";
import { keepsTheLaws } from "./keeps-the-laws.ts";
import { keysFilledIn, leanOffice } from "./offices.ts";

/** The parts that a giấy khen and a bằng khen of the tỉnh ask for, by their own rows. */
const parts = ["GK", "BK-B/T"].flatMap((award) =>
  (wayOffice["Hồ sơ luật"] ?? []).map((row) => ({ ...row, Mã: `${row["Mã"]}-${award}`, "Hình thức": award })),
);

/** Two under way and one that is decided, of which nobody has asked yet what the law asks. */
const unasked = (): MemoryOffice =>
  leanOffice({
    ...wayOffice,
    "Hồ sơ luật": parts,
    "Đề nghị": [
      nominated({ "Hình thức": "BK-B/T", "Thành phần hồ sơ": "Tờ trình" }),
      nominated({ Mã: "DN-2", "Họ tên / Tên tập thể": "Lê Thị B", "Thành phần hồ sơ": "" }),
      nominated({ Mã: "DN-3", "Họ tên / Tên tập thể": "Võ Văn C" }),
    ],
  });

/** One was decided since, one is passed over by the clerk's word, one dossier has grown. */
function asked(): MemoryOffice {
  const office = unasked();
  ask(office.clerk(LAN, {}), { verb: "conditions.update" });
  office.types("Điều kiện", 2, "Vẫn xét", "có");
  office.types("Điều kiện", 2, "Lý do vẫn xét", "Hội đồng thống nhất");
  office.types("Đề nghị", "DN-3", "Trạng thái", "quyết định");
  office.types("Đề nghị", "DN-2", "Thành phần hồ sơ", "Tờ trình; Báo cáo thành tích");
  return office;
}

const requirement = (office: MemoryOffice): string =>
  office.rows("Điều kiện").find((row) => row["⚙Đề nghị"] === "DN-2")?.["⚙Tiêu chuẩn"] ?? "";
const one = requirement(asked());

const laws = (name: string, office: () => MemoryOffice, run: (clerk: Clerk) => unknown): void =>
  keepsTheLaws("nomination", {
    name,
    office,
    run: (clerk) => JSON.stringify(run(clerk)),
    owned: { ...keysFilledIn, "Điều kiện": ["override", "reason"] },
    mayGo: ["Điều kiện"],
    mayReturn: ["Điều kiện"],
  });

const update = (clerk: Clerk) => ask(clerk, { verb: "conditions.update" });
laws("conditions.update, the first time", unasked, update);
laws("conditions.update", asked, update);
laws("conditions.override", asked, (clerk) =>
  ask(clerk, {
    verb: "conditions.override",
    nomination: "DN-2",
    requirement: one,
    reason: "Bộ đồng ý tại Công văn số 12/BTP-TĐKT",
  }),
);
