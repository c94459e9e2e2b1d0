import { dossierCheck, samePapers, samePapersName } from "../../award/dossier.ts";
import { awardFacts, type Nominated } from "../../conditions/award-facts.ts";
import { type DossierAsks, dossierAsks, dossierId } from "../../conditions/dossier-asks.ts";
import { overridesOf, withOverride } from "../../conditions/overrides.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { unconfirmed } from "../../table/origin.ts";
import { plainCard, plainSense, type Rule } from "../rule/rule.ts";

/** Nothing is listed and nothing is asked by name: told as an empty dossier. */
const isEmpty = (one: Nominated, { needed }: DossierAsks): boolean =>
  needed.length === 0 && one.row.values.dossier.trim() === "";

function lackingIn(
  facts: BookFacts,
  wanted: (one: Nominated) => boolean,
  severity: "lỗi" | "gợi ý",
): readonly Spot[] {
  const overrides = overridesOf(facts);
  return awardFacts(facts).nominations.flatMap((one): readonly Spot[] => {
    const asked = wanted(one) ? dossierAsks(facts)(one) : undefined;
    if (asked === undefined || asked.lacking.length === 0 || isEmpty(one, asked)) return [];
    const { key, award } = one.row.values;
    const spot = {
      row: one.row,
      column: "dossier",
      message: `Hồ sơ ${award} còn thiếu: ${asked.lacking.join("; ")}.`,
      fix: "Bổ sung rồi ghi vào cột Thành phần hồ sơ (cách nhau bằng dấu chấm phẩy).",
      law: { severity, source: asked.source, unconfirmed: asked.confidence === unconfirmed },
    };
    return [{ in: facts.book.nominations, ...withOverride(spot, overrides.get(`${key}\n${dossierId}`)) }];
  });
}

export const dossierNotComplete: Rule = {
  id: dossierCheck,
  severity: "lỗi",
  source: plainSense,
  parameters: { [samePapersName]: samePapers },
  reach: "book",
  find: (facts) =>
    // Ngày đủ hồ sơ starts the clock of the appraisal, whatever the state says.
    lackingIn(
      facts,
      ({ stage, row }) =>
        stage === "complete" ||
        stage === "decided" ||
        (stage === "preparing" && row.values.completed !== null),
      "lỗi",
    ),
};

export const dossierUnderWay: Rule = {
  id: "de-nghi.cho-bo-sung-ho-so",
  severity: "gợi ý",
  ...plainCard,
  find: (facts) =>
    lackingIn(
      facts,
      ({ stage, row: { values } }) =>
        stage === "preparing" && values.submitted !== null && values.completed === null,
      "gợi ý",
    ),
};

export const emptyDossier: Rule = {
  id: "de-nghi.ho-so-trong",
  severity: "lỗi",
  ...plainCard,
  find: (facts) =>
    awardFacts(facts).nominations.flatMap((one): readonly Spot[] => {
      const { dossier, state } = one.row.values;
      if (one.stage !== "complete" || dossier.trim() !== "") return [];
      // Where the law in the book names the parts, what is missing is told by name.
      if ((dossierAsks(facts)(one)?.needed.length ?? 0) > 0) return [];
      return [
        {
          in: facts.book.nominations,
          row: one.row,
          column: "dossier",
          message: `Trạng thái là “${state}” mà cột Thành phần hồ sơ để trống.`,
          fix: "Ghi các thành phần hồ sơ đã nhận (cách nhau bằng dấu chấm phẩy), hoặc sửa lại Trạng thái.",
        },
      ];
    }),
};
