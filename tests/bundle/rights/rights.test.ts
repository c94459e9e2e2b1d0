import { describe, expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { rowsOf } from "../grid.ts";
import { ask, asked, LAN, MINH, newOffice, officeOver, said, setUpOffice, twinOf } from "../office.ts";
import {
  applyRights,
  keptIn,
  mayType,
  names,
  OWNER,
  READER,
  sharedOffice,
  UNIT_ONE,
  UNIT_TWO,
} from "./shared-office.ts";

test("the first click makes the sheet and says what to fill; with people in it the page opens", async () => {
  const office = await setUpOffice();
  const lan = office.clerk(LAN, {});
  lan.call("rights");
  expect(office.book.sheetByName("Phân quyền")?.visibility).toBe("visible");
  expect(said(lan)).toContain("Ghi mỗi người mở sổ một dòng");
  expect(lan.pages()).toEqual([]);
  names(office, 2, { Email: LAN, "Vai trò": "bộ phận thi đua" });
  lan.call("rights");
  expect(lan.pages().map(({ name }) => name)).toEqual(["phan-quyen"]);
  expect(office.book.protections.filter(({ wholeSheet }) => wholeSheet)).toEqual([]);
});

test("a book that is not set up says so", async () => {
  const lan = (await newOffice()).clerk(LAN, {});
  lan.call("rights");
  expect(said(lan)).toContain("Sổ chưa được thiết lập.");
});

describe("five people on one book", () => {
  const open = ["Đơn vị", "Việc báo", "Ghi chú", "⚙Chi tiết", "⚙Dấu", "⚙Đánh dấu"];
  const desk = ["Xử lý", "Lý do trả lại", "⚙Người nhận", "⚙Trước khi nhận"];

  test("each writes by hand what he may, and nothing else", async () => {
    const office = await sharedOffice();
    const free = office.book.sheets.filter(({ name }) => mayType(office, UNIT_ONE, name, 1));
    expect(free).toHaveLength(office.book.sheets.length);
    applyRights(office.clerk(LAN, {}));
    const may = (user: string) => ({
      sheets: office.book.sheets.filter(({ name }) => mayType(office, user, name, 1)).map(({ name }) => name),
      open: open.map((header) => mayType(office, user, "Báo về", header)),
      desk: desk.map((header) => mayType(office, user, "Báo về", header)),
    });
    const every = office.book.sheets.map(({ name }) => name);
    const [yes, no] = [true, false].map((each) => ({
      open: open.map(() => each),
      desk: desk.map(() => each),
    }));
    expect(every).toContain("Báo về");
    for (const user of [OWNER, LAN]) expect(may(user)).toEqual({ sheets: every, ...yes });
    for (const user of [UNIT_ONE, UNIT_TWO])
      expect(may(user)).toEqual({ sheets: ["Báo về"], open: yes?.open, desk: no?.desk });
    expect(may(READER)).toEqual({ sheets: [], ...no });
  });

  test.each(["check", "tracking", "deadlines", "plan", "board"])(
    "%s of a unit's person is refused in one sentence and changes nothing of a protected sheet; the desk's is done",
    async (command) => {
      const office = await sharedOffice();
      office.clerk(LAN, {}).call("board");
      applyRights(office.clerk(LAN, {}));
      const before = officeOver(twinOf(office.book), memoryDrive());
      const unit = office.clerk(UNIT_ONE, { confirm: () => true });
      unit.select("Phong trào", 2);
      unit.call(command);
      for (const { name } of before.book.sheets)
        expect(rowsOf(office.book, name), name).toEqual(rowsOf(before.book, name));
      expect(said(unit)).toMatch(/được bảo vệ/u);
      expect(said(unit)).not.toMatch(/ngoài dự kiến|protected cell/u);
      const lan = before.clerk(LAN, { confirm: () => true });
      lan.select("Phong trào", 2);
      lan.call(command);
      expect(said(lan)).not.toMatch(/được bảo vệ|ngoài dự kiến/u);
    },
  );

  test.each([
    [UNIT_ONE, "không ghi anh/chị (mot@sotuphap.vn) là “bộ phận thi đua”"],
    [READER, "không ghi anh/chị (xem@sotuphap.vn) là “bộ phận thi đua”"],
    [MINH, "không ghi anh/chị (minh@sotuphap.vn) là “bộ phận thi đua”"],
    ["", "Không đọc được địa chỉ của tài khoản"],
  ])("%j cannot apply rights, not even by a forged request, and nothing changes", async (user, message) => {
    const office = await sharedOffice();
    const { fingerprint } = asked(office.clerk(LAN, {}), { verb: "rights.open" });
    const before = structuredClone(office.book.protections);
    const host = office.clerk(user, {});
    expect(ask(host, { verb: "rights.apply", fingerprint })).toMatchObject({
      ok: false,
      message: expect.stringContaining(message) as unknown,
    });
    expect(office.book.protections).toEqual(before);
    expect(office.book.sheetByName("Báo về")).toBeUndefined();
  });

  test("a unit's person takes no protection away", async () => {
    const office = await sharedOffice();
    applyRights(office.clerk(LAN, {}));
    const before = keptIn(office.book).size;
    expect(asked(office.clerk(UNIT_TWO, {}), { verb: "rights.release" }).opened).toBe(0);
    expect(keptIn(office.book).size).toBe(before);
  });
});

describe("applying", () => {
  test("real protections: the desk's names, no warning, one for each tab; Báo về is made and shown; one line of the log", async () => {
    const office = await sharedOffice();
    const { told } = applyRights(office.clerk(LAN, {}));
    const kept = keptIn(office.book);
    expect([...kept.keys()].sort()).toEqual(office.book.sheets.map(({ name }) => name).sort());
    for (const [sheet, { editors, warningOnly, domain, open }] of kept) {
      expect([sheet, editors, warningOnly, domain]).toEqual([sheet, [LAN], false, undefined]);
      expect(open !== undefined && open.length > 0, sheet).toBe(sheet === "Báo về");
    }
    expect(office.book.sheetByName("Báo về")?.visibility).toBe("visible");
    expect(told).toBe(
      `${kept.size} trang chỉ Nguyễn Thị Lan, Trần Văn Chủ sửa; ở trang Báo về, phần của đơn vị để mở cho 2 người của đơn vị`,
    );
    expect(rowsOf(office.book, "Nhật ký").at(-1)).toMatchObject({
      Việc: "Phân quyền",
      Trước: "chưa bảo vệ trang nào",
      Sau: told,
    });
  });

  test("applied again nothing changes and nothing is logged", async () => {
    const office = await sharedOffice();
    const lan = office.clerk(LAN, {});
    applyRights(lan);
    const before = [structuredClone(office.book.protections), rowsOf(office.book, "Nhật ký").length];
    expect(asked(lan, { verb: "rights.open" }).changes).toEqual([]);
    applyRights(lan);
    expect([office.book.protections, rowsOf(office.book, "Nhật ký").length]).toEqual(before);
  });

  test("people change: the new one comes, the former one goes, and the log tells both", async () => {
    const office = await sharedOffice();
    const lan = office.clerk(LAN, {});
    applyRights(lan);
    names(office, 7, { Email: MINH, "Họ tên": "Phạm Minh", "Vai trò": "bộ phận thi đua" });
    const [change, ...more] = asked(lan, { verb: "rights.open" }).changes;
    expect([more, change?.added, change?.removed]).toEqual([[], ["Phạm Minh"], []]);
    applyRights(lan);
    expect(mayType(office, MINH, "Mốc", "Mã")).toBe(true);
    names(office, 7, { "Vai trò": "đơn vị" });
    applyRights(lan);
    expect(mayType(office, MINH, "Mốc", "Mã")).toBe(false);
    expect(rowsOf(office.book, "Nhật ký").at(-1)).toMatchObject({
      Trước: expect.stringContaining("Phạm Minh") as unknown,
      Sau: expect.not.stringContaining("Phạm Minh") as unknown,
    });
  });

  test("Phân quyền that was changed since the page showed it is looked at again first", async () => {
    const office = await sharedOffice();
    const lan = office.clerk(LAN, {});
    const { fingerprint } = asked(lan, { verb: "rights.open" });
    names(office, 6, { "Vai trò": "bộ phận thi đua" });
    expect(ask(lan, { verb: "rights.apply", fingerprint })).toEqual({
      ok: false,
      message: "Trang Phân quyền vừa được sửa. Bấm “Xem lại” rồi áp dụng.",
    });
  });

  test("a unit's column that was dragged and a clerk's column between stay told apart", async () => {
    const office = await sharedOffice();
    const lan = office.clerk(LAN, {});
    applyRights(lan);
    const at = (header: string) =>
      (office.book.sheetByName("Báo về")?.rows[0]?.values ?? []).indexOf(header) + 1;
    office.hand.moveColumn("Báo về", at("Xử lý"), 2);
    applyRights(lan);
    expect(
      ["Đơn vị", "Việc báo", "⚙Dấu"].map((header) => mayType(office, UNIT_ONE, "Báo về", header)),
    ).toEqual([true, true, true]);
    expect(["Xử lý", "Lý do trả lại"].map((header) => mayType(office, UNIT_ONE, "Báo về", header))).toEqual([
      false,
      false,
    ]);
  });

  test("a sheet protected by hand becomes ours; one that is kept from the desk is told and left", async () => {
    const office = await sharedOffice();
    office.hand.protect("Mốc", undefined, [LAN, MINH]);
    office.hand.protect("Đơn vị", undefined, [MINH]);
    const lan = office.clerk(LAN, {});
    expect(
      asked(lan, { verb: "rights.open" }).changes.map(({ kind, sheets }) => [
        kind,
        sheets.length > 1 || sheets[0],
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["by hand", "Mốc"],
        ["closed", "Đơn vị"],
      ]),
    );
    expect(applyRights(lan).closed).toEqual(["Đơn vị"]);
    expect([keptIn(office.book).get("Mốc")?.editors, keptIn(office.book).get("Đơn vị")?.editors]).toEqual([
      [LAN],
      [MINH],
    ]);
    expect(applyRights(office.clerk(OWNER, {})).closed).toEqual([]);
    expect(keptIn(office.book).get("Đơn vị")?.editors).toEqual([LAN]);
  });

  test("an address that Google does not take is told; the others have their rights, and there is an end", async () => {
    const office = await sharedOffice();
    const nobody = "khong.co@sotuphap.vn";
    names(office, 7, { Email: nobody, "Vai trò": "bộ phận thi đua" });
    names(office, 8, { Email: MINH, "Vai trò": "bộ phận thi đua" });
    const { refused, told } = applyRights(office.clerk(LAN, { refusedAddresses: [nobody] }));
    expect(refused).toEqual([nobody]);
    expect(told).not.toContain(nobody);
    expect(mayType(office, MINH, "Mốc", "Mã")).toBe(true);
  });

  test("the system columns' warnings of set-up stay as they are", async () => {
    const office = await sharedOffice();
    const warnings = () => office.book.protections.filter(({ wholeSheet }) => wholeSheet !== true);
    const before = structuredClone(warnings());
    applyRights(office.clerk(LAN, {}));
    expect(warnings().slice(0, before.length)).toEqual(before);
    expect(warnings().every(({ warningOnly }) => warningOnly)).toBe(true);
  });
});

test("released, every sheet is open again but one protected by hand; the log tells it", async () => {
  const office = await sharedOffice();
  const lan = office.clerk(LAN, {});
  applyRights(lan);
  const { length } = [...keptIn(office.book)];
  expect(asked(lan, { verb: "rights.release" })).toEqual({ opened: length, closed: [] });
  expect(keptIn(office.book).size).toBe(0);
  expect(mayType(office, UNIT_ONE, "Mốc", "Mã")).toBe(true);
  expect(rowsOf(office.book, "Nhật ký").at(-1)).toMatchObject({ Việc: "Bỏ bảo vệ" });
});

test("the calls do not grow with rows, and of each sheet there are a dozen", async () => {
  const spent = async (rows: number) => {
    const office = await sharedOffice();
    for (let row = 0; row < rows; row += 1)
      names(office, 7 + row, { Email: `p${row}@sotuphap.vn`, "Vai trò": "đơn vị", "Đơn vị": "STP-QB" });
    const lan = office.clerk(LAN, {});
    const count = () => Object.values(lan.meter().calls).reduce((sum, calls) => sum + calls, 0);
    const { fingerprint } = asked(lan, { verb: "rights.open" });
    lan.resetMeter();
    for (let finished = false; !finished; )
      finished = asked(lan, { verb: "rights.apply", fingerprint }).finished;
    const { "Sheet.protect": protect, "Protection.addEditors": added } = lan.meter().calls;
    const applied = { count: count(), protect, added, ms: lan.meter().simulatedMs };
    lan.resetMeter();
    asked(lan, { verb: "rights.open" });
    return { ...applied, sheets: office.book.sheets.length, opened: count() };
  };
  const [few, many] = [await spent(0), await spent(150)];
  expect([few.protect, few.added]).toEqual([few.sheets, few.sheets]);
  // It takes two steps, and each asks first what stands.
  expect(few.count).toBeLessThan(200 + 26 * few.sheets);
  expect(few.ms).toBeLessThan(60_000);
  expect(few.opened).toBeLessThan(40 + 12 * few.sheets);
  expect([many.count, many.opened]).toEqual([few.count, few.opened]);
});
