import { expect, test } from "vitest";
import { ask, asked, type Clerk, LAN, memoryOffice } from "../memory-office.ts";
import { actsBefore } from "../port-calls.ts";

const SHEET = "⚙Mẫu";
const name = "ke-hoach";

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
  expect(office.rows(SHEET).map(({ Lần }) => Lần)).toEqual([undefined, undefined, undefined, "2"]);
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
  const versions = office.rows(SHEET).flatMap(({ Lần }) => (Lần === undefined ? [] : [Lần]));
  expect(versions).toEqual(["2"]);
});
