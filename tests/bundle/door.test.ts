import { beforeAll, expect, test } from "vitest";
import { allVerbs, type Request, type VerbName } from "../../src/app/all-verbs.ts";
import type { Host } from "../../src/local/host.ts";
import { hostPage } from "../../src/local/host-page.ts";
import { handedDown } from "../core/levels/levels-offices.ts";
import { LAN, type Office, setUpOffice } from "./office.ts";
import { officeFacts as facts } from "./office-facts.ts";
import { changes, pictureOf } from "./picture.ts";

const start = { way: "renew", from: "QB-2017", year: 2026 } as const;
const cell = { sheet: "Mốc", rowId: "M-1", column: "Thời hạn" };
const report = { milestone: "M-1", unit: "STP", period: "", received: "", paper: "", remark: "" };

/** How a verb keeps others from writing meanwhile: it need not, the door holds the lock for it, or it takes it itself. */
type Keeps = "nothing" | "the lock" | "the lock by itself";
const sending = {
  unit: "STP",
  table: "tracking",
  campaign: "",
  target: "M-1|",
  cells: { received: "01/02/2017" },
  paper: "12/BC",
  link: "",
  remark: "",
  ticket: "t-1",
} as const;
type Fields<Name extends VerbName> = Omit<Request<Name>, "verb">;

