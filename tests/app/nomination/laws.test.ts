import fc from "fast-check";
import { expect, test } from "vitest";
import { nominationState } from "../../../src/core/award/nomination-state.ts";
import { begunThere, heldWord, replayed, typedByHand } from "../../../src/core/nomination/history.ts";
import { moveBetween } from "../../../src/core/nomination/moves.ts";
import { isWhole } from "../../sweep.ts";
import type { MemoryOffice } from "../memory-office.ts";
import { act, action, four, isThere, KEYS, type Key, state } from "./desk-actions.ts";

const SEED = process.env["SWEEP_SEED"];

const steps = (office: MemoryOffice, key: string) =>
  office.book.sheetNames().includes("Quá trình xét")
    ? office
        .rows("Quá trình xét")
        .filter((row) => row["Đề nghị"] === key)
        .map((row) => ({
          step: row["Bước"],
          from: row["Từ"] ?? "",
          to: row["Sang"] ?? "",
          reason: row["Lý do, căn cứ"] ?? "",
        }))
    : [];

/** Steps by which something other than a listed move is told: where it began, what was typed, a hold, a signed decision. */
const isFact = ({ from, to, reason }: ReturnType<typeof steps>[number]): boolean =>
  [typedByHand, begunThere].includes(reason) || to === heldWord || from === heldWord || from === "";

function lawful(office: MemoryOffice, key: Key): void {
  const own = steps(office, key);
  expect(own.map(({ step }) => step)).toEqual(own.map((_, index) => String(index + 1)));
  own.forEach((step, index) => {
    const before = own[index - 1];
    if (before === undefined) expect(step.from).toBe("");
    else if (before.to === heldWord) expect([heldWord, before.from]).toContain(step.from);
    else expect(step.from).toBe(before.to);
    if (isFact(step)) return;
    const [was, is] = [nominationState(step.from), nominationState(step.to)];
    expect(
      was !== undefined && is !== undefined && moveBetween(was, is) !== undefined,
      `${step.from} → ${step.to} (${step.reason})`,
    ).toBe(true);
  });
  if (isThere(office, key) && own.length > 0)
    expect(replayed(own)).toEqual({
      state: nominationState(state(office, key)),
      held: office.reads("Đề nghị", key, "Tạm dừng") === "có",
    });
}

test("whatever is done: each step is a move there is, the history replays to the state, nobody is decided twice", {
  timeout: 3_600_000,
}, () => {
  let rewardedRuns = 0;
  fc.assert(
    fc.property(fc.array(action, { minLength: 8, maxLength: 24 }), (actions) => {
      const office = four.twin();
      office.now({ day: "2026-12-01", time: "08:00:00" });
      for (const one of actions) act(office, one);
      // What was typed last is taken in by the next command, whatever that is.
      for (const key of KEYS) act(office, { key, kind: "dossier", to: "lưu", pick: 0, reason: "" });
      for (const key of KEYS) lawful(office, key);
      const rewarded = office
        .rows("Lịch sử khen")
        .filter((row) => (row["Quyết định hủy bỏ"] ?? "") === "")
        .map((row) => row["Đề nghị"]);
      expect(new Set(rewarded).size).toBe(rewarded.length);
      // Of one whose row a clerk took out nobody can tell any more for what it was.
      const both = ["DN-1", "DN-2"].every((key) => rewarded.includes(key));
      expect(both && isThere(office, "DN-1") && isThere(office, "DN-2")).toBe(false);
      if (rewarded.length > 0) rewardedRuns += 1;
    }),
    {
      numRuns: isWhole("laws") ? 2000 : 60,
      endOnFailure: true,
      ...(SEED === undefined ? {} : { seed: Number(SEED) }),
    },
  );
  // Ways that come to no reward prove nothing of it.
  expect(rewardedRuns, "runs with a reward").toBeGreaterThan(5);
});
