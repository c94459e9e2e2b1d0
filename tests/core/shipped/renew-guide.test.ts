import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guideLines, versionStep, versionText } from "../../../src/core/shipped/guide-lines.ts";
import { guidePrint, guidePrints } from "../../../src/core/shipped/guide-prints.ts";
import { renewedGuide } from "../../../src/core/shipped/renew-guide.ts";
import { runs } from "../../sweep.ts";

type Line = { readonly step: string; readonly text: string };

const line = (step: string, text: string): Line => ({ step, text });
const version = (product: string): Line => line(versionStep, versionText(product));

// What two versions shipped: of the former both lines were said otherwise, and in another order.
const present = [
  line("1. Cơ quan", "Bắt đầu"),
  line("2. Đơn vị", "Dán danh sách"),
  line("Cột ⚙", "Do sổ ghi"),
];
const former = [
  line("1. Đơn vị", "Gõ từng dòng"),
  line("2. Cơ quan", "Trang Người ký"),
  line("Cột ⚙", "Do sổ ghi"),
];
const ships = {
  rows: [...present, version("2.0")],
  known: [...present, ...former].map(({ step, text }) => guidePrint(step, text)),
};
const now = [...present, version("2.0")];
const old = [...former, version("1.0")];
const own = line("Riêng", "Việc của cơ quan");

describe("the guide of an older book", () => {
  test.each<[string, readonly Line[], readonly Line[] | undefined]>([
    ["as it came is the present one", old, now],
    ["that was begun anew by half is the present one", [...now, ...former.slice(0, 1)], now],
    ["of which some lines were taken out is the present one", [old[1] ?? own, version("1.0")], now],
    [
      "keeps a line of the office's own, before the version",
      [own, ...old],
      [...present, own, version("2.0")],
    ],
    [
      "keeps a shipped line that the office says otherwise",
      [line("1. Đơn vị", "Hỏi phòng Tổ chức"), ...old.slice(1)],
      [...present, line("1. Đơn vị", "Hỏi phòng Tổ chức"), version("2.0")],
    ],
    [
      "keeps the office's words for a step that is there still, in its place",
      [...former.slice(0, 2), line("cột ⚙", "Đừng sửa"), version("1.0")],
      [...present.slice(0, 2), line("cột ⚙", "Đừng sửa"), version("2.0")],
    ],
    ["that is the present one stays", now, undefined],
    ["that is the present one with a line of the office's own stays", [own, ...now], undefined],
    ["of which the version alone is older is not made anew", [...present, version("1.0")], undefined],
    ["that the office wrote itself stays", [own], undefined],
    ["that is empty stays", [], undefined],
  ])("%s", (_what, lines, expected) => expect(renewedGuide(lines, ships)).toEqual(expected));
});

test("whatever stands: the office's lines are all there after, once each, no older one is, and a second time changes nothing", () => {
  const any = fc.oneof(
    fc.constantFrom(...present, ...former, version("1.0")),
    fc.record({
      step: fc.constantFrom("1. Cơ quan", "Riêng", "2. Đơn vị"),
      text: fc.string({ maxLength: 3 }),
    }),
  );
  const shown = ({ step, text }: Line): string => `${step}|${text}`;
  fc.assert(
    fc.property(fc.uniqueArray(any, { maxLength: 8, selector: shown }), (lines) => {
      const renewed = renewedGuide(lines, ships);
      if (renewed === undefined) return;
      const known = new Set([...present, ...former].map(shown));
      const mine = lines.filter((each) => !known.has(shown(each)) && each.step !== versionStep).map(shown);
      const after = renewed.map(shown);
      expect(after.filter((each) => mine.includes(each)).sort()).toEqual([...mine].sort());
      expect(
        former
          .slice(0, 2)
          .map(shown)
          .filter((each) => after.includes(each)),
      ).toEqual([]);
      expect(renewed.at(-1)).toEqual(version("2.0"));
      expect(renewedGuide(renewed, ships)).toBeUndefined();
    }),
    { numRuns: runs(400) },
  );
});

test("every line of the present guide is among those that ever shipped, so that the next version knows it", () => {
  const known = new Set(guidePrints);
  const missing = guideLines.filter(({ step, text }) => !known.has(guidePrint(step, text)));
  expect(missing.map(({ step, text }) => `"${guidePrint(step, text)}", // ${step}`)).toEqual([]);
});
