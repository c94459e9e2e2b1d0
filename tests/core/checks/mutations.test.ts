import { expect, test } from "vitest";
import { allMutations } from "../../mutations/all-rooms.ts";
import { mutatedRows, newFindings } from "../mutated-sample.ts";

test.each(allMutations.map((mutation) => [mutation.rule, mutation.value.slice(0, 40), mutation] as const))(
  "one changed cell of the sample office makes %s speak, and nothing else: %s",
  (rule, _value, mutation) => {
    expect(newFindings(mutatedRows(mutation)).map((finding) => finding.rule)).toEqual([rule]);
  },
);
