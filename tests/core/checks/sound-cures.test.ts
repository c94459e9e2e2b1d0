import { expect, test } from "vitest";
import { withSoundCures } from "../../../src/core/checks/sound-cures.ts";
import type { Finding } from "../../../src/core/table/finding.ts";
import { campaignWith } from "../small-office.ts";

const found = (rule: string, value: string): Finding => ({
  sheet: "Phong trào",
  row: 2,
  column: "Chủ đề",
  key: "QB-2026",
  rule,
  severity: "gợi ý",
  message: "Có điều chưa đúng.",
  fix: "Sửa lại.",
  source: "",
  cure: { label: "Sửa", value },
});
const { book } = campaignWith({ "Chủ đề": "Thi đua  khen thuởng" });

test.each<[string, string, string, boolean]>([
  ["mends the cell", "loi-van.chinh-ta", "Thi đua  khen thưởng", true],
  ["leaves the mistake as it was", "loi-van.chinh-ta", "Thi đua khen thuởng", false],
  ["mends another mistake than it says", "loi-van.dau-cach", "Thi đua  khen thưởng", false],
  ["mends one and leaves the other, which was there before", "loi-van.dau-cach", "Thi đua khen thuởng", true],
  ["brings a new mistake", "loi-van.chinh-ta", "Thi đua khen thưởng thi đua khen thưởng", false],
  ["is of a rule that needs more than the row", "loi-van.viet-hoa", "Thi đua khen thưởng", true],
])("a cure that %s", (_what, rule, value, offered) => {
  const [kept] = withSoundCures(book, [found(rule, value)]);
  expect(kept?.message).toBe("Có điều chưa đúng.");
  expect(kept?.cure !== undefined).toBe(offered);
});

test("findings without a cure, of a row or a sheet that is not there, stay as they are", () => {
  const { cure: _, ...without } = found("loi-van.chinh-ta", "");
  const others = [without, { ...found("x", "y"), row: 99 }, { ...found("x", "y"), sheet: "Không có" }];
  expect(withSoundCures(book, others)).toEqual(others);
});
