import type { BookFacts } from "../../facts/book-facts.ts";
import type { Place, Spot } from "../../facts/spot.ts";
import { seenTexts } from "../../facts/text-cells.ts";
import { quoted } from "../../text/quote.ts";
import { leftOver } from "../../text/slip/left-over.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** What is written to be filled in later: text blocks, and what the lists of the office say of themselves. */
const FORMS = new Set(["textBlocks", "settings", "templates", "rules"]);

/** A campaign whose plan has no number or day yet leaves gaps for both. */
function stillDraft({ campaigns }: BookFacts, { in: { table }, row }: Pick<Place, "in" | "row">): boolean {
  const key = row.values[table.name === "campaigns" ? "key" : "campaign"];
  const campaign = typeof key === "string" ? campaigns().get(key)?.values : undefined;
  return campaign !== undefined && (campaign.number === "" || campaign.issued === "");
}

export const leftBlank: Rule = {
  id: "loi-van.con-bo-trong",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    seenTexts(facts, (text, _raw, { in: { table } }) =>
      FORMS.has(table.name) ? undefined : leftOver(text),
    ).flatMap(({ cell, seen: { written, open } }): readonly Spot[] =>
      open && stillDraft(facts, cell)
        ? []
        : [
            {
              ...cell,
              message: `Còn chỗ chưa điền: ${quoted(written)}.`,
              fix: "Điền nội dung thật vào chỗ ấy, hoặc bỏ đi.",
            },
          ],
    ),
};
