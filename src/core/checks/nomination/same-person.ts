import { type NamePlace, nameVariants } from "../../award/name-variants.ts";
import { awardFacts, type Nominated } from "../../conditions/award-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

type NamedSpot = NamePlace & Pick<Spot, "in" | "row" | "column">;

export const nameVariant: Rule = {
  id: "ten-nguoi.co-the-trung",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const { lineage, nominations } = awardFacts(facts);
    const { book } = facts;
    const places: readonly NamedSpot[] = [
      ...nominations.map(({ row, heir }) => ({
        in: book.nominations,
        row,
        column: "name",
        name: row.values.name,
        within: heir,
        born: row.values.born ?? "",
      })),
      ...book.awardHistory.rows.map((row) => ({
        in: book.awardHistory,
        row,
        column: "holder",
        name: row.values.holder,
        within: lineage.heirOf(row.values.unit),
        born: "",
      })),
    ].filter(({ name, within }) => name !== "" && within !== "");
    return nameVariants(places).map(
      ({ place, usual }): Spot => ({
        in: place.in,
        row: place.row,
        column: place.column,
        message: `Có thể trùng với ${quoted(usual.name)} (dòng ${usual.row.at} trang ${usual.in.table.sheet}), chỉ khác cách viết.`,
        fix: "Viết một cách cho một người; nếu là hai người khác nhau thì ghi ngày sinh của cả hai, hoặc ghi lý do ở cột Bỏ qua.",
        cure: { label: `Ghi ${quoted(usual.name)}`, value: usual.name },
      }),
    );
  },
};

/** The same name in one campaign: by unit line, and by birth date. */
function meetingPlaces({ row, holder, heir }: Nominated): readonly string[] {
  const { campaign, born } = row.values;
  const line = `${holder}|${campaign}|unit|${heir}`;
  return born === null ? [line] : [line, `${holder}|${campaign}|born|${born}`];
}

export const samePersonTwoUnits: Rule = {
  id: "de-nghi.co-the-trung-nguoi",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const first = new Map<string, Nominated>();
    return awardFacts(facts).nominations.flatMap((one): readonly Spot[] => {
      const { subject, unit, born } = one.row.values;
      if (!one.again || subject !== "cá nhân" || one.holder === "" || unit === "" || one.stage === "dropped")
        return [];
      const places = meetingPlaces(one);
      const other = places
        .map((place) => first.get(place))
        .find((met) => {
          const values = met?.row.values;
          return (
            values !== undefined &&
            values.unit !== unit &&
            (values.born === null || born === null || values.born === born)
          );
        });
      for (const place of places) if (!first.has(place)) first.set(place, one);
      if (other === undefined) return [];
      return [
        {
          in: facts.book.nominations,
          row: one.row,
          column: "name",
          message: `Có thể trùng với ${quoted(other.row.values.name)} của ${other.row.values.unit} ở dòng ${other.row.at}.`,
          fix: "Nếu là một người, giữ một dòng với đơn vị hiện nay; nếu là hai người thì ghi ngày sinh của cả hai.",
        },
      ];
    });
  },
};
