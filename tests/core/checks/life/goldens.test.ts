import { expect, test } from "vitest";
import { lifeProof } from "../../../mutations/life.ts";
import { mutatedRows, newFindings } from "../../mutated-sample.ts";
import { sampleRows } from "../../sample-book.ts";

/** The sentences as a clerk reads them, once for each cell that wakes a rule. */
test("what the rules of life say", async () => {
  const lines = lifeProof.mutations.flatMap((mutation) =>
    newFindings(mutatedRows(sampleRows, mutation)).map(
      ({ rule, severity, column, message, fix, source, cure }) =>
        [
          `${rule} (${severity}) ở cột ${column}`,
          `  ${message}`,
          `  → ${fix}`,
          ...(source === "" ? [] : [`  [${source}]`]),
          ...(cure === undefined ? [] : [`  ⟨${cure.label}⟩ ${cure.value}`]),
        ].join("\n"),
    ),
  );
  await expect(`${lines.join("\n\n")}\n`).toMatchFileSnapshot("../../../golden/said/life-findings.txt");
});
