import { expect, test } from "vitest";
import { audienceMatcher, readAudience, type UnitName } from "../../../../src/core/tracking/unit/audience.ts";

const quangBinh: UnitName = { key: "STP-QB", kind: "Sở Tư pháp", clusters: ["Khối Sở"] };

test.each([
  ["Sở Tư pháp; Cụm I ;;\nBTP", ["Sở Tư pháp", "Cụm I", "BTP"], []],
  ["Khối các sở, ban, ngành", ["Khối các sở, ban, ngành"], []],
  ["Sở Tư pháp; trừ STP-QB\nNgoại trừ Khối Sở", ["Sở Tư pháp"], ["STP-QB", "Khối Sở"]],
  ["", [], []],
])("%j names its groups and those it leaves out", (text, groups, except) =>
  expect(readAudience(text)).toEqual({ groups, except }),
);

test.each([
  ["STP-QB", 4],
  ["stp-qb; Sở Tư pháp", 4],
  ["Khối Sở", 3],
  ["SỞ TƯ PHÁP", 2],
  ["tất cả", 1],
  ["Các đơn vị; trừ Cụm I", 1],
  ["Cụm I", 0],
  ["", 0],
  ["Sở Tư pháp; trừ STP-QB", 0],
  ["Sở Tư pháp; trừ Khối Sở", 0],
  // The closer word wins: the unit is named itself.
  ["Khối Sở; STP-QB; trừ Khối Sở", 4],
  ["trừ STP-QB", 0],
])("%j names the unit with closeness %i", (text, closeness) => {
  expect(audienceMatcher(text)(quangBinh)).toBe(closeness);
});

test("a unit without kind and cluster is not named by an empty group", () => {
  expect(audienceMatcher("; ;")({ key: "X", kind: "", clusters: [] })).toBe(0);
});
