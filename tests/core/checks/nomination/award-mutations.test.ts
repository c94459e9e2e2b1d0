import { expect, test } from "vitest";
import { awardRules } from "../../../../src/core/checks/award-family.ts";
import { awardMutations } from "../../../mutations/award.ts";
import { mutatedRows, newFindings } from "../../mutated-sample.ts";

test.each(awardMutations.map((mutation) => [mutation.rule, mutation] as const))(
  "one changed cell makes %s speak, and nothing else",
  (rule, mutation) => {
    expect(newFindings(mutatedRows(mutation)).map((finding) => finding.rule)).toEqual([rule]);
  },
);

test("every rule that one cell can wake has its mutation", () => {
  // Each of these needs two rows alike, or a span in which two rules of law meet; the sample office has neither.
  const needsMore = [
    "dang-ky.trung-noi-dung",
    "de-nghi.khen-khong-duoc-tinh",
    "de-nghi.khen-hai-lan",
    "de-nghi.da-khen-trong-nam",
    "de-nghi.khen-nha-nuoc-trong-nam",
    "de-nghi.co-the-trung-nguoi",
    "lich-su.ghi-hai-lan",
  ];
  expect([...awardMutations.map(({ rule }) => rule), ...needsMore].sort()).toEqual(
    awardRules.map(({ id }) => id).sort(),
  );
});