/** Every verb with a request that passes; the compiler asks for a line where a verb is added. */
const verbs: { readonly [Name in VerbName]: readonly [Keeps, Fields<Name>] } = {
  check: ["nothing", {}],
  "cell.show": ["nothing", { ...cell, row: 2 }],
  "cure.apply": ["the lock", { ...cell, rowHash: "x", value: "y" }],
  "cure.apply-group": [
    "the lock",
    {
      cures: [{ sheet: "Phong trào", rowId: "none", column: "Số", rowHash: "none", value: "05" }],
    },
  ],
  "cure.undo": ["the lock", {}],
  "levels.open": ["nothing", {}],
  "levels.hand-down": ["the lock", { campaign: "none" }],
  "levels.preview": ["nothing", { handed: handedDown(), office: "", days: "" }],
  "levels.take": ["the lock", { handed: handedDown(), office: "", days: "5", fingerprint: "0" }],
  "levels.up": ["the lock", { campaign: "none", day: "01/3/2026", signer: "Trần Văn Bình" }],
  "levels.undo": ["the lock", { handed: handedDown() }],
  due: ["nothing", { phrase: "chậm nhất là ngày 15/02/2017", issued: "2017-01-25", before: "exclusive" }],
  "deadlines.preview": ["nothing", {}],
  "deadlines.write": ["the lock", { fingerprint: "x" }],
  "ics.open": ["nothing", {}],
  "ics.make": ["nothing", { campaign: "QB-2017" }],
  "board.read": ["nothing", {}],
  "statistics.read": ["nothing", { campaign: "" }],
  "submission.open": ["nothing", {}],
  "submission.make": [
    "the lock",
    { key: "none", campaign: "", name: "", to: "", nominations: [{ key: "none" }] },
  ],
  "submission.answer": [
    "the lock",
    { key: "none", result: "đã gửi", number: "", day: "", remark: "", refused: [{ key: "none" }] },
  ],
  "report.open": ["nothing", { unit: "" }],
  "report.enter": ["the lock", { ...report, confirmed: "" }],
  "tracking.update": ["the lock", {}],
  "conditions.update": ["the lock", {}],
  "conditions.override": ["the lock", { nomination: "QB-DN-01", requirement: "dossier", reason: "" }],
  "paper.drafts": ["nothing", {}],
  "paper.issue": ["the lock", { key: "ke-hoach-QB-2017" }],
  "plan.selected": ["nothing", {}],
  "decision.annul": [
    "the lock",
    { keys: [{ key: "none" }], number: "15/QĐ-STP", day: "01/3/2017", reason: "khai man", preview: false },
  ],
  "nomination.open": ["the lock", { key: "none" }],
  "nomination.show": ["nothing", { key: "none" }],
  "nomination.move": [
    "the lock",
    { keys: [{ key: "none" }], to: "đủ hồ sơ", day: "", reason: "", number: "", decided: "", preview: false },
  ],
  "nomination.dossier": ["the lock", { key: "none", part: "Tờ trình", what: "nhận", day: "", reason: "" }],
  "nomination.search": ["nothing", { text: "", campaign: "", state: "", late: false, from: 0 }],
  "decision.open": ["nothing", {}],
  "decision.show": ["nothing", {}],
  "council.open": ["nothing", { meeting: "" }],
  "council.add": ["the lock", { campaign: "QB-2017", council: "none", day: "01/02/2017" }],
  "council.record": [
    "the lock",
    {
      meeting: "none",
      day: "01/02/2017",
      method: "",
      issued: "",
      returned: "",
      invalid: "",
      counters: "",
      opinions: "",
      closing: "",
      attendance: [],
      votes: [{ key: "DN-1", votesFor: "5" }],
      confirmed: "",
    },
  ],
  "decision.enter": [
    "the lock",
    { key: "x", number: "41", day: "01/02/2017", signer: "", nominees: [{ key: "KT-1" }], confirmed: "" },
  ],
  "remind.preview": ["nothing", {}],
  "remind.step": ["the lock by itself", {}],
  "remind.resend": ["the lock by itself", { to: "ba@example.gov.vn" }],
  "remind.timer": ["the lock", { on: true, takeOver: false }],
  "paper.options": ["nothing", {}],
  "paper.subjects": ["nothing", { paper: "ke-hoach", campaign: "QB-2017" }],
  "paper.write": ["the lock", { paper: "ke-hoach", campaign: "QB-2017", subject: "", replace: false }],
  "paper-job.start": ["the lock", { paper: "ke-hoach", items: [{ campaign: "QB-2017", subject: "" }] }],
  "paper-job.step": ["the lock", { job: "x" }],
  "paper-job.stop": ["the lock", { job: "x" }],
  "forms.open": ["nothing", {}],
  "forms.units": ["nothing", { campaign: "QB-2017" }],
  "forms.start": ["the lock", { campaign: "QB-2017", units: [], way: "tep" }],
  "forms.step": ["the lock", { job: "x" }],
  "forms.stop": ["the lock", { job: "x" }],
  "forms.receive": ["the lock", { files: [] }],
  "forms.senders": ["nothing", { unit: "" }],
  "forms.table": [
    "the lock",
    {
      ...{ unit: "STP", campaign: "QB-2017", name: "bảng.docx", told: [], learned: {} },
      table: { table: "nominations", sheet: "Bảng", rows: [] },
    },
  ],
  "template.list": ["nothing", {}],
  "template.check": ["nothing", { name: "ke-hoach" }],
  "template.edit": ["the lock", { name: "ke-hoach", anew: false }],
  "template.adopt": ["the lock", { name: "ke-hoach" }],
  "template.restore": ["the lock", { name: "ke-hoach" }],
  "next.step": ["nothing", {}],
  "set-up.step": ["the lock", {}],
  "office.open": ["nothing", {}],
  "office.write": ["the lock", { facts }],
  "units.preview": ["nothing", { pasted: "Văn phòng Sở" }],
  "units.write": ["the lock", { pasted: "Văn phòng Sở", fingerprint: "x" }],
  "campaign.open": ["nothing", {}],
  "campaign.preview": ["nothing", { start }],
  "campaign.write": ["the lock", { start, key: "QB-2026", fingerprint: "x" }],
  "campaign.names": ["nothing", {}],
  "received.names": ["nothing", {}],
  "campaign.paper": ["nothing", {}],
  "campaign.undo": ["the lock", { start, key: "QB-2026" }],
  "returns.open": ["nothing", { unit: "" }],
  "returns.send": ["the lock", sending],
  "returns.withdraw": ["the lock", { key: "x" }],
  "returns.show": ["nothing", {}],
  "returns.list": ["the lock", {}],
  "returns.take": ["the lock", { rows: [{ key: "x", seen: "y", prefer: "" }] }],
  "returns.refuse": ["the lock", { rows: [{ key: "x" }], reason: "thiếu phụ lục" }],
  "returns.undo": ["the lock", { batch: "x" }],
  "returns.add": ["the lock", { returns: [], take: true }],
  "returns.timer": ["the lock", { on: true, takeOver: false }],
  "rights.open": ["nothing", {}],
  "rights.apply": ["the lock", { fingerprint: "x" }],
  "rights.release": ["the lock", {}],
};
const table = Object.entries(verbs).map(([verb, [keeps, fields]]) => ({ verb, keeps, fields }));

