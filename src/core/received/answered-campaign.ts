import { cellDay } from "../calendar/date-style.ts";
import { numberKey } from "../reader/body/cited.ts";
import type { Reading } from "../reader/reading.ts";
import { inQuotes } from "../text/quote.ts";
import { fromPaper, subjectLines, subjectOf } from "./paper-words.ts";
import { plainName } from "./plain-name.ts";
import { type Guess, noGuess } from "./proposal.ts";
import type { AnsweredCampaign, ReceivedNames } from "./received-names.ts";

/** Years that stand in a line by themselves: “năm 2026”, “2026 - 2030”. */
const yearsIn = (line: string): readonly string[] => [
  ...new Set(
    [...line.replace(/\([^()]*\)/gu, " ").matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => year),
  ),
];

const runsIn = ({ from, to }: AnsweredCampaign, year: string): boolean =>
  (from === null || from.slice(0, 4) <= year) && (to === null || year <= to.slice(0, 4));

const LEAD =
  /^(?:(?:phong trào|đợt|cuộc vận động) )?(?:thi đua )?(?:yêu nước |cao điểm |đặc biệt |chuyên đề )*/u;

/** What of a title or a theme tells it from others: without brackets, “phong trào thi đua” and quotation marks. */
export function ownName(title: string): string {
  const [, inner] = /[“"]([^“”"]+)[”"]/u.exec(title) ?? [];
  return plainName(inner ?? title.replace(/\([^()]*\)/gu, " ")).replace(LEAD, "");
}

/** A name of two words names too much. */
const namesIt = (line: string, name: string): boolean => {
  const own = ownName(name);
  return own.split(" ").length >= 3 && ` ${line} `.includes(` ${own} `);
};

const named = (line: string, { title, theme }: AnsweredCampaign): boolean =>
  [title, theme].some((name) => namesIt(plainName(line), name));

/** How a paper cites a campaign's plan: the words, and whether they tell its day. */
function citedIn(
  { cited, paragraphs }: Reading,
  { number, issued }: AnsweredCampaign,
): { readonly words: string; readonly dated: boolean } | undefined {
  const wanted = number === "" ? "" : numberKey(number);
  const found = cited.filter(
    ({ number: cites, date, source }) =>
      cites !== null &&
      wanted !== "" &&
      numberKey(cites) === wanted &&
      paragraphs[source.paragraph]?.part === 0 &&
      (date === null || issued === null || date === issued || issued.startsWith(date)),
  );
  const best = found.find(({ date }) => date?.length === 10) ?? found[0];
  return best === undefined
    ? undefined
    : { words: best.source.words, dated: best.date?.length === 10 && best.date === issued };
}

/** What speaks against a campaign that is the only one found. */
function against(campaign: AnsweredCampaign, reading: Reading): readonly string[] {
  const subject = subjectOf(reading);
  const otherYear = yearsIn(subject).find((year) => !runsIn(campaign, year));
  const quoted = reading.campaigns.find(
    (name) => subject.includes(plainName(name).slice(0, 20)) && !named(name, campaign),
  );
  return [
    ...(otherYear === undefined
      ? []
      : [`Trích yếu ghi năm ${otherYear}, ngoài thời gian của phong trào: xem là năm nào.`]),
    ...(quoted === undefined ? [] : [`Trích yếu nêu phong trào khác: ${inQuotes(quoted)}.`]),
    ...(campaign.closed ? ["Phong trào này đã tổng kết: xem có nhận nữa không."] : []),
  ];
}

/**
 * Which campaign a paper answers: the one that its title names, else the one whose plan it cites by number and day. A year
 * alone is never sure, and neither is what its own title contradicts.
 */
export function answeredCampaign(reading: Reading, { campaigns }: ReceivedNames): Guess {
  const subject = subjectOf(reading);
  const lines = fromPaper(...subjectLines(reading));
  const cites = campaigns.flatMap((campaign) => {
    const cited = citedIn(reading, campaign);
    return cited === undefined ? [] : [{ campaign, ...cited }];
  });
  const byName = campaigns.filter((each) => named(subject, each));
  const inYears = yearsIn(subject);
  const byYear = campaigns.filter(
    ({ yearly, ...each }) =>
      yearly && inYears.length > 0 && inYears.every((year) => runsIn({ yearly, ...each }, year)),
  );
  const others = [...byName, ...cites.map(({ campaign }) => campaign), ...byYear].map(({ key }) => key);
  const guess = (campaign: AnsweredCampaign, taken: Guess["taken"], doubts: readonly string[]): Guess => {
    const said = [...doubts, ...against(campaign, reading)];
    return {
      key: campaign.key,
      sure: said.length > 0 ? "cần xem" : "chắc",
      taken,
      others: [...new Set(others)].filter((key) => key !== campaign.key),
      said,
    };
  };
  const many = "Văn bản hợp với nhiều phong trào: chọn đúng phong trào.";
  // A name may be another's too: “năm 2026” and the same without a year.
  const closest = byName.filter((each) => cites.some(({ campaign }) => campaign === each));
  const [titled] = closest.length === 1 ? closest : byName;
  if (titled !== undefined)
    return guess(titled, lines, byName.length > 1 && closest.length !== 1 ? [many] : []);
  const [cited, second] = cites;
  if (cited !== undefined) {
    const { campaign, words, dated } = cited;
    const undated =
      dated || inYears.some((year) => runsIn(campaign, year))
        ? []
        : [`Văn bản dẫn ${campaign.number} mà không ghi ngày: xem là kế hoạch của năm nào.`];
    return guess(campaign, fromPaper(words), second === undefined ? undated : [many]);
  }
  const [yearly, another] = byYear;
  if (yearly === undefined) return noGuess("Văn bản không nêu phong trào hay kế hoạch nào của sổ.");
  const issued = yearly.issued === null ? "" : ` ngày ${cellDay(yearly.issued)}`;
  const plan = yearly.number === "" ? "kế hoạch của phong trào" : `kế hoạch số ${yearly.number}${issued}`;
  return guess(
    yearly,
    lines,
    another === undefined ? [`Văn bản không dẫn ${plan}; chỉ năm là khớp.`] : [many],
  );
}
