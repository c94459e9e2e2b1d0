import { describe, expect, test } from "vitest";
import type { Request } from "../../../src/app/all-verbs.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { ask, asked, LAN, type MemoryOffice, MINH, memoryOffice } from "../memory-office.ts";

const wrongName = "Phong trào thi đua  năm 2026";
const anew = (): MemoryOffice =>
  memoryOffice({ ...smallOffice, "Phong trào": [{ ...campaignRow, "Tên phong trào": wrongName }] });

type Cure = Request<"cure.apply">;

/** The request a page makes for the finding of two spaces in the campaign's name. */
function cureOf(office: MemoryOffice): Cure {
  const found = asked(office.clerk(LAN, {}), { verb: "check" }).find(
    ({ column }) => column === "Tên phong trào",
  );
  if (found?.cure === undefined) throw new Error("the doubled space was not found");
  const { sheet, rowId, rowHash, column, cure } = found;
  return { verb: "cure.apply", sheet, rowId, rowHash, column, value: cure.value };
}

const nameIn = (office: MemoryOffice): string => office.reads("Phong trào", "QB-2026", "Tên phong trào");
const cure = (office: MemoryOffice, request: Cure) => ask(office.clerk(LAN, {}), request);
const undo = (office: MemoryOffice, user: string) => ask(office.clerk(user, {}), { verb: "cure.undo" });
const message = (answer: ReturnType<typeof cure | typeof undo>): string => (answer.ok ? "" : answer.message);

test("a cure is typed into its cell, and the log says what stood there", () => {
  const office = anew();
  expect(cure(office, cureOf(office))).toMatchObject({
    ok: true,
    value: { place: "Phong trào dòng 2 (Phong trào thi đua năm 2026), cột Tên phong trào" },
  });
  expect(nameIn(office)).toBe("Phong trào thi đua năm 2026");
  expect(office.rows("Nhật ký").at(-1)).toMatchObject({
    Việc: "Sửa theo đề xuất",
    "Ở đâu": "Phong trào dòng 2 (Phong trào thi đua năm 2026), cột Tên phong trào",
    Trước: wrongName,
    Sau: "Phong trào thi đua năm 2026",
    Ai: LAN,
  });
});

test("its answer is the row as it is now, with which the next cure of the same row goes on", () => {
  const office = anew();
  const first = cure(office, cureOf(office));
  if (!first.ok) throw new Error(first.message);
  const { rowId, rowHash } = first.value;
  const next = {
    verb: "cure.apply",
    sheet: "Phong trào",
    rowId,
    rowHash,
    column: "Số",
    value: "05",
  } as const;
  expect(cure(office, next)).toMatchObject({ ok: true });
  expect(office.reads("Phong trào", "QB-2026", "Số")).toBe("05");
});

const meanwhile: readonly (readonly [string, (office: MemoryOffice) => void, boolean])[] = [
  ["rows came above it", ({ hand }) => hand.insertRows("Phong trào", 2, 4), true],
  ["its column was moved", ({ hand }) => hand.moveColumn("Phong trào", 2, 5), true],
  ["another row was typed into", ({ types }) => types("Phong trào", 3, "Mã", "BTP-2026"), true],
  ["its row was typed into", ({ types }) => types("Phong trào", "QB-2026", "Chủ đề", "Đoàn kết"), false],
  [
    "its own cell was cured by hand",
    ({ types }) => types("Phong trào", "QB-2026", "Tên phong trào", "Phong trào mới"),
    false,
  ],
  ["its row was deleted", ({ hand }) => hand.deleteRows("Phong trào", 2, 1), false],
];

test.each(meanwhile)("after %s since the check, the cure finds its row or is refused", (_name, act, done) => {
  const office = anew();
  const asked = cureOf(office);
  act(office);
  const before = office.rows("Phong trào");
  const cured = cure(office, asked);
  expect(cured.ok).toBe(done);
  if (done) {
    expect(nameIn(office)).toBe("Phong trào thi đua năm 2026");
    return;
  }
  expect(message(cured)).toBe(
    "Dòng này đã được sửa từ lần kiểm tra trước. Kiểm tra lại rồi hãy sửa theo đề xuất.",
  );
  expect(office.rows("Phong trào")).toEqual(before);
});

test("a column that the book writes takes no cure", () => {
  const office = anew();
  const asked = { ...cureOf(office), column: "⚙Tạo lúc" };
  expect(message(cure(office, asked))).toBe("Cột này do sổ ghi, không sửa tay.");
});

