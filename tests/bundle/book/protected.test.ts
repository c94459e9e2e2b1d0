import { beforeAll, expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { rowsOf } from "../grid.ts";
import { ask, asked, LAN, MINH, type Office, officeOver, START, sampleOffice, twinOf } from "../office.ts";

let base: Office;
beforeAll(async () => {
  base = await sampleOffice();
});

const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());

/** The office with a tab that only Minh may edit. */
function kept(sheet: string): Office {
  const office = anew();
  office.hand.protect(sheet, undefined, [MINH]);
  return office;
}

/** The owner lets everybody in again. */
const open = ({ book }: Office): void =>
  void book.protections.splice(
    0,
    book.protections.length,
    ...book.protections.filter(({ wholeSheet }) => wholeSheet !== true),
  );

/** All that clerks wrote in a tab. */
const words = (office: Office, sheet: string): unknown => rowsOf(office.book, sheet);

test.each(["check", "tracking", "deadlines"])(
  "%s over a book in which every tab but one is open: the tab is named, nothing of it changes, and the next run is whole",
  (command) => {
    const told: string[] = [];
    const wrong: string[] = [];
    for (const sheet of ["Mốc", "Theo dõi", "Nhật ký", "Kết quả kiểm tra"]) {
      const office = kept(sheet);
      const before = JSON.stringify(words(office, sheet));
      const lan = office.clerk(LAN, { confirm: () => true });
      lan.call(command);
      const said = lan
        .alerts()
        .map(({ message }) => message)
        .filter((message) => message.includes("được bảo vệ"));
      told.push(...said);
      wrong.push(...said.filter((message) => !message.startsWith(`Trang “${sheet}” được bảo vệ`)));
      expect(JSON.stringify(words(office, sheet))).toBe(before);

      open(office);
      const [again, whole] = [office, anew()];
      for (const each of [again, whole]) {
        const host = each.clerk(LAN, { now: () => START, confirm: () => true });
        host.call(command);
        expect(host.alerts().filter(({ message }) => message.includes("được bảo vệ"))).toEqual([]);
      }
      for (const name of ["Mốc", "Theo dõi", "Kết quả kiểm tra"])
        expect(words(again, name), `${name} behind ${sheet}`).toEqual(words(whole, name));
    }
    expect(wrong).toEqual([]);
    // Each command writes at least one of these tabs.
    expect(told).not.toEqual([]);
  },
);

test("the check of a book with a tab kept for others lists all it found and tells which tab it could not colour", () => {
  const [office, whole] = [kept("Mốc"), anew()];
  const hosts = [office, whole].map((each) => {
    each.types("Mốc", 3, "Việc", "đăng kí nhầm");
    const lan = each.clerk(LAN, {});
    lan.call("check");
    return lan;
  });
  const [said, saidWhole] = hosts.map((host) =>
    host
      .toasts()
      .map(({ message }) => message)
      .join(),
  );
  expect(hosts.flatMap((host) => host.alerts())).toEqual([]);
  expect(said).toContain("Không tô màu được ô ở trang Mốc: trang được bảo vệ");
  expect(saidWhole).not.toContain("được bảo vệ");
  expect(words(office, "Kết quả kiểm tra")).toEqual(words(whole, "Kết quả kiểm tra"));
  expect(rowsOf(office.book, "Nhật ký").length).toBe(rowsOf(whole.book, "Nhật ký").length);
  open(office);
  for (const each of [office, whole]) each.clerk(LAN, {}).call("check");
  expect(words(office, "Mốc")).toEqual(words(whole, "Mốc"));
});

test("a paper whose register is kept for others is told, and made into the same file once it is open", () => {
  const office = kept("Sổ văn bản");
  const lan = office.clerk(LAN, {});
  const make = {
    verb: "paper.write",
    paper: "ke-hoach",
    campaign: "QB-2017",
    subject: "",
    replace: false,
  } as const;
  expect(ask(lan, make)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Trang “Sổ văn bản” được bảo vệ/u) as unknown,
  });
  const register = rowsOf(office.book, "Sổ văn bản");
  open(office);
  asked(lan, make);
  expect([office.drive.files.size, rowsOf(office.book, "Sổ văn bản").length]).toEqual([
    1,
    register.length + 1,
  ]);
});

test("a cure for a cell that is kept for others is told, and the cell stays as it was", () => {
  const office = anew();
  office.types("Phong trào", "QB-2017", "Trích yếu", "Phát động  phong trào thi đua");
  const lan = office.clerk(LAN, {});
  const [found] = asked(lan, { verb: "check" }).filter(
    ({ sheet, column, cure }) => sheet === "Phong trào" && column === "Trích yếu" && cure !== undefined,
  );
  if (found?.cure === undefined) throw new Error("two blanks have a cure");
  const { sheet, rowId, rowHash, column, cure } = found;
  office.hand.protect("Phong trào", undefined, [MINH]);
  const apply = { verb: "cure.apply", sheet, rowId, rowHash, column, value: cure.value } as const;
  expect(ask(lan, apply)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Trang “Phong trào” được bảo vệ/u) as unknown,
  });
  expect(office.reads("Phong trào", "QB-2017", "Trích yếu")).toBe("Phát động  phong trào thi đua");
  open(office);
  expect(ask(lan, apply)).toMatchObject({ ok: true });
  expect(office.reads("Phong trào", "QB-2017", "Trích yếu")).toBe("Phát động phong trào thi đua");
});
