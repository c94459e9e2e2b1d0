import { describe, expect, test } from "vitest";
import { fillKeys } from "../../../src/app/book/fill-keys.ts";
import { openBook } from "../../../src/app/book/read/open-book.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import { LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";
import { actsBefore, effectsIn } from "../port-calls.ts";

const unit = (name: string, key: string) => ({
  ...(key === "" ? {} : { Mã: key }),
  Tên: name,
  Loại: "Phòng Tư pháp",
});

/** Three units, the second and third without a key. */
const anew = (): MemoryOffice =>
  memoryOffice({
    "Đơn vị": [
      unit("Phòng Tư pháp Lệ Thủy", "PTP-LT"),
      unit("Phòng Tư pháp Ba Đồn", ""),
      unit("Phòng Tư pháp Bố Trạch", ""),
    ],
  });

const keysOf = ({ rows }: MemoryOffice): ReadonlyMap<string | undefined, string | undefined> =>
  new Map(rows("Đơn vị").map((row) => [row["Tên"], row["Mã"]]));

const keyUnits = (ports: Ports) => fillKeys(ports, openBook(ports, new Set(["units"])));

const quiet = anew();
const lan = quiet.clerk(LAN, {});
const { book } = keyUnits(lan);

test("rows typed without a key get one, in the sheet and in what is read, and the log says so", () => {
  const keys = quiet.rows("Đơn vị").map((row) => row["Mã"]);
  expect(keys[0]).toBe("PTP-LT");
  expect(new Set(keys).size).toBe(3);
  expect(keys).not.toContain(undefined);
  expect(book.units.rows.map(({ values }) => values.key)).toEqual(keys);
  expect(quiet.rows("Nhật ký").slice(-2)).toMatchObject([
    { Việc: "Đặt mã", "Ở đâu": `Đơn vị dòng 3 (${quiet.reads("Đơn vị", 3, "Tên")})`, Ai: LAN, Sau: keys[1] },
    { Việc: "Đặt mã", "Ở đâu": `Đơn vị dòng 4 (${quiet.reads("Đơn vị", 4, "Tên")})`, Ai: LAN, Sau: keys[2] },
  ]);
});

test("a book whose rows have their keys is read and not written to", () => {
  const again = quiet.clerk(LAN, {});
  keyUnits(again);
  expect(effectsIn(again.calls)).toEqual([]);
});

test("a unit that is typed into meanwhile gets its key next time, and the clerk is told", () => {
  const office = anew();
  const look = lan.calls.find(({ method }) => method === "workbook.readTop")?.nth ?? 0;
  const clerk = office.clerk(
    LAN,
    actsBefore(look, () => office.types("Đơn vị", 3, "Cấp trên", "PTP-LT")),
  );
  const { unkeyed } = keyUnits(clerk);
  const title = office.reads("Đơn vị", 3, "Tên");
  expect(unkeyed).toEqual([{ sheet: "Đơn vị", row: 3, key: "", title, columns: [] }]);
  expect(clerk.screen.said).toEqual([
    `Có dòng vừa được người khác thêm, sửa hoặc xóa nên chưa ghi: Đơn vị dòng 3 (${title}). Chạy lại để cập nhật.`,
  ]);
  expect(office.reads("Đơn vị", 3, "Mã")).toBe("");
  expect(office.reads("Đơn vị", 4, "Mã")).not.toBe("");
});

describe("keys while another clerk is at the sheet", () => {
  const acts = [
    ["puts a row in above", ({ hand }: MemoryOffice) => hand.insertRows("Đơn vị", 2, 1)],
    ["deletes the first row", ({ hand }: MemoryOffice) => hand.deleteRows("Đơn vị", 2, 1)],
    [
      "sorts by name",
      ({ hand }: MemoryOffice) => hand.sortRows("Đơn vị", (a, b) => (String(a[1]) < String(b[1]) ? -1 : 1)),
    ],
    ["moves the column of keys", ({ hand }: MemoryOffice) => hand.moveColumn("Đơn vị", 1, 4)],
  ] as const;

  const places = acts.flatMap(([name, act]) => lan.calls.map(({ nth }) => ({ name, act, nth })));

  test.each(places)(
    "who $name before call $nth: no key goes astray, and the next command gives what is missing",
    ({ act, nth }) => {
      const untouched = anew();
      act(untouched);
      const names = [...keysOf(untouched).keys()];
      const office = anew();
      keyUnits(
        office.clerk(
          LAN,
          actsBefore(nth, () => act(office)),
        ),
      );
      expect([...keysOf(office).keys()]).toEqual(names);
      if (keysOf(office).has("Phòng Tư pháp Lệ Thủy"))
        expect(keysOf(office).get("Phòng Tư pháp Lệ Thủy")).toBe("PTP-LT");

      keyUnits(office.clerk(LAN, {}));
      const keys = office
        .rows("Đơn vị")
        .filter((row) => row["Tên"] !== undefined)
        .map((row) => row["Mã"]);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).not.toContain(undefined);
    },
  );
});
