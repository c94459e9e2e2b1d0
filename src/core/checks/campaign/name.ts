import type { BookFacts } from "../../facts/book-facts.ts";
import { campaignOf } from "../../facts/cited-texts.ts";
import { seenProse } from "../../facts/prose-cells.ts";
import {
  type CampaignName,
  compareNames,
  namesOf,
  type QuotedName,
  quotedNames,
} from "../../facts/quoted-names.ts";
import type { Spot } from "../../facts/spot.ts";
import { listed, type SeenText } from "../../facts/text-columns.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Looks the same quotation up once: hundreds of nominations quote one name. */
function variantFinder(facts: BookFacts): (campaign: string, quote: string) => Slip | undefined {
  const names = new Map([...facts.campaigns()].map(([key, { values }]) => [key, namesOf(values)]));
  const others = [...names.values()].flat();
  const seen = new Map<string, Slip | undefined>();
  return (campaign, quote) => {
    const id = `${campaign}\n${quote}`;
    if (!seen.has(id)) seen.set(id, findSlip(quote, names.get(campaign) ?? [], others));
    return seen.get(id);
  };
}

/** A quotation that must have meant this name. */
interface Slip {
  readonly name: string;
  readonly here: string;
  readonly there: string;
}

function findSlip(
  quote: string,
  own: readonly CampaignName[],
  others: readonly CampaignName[],
): Slip | undefined {
  const slips = own.flatMap((name) => {
    const compared = compareNames(quote, name);
    return typeof compared === "object" ? [{ name: name.name, ...compared }] : [];
  });
  const [slip] = slips;
  if (slip === undefined) return undefined;
  return others.some((name) => compareNames(quote, name) === "same") ? undefined : slip;
}

function spots(
  { cell, seen: quotes }: SeenText<readonly QuotedName[]>,
  find: (campaign: string, quote: string) => Slip | undefined,
): readonly Spot[] {
  const { text, ...place } = cell;
  return quotes.flatMap(({ index, name }): readonly Spot[] => {
    const slip = find(campaignOf(cell), name);
    if (slip === undefined) return [];
    return [
      {
        ...place,
        message: `Tên phong trào ghi “${slip.here}”, trong khi trang Phong trào ghi “${slip.there}”.`,
        fix: "Đối chiếu văn bản phát động, rồi ghi thống nhất một tên ở mọi chỗ.",
        cure: {
          label: "Ghi đúng tên ở trang Phong trào",
          value: text.slice(0, index) + slip.name + text.slice(index + name.length),
        },
      },
    ];
  });
}

/** One campaign quoted under two names, such as “Không ai …” beside “Không để ai bị bỏ lại phía sau”. */
export const campaignNameVariant: Rule = {
  id: "phong-trao.ten-khac-nhau",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const find = variantFinder(facts);
    return seenProse(facts, (text) => listed(quotedNames(text))).flatMap((seen) => spots(seen, find));
  },
};
