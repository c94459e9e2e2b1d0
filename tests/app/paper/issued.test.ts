import { expect, test } from "vitest";
import { issueSelected } from "../../../src/app/paper/issue-paper.ts";
import { withdrawSelected } from "../../../src/app/paper/withdraw-paper.ts";
import { writeSelectedPlan } from "../../../src/app/paper/write-selected.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { ask, asked, type Clerk, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";

const PLAN = "ke-hoach-QB-2026";
const LETTER = "lich-cong-tac-QB-2026";

const make = (office: MemoryOffice, paper: string, renew: boolean) =>
  ask(office.clerk(LAN, {}), {
    verb: "paper.write",
    paper,
    campaign: "QB-2026",
    subject: "",
    replace: false,
    renew,
  });

/** The small office some days later, with its plan made. */
function planMade(): MemoryOffice {
  const office = memoryOffice({
    ...smallOffice,
    "Phong trào": [{ ...campaignRow, "Ghi chỗ ký": "(đã ký)" }],
  });
  office.now({ day: "2026-03-20", time: "08:00:00" });
  expect(make(office, "ke-hoach", false)).toMatchObject({ ok: true });
  return office;
}

/** Lan at the row of a paper, with her answer to a question. */
function at(office: MemoryOffice, key: string, yes: boolean): Clerk {
  const lan = office.clerk(LAN, {});
  lan.screen.select("Sổ văn bản", office.rowOf("Sổ văn bản", key));
  lan.screen.answer(yes);
  return lan;
}

function issued(office: MemoryOffice, key: string, yes: boolean): readonly string[] {
  const lan = at(office, key, yes);
  issueSelected(lan);
  return lan.screen.said;
}

const states = ({ rows }: MemoryOffice) =>
  Object.fromEntries(rows("Sổ văn bản").map((row) => [row["Mã"], row["⚙Trạng thái"]]));
const bytes = ({ drive }: MemoryOffice, key: string) =>
  [...drive.files.values()].filter(({ file }) => file.key === key).map(({ file }) => file.bytes);

test("an issued paper is left alone by whatever makes papers, and the file stays to the byte", () => {
  const office = planMade();
  expect(issued(office, PLAN, false)).toEqual(["Đã ghi văn bản “Kế hoạch”: đã ban hành."]);
  expect(states(office)).toEqual({ [PLAN]: "đã ban hành" });
  const before = bytes(office, PLAN);
  office.types("Phong trào", "QB-2026", "Trích yếu", "Phát động phong trào khác");

  const said = "Văn bản “Kế hoạch” đã ban hành (số 5, ngày 16/03/2026), tệp được giữ nguyên.";
  expect(make(office, "ke-hoach", false)).toEqual({
    ok: false,
    message: `${said} Cần văn bản khác thì tạo bản thay thế: bản mới có dòng và tệp riêng ở Sổ văn bản.`,
  });
  const lan = office.clerk(LAN, {});
  lan.screen.select("Phong trào", office.rowOf("Phong trào", "QB-2026"));
  writeSelectedPlan(lan);
  expect(lan.screen.said[0]).toContain(`Văn bản đã ban hành? ${said}`);
  let progress = asked(lan, { verb: "paper-job.start", paper: "ke-hoach", items: [] });
  progress = asked(lan, { verb: "paper-job.step", job: progress.job });
  expect(progress.failed).toMatchObject([
    { item: "Phong trào thi đua năm 2026", message: expect.stringContaining(said) as unknown },
  ]);
  expect([bytes(office, PLAN), states(office)]).toEqual([before, { [PLAN]: "đã ban hành" }]);
});

