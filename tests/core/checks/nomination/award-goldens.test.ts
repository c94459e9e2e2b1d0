import { expect, test } from "vitest";
import { deadlineProof } from "../../../mutations/deadline.ts";
import { nominationProof } from "../../../mutations/nomination.ts";
import { registrationProof } from "../../../mutations/registration.ts";
import { mutatedRows, newFindings } from "../../mutated-sample.ts";
import { sampleRows } from "../../sample-book.ts";

const tracking = deadlineProof.mutations.filter(({ rule }) => rule.startsWith("theo-doi."));

/** The sentences as a clerk reads them, once for each rule that one cell wakes. */
test("what the rules of awards say", async () => {
  const lines = [...registrationProof.mutations, ...tracking, ...nominationProof.mutations].flatMap(
    (mutation) =>
      newFindings(mutatedRows(sampleRows, mutation)).map(
        ({ rule, severity, column, message, fix, source, cure }) =>
          [
            `${rule} (${severity}) ở cột ${column}`,
            `  ${message}`,
            `  → ${fix}`,
            ...(source === "" ? [] : [`  [${source}]`]),
            ...(cure === undefined
              ? []
              : [`  ⟨${cure.label}⟩ ${cure.value === "" ? "(để trống)" : cure.value}`]),
          ].join("\n"),
      ),
  );
  await expect(`${lines.join("\n\n")}\n`).toMatchFileSnapshot("../../../golden/said/award-findings.txt");
});
