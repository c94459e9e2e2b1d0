import { describe, expect, test } from "vitest";
import { type Appended, appendBelow } from "../../../src/app/book/append-below.ts";
import { openBook } from "../../../src/app/book/open-book.ts";
import { writeOwned } from "../../../src/app/book/write-owned.ts";
import { type Clerk, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";
import { actsBefore } from "../port-calls.ts";
import { disturbances, milestones } from "./changing-hands.ts";

const anew = (): MemoryOffice => memoryOffice({ Mốc: milestones });

const added = { key: "M-6", campaign: "QB-2026", task: "đăng ký", deadline: "trước ngày 6/3/2026" };
const rowAdded = { Mã: "M-6", "Phong trào": "QB-2026", Việc: "đăng ký", "Thời hạn": "trước ngày 6/3/2026" };

/** Adds one row, as a command does that has just looked where the end is. */
function append(ports: Clerk): Appended {
  const { milestones: table } = openBook(ports, new Set(["milestones"])).book;
  const fresh = writeOwned(ports, { table, columns: [], valuesOf: () => undefined });
  return appendBelow(ports, fresh, [added]);
}

const linesOf = ({ rows }: MemoryOffice) =>
  rows("Mốc")
    .filter((row) => Object.keys(row).length > 0)
    .map((row) => JSON.stringify(Object.entries(row).sort()))
    .sort();

const quiet = anew();
const lan = quiet.clerk(LAN, {});
const outcome = append(lan);
const last = lan.calls.findIndex(({ method }) => method === "workbook.append");

test("a row is added below the last one, in one write and one look", () => {
  expect(outcome).toBe("fine");
  expect(quiet.rows("Mốc")).toEqual([...milestones, rowAdded]);
  expect(lan.calls.slice(last).map(({ method }) => method)).toEqual([
    "workbook.append",
    "memo.get",
    "workbook.read",
  ]);
});

test("nothing to add costs no call", () => {
  const ports = anew().clerk(LAN, {});
  const { calls } = ports;
  const { milestones: table } = openBook(ports, new Set(["milestones"])).book;
  const before = calls.length;
  expect(appendBelow(ports, { now: table, height: 6 }, [])).toBe("fine");
  expect(calls).toHaveLength(before);
});

describe.each(disturbances)("another clerk $name", ({ act }) => {
  test.each(lan.calls.map(({ nth, method }) => [nth, method]))(
    "before call %i, %s: the row stands there once, and every other row still does",
    (nth) => {
      const untouched = anew();
      append(untouched.clerk(LAN, {}));
      act(untouched);
      const office = anew();
      expect(
        append(
          office.clerk(
            LAN,
            actsBefore(nth, () => act(office)),
          ),
        ),
      ).not.toBe("astray");
      expect(linesOf(office)).toEqual(linesOf(untouched));
    },
  );
});

/** The real sheet asks for its last row and then writes: whoever comes in between shifts what stands at the end. */
function slipsIn(office: MemoryOffice, act: () => void): Clerk {
  const clerk = office.clerk(LAN, {});
  const { workbook } = clerk;
  return {
    ...clerk,
    workbook: {
      ...office.book,
      append: (sheet, rows) => {
        const end = workbook.read(sheet).length;
        act();
        workbook.writeBlock(sheet, end + 1, 1, rows);
      },
    },
  };
}

test("a row put in above while the end is looked for: the row written over stands below again", () => {
  const office = anew();
  let slipped = false;
  const act = (): void => {
    if (!slipped) office.hand.insertRows("Mốc", 3, 1);
    slipped = true;
  };
  expect(append(slipsIn(office, act))).toBe("mended");
  expect(linesOf(office)).toEqual(linesOf(quiet));
});
