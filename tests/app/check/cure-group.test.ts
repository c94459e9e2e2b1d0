import { expect, test } from "vitest";
import type { Request } from "../../../src/app/all-verbs.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { ask, asked, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";

const phases = ["Đợt  một", "Đợt  hai", "Đợt ba"];
const anew = (): MemoryOffice =>
  memoryOffice({
    ...smallOffice,
    "Phong trào": [
      { ...campaignRow, "Tên phong trào": "Phong trào  thi đua", "Chủ đề": "Đoàn kết  một lòng" },
    ],
    Đợt: phases.map((name, index) => ({ "Phong trào": "QB-2026", "Đợt số": index + 1, Tên: name })),
  });

type Cures = Request<"cure.apply-group">["cures"];

/** The cures that the page shows under the reason of spaces. */
const curesOf = (office: MemoryOffice): Cures =>
  asked(office.clerk(LAN, {}), { verb: "check" }).flatMap(({ rule, sheet, rowId, rowHash, column, cure }) =>
    rule === "loi-van.dau-cach" && cure !== undefined
      ? [{ sheet, rowId, rowHash, column, value: cure.value }]
      : [],
  );

const cure = (office: MemoryOffice, cures: Cures) =>
  ask(office.clerk(LAN, {}), { verb: "cure.apply-group", cures });
const undo = (office: MemoryOffice) => ask(office.clerk(LAN, {}), { verb: "cure.undo" });
const names = (office: MemoryOffice): readonly string[] => office.rows("Đợt").map((row) => row["Tên"] ?? "");
const title = (office: MemoryOffice): string => office.reads("Phong trào", "QB-2026", "Tên phong trào");
const theme = (office: MemoryOffice): string => office.reads("Phong trào", "QB-2026", "Chủ đề");

test("all cells of one reason are cured, two of one row among them, each with its line in the log", () => {
  const office = anew();
  const cures = curesOf(office);
  expect(cures.map(({ column }) => column).sort()).toEqual(["Chủ đề", "Tên", "Tên", "Tên phong trào"]);
  expect(cure(office, cures)).toEqual({ ok: true, value: { cured: 4, message: "Đã sửa 4 ô." } });
  expect(names(office)).toEqual(["Đợt một", "Đợt hai", "Đợt ba"]);
  expect([title(office), theme(office)]).toEqual(["Phong trào thi đua", "Đoàn kết một lòng"]);
  expect(office.rows("Nhật ký").filter((row) => row["Việc"] === "Sửa theo đề xuất")).toHaveLength(4);
});

test("one undo takes all of them back to the byte, and the cure before it is the next", () => {
  const office = anew();
  const [first, ...others] = curesOf(office);
  if (first === undefined) throw new Error("nothing to cure");
  ask(office.clerk(LAN, {}), { verb: "cure.apply", ...first });
  expect(cure(office, curesOf(office))).toMatchObject({ ok: true, value: { cured: others.length } });
  expect(undo(office)).toMatchObject({ ok: true, value: { place: "3 ô (Phong trào, Đợt)", note: "" } });
  expect(names(office)).toEqual(phases);
  expect(undo(office)).toMatchObject({ ok: true, value: { note: "" } });
  expect([title(office), theme(office)]).toEqual(["Phong trào  thi đua", "Đoàn kết  một lòng"]);
  expect(undo(office)).toEqual({ ok: false, message: "Không còn lần sửa nào để hoàn tác." });
});

test("rows typed into since the check are left alone and counted; sent twice, nothing is cured twice", () => {
  const office = anew();
  const cures = curesOf(office);
  office.types("Đợt", 3, "Kỷ niệm", "ngày thành lập");
  expect(cure(office, cures)).toEqual({
    ok: true,
    value: {
      cured: 3,
      message: "Đã sửa 3 ô. 1 chỗ chưa ghi, vì dòng vừa được sửa hoặc ô còn lỗi khác: xem lại ở dưới.",
    },
  });
  expect(names(office)).toEqual(["Đợt một", "Đợt  hai", "Đợt ba"]);
  expect(cure(office, cures)).toMatchObject({ ok: true, value: { cured: 0 } });
  expect(office.rows("⚙Hoàn tác")).toHaveLength(3);
});

test("what somebody typed over is kept when the others are taken back", () => {
  const office = anew();
  cure(office, curesOf(office));
  office.types("Đợt", 2, "Tên", "Đợt đầu");
  expect(undo(office)).toMatchObject({
    ok: true,
    value: { place: "3 ô (Phong trào, Đợt)", note: "1 ô đã được sửa tiếp nên giữ nguyên." },
  });
  expect(names(office)).toEqual(["Đợt đầu", "Đợt  hai", "Đợt ba"]);
  expect(undo(office).ok).toBe(false);
});

test("of two cures of one cell the first is typed", () => {
  const office = anew();
  const [first] = curesOf(office);
  if (first === undefined) throw new Error("nothing to cure");
  expect(cure(office, [first, { ...first, value: "khác" }])).toMatchObject({
    ok: true,
    value: { cured: 1 },
  });
  expect(title(office)).toBe("Phong trào thi đua");
});

test("a hundred cells take no more calls than two", () => {
  const calls = (count: number): number => {
    const office = memoryOffice({
      ...smallOffice,
      Đợt: Array.from({ length: count }, (_, index) => ({
        "Phong trào": "QB-2026",
        "Đợt số": index + 1,
        Tên: `Đợt  ${index + 1}`,
      })),
    });
    const cures = curesOf(office);
    const lan = office.clerk(LAN, {});
    expect(ask(lan, { verb: "cure.apply-group", cures })).toMatchObject({
      ok: true,
      value: { cured: count },
    });
    return lan.calls.length;
  };
  expect(calls(100)).toBe(calls(2));
});

/** Takes back while somebody acts each time a row is about to be written, behind the look at its cells. */
function undoWhile(office: MemoryOffice, times: number, act: (nth: number) => void) {
  let [looked, acted] = [false, 0];
  const lan = office.clerk(LAN, {
    before: ({ method, on }) => {
      if (on !== "Phong trào") return;
      if (method.endsWith(".exactCells")) looked = true;
      else if (looked && method.endsWith(".readTop") && acted < times) {
        // The second look at the cells is that of one moment; what comes behind it is the write's.
        looked = false;
        acted += 1;
        act(acted);
      }
    },
  });
  return ask(lan, { verb: "cure.undo" });
}

test("another cell of a row changed just then does not keep its cured cells from being taken back", () => {
  const office = anew();
  cure(office, curesOf(office));
  const answer = undoWhile(office, 2, (nth) => office.types("Phong trào", 2, "Sự kiện kỷ niệm", `gõ ${nth}`));
  expect(answer).toMatchObject({ ok: true, value: { place: "4 ô (Phong trào, Đợt)", note: "" } });
  expect([title(office), theme(office)]).toEqual(["Phong trào  thi đua", "Đoàn kết  một lòng"]);
  expect(office.rows("⚙Hoàn tác").map((row) => row["Trạng thái"])).toEqual(Array(4).fill("đã hoàn tác"));
});

test("a row that somebody changes each time is named, and can still be taken back", () => {
  const office = anew();
  cure(office, curesOf(office));
  const answer = undoWhile(office, 9, (nth) => office.types("Phong trào", 2, "Sự kiện kỷ niệm", `gõ ${nth}`));
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining("Phong trào thi đua") });
  expect(names(office)).toEqual(phases);
  expect(undo(office)).toMatchObject({ ok: true, value: { place: "2 ô (Phong trào)", note: "" } });
  expect(title(office)).toBe("Phong trào  thi đua");
});
