import { campaignStem } from "../book/new-keys.ts";
import { readFigures } from "../book/office-figures.ts";
import type { ParsedBook } from "../book/parsed-book.ts";
import { dayParts } from "../calendar/day.ts";
import { spanHolds } from "../calendar/span.ts";
import { type BookFacts, bookFacts } from "../facts/book-facts.ts";
import { citedAs } from "../facts/legal-text-facts.ts";
import { everyKind } from "../tables/campaign/text-blocks.ts";
import { foldKey } from "../text/fold.ts";
import { basesOn, basisCells } from "./bases.ts";
import { freeKey } from "./codes.ts";
import { filled, plain, type RowCollector, rowCollector } from "./copied-rows.ts";
import type { RenewedCampaign } from "./renew-campaign.ts";
import { look } from "./review.ts";
import { startTargets } from "./start-targets.ts";
import { type StartSpan, startTimes } from "./start-times.ts";

/** What the clerk says of a campaign that starts without a former one. */
export interface StartFacts extends StartSpan {
  /** With the office's text blocks of its kind, or the campaign's row alone. */
  readonly withBlocks: boolean;
  readonly title: string;
  readonly theme: string;
  /** What it celebrates, in words. */
  readonly event: string;
  readonly issuer: string;
}

/** The key that the campaign will bear. */
export function startedKey(book: ParsedBook, { issuer, from }: StartFacts): string {
  const taken = new Set(book.campaigns.rows.map(({ values }) => foldKey(values.key)));
  return freeKey(campaignStem(issuer, from), taken);
}

const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The campaign as a sentence calls it; “phong trào thi đua” stands in it once, whatever the clerk typed. */
function calledIn(title: string): string {
  if (/^(?:đợt|phong trào)\s/iu.test(title)) return small(title);
  return /^thi đua\s/iu.test(title) ? `phong trào ${small(title)}` : `phong trào thi đua “${title}”`;
}

/** How a plan begins; the texts of law it stands on are printed above by themselves. */
const openingOf = (title: string, office: string): string =>
  `${office} ban hành Kế hoạch tổ chức ${calledIn(title)} như sau:`;

function campaignRow(facts: BookFacts, start: StartFacts, key: string, collector: RowCollector): void {
  const { book } = facts;
  const { title, theme, kind, issuer, from, to } = start;
  const standing = book.signers.rows.filter(({ values }) => spanHolds(values, from));
  const [signer] = standing.length === 1 ? standing : [];
  const symbol = readFigures(book).symbol;
  const name = facts.units().get(issuer)?.values.name ?? "";
  const after = signer?.values.key ?? "";
  collector.add(book.campaigns, {
    ...filled({
      key,
      title,
      theme,
      kind,
      issuer,
      anniversary: start.event,
      form: "Kế hoạch",
      state: "dự thảo",
    }),
    from: plain({ day: from }),
    to: plain({ day: to }),
    symbol: {
      cell: symbol === "" ? "" : `KH-${symbol}`,
      remarks: [
        look(
          "",
          symbol === "" ? "" : `KH-${symbol}`,
          "Ký hiệu của kế hoạch: đối chiếu lại, hoặc ghi nếu còn trống.",
        ),
      ],
    },
    place: plain(signer?.values.place ?? ""),
    abstract: plain(`Phát động ${calledIn(title)}`),
    ...(start.withBlocks && name !== "" ? { opening: plain(openingOf(title, name)) } : {}),
    closing: plain(
      start.withBlocks && name !== ""
        ? `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về ${name} để được hướng dẫn, giải quyết`
        : "",
    ),
    signer: {
      cell: after,
      remarks: [look("", after, "Người ký kế hoạch: chọn, hoặc xem lại người sổ đã chọn.")],
    },
  });
}

