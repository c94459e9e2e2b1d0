import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutName, keyJoint, labelOf, longestName, named, readLabel } from "../../../src/core/table/label.ts";
import { milestones } from "../../../src/core/tables/deadline/milestones.ts";
import { legalTexts } from "../../../src/core/tables/paper/legal-texts.ts";
import { signers } from "../../../src/core/tables/paper/signers.ts";

const name = named("name");
const part = (label: typeof milestones.label): NonNullable<typeof milestones.label> => {
  if (label === null) throw new Error("Bảng này phải có nhãn.");
  return label;
};

describe("a row is called", () => {
  test.each([
    [
      "by name and key",
      name,
      ["Sở Tư pháp tỉnh Quảng Bình"],
      "STP-QB",
      "Sở Tư pháp tỉnh Quảng Bình · STP-QB",
    ],
    ["by its name alone before it has a key", name, ["Sở Tư pháp"], "", "Sở Tư pháp"],
    ["by its key alone while it has no name", name, [""], "STP-QB", "STP-QB"],
    ["by nothing", name, [""], "", ""],
    [
      "without spaces around and with single ones between",
      name,
      ["  Sở   Tư pháp "],
      " STP ",
      "Sở Tư pháp · STP",
    ],
    ["with its line breaks", name, ["Sở\nTư pháp"], "STP", "Sở\nTư pháp · STP"],
    ["with a dot of its own", name, ["A · B"], "K", "A · B · K"],
    [
      "by what is due and from whom",
      part(milestones.label),
      ["báo cáo sơ kết", "Sở Tư pháp"],
      "M1",
      "báo cáo sơ kết – Sở Tư pháp · M1",
    ],
    ["without what is lacking", part(signers.label), ["Phan Văn Khải", ""], "PVK", "Phan Văn Khải · PVK"],
    ["by its key where the first part is lacking", part(signers.label), ["", "GIÁM ĐỐC"], "PVK", "PVK"],
    [
      "as one cites it",
      part(legalTexts.label),
      ["Luật", "06/2022/QH15", "Thi đua, khen thưởng"],
      "L06",
      "Luật 06/2022/QH15 Thi đua, khen thưởng · L06",
    ],
  ])("%s", (_, label, parts, key, shown) => expect(labelOf(label, parts, key)).toBe(shown));

  test("by at most eighty characters of its name", () => {
    expect(cutName("đ".repeat(longestName))).toBe("đ".repeat(80));
    expect(labelOf(name, ["đ".repeat(81)], "K")).toBe(`${"đ".repeat(79)}… · K`);
  });
});

describe("a label is taken apart", () => {
  test.each([
    ["Sở Tư pháp · STP", { name: "Sở Tư pháp", key: "STP" }],
    ["A · B · K", { name: "A · B", key: "K" }],
    ["Sở Tư pháp·STP", { name: "Sở Tư pháp", key: "STP" }],
    ["Sở Tư pháp\u00a0·\u00a0STP", { name: "Sở Tư pháp", key: "STP" }],
    ["Sở Tư pháp", null],
    ["", null],
  ])("%j", (written, read) => expect(readLabel(written)).toEqual(read));

  test("into the key it was made with, whatever the name", () => {
    const key = fc.stringMatching(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/u);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), key, (text, code) => {
        const shown = labelOf(name, [text], code);
        if (shown.includes(keyJoint)) expect(readLabel(shown)?.key).toBe(code);
        else expect(shown).toBe(code);
      }),
    );
  });
});
