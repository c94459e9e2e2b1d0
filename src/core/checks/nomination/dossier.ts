import { missingParts, readSynonyms } from "../../award/dossier.ts";
import { meritKindKey } from "../../award/merit-kind.ts";
import type { Parameters } from "../../book/rule-parameters.ts";
import type { Day } from "../../calendar/day.ts";
import { spanHolds } from "../../calendar/span.ts";
import { awardFacts, type Nominated } from "../../conditions/award-facts.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { unconfirmed } from "../../table/origin.ts";
import { remembered } from "../../text/remembered.ts";
import { plainSense, type Rule } from "../rule/rule.ts";

interface Parts {
  readonly names: readonly string[];
  readonly source: string;
  readonly unconfirmed: boolean;
}

/** The parts that *Hồ sơ luật* requires, by award, kind of merit and day; nothing where the law is not in the book. */
function requiredParts({ book }: BookFacts): (award: string) => (kind: string) => (day: Day) => Parts {
  const rows = book.dossierParts.rows
    .filter(({ values }) => values.required === "có" && values.award !== "" && values.part !== "")
    .map(({ values }) => ({
      ...values,
      kind: values.meritKind === "" ? "" : meritKindKey(values.meritKind),
    }));
  return remembered((award: string) =>
    remembered((kind: string) =>
      remembered((day: Day): Parts => {
        const fit = rows.filter(
          (row) => row.award === award && (row.kind === "" || row.kind === kind) && spanHolds(row, day),
        );
        return {
          names: fit.map((row) => row.part),
          source: fit[0]?.source ?? "",
          unconfirmed: fit.some(({ confidence }) => confidence === unconfirmed),
        };
      }),
    ),
  );
}

function lackingParts(
  facts: BookFacts,
  parameters: Parameters,
  wanted: (one: Nominated) => boolean,
  severity: "lỗi" | "gợi ý",
): readonly Spot[] {
  const synonyms = readSynonyms(parameters["cùng một loại giấy"]);
  const partsOf = requiredParts(facts);
  const missingIn = remembered((parts: Parts) =>
    remembered((dossier: string) => missingParts(parts.names, dossier, synonyms)),
  );
  return awardFacts(facts).nominations.flatMap((one): readonly Spot[] => {
    const { award, dossier } = one.row.values;
    if (one.handedIn === null || !wanted(one)) return [];
    const required = partsOf(award)(one.kind)(one.handedIn);
    const missing = missingIn(required)(dossier);
    if (missing.length === 0) return [];
    return [
      {
        in: facts.book.nominations,
        row: one.row,
        column: "dossier",
        message: `Hồ sơ ${award} còn thiếu: ${missing.join("; ")}.`,
        fix: "Bổ sung rồi ghi vào cột Thành phần hồ sơ (cách nhau bằng dấu chấm phẩy).",
        law: { severity, source: required.source, unconfirmed: required.unconfirmed },
      },
    ];
  });
}

const parameters = {
  "cùng một loại giấy": "văn bản đề nghị = tờ trình, biên bản bình xét = biên bản xét = biên bản họp",
};

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