/** Paragraphs of *Mẫu khối* for the kind, their brackets filled. */
function outlineRows(
  facts: BookFacts,
  start: StartFacts,
  key: string,
  collector: RowCollector,
): readonly string[] {
  const texts: string[] = [];
  const { title, theme, event, kind, from, to } = start;
  const years = [dayParts(from).year, dayParts(to).year];
  const words: Readonly<Record<string, string>> = {
    ten: title,
    "chu de": theme === "" ? title : theme,
    "su kien": event === "" ? "các ngày lễ lớn, các sự kiện quan trọng của đất nước và của ngành" : event,
    "co quan": facts.units().get(start.issuer)?.values.name ?? "cơ quan phát động",
    "thoi gian": years[0] === years[1] ? `năm ${years[0]}` : `giai đoạn ${years.join(" - ")}`,
    ma: key,
  };
  const mine = new Set([foldKey(kind), foldKey(everyKind), ""]);
  facts.book.textBlocks.rows
    .filter(({ values }) => values.kind.split(";").some((one) => mine.has(foldKey(one))))
    .sort((a, b) => (a.values.order ?? 0) - (b.values.order ?? 0))
    .forEach(({ values: { rank, text } }, index) => {
      const order = (index + 1) * 10;
      const now = text.replace(
        /\[([^[\]]{1,20})\]/gu,
        (written, name: string) => words[foldKey(name)] ?? written,
      );
      texts.push(now);
      collector.add(facts.book.outline, filled({ campaign: key, order, rank: rank || "đoạn", text: now }));
    });
  return texts;
}

function bases(facts: BookFacts, { from, issuer }: StartFacts, key: string, collector: RowCollector): void {
  const { legalBases, recipients } = facts.book;
  const texts = basesOn(facts, from);
  texts.forEach((text, index) => {
    const { number, ...others } = basisCells(text, "căn cứ");
    const remark = look(
      "",
      citedAs(text),
      "Văn bản có hiệu lực vào ngày đầu của phong trào theo trang Văn bản pháp lý: đối chiếu lại, thêm quy chế của cơ quan cấp trên.",
    );
    collector.add(legalBases, {
      ...filled({ campaign: key, order: index + 1 }),
      number: { cell: number, remarks: [remark] },
      ...Object.fromEntries(Object.entries(others).map(([column, cell]) => [column, plain(cell)])),
    });
  });
  if (texts.length === 0)
    collector.tell(
      legalBases,
      "",
      "",
      look(
        "",
        "",
        "Trang Văn bản pháp lý chưa có văn bản về thi đua, khen thưởng có hiệu lực: ghi căn cứ ở trang Căn cứ.",
      ),
    );
  recipientLines(facts, issuer).forEach(([name, purpose], index) => {
    const cells = filled({ campaign: key, order: index + 1, ...(purpose === "" ? {} : { purpose }) });
    const remarks =
      index === 0 ? [look("", name, "Nơi nhận do sổ đặt sẵn: ghi rõ từng nơi, kể cả cơ quan cấp trên.")] : [];
    collector.add(recipients, { ...cells, name: { cell: name, remarks } });
  });
}

/** Who gets the plan, from the superior down to the file (NĐ 30/2020, Phụ lục I, II.9). */
function recipientLines(facts: BookFacts, issuer: string): readonly (readonly [string, string])[] {
  const office = facts.units().get(issuer)?.values;
  const superior = facts.units().get(office?.parent ?? "")?.values.name ?? "";
  return [
    ...(superior === "" ? [] : ([[superior, "để báo cáo"]] as const)),
    ["Các cơ quan, đơn vị được giao thực hiện Kế hoạch", "để thực hiện"],
    ["Lưu: VT", ""],
  ];
}

/**
 * A campaign's rows from the office's text blocks of its kind, with bases in force on its first day and default phases and
 * milestones; or its row alone. @param key from `startedKey`, known beforehand
 */
export function startCampaign(book: ParsedBook, start: StartFacts, key: string): RenewedCampaign {
  const facts = bookFacts(book, null);
  const collector = rowCollector();
  campaignRow(facts, start, key, collector);
  if (start.withBlocks) {
    startTargets(book, outlineRows(facts, start, key, collector), key, collector);
    bases(facts, start, key, collector);
    startTimes(facts, start, key, collector);
  }
  return { key, rows: collector.rows(), review: collector.reviews() };
}
