import { expect, test } from "vitest";
import { awardMutations } from "../../../mutations/award.ts";
import { mutatedRows, newFindings } from "../../mutated-sample.ts";

/** The sentences as a clerk reads them, once for each rule that one cell wakes. */
test("what the rules of awards say", async () => {
  const lines = awardMutations.flatMap((mutation) =>
    newFindings(mutatedRows(mutation)).map(({ rule, severity, column, message, fix, source, cure }) =>
      [
        `${rule} (${severity}) ở cột ${column}`,
        `  ${message}`,
        `  → ${fix}`,
        ...(source === "" ? [] : [`  [${source}]`]),
        ...(cure === undefined ? [] : [`  ⟨${cure.label}⟩ ${cure.value === "" ? "(để trống)" : cure.value}`]),
      ].join("\n"),
    ),
  );
  await expect(`${lines.join("\n\n")}\n`).toMatchFileSnapshot("../../../golden/said/award-findings.txt");
});
