import fc from "fast-check";
import { expect, test } from "vitest";
import { sealOf, sealState } from "../../../src/core/returns/seal.ts";
import { returns } from "../../../src/core/tables/deadline/returns.ts";
import { SECRET } from "./returns-book.ts";

const row = {
  unit: "PTP-1",
  kind: "văn bản đã gửi",
  milestone: "M-1",
  date: { day: "2026-03-04" },
  paper: "12/BC-PTP",
  details: "",
  by: "hoa@example.gov.vn",
  at: "05/03/2026 08:00:00",
  key: "BV-1",
} as const;
const sealed = { ...row, seal: sealOf(SECRET, row, false) };

test("fits the row as it was written, whether its day is a cell or was read", () => {
  expect(sealState(SECRET, sealed)).toEqual({ kind: "fits" });
  expect(sealState(SECRET, { ...sealed, date: "2026-03-04" })).toEqual({ kind: "fits" });
  expect(sealState(SECRET, { ...sealed, state: "đang nhận", takenBy: "lan@example.gov.vn" })).toEqual({
    kind: "fits",
  });
});

test.each([
  ["no seal", { ...row, seal: "" }, { kind: "none" }],
  ["a seal of another book", { ...row, seal: sealOf("other", row, false) }, { kind: "foreign" }],
  ["withdrawn", { ...row, seal: sealOf(SECRET, row, true) }, { kind: "withdrawn" }],
  ["a made-up seal", { ...row, seal: "abc" }, { kind: "changed", columns: [] }],
  ["a seal of another row", { ...row, key: "BV-2", seal: sealed.seal }, { kind: "changed", columns: [] }],
  [
    "withdrawn by whoever only changed the word",
    { ...row, seal: sealed.seal.replace("báo", "rút") },
    { kind: "changed", columns: [] },
  ],
  [
    "a changed paper",
    { ...sealed, paper: "13/BC-PTP" },
    { kind: "changed", columns: [{ header: "Số văn bản", was: "12/BC-PTP", now: "13/BC-PTP" }] },
  ],
  ["a changed hidden cell", { ...sealed, details: '{"a":"b"}' }, { kind: "changed", columns: [] }],
  [
    "a changed row whose copy in the seal was changed with it",
    { ...sealed, paper: "13/BC-PTP", seal: sealed.seal.replace("12/BC-PTP", "13/BC-PTP") },
    { kind: "changed", columns: [] },
  ],
] as const)("%s", (_, values, state) => {
  expect(sealState(SECRET, values)).toEqual(state);
});

const columns = Object.keys(returns.columns).slice(0, Object.keys(returns.columns).indexOf("seal"));

test("whatever column of its author is changed to whatever else, the seal does not fit", () => {
  fc.assert(
    fc.property(fc.constantFrom(...columns), fc.string({ minLength: 1 }), (column, text) => {
      const values: Record<string, unknown> = sealed;
      fc.pre(text.trim() !== "" && text.normalize("NFC").trim() !== values[column]);
      expect(sealState(SECRET, { ...sealed, [column]: `x${text}` }).kind).toBe("changed");
    }),
  );
});
