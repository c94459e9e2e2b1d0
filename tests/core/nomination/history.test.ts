import fc from "fast-check";
import { expect, test } from "vitest";
import type { NominationState } from "../../../src/core/award/nomination-state.ts";
import { replayed, type Standing, type Step, stepsLacking } from "../../../src/core/nomination/history.ts";
import { moveBetween } from "../../../src/core/nomination/moves.ts";
import { stateWords } from "../../../src/core/tables/award/nominations.ts";

const at = (state: NominationState, held = false): Standing => ({ state, held });
const going = (to: Standing, done = false) => ({ to, done, day: "2026-11-20" as const, reason: "r" });
const words = ({ from, to, reason }: Step): string => `${from} → ${to} (${reason})`;

const [typed, begun] = ["ghi tay ở trang Đề nghị", "trạng thái khi bắt đầu ghi quá trình"];

test.each<
  [
    string,
    Standing,
    Standing | undefined,
    Parameters<typeof stepsLacking>[2],
    readonly string[],
    readonly string[],
  ]
>([
  ["nobody asks", at("đã nộp"), undefined, undefined, [], []],
  [
    "a first move",
    at("dự kiến"),
    undefined,
    going(at("đã nộp")),
    [` → dự kiến (${begun})`],
    ["dự kiến → đã nộp (r)"],
  ],
  [
    "a first move of one on hold",
    at("đã nộp", true),
    undefined,
    going(at("đã nộp")),
    [` → đã nộp (${begun})`, `đã nộp → tạm dừng (${begun})`],
    ["tạm dừng → đã nộp (r)"],
  ],
  ["typed there before any move", at("đã nộp"), undefined, going(at("đã nộp")), [], [" → đã nộp (r)"]],
  [
    "typed on hold before any move",
    at("đã nộp", true),
    undefined,
    going(at("đã nộp", true)),
    [` → đã nộp (${begun})`],
    ["đã nộp → tạm dừng (r)"],
  ],
  [
    "a run broke off behind the row",
    at("đã nộp"),
    at("dự kiến"),
    going(at("đã nộp")),
    [],
    ["dự kiến → đã nộp (r)"],
  ],
  [
    "a run broke off behind the hold",
    at("đã nộp", true),
    at("đã nộp"),
    going(at("đã nộp", true)),
    [],
    ["đã nộp → tạm dừng (r)"],
  ],
  [
    "typed there by a jump that no command makes",
    at("lưu"),
    at("dự kiến"),
    going(at("lưu")),
    [`dự kiến → lưu (${typed})`],
    [],
  ],
  [
    "typed on, then moved",
    at("đủ hồ sơ"),
    at("đã nộp"),
    going(at("thẩm định")),
    [`đã nộp → đủ hồ sơ (${typed})`],
    ["đủ hồ sơ → thẩm định (r)"],
  ],
  ["typed on, not moved", at("đủ hồ sơ"), at("đã nộp"), undefined, [`đã nộp → đủ hồ sơ (${typed})`], []],
  ["it stands there already", at("đã nộp"), at("đã nộp"), going(at("đã nộp"), true), [], []],
])("what a history lacks: %s", (_what, now, recorded, move, before, own) => {
  const lacking = stepsLacking(now, recorded, move);
  expect(lacking.before.map(words)).toEqual(before);
  expect(lacking.own.map(words)).toEqual(own);
});

const standing = fc.record({
  state: fc.constantFrom(...(stateWords.words as readonly NominationState[])),
  held: fc.boolean(),
});

test("with what it lacks a history leads where the row comes to stand, and told once it lacks nothing more", () => {
  fc.assert(
    fc.property(standing, fc.option(standing, { nil: undefined }), standing, (now, recorded, to) => {
      const known: readonly Step[] =
        recorded === undefined
          ? []
          : [
              { from: "", to: recorded.state, day: null, reason: "" },
              ...(recorded.held ? [{ from: recorded.state, to: "tạm dừng", day: null, reason: "" }] : []),
            ];
      const { before, own } = stepsLacking(now, recorded, going(to));
      // Before the row is moved the history says where it stands, or is one step behind a run that broke off.
      const stood = replayed([...known, ...before]);
      const isBehind =
        (before.length === 0 || recorded === undefined) && JSON.stringify(now) === JSON.stringify(to);
      if (!isBehind) expect(stood ?? at("dự kiến")).toEqual(now);
      const all = [...known, ...before, ...own];
      expect(replayed(all) ?? at("dự kiến")).toEqual(to);
      // Killed behind the row, it is finished to the same where one step leads there.
      const again = stepsLacking(to, stood, going(to));
      if (now.held || to.held || moveBetween(now.state, to.state) !== undefined)
        if (now.state === to.state || (!now.held && !to.held))
          expect([...again.before, ...again.own]).toEqual(own);
      expect(stepsLacking(to, replayed(all), undefined)).toEqual({ before: [], own: [] });
    }),
  );
});
