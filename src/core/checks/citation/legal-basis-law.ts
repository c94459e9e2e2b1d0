import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay, longDate } from "../../calendar/date-style.ts";
import { dayParts } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { LegalText } from "../../facts/legal-text-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldText } from "../../text/fold.ts";
import { law, type Rule } from "../rule/rule.ts";

/** Nghị định 30/2020/NĐ-CP began then; what older papers did was right in their day. */
const since = "2020-03-05";
const isLaw = (kind: string): boolean =>
  /^(?:căn cứ )?(?:bộ luật|luật|pháp lệnh)(?!\p{L})/u.test(foldText(kind));
/** The kind alone: the law's name stands in *Trích yếu*, and so must its day, which follows the name. */
const bareKind = (kind: string): boolean => /^(?:căn cứ )?(?:bộ luật|luật|pháp lệnh)$/u.test(foldText(kind));

/** The one law of *Văn bản pháp lý* whose name, with or without its year, is all that the row says. */
function lawMeant(
  facts: BookFacts,
  { kind, abstract }: RowOf<"legalBases">["values"],
): LegalText | undefined {
  const printed = foldText(`${kind} ${abstract}`);
  const found = facts.book.legalTexts.rows.filter(({ values: { kind: type, title, issued, to } }) => {
    if (issued === null || !isLaw(type)) return false;
    const name = foldText(title);
    return (printed === name && to === null) || printed === `${name} năm ${dayParts(issued).year}`;
  });
  return found.length === 1 ? found[0]?.values : undefined;
}

function withoutDay(facts: BookFacts, row: RowOf<"legalBases">): readonly Spot[] {
  const { kind, abstract, date } = row.values;
  if (date !== null || /ngày\s+\d/u.test(`${kind} ${abstract}`)) return [];
  const issued = lawMeant(facts, row.values)?.issued ?? null;
  const column = bareKind(kind) ? "abstract" : "date";
  const value =
    issued === null
      ? ""
      : column === "date"
        ? cellDay(issued)
        : `${abstract.replace(/\s+năm\s+\d{4}$/u, "")} ${longDate(issued)}`;
  return [
    {
      in: facts.book.legalBases,
      row,
      column,
      message: `${kind} trong phần căn cứ chưa ghi ngày.`,
      fix: "Ghi ngày sau tên luật, như “Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022”.",
      ...(issued === null ? {} : { cure: { label: `Ghi ${longDate(issued)}`, value } }),
    },
  ];
}

/** A law is cited by type and name only, in the căn cứ block with its day. */
export const legalBasisLaw: Rule = {
  id: "can-cu.luat",
  severity: "gợi ý",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6", since),
  parameters: {},
  reach: "row",
  find: (facts) =>
    facts.book.legalBases.rows.flatMap((row): readonly Spot[] => {
      const { kind, number, issuer, role, campaign } = row.values;
      const day = facts.lawDay(campaign);
      if (role !== "căn cứ" || !isLaw(kind) || day === null || day < since) return [];
      const superfluous = [
        { column: "number", text: number, name: "số" },
        { column: "issuer", text: issuer, name: "cơ quan ban hành" },
      ].filter(({ text }) => text !== "");
      return [
        ...superfluous.map(
          ({ column, text, name }): Spot => ({
            in: facts.book.legalBases,
            row,
            column,
            message: `${kind} được viện dẫn kèm ${name} (${text}).`,
            fix: "Luật, pháp lệnh chỉ ghi loại và tên, trong phần căn cứ kèm ngày: để trống ô này.",
            cure: { label: `Bỏ ${name}`, value: "" },
          }),
        ),
        ...withoutDay(facts, row),
      ];
    }),
};
