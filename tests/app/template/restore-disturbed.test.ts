import { expect, test } from "vitest";
import { ask, asked, type Clerk, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";
import { actsBefore } from "../port-calls.ts";

const SHEET = "⚙Mẫu";
const name = "ke-hoach";

/** The versions of which something is kept; of an emptied row only its template, version and part are left. */
const standing = ({ rows }: MemoryOffice) =>
  rows(SHEET).flatMap(({ Lần, Dấu }) => (Dấu === undefined ? [] : [Lần]));

const restore = (clerk: Clerk) => ask(clerk, { verb: "template.restore", name });

const adopted = memoryOffice({});
asked(adopted.clerk(LAN, {}), { verb: "template.edit", name, anew: false });
asked(adopted.clerk(LAN, {}), { verb: "template.adopt", name });

/** The writes into the sheet of a quiet run: first the new version is added, then the older one emptied. */
const quiet = adopted.twin().clerk(LAN, {});
restore(quiet);
const [, emptied] = quiet.calls.filter(({ method, on }) => on === SHEET && /write|append/u.test(method));

test("rows are put in above just before the older version is emptied: it is emptied all the same", () => {
  const office = adopted.twin();
  const clerk = office.clerk(
    LAN,
    actsBefore(emptied?.nth ?? 0, () => office.hand.insertRows(SHEET, 2, 2)),
  );
  expect(restore(clerk)).toMatchObject({ ok: true });
  expect(standing(office)).toEqual(["2"]);
});

test("the row of the older version deleted just then: the new one stands whole", () => {
  const office = adopted.twin();
  const clerk = office.clerk(
    LAN,
    actsBefore(emptied?.nth ?? 0, () => office.hand.deleteRows(SHEET, 2, 1)),
  );
  restore(clerk);
  expect(standing(office)).toEqual(["2"]);
  expect(restore(office.clerk(LAN, {}))).toMatchObject({
    ok: true,
    value: expect.stringContaining("không có gì thay đổi") as unknown,
  });
});

test("rows are put in whenever the older version is to be emptied: the clerk is told, and the next run ends it", () => {
  const office = adopted.twin();
  const clerk = office.clerk(LAN, {
    before: ({ nth, method, on }) => {
      if (nth >= (emptied?.nth ?? 0) && on === SHEET && method === "workbook.writeBlock")
        office.hand.insertRows(SHEET, 2, 1);
    },
  });
  expect(restore(clerk)).toEqual({
    ok: true,
    value: expect.stringContaining(`chưa ghi: trang ${SHEET}. Chạy lại`) as unknown,
  });
  restore(office.clerk(LAN, {}));
  expect(standing(office)).toEqual(["2"]);
});