describe("a cure taken back", () => {
  const curedThen = (
    act: (office: MemoryOffice) => void,
    user: string,
  ): { readonly office: MemoryOffice; readonly undone: ReturnType<typeof undo> } => {
    const office = anew();
    cure(office, cureOf(office));
    act(office);
    return { office, undone: undo(office, user) };
  };

  test.each([
    ["nothing happened since", () => undefined],
    ["three rows came above it", ({ hand }: MemoryOffice) => hand.insertRows("Phong trào", 2, 3)],
    ["its column was moved", ({ hand }: MemoryOffice) => hand.moveColumn("Phong trào", 2, 5)],
    [
      "another cell of its row was typed into",
      ({ types }: MemoryOffice) => types("Phong trào", "QB-2026", "Chủ đề", "Đoàn kết"),
    ],
  ])("when %s: the cell holds what it held before, to the byte", (_name, act) => {
    const { office, undone } = curedThen(act, LAN);
    expect(undone).toMatchObject({ ok: true });
    expect(nameIn(office)).toBe(wrongName);
    expect(office.rows("Nhật ký").at(-1)).toMatchObject({ Việc: "Hoàn tác", Ai: LAN });
    expect(message(undo(office, LAN))).toBe("Không còn lần sửa nào để hoàn tác.");
  });

  test("is refused once somebody has typed into the cell", () => {
    const { office, undone } = curedThen(
      ({ types }) => types("Phong trào", "QB-2026", "Tên phong trào", "Phong trào mới"),
      LAN,
    );
    expect(message(undone)).toBe(
      "Ô Phong trào dòng 2, cột Tên phong trào đã được sửa tiếp nên không hoàn tác.",
    );
    expect(nameIn(office)).toBe("Phong trào mới");
  });

  test("is the clerk's own alone", () => {
    const { office, undone } = curedThen(() => undefined, MINH);
    expect(message(undone)).toBe("Không còn lần sửa nào để hoàn tác.");
    expect(nameIn(office)).toBe("Phong trào thi đua năm 2026");
  });
});

test("rows put in while what the cure left is kept: it can still be taken back", () => {
  const office = anew();
  const asked = cureOf(office);
  let seen = 0;
  const lan = office.clerk(LAN, {
    before: ({ method }) => {
      if (method !== "workbook.exactCells") return;
      seen += 1;
      if (seen === 2) office.hand.insertRows("Phong trào", 2, 1);
    },
  });
  expect(ask(lan, asked)).toMatchObject({ ok: true });
  expect(nameIn(office)).toBe("Phong trào thi đua năm 2026");
  expect(undo(office, LAN)).toMatchObject({ ok: true });
  expect(nameIn(office)).toBe(wrongName);
});

test.each([
  [44_000, true],
  [46_000, false],
])("a cure of %i letters is offered, and can be taken: %s", (letters, can) => {
  const text = `Thi đua  ${"hoàn thành nhiệm vụ ".repeat(3000)}`
    .slice(0, letters - 1)
    .trimEnd()
    .padEnd(letters - 1, "a");
  const [first, second] = smallOffice["Nội dung"] ?? [];
  const office = memoryOffice({
    ...smallOffice,
    "Nội dung": [first ?? {}, { ...second, "Nội dung": `${text}.` }],
  });
  const found = asked(office.clerk(LAN, {}), { verb: "check" }).filter(
    ({ rule }) => rule === "loi-van.dau-cach",
  );
  expect(found.map(({ cure: offered }) => offered !== undefined)).toEqual([can]);
  for (const { sheet, rowId, rowHash, column, cure: offered } of found)
    if (offered !== undefined)
      expect(
        cure(office, { verb: "cure.apply", sheet, rowId, rowHash, column, value: offered.value }),
      ).toMatchObject({ ok: true });
});

test("rows put in behind the cell that is put back, and again while it is looked for: it is taken back all the same", () => {
  const office = anew();
  cure(office, cureOf(office));
  let [came, left] = [false, 0];
  const lan = office.clerk(LAN, {
    before: ({ method }) => {
      if (left === 0 || method !== "workbook.exactCells") return;
      left -= 1;
      office.hand.insertRows("Phong trào", 2, 1);
    },
    after: ({ method }) => {
      if (came || method !== "workbook.restoreCell") return;
      came = true;
      office.hand.insertRows("Phong trào", 2, 1);
      office.types("Phong trào", 2, "Mã", "X-1");
      left = 1;
    },
  });
  expect(ask(lan, { verb: "cure.undo" })).toMatchObject({ ok: true });
  expect(nameIn(office)).toBe(wrongName);
  expect(office.rows("Nhật ký").at(-1)).toMatchObject({ Việc: "Hoàn tác", Ai: LAN });
});

test("rows put in before each write that puts it back: what cannot be told is not called done", () => {
  const office = anew();
  cure(office, cureOf(office));
  const lan = office.clerk(LAN, {
    before: ({ method }) => {
      if (method === "workbook.restoreCell") office.hand.insertRows("Phong trào", 2, 1);
    },
  });
  expect(ask(lan, { verb: "cure.undo" })).toMatchObject({ ok: false, message: /Chạy lại/u });
  // Quiet again, it is taken back.
  expect(undo(office, LAN)).toMatchObject({ ok: true });
  expect(nameIn(office)).toBe(wrongName);
});
