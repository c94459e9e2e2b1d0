// What each command of the menu says on the way of an office: read aloud, each names the next step and where it is taken.
import { expect, test } from "vitest";
import type { Answers, Request, VerbName } from "../../../src/app/all-verbs.ts";
import type { Answer } from "../../../src/app/door/answer.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Host } from "../../../src/local/host.ts";
import { rowsOf } from "../grid.ts";
import {
  ask,
  asked,
  cutGrid,
  LAN,
  newOffice,
  type Office,
  officeOver,
  setUpOffice,
  twinOf,
} from "../office.ts";
import { officeFacts as facts } from "../office-facts.ts";

const units = ["Văn phòng Sở\tvp@quangtri.gov.vn", "Phòng Hành chính tư pháp\thctp@quangtri.gov.vn"].join(
  "\n",
);

const start = {
  way: "blocks",
  title: "Phong trào thi đua năm 2026",
  theme: "",
  event: "",
  kind: "thường xuyên",
  issuer: "STP-QT",
  from: "01/01/2026",
  to: "31/12/2026",
} as const;

/** What each page asks when it opens. */
const opening: Readonly<Record<string, Request<VerbName>>> = {
  "bat-dau": { verb: "office.open" },
  "phong-trao-moi": { verb: "campaign.open" },
  "kiem-tra": { verb: "next.step" },
  "thoi-han": { verb: "deadlines.preview" },
  "bao-cao": { verb: "report.open", unit: "" },
  "nhac-viec": { verb: "remind.preview" },
  "viec-don-vi": { verb: "returns.open", unit: "" },
  "nhan-bao-ve": { verb: "returns.list" },
  "tep-lich": { verb: "ics.open" },
  mau: { verb: "template.list" },
  "de-nghi": { verb: "nomination.open", key: "" },
  "tim-de-nghi": { verb: "nomination.search", text: "", campaign: "", state: "", late: false, from: 0 },
  "tien-do": { verb: "paper-job.start", paper: "ke-hoach", items: [] },
  "van-ban": { verb: "paper.options" },
  "bang-dieu-khien": { verb: "board.read" },
  "phan-quyen": { verb: "rights.open" },
};

/** The sentence a page shows at once, where it has one. */
function pageSays(lan: Host, name: string): string {
  const request = opening[name];
  if (request === undefined) return "";
  const answer: Answer<Answers[VerbName]> = ask(lan, request);
  if (!answer.ok) return answer.message;
  const { value } = answer;
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  if ("silent" in value) return [value.problem, value.silent].filter((part) => part !== "").join(" ");
  return "none" in value ? String(value.none) : "";
}

/** One command on a book of its own: what it said, in the order of toast, alert and page. */
function saidBy(base: Office, caption: string, functionName: string): readonly string[] {
  const office = officeOver(twinOf(base.book), memoryDrive());
  const lan = office.clerk(LAN, {});
  const sheet = /ban hành|Thu hồi/u.test(caption) ? "Sổ văn bản" : "Phong trào";
  if (office.book.sheetByName(sheet) !== undefined) lan.select(sheet, 2);
  lan.call(functionName);
  return [
    ...lan.toasts().map(({ message }) => message),
    ...lan.alerts().map(({ title, message }) => `[${title}] ${message}`),
    ...lan.pages().map(({ name, title }) => `[khung ${title}] ${pageSays(lan, name)}`.trim()),
  ];
}

function linesOf(state: string, office: Office): readonly string[] {
  const items = office.clerk(LAN, {}).menu();
  return [
    `== ${state}`,
    "",
    ...items.flatMap(({ caption, functionName }) => [
      `${caption}:`,
      ...saidBy(office, caption, functionName).map((line) => `  ${line}`),
    ]),
    "",
  ];
}

async function walked(): Promise<readonly (readonly [string, Office])[]> {
  const office = await setUpOffice();
  cutGrid(office.book);
  const lan = office.clerk(LAN, {});
  const after = (): Office => officeOver(twinOf(office.book), memoryDrive());
  const empty = after();
  asked(lan, { verb: "office.write", facts });
  const named = after();
  const { key, fingerprint } = asked(lan, { verb: "campaign.preview", start });
  asked(lan, { verb: "campaign.write", start, key, fingerprint });
  const withoutUnits = after();
  const shown = asked(lan, { verb: "units.preview", pasted: units });
  asked(lan, { verb: "units.write", pasted: units, fingerprint: shown.fingerprint });
  lan.call("deadlines");
  lan.call("tracking");
  expect(rowsOf(office.book, "Theo dõi").length).toBeGreaterThan(5);
  return [
    ["Sổ chưa thiết lập", await newOffice()],
    ["Sổ vừa thiết lập, chưa ghi gì", empty],
    ["Đã khai báo cơ quan, chưa có phong trào", named],
    ["Một phong trào, chưa có đơn vị", withoutUnits],
    ["Đã tính thời hạn, đã cập nhật theo dõi", after()],
  ];
}

test("each command says what comes next and where, whatever is lacking", async () => {
  const said = (await walked()).flatMap(([state, office]) => linesOf(state, office)).join("\n");
  await expect(said).toMatchFileSnapshot("../../golden/said/lenh-theo-buoc.txt");
  expect(said).not.toMatch(/0\/0/u);
  // Nothing is well with a book in which nothing stands.
  const [before = ""] = said.split("== Một phong trào");
  expect(before).not.toContain("Không có gì phải sửa");
});
