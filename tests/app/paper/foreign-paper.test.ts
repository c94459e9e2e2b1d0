import { expect, test } from "vitest";
import { writeSelectedPlan } from "../../../src/app/paper/write-selected.ts";
import { smallOffice } from "../../core/small-office.ts";
import { ask, type Clerk, LAN, type MemoryOffice, MINH, memoryOffice } from "../memory-office.ts";

const makePlan = (clerk: Clerk, replace: boolean) =>
  ask(clerk, { verb: "paper.write", paper: "ke-hoach", campaign: "QB-2026", subject: "", replace });

/** The office after Minh made its plan. */
function minhMade(): MemoryOffice {
  const office = memoryOffice(smallOffice);
  expect(makePlan(office.clerk(MINH, {}), false)).toMatchObject({ ok: true });
  return office;
}

const owners = ({ drive }: MemoryOffice): readonly string[] =>
  [...drive.files.values()].map(({ owner }) => owner);
const register = ({ rows }: MemoryOffice) =>
  rows("Sổ văn bản").map((row) => [row["Mã"], row["⚙Người tạo"], row["⚙Phiên bản"], row["⚙Liên kết"]]);

/** Lan at the row of the campaign, with her answer to a question. */
function atTheRow(office: MemoryOffice, yes: boolean): Clerk {
  const lan = office.clerk(LAN, {});
  lan.screen.select("Phong trào", office.rowOf("Phong trào", "QB-2026"));
  lan.screen.answer(yes);
  return lan;
}

test("another clerk's paper is refused with whose it is, and nothing changes", () => {
  const office = minhMade();
  const before = register(office);
  const written = makePlan(office.clerk(LAN, {}), false);
  expect(written).toEqual({
    ok: false,
    message: `Tệp của văn bản “Kế hoạch · Phong trào thi đua năm 2026” là của ${MINH}; sổ chỉ ghi được vào tệp do chính người chạy lệnh tạo ra. Nhờ người đó chạy lệnh, hoặc chạy lại và chọn tạo tệp mới.`,
  });
  expect([register(office), owners(office)]).toEqual([before, [MINH]]);
});

test("replaced, the register points to the new file, which from then on is written again", () => {
  const office = minhMade();
  expect(makePlan(office.clerk(LAN, {}), true)).toMatchObject({ ok: true });
  expect(register(office)).toEqual([["ke-hoach-QB-2026", LAN, "2", "bo-nho:tep-2"]]);
  expect(makePlan(office.clerk(LAN, {}), false)).toMatchObject({ ok: true });
  expect(register(office)).toEqual([["ke-hoach-QB-2026", LAN, "3", "bo-nho:tep-2"]]);
  expect(owners(office)).toEqual([MINH, LAN]);
});

test.each([
  [false, [MINH], MINH],
  [true, [MINH, LAN], LAN],
] as const)(
  "asked at the menu whether to replace it, the answer %s leaves files of %j and the row with %s",
  (yes, files, maker) => {
    const office = minhMade();
    const lan = atTheRow(office, yes);
    writeSelectedPlan(lan);
    expect(lan.screen.said[0]).toContain(
      `Tệp của người khác? Tệp của văn bản “Kế hoạch · Phong trào thi đua năm 2026” là của ${MINH}`,
    );
    expect(owners(office)).toEqual(files);
    expect(register(office)).toMatchObject([["ke-hoach-QB-2026", maker, yes ? "2" : "1", expect.anything()]]);
  },
);

test("a file that its own maker can no longer reach is told as deleted or moved", () => {
  const office = minhMade();
  office.types("Sổ văn bản", "ke-hoach-QB-2026", "⚙Mã tệp", "tep-9");
  const written = makePlan(office.clerk(MINH, {}), false);
  expect(written).toMatchObject({
    ok: false,
    message: expect.stringContaining("đã bị xóa hoặc chuyển đi") as unknown,
  });
});
