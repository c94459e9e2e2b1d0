import { expect, test } from "vitest";
import { textMutations } from "../../../mutations/text.ts";
import { mutatedRows, newFindings } from "../../mutated-sample.ts";

test.each(textMutations.map((mutation) => [mutation.rule, mutation.value.slice(0, 40), mutation] as const))(
  "one changed cell makes %s speak, and nothing else: %s",
  (rule, _value, mutation) => {
    expect(newFindings(mutatedRows(mutation)).map((finding) => finding.rule)).toEqual([rule]);
  },
);
