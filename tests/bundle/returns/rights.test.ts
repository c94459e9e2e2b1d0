import { expect, test } from "vitest";
import { returns } from "../../../src/core/tables/deadline/returns.ts";
import { rowsOf } from "../grid.ts";
import { ask, asked, LAN, type Office } from "../office.ts";
import { BINH, HOA, returnsOffice } from "./returns-office.ts";

const report = {
  verb: "returns.send",
  unit: "PTP-1",
  table: "tracking",
  campaign: "",
  target: "M-BC|",
  cells: { received: "04/03/2026" },
  paper: "12/BC-PTP",
  link: "",
  remark: "",
  ticket: "t-1",
} as const;

/** A book in which everything but the units' columns of *Báo về* is the desk's. */
async function guarded(): Promise<Office> {
  const office = await returnsOffice();
  // The tab is made by whoever reports first.
  asked(office.clerk(LAN, {}), { ...report, ticket: "t-0", target: "M-DK|", unit: "PTP-2" });
  for (const { name } of office.book.sheets)
    if (name !== returns.sheet) office.hand.protect(name, undefined, [LAN]);
  const keys = Object.keys(returns.columns);
  const rect = { top: 1, left: keys.indexOf("state") + 1, bottom: 1000, right: keys.length };
  office.hand.protect(returns.sheet, rect, [LAN]);
  return office;
}

test("somebody of a unit reports and withdraws with no right but to the columns up to the seal", async () => {
  const office = await guarded();
  const others = () =>
    office.book.sheets
      .filter(({ name }) => name !== returns.sheet)
      .map(({ name }) => [name, rowsOf(office.book, name)]);
  const before = JSON.stringify(others());
  const hoa = office.clerk(HOA, {});
  const { key } = asked(hoa, report);
  expect(asked(hoa, { verb: "returns.open", unit: "" })).toMatchObject({ unit: "PTP-1", waiting: [{ key }] });
  expect(ask(hoa, { verb: "returns.withdraw", key })).toMatchObject({ ok: true });
  expect(asked(hoa, { verb: "returns.open", unit: "" })).toMatchObject({ waiting: [] });
  expect(JSON.stringify(others())).toBe(before);
});

test("what is the desk's is refused to a unit by Google itself, and the report waits on", async () => {
  const office = await guarded();
  const { key } = asked(office.clerk(HOA, {}), report);
  const [row] = asked(office.clerk(LAN, {}), { verb: "returns.list" }).rows.filter(
    (each) => each.key === key,
  );
  const rows = [{ key, seen: row?.seen ?? "", prefer: "" }] as const;
  expect(ask(office.clerk(BINH, {}), { verb: "returns.take", rows })).toMatchObject({ ok: false });
  expect(rowsOf(office.book, "Theo dõi")).toEqual([]);
  expect(asked(office.clerk(LAN, {}), { verb: "returns.take", rows })).toMatchObject({ taken: 1 });
  expect(rowsOf(office.book, "Theo dõi")).toMatchObject([
    { "Đơn vị": "PTP-1", "Số văn bản / liên kết": "12/BC-PTP" },
  ]);
});

test("a row that somebody of another unit typed over is told to the desk with what it said", async () => {
  const office = await guarded();
  asked(office.clerk(HOA, {}), report);
  office.types("Báo về", 3, "Số văn bản", "99/BC-PTP");
  const shown = asked(office.clerk(LAN, {}), { verb: "returns.list" }).rows;
  expect(shown.flatMap(({ findings }) => findings.map(({ text }) => text))).toContainEqual(
    expect.stringContaining("Số văn bản từ “12/BC-PTP” thành “99/BC-PTP”"),
  );
});
