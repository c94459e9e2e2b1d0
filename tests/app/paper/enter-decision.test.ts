import { expect, test } from "vitest";
import type { Request } from "../../../src/app/all-verbs.ts";
import { campaignRow } from "../../core/small-office.ts";
import { ask, asked, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";
import { DECISION, decisionRows, nominee } from "./decision-office.ts";

type Entry = Omit<Request<"decision.enter">, "verb">;
const entry: Entry = {
  key: DECISION,
  number: "41",
  day: "20/03/2026",
  signer: "",
  nominees: [{ key: "DN-1" }, { key: "DN-2" }],
  confirmed: "",
};
const enter = (office: MemoryOffice, typed: Partial<Entry>) =>
  ask(office.clerk(LAN, {}), { verb: "decision.enter", ...entry, ...typed });
const make = (office: MemoryOffice, paper: string) =>
  asked(office.clerk(LAN, {}), {
    verb: "paper.write",
    paper,
    campaign: "QB-2026",
    subject: "",
    replace: false,
  });

function april(rows: typeof decisionRows): MemoryOffice {
  const office = memoryOffice(rows);
  office.now({ day: "2026-04-01", time: "08:00:00" });
  return office;
}

/** The draft decision and its certificates lie there. */
function made(): MemoryOffice {
  const office = april(decisionRows);
  make(office, "quyet-dinh-khen-thuong");
  make(office, "giay-khen");
  return office;
}

const decided = ({ rows }: MemoryOffice) =>
  rows("Đề nghị").map((row) => [row["Số QĐ"], row["Ngày QĐ"], row["Trạng thái"]]);
const registered = ({ rows }: MemoryOffice) =>
  rows("Sổ văn bản").map((row) =>
    ["Loại văn bản", "Đơn vị / người", "Số", "Ký hiệu", "Ngày", "Người ký", "⚙Trạng thái"].map(
      (header) => row[header],
    ),
  );

test("entered once, it stands in the register, in every nomination, and in what certificates print", () => {
  const office = made();
  const { decisions } = asked(office.clerk(LAN, {}), { verb: "decision.open" });
  expect(decisions).toMatchObject([
    {
      key: DECISION,
      title: "Dự thảo quyết định · Phong trào thi đua năm 2026",
      number: "",
      day: "",
      signer: "GD-QB",
      nominees: [
        { key: "DN-1", name: "Ông Trần Văn A" },
        { key: "DN-2", name: "Ông Lê Thị B" },
      ],
    },
  ]);
  expect(enter(office, { signer: "PGD-QB" })).toMatchObject({
    ok: true,
    value: {
      entered: true,
      message:
        "Đã vào sổ quyết định số 41/QĐ-STP, ngày 20/03/2026, người ký Trần Văn Nam, ghi vào 2 đề nghị.",
    },
  });
  expect(decided(office)).toEqual([
    ["41/QĐ-STP", "20/03/2026", "quyết định"],
    ["41/QĐ-STP", "20/03/2026", "quyết định"],
  ]);
  // Both files say less than the book does now, until they are made again.
  expect(registered(office)).toEqual([
    ["Quyết định khen thưởng", "Quyết định số 41/QĐ-STP", "41", "QĐ-STP", "20/03/2026", "PGD-QB", "đã cũ"],
    ["Giấy khen", "Theo Quyết định số 41/QĐ-STP", undefined, undefined, undefined, undefined, "đã cũ"],
  ]);
  make(office, "quyet-dinh-khen-thuong");
  make(office, "giay-khen");
  expect(registered(office).map((row) => row.at(-1))).toEqual(["dự thảo", "dự thảo"]);
  expect(office.drive.files.size).toBe(2);
  const printed = office
    .rows("⚙Bản in")
    .map((row) => Object.values(row).join("\n"))
    .join("\n");
  expect(printed).toContain("Quyết định số 41/QĐ-STP ngày 20 tháng 3 năm 2026");
  expect(printed).toContain("Trần Văn Nam");
});

test("the same entry again changes nothing, and is logged once", () => {
  const office = made();
  enter(office, {});
  const before = office.texts();
  expect(enter(office, { number: "số 041/QĐ-STP", day: "20-3-2026", signer: "GD-QB" })).toMatchObject({
    ok: true,
    value: {
      entered: true,
      message: "Quyết định số 41/QĐ-STP đã vào sổ như vậy; không có gì thay đổi.",
    },
  });
  expect(office.texts()).toEqual(before);
  expect(office.rows("Nhật ký").filter((row) => row["Việc"] === "Vào số quyết định")).toMatchObject([
    {
      "Ở đâu": "Quyết định khen thưởng · Quyết định số 41/QĐ-STP · Phong trào thi đua năm 2026",
      Sau: "số 41/QĐ-STP, ngày 20/03/2026",
    },
  ]);
});

test("a decision that was not made here gets a row of its own, and is made into it later", () => {
  const office = april(decisionRows);
  expect(enter(office, {})).toMatchObject({ ok: true, value: { entered: true, link: "" } });
  expect(registered(office)).toMatchObject([
    ["Quyết định khen thưởng", "Quyết định số 41/QĐ-STP", "41", "QĐ-STP", "20/03/2026", undefined, "dự thảo"],
  ]);
  expect(enter(office, {})).toMatchObject({
    ok: true,
    value: { message: expect.stringContaining("như vậy") as unknown },
  });
  make(office, "quyet-dinh-khen-thuong");
  expect([registered(office).length, office.drive.files.size]).toEqual([1, 1]);
});

test("before it writes over another number or day it shows both and asks; another answer is asked again", () => {
  const office = made();
  enter(office, {});
  office.types("Đề nghị", "DN-2", "Ngày QĐ", "21/03/2026");
  const before = [decided(office), registered(office)];
  const answer = enter(office, { number: "42", day: "22/03/2026" });
  expect(answer).toMatchObject({ ok: true, value: { entered: false } });
  if (!answer.ok || answer.value.entered) throw new Error("not asked");
  const { question, confirm } = answer.value;
  expect(question).toBe(
    "Trong sổ đang ghi: Sổ văn bản dòng 2 số 41/QĐ-STP, ngày 20/03/2026; Đề nghị dòng 2 số 41/QĐ-STP, ngày 20/03/2026; Đề nghị dòng 3 số 41/QĐ-STP, ngày 21/03/2026. Anh/chị vừa ghi: số 42/QĐ-STP, ngày 22/03/2026. Ghi đè?",
  );
  // Somebody was there in between: what was answered is no longer what is asked.
  office.types("Sổ văn bản", DECISION, "Số", "43");
  office.types("Đề nghị", "DN-1", "Số QĐ", "43/QĐ-STP");
  office.types("Đề nghị", "DN-2", "Số QĐ", "43/QĐ-STP");
  expect(enter(office, { number: "42", day: "22/03/2026", confirmed: confirm })).toMatchObject({
    ok: true,
    value: { entered: false },
  });
  office.types("Sổ văn bản", DECISION, "Số", "41");
  office.types("Đề nghị", "DN-1", "Số QĐ", "41/QĐ-STP");
  office.types("Đề nghị", "DN-2", "Số QĐ", "41/QĐ-STP");
  expect([decided(office), registered(office)]).toEqual(before);
  expect(enter(office, { number: "42", day: "22/03/2026", confirmed: confirm })).toMatchObject({
    ok: true,
    value: { entered: true },
  });
  expect(decided(office)).toEqual([
    ["42/QĐ-STP", "22/03/2026", "quyết định"],
    ["42/QĐ-STP", "22/03/2026", "quyết định"],
  ]);
  expect(registered(office)[0]?.slice(1, 5)).toEqual([
    "Quyết định số 42/QĐ-STP",
    "42",
    "QĐ-STP",
    "22/03/2026",
  ]);
});

test("rows into which the number was typed by hand belong to the same decision", () => {
  const office = april({
    ...decisionRows,
    "Đề nghị": [nominee("DN-1", "Trần Văn A"), { ...nominee("DN-2", "Lê Thị B"), "Số QĐ": "41" }],
  });
  expect(enter(office, { nominees: [{ key: "DN-1" }] })).toMatchObject({
    ok: true,
    value: { entered: true },
  });
  expect(asked(office.clerk(LAN, {}), { verb: "decision.open" }).decisions).toMatchObject([
    { key: DECISION, nominees: [{ key: "DN-1" }, { key: "DN-2" }] },
  ]);
});

test("a nomination that somebody changes just then is left alone and named; again, it is entered", () => {
  const office = made();
  let typed = false;
  const lan = office.clerk(LAN, {
    // Read for the decision, and once more before it is written.
    after: ({ method, on }) => {
      if (typed || method !== "workbook.read" || on !== "Đề nghị") return;
      typed = true;
      office.types("Đề nghị", "DN-2", "Sáng kiến", "Sáng kiến mới");
    },
  });
  const answer = asked(lan, { verb: "decision.enter", ...entry });
  expect(answer).toMatchObject({
    entered: true,
    message: expect.stringMatching(/nên chưa ghi: .*Lê Thị B/u) as unknown,
  });
  expect(decided(office).map(([number]) => number)).toEqual(["41/QĐ-STP", undefined]);
  expect(asked(office.clerk(LAN, {}), { verb: "decision.open" }).decisions).toHaveLength(2);
  expect(enter(office, {})).toMatchObject({ ok: true, value: { entered: true } });
  expect(decided(office).map(([number]) => number)).toEqual(["41/QĐ-STP", "41/QĐ-STP"]);
  expect(asked(office.clerk(LAN, {}), { verb: "decision.open" }).decisions).toHaveLength(1);
});

test("a draft that gets the number of a decision of its campaign joins it, once she says so", () => {
  const office = made();
  enter(office, { nominees: [{ key: "DN-1" }] });
  const rest = { key: "quyet-dinh-khen-thuong-QB-2026-du-thao-2", nominees: [{ key: "DN-2" }] };
  const answer = enter(office, rest);
  if (!answer.ok || answer.value.entered) throw new Error("not asked");
  expect(answer.value.question).toBe(
    "Số 41/QĐ-STP đã vào sổ cho 1 đề nghị khác của phong trào này. Ghi thêm 1 đề nghị vào cùng quyết định ấy?",
  );
  expect(enter(office, { ...rest, confirmed: answer.value.confirm })).toMatchObject({
    ok: true,
    value: { entered: true },
  });
  expect(decided(office).map(([number]) => number)).toEqual(["41/QĐ-STP", "41/QĐ-STP"]);
  expect(registered(office)).toHaveLength(2);
});

const cases: readonly (readonly [string, Partial<Entry>, string])[] = [
  ["no number", { number: " " }, "Chưa ghi số quyết định. Ghi số mà văn thư cấp, ví dụ 41."],
  [
    "no number of a decision",
    { number: "bốn mốt" },
    "“bốn mốt” chưa đúng dạng số của quyết định. Ghi 41 hoặc 41/QĐ-STP.",
  ],
  ["zero", { number: "00/QĐ-STP" }, "“00/QĐ-STP” chưa đúng dạng số của quyết định. Ghi 41 hoặc 41/QĐ-STP."],
  [
    "another agency's",
    { number: "988/QĐ-UBND" },
    "Quyết định của cơ quan này mang ký hiệu QĐ-STP, còn “988/QĐ-UBND” là của cơ quan khác. Quyết định của cấp trên thì ghi ở cột Số QĐ, Ngày QĐ của trang Đề nghị.",
  ],
  ["no day", { day: "" }, "Chưa ghi ngày quyết định. Ghi ngày ký ban hành."],
  [
    "a day not on the calendar",
    { day: "31/02/2026" },
    "Không có ngày 31/02/2026 trên lịch. Sửa lại ngày quyết định.",
  ],
  [
    "a day to come",
    { day: "02/04/2026" },
    "Ngày quyết định 02/04/2026 ở sau hôm nay (01/04/2026). Ghi ngày đã ký ban hành.",
  ],
  ["nobody's signature", { signer: "X" }, "Trang Người ký không còn người này. Mở lại khung này."],
  [
    "one who is not in it",
    { nominees: [{ key: "DN-1" }, { key: "DN-3" }] },
    "Không thuộc quyết định này: “Ông Phạm Văn C”. Đề nghị đã rút, tạm dừng, bị xóa hoặc ghi quyết định khác; mở lại khung này để xem danh sách.",
  ],
  ["nobody in it", { nominees: [] }, "Chưa chọn đề nghị nào của quyết định này."],
  [
    "a decision that is gone",
    { key: "quyet-dinh-khen-thuong-QB-2026-du-thao-9" },
    "Sổ không còn quyết định này: các đề nghị đã rút, tạm dừng hoặc ghi quyết định khác. Mở lại khung này.",
  ],
  [
    "the number of another paper of the register",
    { number: "7" },
    "Số 07/QĐ-STP năm 2026 đã là của “Quyết định kỷ luật” (Sổ văn bản dòng 3). Đối chiếu với văn thư rồi sửa số.",
  ],
  [
    "the number of another campaign's decision",
    { number: "8" },
    "Số 08/QĐ-STP năm 2026 đã là của đề nghị của “Phong trào cao điểm” (Đề nghị dòng 5). Đối chiếu với văn thư rồi sửa số.",
  ],
  [
    "the number by which another campaign was issued",
    { number: "9" },
    "Số 09/QĐ-STP năm 2026 đã là của văn bản phát động “Phong trào cao điểm”. Đối chiếu với văn thư rồi sửa số.",
  ],
];

/** Others have decisions of the same office and year, and one of the year before. */
function withOthers(): MemoryOffice {
  const office = april({
    ...decisionRows,
    "Phong trào": [
      campaignRow,
      {
        ...campaignRow,
        Mã: "CD-2026",
        "Tên phong trào": "Phong trào cao điểm",
        Số: "9",
        "Ký hiệu": "QĐ-STP",
      },
    ],
    "Đề nghị": [
      ...(decisionRows["Đề nghị"] ?? []),
      { ...nominee("DN-3", "Phạm Văn C"), "Tạm dừng": "có" },
      {
        ...nominee("DN-4", "Vũ Văn D"),
        "Phong trào": "CD-2026",
        "Số QĐ": "08/QĐ-STP",
        "Ngày QĐ": "02/02/2026",
        "Trạng thái": "quyết định",
      },
    ],
    "Sổ văn bản": [
      {
        Mã: "X-1",
        "Loại văn bản": "Quyết định kiện toàn",
        Số: "41",
        "Ký hiệu": "QĐ-STP",
        Ngày: "12/12/2025",
      },
      { Mã: "X-2", "Loại văn bản": "Quyết định kỷ luật", Số: "07", "Ký hiệu": "QĐ-STP", Ngày: "05/01/2026" },
    ],
  });
  return office;
}

test.each(cases)("with %s nothing is entered", (_name, typed, message) => {
  const office = withOthers();
  const before = office.texts();
  expect(enter(office, typed)).toEqual({ ok: false, message });
  expect(office.texts()).toEqual(before);
});

test("numbers begin again with the year", () => {
  expect(enter(withOthers(), {})).toMatchObject({ ok: true, value: { entered: true } });
});

test("a decision that has left keeps its number; the same is entered in the rows that lack it", () => {
  const office = made();
  office.types("Sổ văn bản", DECISION, "Số", "41");
  office.types("Sổ văn bản", DECISION, "Ngày", "20/03/2026");
  make(office, "quyet-dinh-khen-thuong");
  asked(office.clerk(LAN, {}), { verb: "paper.issue", key: DECISION });
  const before = office.rows("Sổ văn bản")[0];
  for (const typed of [{ number: "42" }, { day: "21/03/2026" }, { signer: "PGD-QB" }])
    expect(enter(office, typed)).toEqual({
      ok: false,
      message:
        "Quyết định đã ban hành (số 41/QĐ-STP, ngày 20/03/2026), tệp được giữ nguyên; chưa ghi gì. Ghi sai thì thu hồi rồi tạo bản thay thế.",
    });
  expect(enter(office, {})).toMatchObject({ ok: true, value: { entered: true } });
  expect(decided(office).map(([number]) => number)).toEqual(["41/QĐ-STP", "41/QĐ-STP"]);
  expect(office.rows("Sổ văn bản")[0]).toEqual(before);
  expect(asked(office.clerk(LAN, {}), { verb: "decision.open" })).toMatchObject({
    decisions: [],
    none: expect.stringContaining("Chưa có quyết định khen thưởng nào chờ vào số") as unknown,
  });
});
