import { expect, test } from "vitest";
import { baseMutations } from "../../mutations/base.ts";
import { mutatedRows, newFindings } from "../mutated-sample.ts";

test.each(baseMutations.map((mutation) => [mutation.rule, mutation] as const))(
  "%s: one changed cell of the sample office makes it speak, and nothing else",
  (rule, mutation) => {
    expect(newFindings(mutatedRows(mutation)).map((finding) => finding.rule)).toEqual([rule]);
  },
);
