import { missingParts, readSynonyms, samePapers } from "../../award/dossier.ts";
import type { Parameters } from "../../book/rule-parameters.ts";
import { awardFacts, type Nominated } from "../../conditions/award-facts.ts";
import { dossierId, dossierLaw, type LawParts } from "../../conditions/dossier-law.ts";
import { overridesOf, withOverride } from "../../conditions/overrides.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { remembered } from "../../text/remembered.ts";
import { plainCard, plainSense, type Rule } from "../rule/rule.ts";

function lackingParts(
  facts: BookFacts,
  parameters: Parameters,
  wanted: (one: Nominated) => boolean,
  severity: "lỗi" | "gợi ý",
): readonly Spot[] {
  const synonyms = readSynonyms(parameters["cùng một loại giấy"]);
  const partsOf = dossierLaw(facts);
  const overrides = overridesOf(facts);
  const missingIn = remembered((parts: LawParts) =>
    remembered((dossier: string) => missingParts(parts.names, dossier, synonyms)),
  );
  return awardFacts(facts).nominations.flatMap((one): readonly Spot[] => {
    const { key, award, dossier } = one.row.values;
    const required = wanted(one) ? partsOf(one) : undefined;
    if (required === undefined) return [];
    const missing = missingIn(required)(dossier);
    if (missing.length === 0) return [];
    const spot = {
      row: one.row,
      column: "dossier",
      message: `Hồ sơ ${award} còn thiếu: ${missing.join("; ")}.`,
      fix: "Bổ sung rồi ghi vào cột Thành phần hồ sơ (cách nhau bằng dấu chấm phẩy).",
      law: { severity, source: required.source, unconfirmed: required.unconfirmed },
    };
    return [{ in: facts.book.nominations, ...withOverride(spot, overrides.get(`${key}\n${dossierId}`)) }];
  });
}

const parameters = { "cùng một loại giấy": samePapers };

export const dossierNotComplete: Rule = {
  id: "de-nghi.thieu-ho-so",
  severity: "lỗi",
  source: plainSense,
  parameters,
  reach: "book",
  find: (facts, chosen) =>
    lackingParts(facts, chosen, ({ stage }) => stage === "complete" || stage === "decided", "lỗi"),
};

export const dossierUnderWay: Rule = {
  id: "de-nghi.cho-bo-sung-ho-so",
  severity: "gợi ý",
  source: plainSense,
  parameters,
  reach: "book",
  find: (facts, chosen) =>
    lackingParts(
      facts,
      chosen,
      ({ stage, row }) => stage === "preparing" && row.values.submitted !== null,
      "gợi ý",
    ),
};

export const emptyDossier: Rule = {
  id: "de-nghi.ho-so-trong",
  severity: "lỗi",
  ...plainCard,
  find: (facts) => {
    const partsOf = dossierLaw(facts);
    return awardFacts(facts).nominations.flatMap((one): readonly Spot[] => {
      const { dossier, state } = one.row.values;
      if (one.stage !== "complete" || dossier.trim() !== "") return [];
      // Where the law in the book names the parts, what is missing is told by name.
      if ((partsOf(one)?.names.length ?? 0) > 0) return [];
      return [
        {
          in: facts.book.nominations,
          row: one.row,
          column: "dossier",
          message: `Trạng thái là “${state}” mà cột Thành phần hồ sơ để trống.`,
          fix: "Ghi các thành phần hồ sơ đã nhận (cách nhau bằng dấu chấm phẩy), hoặc sửa lại Trạng thái.",
        },
      ];
    });
  },
};