test("another edition has its own row and file, and once issued stands in place of the first", () => {
  const office = planMade();
  issued(office, PLAN, false);
  const before = bytes(office, PLAN);
  office.types("Phong trào", "QB-2026", "Số", "8");
  expect(make(office, "ke-hoach", true)).toMatchObject({ ok: true });
  const second = `${PLAN}-ban-2`;
  expect(states(office)).toEqual({ [PLAN]: "đã ban hành", [second]: "dự thảo" });
  // A draft like any other: made again into its own file, whether or not another edition was asked for.
  office.types("Phong trào", "QB-2026", "Trích yếu", "Phát động phong trào thi đua cả năm 2026");
  expect(make(office, "ke-hoach", true)).toMatchObject({ ok: true });
  expect(make(office, "ke-hoach", false)).toMatchObject({ ok: true });
  expect(office.rows("Sổ văn bản").map((row) => [row["Số"], row["⚙Phiên bản"]])).toEqual([
    ["5", "1"],
    ["8", "3"],
  ]);
  expect(issued(office, second, false)).toEqual(["Đã ghi văn bản “Kế hoạch”: đã ban hành."]);
  expect(states(office)).toEqual({ [PLAN]: "được thay", [second]: "đã ban hành" });
  expect([bytes(office, PLAN), office.drive.files.size]).toEqual([before, 2]);
  expect(office.rows("Nhật ký").slice(-2)).toMatchObject([
    { Việc: "Đã ban hành", "Ở đâu": expect.stringMatching(/^Sổ văn bản dòng 3 \(Kế hoạch · /u) as unknown },
    { Việc: "Đã ban hành", "Ở đâu": expect.stringMatching(/^Sổ văn bản dòng 2 \(Kế hoạch · /u) as unknown },
  ]);
});

test("withdrawn, it stays as it was, and the next one is another edition", () => {
  const office = planMade();
  const draft = at(office, PLAN, true);
  withdrawSelected(draft);
  expect(draft.screen.said).toEqual([
    "Thu hồi văn bản: Văn bản “Kế hoạch” không ở trạng thái đã ban hành nên không có gì để thu hồi.",
  ]);
  issued(office, PLAN, false);
  withdrawSelected(at(office, PLAN, false));
  expect(states(office)).toEqual({ [PLAN]: "đã ban hành" });
  withdrawSelected(at(office, PLAN, true));
  expect(states(office)).toEqual({ [PLAN]: "đã thu hồi" });
  expect(make(office, "ke-hoach", false)).toMatchObject({ ok: false });
  make(office, "ke-hoach", true);
  expect(states(office)).toEqual({ [PLAN]: "đã thu hồi", [`${PLAN}-ban-2`]: "dự thảo" });
  issued(office, `${PLAN}-ban-2`, false);
  expect(states(office)).toEqual({ [PLAN]: "đã thu hồi", [`${PLAN}-ban-2`]: "đã ban hành" });
});

test.each<[string, (office: MemoryOffice) => void, RegExp]>([
  ["no number", ({ types }) => types("Phong trào", "QB-2026", "Số", ""), /Phong trào: chưa có số/u],
  [
    "no day",
    ({ types }) => types("Phong trào", "QB-2026", "Ngày ban hành", "tháng 3/2026"),
    /Phong trào: chưa có ngày ban hành/u,
  ],
  [
    "a day to come",
    ({ types }) => types("Phong trào", "QB-2026", "Ngày ban hành", "21/03/2026"),
    /còn ở phía trước/u,
  ],
])("with %s nothing was issued", (_name, spoil, told) => {
  const office = planMade();
  spoil(office);
  expect(issued(office, PLAN, true)).toEqual([expect.stringMatching(told)]);
  expect(states(office)).toEqual({ [PLAN]: "dự thảo" });
});

test.each([
  [true, "đã ban hành"],
  [false, "dự thảo"],
])("of a file that no longer says what the rows say she is asked: %s", (yes, state) => {
  const office = planMade();
  office.types("Phong trào", "QB-2026", "Trích yếu", "Phát động phong trào khác");
  const before = bytes(office, PLAN);
  expect(issued(office, PLAN, yes)[0]).toContain(
    "Đã ban hành? Tệp của văn bản “Kế hoạch” không còn khớp với dữ liệu",
  );
  expect([states(office), bytes(office, PLAN)]).toEqual([{ [PLAN]: state }, before]);
});

test("the copy of an issued letter says that it was signed; its other words are those of the draft", () => {
  const office = planMade();
  expect(make(office, "lich-cong-tac", false)).toMatchObject({ ok: true });
  office.types("Sổ văn bản", LETTER, "Số", "12");
  office.types("Sổ văn bản", LETTER, "Ngày", "18/03/2026");
  expect(make(office, "lich-cong-tac", false)).toMatchObject({ ok: true });
  expect(issued(office, LETTER, false)).toEqual(["Đã ghi văn bản “Lịch công tác”: đã ban hành."]);
  const log = office.rows("Nhật ký").map((row) => [row["Việc"], row["Sau"]]);
  expect(log.slice(-2)).toEqual([
    ["Tạo lại lịch công tác", expect.stringContaining("(đã ký)")],
    ["Đã ban hành", "đã ban hành"],
  ]);
  expect(issued(office, LETTER, true)).toEqual(["Đã ban hành: Văn bản “Lịch công tác” đã ban hành rồi."]);
});

test("elsewhere than on a paper's row she is told where to stand", () => {
  const office = planMade();
  for (const [sheet, row] of [
    ["Phong trào", 2],
    ["Sổ văn bản", 9],
  ] as const)
    for (const run of [issueSelected, withdrawSelected]) {
      const lan = office.clerk(LAN, {});
      lan.screen.select(sheet, row);
      run(lan);
      expect(lan.screen.said).toEqual([expect.stringContaining("Đứng ở dòng của một văn bản đã tạo")]);
    }
});

test("a row copied by hand just then: what the second command finds is set in both", () => {
  const office = planMade();
  const lan = at(office, PLAN, false);
  const copy = (): void => {
    const [, row = []] = office.book.read("Sổ văn bản");
    office.hand.insertRows("Sổ văn bản", 2, 1);
    row.forEach((cell, index) => void office.hand.type("Sổ văn bản", 2, index + 1, cell));
  };
  const looked = lan.workbook.readTop;
  let copied = false;
  issueSelected({
    ...lan,
    workbook: {
      ...lan.workbook,
      readTop: (...given) => {
        if (!copied && given[0] === "Sổ văn bản") copy();
        copied ||= given[0] === "Sổ văn bản";
        return looked(...given);
      },
    },
  });
  expect(copied).toBe(true);
  issued(office, PLAN, false);
  expect(office.rows("Sổ văn bản").map((row) => row["⚙Trạng thái"])).toEqual(["đã ban hành", "đã ban hành"]);
});

test("the key of its row emptied just then: nothing is said to be written", () => {
  const office = planMade();
  const lan = at(office, PLAN, false);
  const read = lan.workbook.read;
  let times = 0;
  issueSelected({
    ...lan,
    workbook: {
      ...lan.workbook,
      read: (sheet) => {
        times += sheet === "Sổ văn bản" ? 1 : 0;
        // Read for the row, for the paper, and for what is set.
        if (sheet === "Sổ văn bản" && times === 3) office.types("Sổ văn bản", 2, "Mã", "");
        return read(sheet);
      },
    },
  });
  expect(lan.screen.said.join()).toContain("Sổ văn bản không còn dòng của văn bản này");
});
