import { beforeAll, expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { HostKilled } from "../../../src/local/host.ts";
import { rowsOf } from "../grid.ts";
import {
  ask,
  asked,
  cutGrid,
  LAN,
  MINH,
  type Office,
  officeOver,
  START,
  setUpOffice,
  twinOf,
} from "../office.ts";
import { officeFacts as facts } from "../office-facts.ts";
import { changes, pictureOf } from "../picture.ts";

const pasted = [
  "STT\tTên đơn vị",
  "1\tVăn phòng Sở\tvp.stp@quangtri.gov.vn",
  "2\tPhòng Hành chính tư pháp",
  "3\tTrung tâm Trợ giúp pháp lý nhà nước tỉnh Quảng Trị",
  "4\tvăn phòng sở",
].join("\n");

let base: Office;
beforeAll(async () => {
  base = await setUpOffice();
  cutGrid(base.book);
  asked(base.clerk(LAN, {}), { verb: "office.write", facts });
});
const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());
const unitsOf = ({ book }: Office): readonly unknown[] =>
  rowsOf(book, "Đơn vị").map((row) => [row["Tên"], row["Loại"], row["Mã"]]);

const listed = [
  ["Sở Tư pháp tỉnh Quảng Trị", "Sở Tư pháp", "STP-QT"],
  ["Văn phòng Sở", "phòng thuộc Sở", "VPS"],
  ["Phòng Hành chính tư pháp", "phòng thuộc Sở", "PHCTP"],
  ["Trung tâm Trợ giúp pháp lý nhà nước tỉnh Quảng Trị", "đơn vị sự nghiệp", "TTTGPLNN-QT"],
];

test("looking writes nothing; a pasted list is written once, with keys, below the office", () => {
  const office = anew();
  const lan = office.clerk(LAN, {});
  const before = pictureOf(office.book, []);
  const shown = asked(lan, { verb: "units.preview", pasted });
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
  expect(shown.rows[0]).toEqual({
    name: "Văn phòng Sở",
    kind: "phòng thuộc Sở",
    parent: "Sở Tư pháp tỉnh Quảng Trị",
    province: "Quảng Trị",
    email: "vp.stp@quangtri.gov.vn",
  });
  expect(shown.left).toEqual([{ line: 5, text: "4\tvăn phòng sở", why: "Đã có trong sổ hoặc ở dòng trên." }]);
  const { fingerprint } = shown;
  expect(asked(lan, { verb: "units.write", pasted, fingerprint })).toMatchObject({ written: true });
  expect(unitsOf(office)).toEqual(listed);
  expect(rowsOf(office.book, "Nhật ký").map((row) => row["Việc"])).toContain("Thêm đơn vị");
  const again = asked(lan, { verb: "units.preview", pasted });
  expect(again.rows).toEqual([]);
  expect(asked(lan, { verb: "check" }).filter(({ sheet }) => sheet === "Đơn vị")).toEqual([]);
});

test("where another clerk added one of them meanwhile, it is shown again before anything is written", () => {
  const office = anew();
  const lan = office.clerk(LAN, {});
  const { fingerprint } = asked(lan, { verb: "units.preview", pasted });
  office.types("Đơn vị", 3, "Tên", "Phòng Hành chính tư pháp");
  office.types("Đơn vị", 3, "Loại", "phòng thuộc Sở");
  const answer = asked(lan, { verb: "units.write", pasted, fingerprint });
  expect(answer).toMatchObject({
    written: false,
    message: expect.stringContaining("Chưa ghi gì") as unknown,
  });
  const now = answer.now?.fingerprint ?? "";
  expect(asked(lan, { verb: "units.write", pasted, fingerprint: now })).toMatchObject({ written: true });
  expect(rowsOf(office.book, "Đơn vị")).toHaveLength(4);
});

test("killed at any write and looked at again, every unit stands there once", () => {
  const counter = anew().clerk(LAN, {});
  const { fingerprint } = asked(counter, { verb: "units.preview", pasted });
  counter.resetMeter();
  asked(counter, { verb: "units.write", pasted, fingerprint });
  const writes = counter.meter().calls["Range.setValues"] ?? 0;
  expect(writes).toBeGreaterThan(1);
  for (let nth = 1; nth <= writes; nth += 1) {
    const office = anew();
    const struck = office.clerk(LAN, { faults: [{ method: "Range.setValues", nth, clockJumpMs: 400_000 }] });
    expect(() => ask(struck, { verb: "units.write", pasted, fingerprint })).toThrow(HostKilled);
    const later = office.clerk(MINH, { now: () => START + 3_600_000 });
    const shown = asked(later, { verb: "units.preview", pasted });
    asked(later, { verb: "units.write", pasted, fingerprint: shown.fingerprint });
    expect([nth, unitsOf(office)]).toEqual([nth, listed]);
  }
});
