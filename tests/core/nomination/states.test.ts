import { expect, test } from "vitest";
import { nominationStage, nominationState } from "../../../src/core/award/nomination-state.ts";
import { moves, movesFrom, wayBetween } from "../../../src/core/nomination/moves.ts";
import { stateWords } from "../../../src/core/tables/award/nominations.ts";

test("every word that the sheet knows is a state, and each state means itself", () => {
  const unknown = [...stateWords.words, ...stateWords.also].filter(
    (word) => nominationState(word) === undefined,
  );
  expect(unknown).toEqual([]);
  for (const word of stateWords.words) expect(nominationState(word)).toBe(word);
});

test.each([
  ["", "dự kiến", "preparing"],
  ["ĐÃ KHEN THƯỞNG", "quyết định", "decided"],
  ["du ho so", "đủ hồ sơ", "complete"],
  ["đang thẩm định", "thẩm định", "complete"],
  ["hủy bỏ", "hủy bỏ", "dropped"],
  ["công bố", "công bố", "decided"],
  ["đã lưu", "lưu", "decided"],
  ["không đạt", "trả lại", "dropped"],
  ["chờ sếp", undefined, "preparing"],
  ["trình lần 2", undefined, "complete"],
])("%s is %s, %s", (written, state, stage) => {
  expect(nominationState(written)).toBe(state);
  expect(nominationStage(written)).toBe(stage);
});

test("each move is told once, and every state but the beginning is reached from it", () => {
  const pairs = moves.map(({ from, to }) => `${from} → ${to}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  for (const state of stateWords.words)
    if (state !== "dự kiến") expect(wayBetween("dự kiến", state as "lưu"), state).not.toEqual([]);
});

test("the usual next step comes first", () => {
  const usual = [
    "dự kiến",
    "đã nộp",
    "thiếu hồ sơ",
    "đủ hồ sơ",
    "thẩm định",
    "Hội đồng thông qua",
    "trình",
    "quyết định",
    "công bố",
    "trả lại",
  ] as const;
  expect(usual.map((state) => movesFrom(state)[0]?.to)).toEqual([
    "đã nộp",
    "đủ hồ sơ",
    "đủ hồ sơ",
    "thẩm định",
    "Hội đồng thông qua",
    "trình",
    "quyết định",
    "công bố",
    "lưu",
    "đã nộp",
  ]);
  expect(movesFrom("hủy bỏ")).toEqual([]);
});
