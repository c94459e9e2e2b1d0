import { fromRoman } from "../../text/roman.ts";

/** What a campaign's event name asks for; `surely` when the words can mean nothing else. */
export type EventName =
  | { readonly of: "milestone"; readonly key: string; readonly surely: boolean }
  | { readonly of: "campaign"; readonly edge: "start" | "end" }
  | { readonly of: "phase"; readonly edge: "start" | "end"; readonly which: number | string };

const REFERENCE = /^\{ ?hạn ?: ?([^{}]+?) ?\}$/u;
const MILESTONE = /^(?:thời )?(hạn|mốc)(?: của)?(?: mốc)? ([^\s{}]+)$/u;
const CODE = /^[\p{L}\d]+[-_.][\p{L}\d._-]+$/u;
const EDGE =
  /^(?:(bắt đầu|mở đầu|phát động|khởi động|triển khai|đầu)|kết thúc|hết|cuối) ((?:đợt|phong trào|thi đua đợt)(?: .{1,200})?)$/u;
const CAMPAIGN = /^phong trào(?: thi đua)?(?: này)?$/u;
const PHASE =
  /^(?:phong trào )?(?:thi đua )?đợt (?:thi đua )?(?:cao điểm )?(?:thứ |số )?(\d{1,3}|[ivx]{1,4}|nhất|một|hai|ba|tư|bốn|năm|sáu)$/u;
const NUMBERS: Readonly<Record<string, number>> = {
  nhất: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
};

/**
 * Reads “kết thúc đợt 1”, “bắt đầu đợt thi đua thứ hai”, “kết thúc phong trào”, “mốc BTP-DK-DV”, “hạn BTP-DK-DV”,
 * “{hạn: BTP-DK-DV}”. A phase that is not numbered is asked for by its title, if that begins with “đợt”: one titled “Năm
 * 2017” must not catch “kết thúc năm 2017”.
 * @param name as the resolver asks for it: folded, without “ngày”, “khi” before it
 */
export function readEventName(name: string): EventName | undefined {
  const reference = REFERENCE.exec(name)?.[1];
  if (reference !== undefined) return { of: "milestone", key: reference, surely: true };
  const [, word, key] = MILESTONE.exec(name) ?? [];
  if (key !== undefined) return { of: "milestone", key, surely: word === "mốc" || CODE.test(key) };
  const [, start, what] = EDGE.exec(name) ?? [];
  if (what === undefined) return undefined;
  const edge = start === undefined ? "end" : "start";
  if (CAMPAIGN.test(what)) return { of: "campaign", edge };
  const number = PHASE.exec(what)?.[1];
  if (number === undefined) return { of: "phase", edge, which: what };
  return { of: "phase", edge, which: NUMBERS[number] ?? fromRoman(number) ?? Number(number) };
}

const SEEMS = /\{ ?hạn ?: ?([^{}]{1,200}?) ?\}|(?:hạn|mốc) ([^\s{}]{1,200}?)(?=[.,;:)]*(?:\s|$))/gu;

/** Keys that words seem to hang on, so that those milestones can be worked out first. */
export const seemingKeys = (foldedWords: string): readonly string[] =>
  [...foldedWords.matchAll(SEEMS)].map(([, reference, key]) => reference ?? key ?? "");