const invalid = { ok: false, message: "Yêu cầu không hợp lệ. Tải lại trang rồi thử lại." };
const busy = {
  ok: false,
  message: "Có người đang chạy một lệnh khác trên sổ này. Đợi giây lát rồi thử lại.",
};

let office: Office;
let lan: Host;
beforeAll(async () => {
  office = await setUpOffice();
  lan = office.clerk(LAN, {});
});

const sent = (json: string): unknown => JSON.parse(String(hostPage(lan).run("rpc", json)));
const asked = (request: object): unknown => sent(JSON.stringify(request));

test("each verb bears a name of its own", () => {
  expect(allVerbs.map(({ name }) => name as string).sort()).toEqual(Object.keys(verbs).sort());
});

test.each([
  "",
  "không phải JSON",
  "null",
  "7",
  '"check"',
  '["check"]',
  "{}",
  '{"verb":"chek"}',
  '{"verb":["check"]}',
  '{"verb":{}}',
  '{"verb":"toString"}',
])("what is no request is refused: %s", (json) => {
  expect(sent(json)).toEqual(invalid);
});

test.each(table.filter(({ fields }) => Object.keys(fields).length > 0))(
  "$verb is refused with a field of another kind, too long, or missing, and nothing is written",
  ({ verb, fields }) => {
    const before = pictureOf(office.book, []);
    for (const [field, value] of Object.entries(fields)) {
      const wrong: unknown[] = [
        null,
        ["x"],
        { x: 1 },
        typeof value === "string" ? 7 : "x",
        "x".repeat(45_001),
      ];
      if (field !== "issued") wrong.push(undefined);
      for (const each of wrong)
        expect([field, asked({ verb, ...fields, [field]: each })]).toEqual([field, invalid]);
    }
    expect(changes(before, pictureOf(office.book, []))).toEqual([]);
  },
);

test.each([
  [
    "an item without its subject",
    { verb: "paper-job.start", paper: "ke-hoach", items: [{ campaign: "QB-2017" }] },
  ],
  ["a way that is none", { verb: "campaign.preview", start: { ...start, way: "copy" } }],
  [
    "a kind of campaign that is none",
    {
      verb: "campaign.preview",
      start: { way: "empty", title: "", theme: "", event: "", kind: "khác", issuer: "", from: "", to: "" },
    },
  ],
  ["a fact of the office left out", { verb: "office.write", facts: { ...facts, name: undefined } }],
  [
    "a day that is not written as one",
    { verb: "due", phrase: "", before: "exclusive", issued: "25/01/2017" },
  ],
])("refused in depth: %s", (_, request) => {
  expect(asked(request)).toEqual(invalid);
});

test.each(table)("$verb keeps $keeps while it works", ({ verb, keeps, fields }) => {
  const before = pictureOf(office.book, []);
  const taken = () => lan.meter().calls["Lock.tryLock"] ?? 0;
  const earlier = taken();
  office.book.lockHolder = {};
  const answer = asked({ verb, ...fields });
  office.book.lockHolder = undefined;
  expect(taken() - earlier).toBe(keeps === "nothing" ? 0 : 1);
  if (keeps === "nothing") expect(answer).not.toEqual(invalid);
  else expect(answer).toEqual(busy);
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
});
