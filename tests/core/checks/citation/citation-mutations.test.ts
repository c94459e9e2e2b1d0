import { expect, test } from "vitest";
import { citationRules } from "../../../../src/core/checks/citation-family.ts";
import { citationMutations } from "../../../mutations/citation.ts";
import { mutatedRows, newFindings } from "../../mutated-sample.ts";

test.each(citationMutations.map((mutation) => [mutation.rule, mutation] as const))(
  "one changed cell makes %s speak, and nothing else",
  (rule, mutation) => {
    expect(newFindings(mutatedRows(mutation)).map((finding) => finding.rule)).toEqual([rule]);
  },
);

test("only rules that one cell of the sample office cannot wake are left out", () => {
  const woken = new Set(citationMutations.map(({ rule }) => rule));
  expect(citationRules.map(({ id }) => id).filter((id) => !woken.has(id))).toEqual([
    // A plan without any căn cứ, or one that cites a law and is of 2020 or later: more than one cell.
    "can-cu.thieu",
    "can-cu.luat",
    // The register of the sample office is empty until papers are made.
    "so-van-ban.trung-so",
    "so-van-ban.so-nguoc-ngay",
    "so-van-ban.thieu-so",
    "so-van-ban.ky-hieu",
  ]);
});
