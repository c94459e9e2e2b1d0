import { shortDate } from "../calendar/date-style.ts";
import { addDays, type Day, dayParts, daysBetween } from "../calendar/day.ts";
import { type BookFacts, bookFacts } from "../checks/book-facts.ts";
import { citedAs } from "../checks/legal-text-facts.ts";
import type { ParsedBook } from "../tables/book.ts";
import { campaignStem } from "../tables/new-keys.ts";
import { readFigures } from "../tables/office-figures.ts";
import { everyKind } from "../tables/shipped-text-blocks.ts";
import { foldKey } from "../text/fold.ts";
import { type NewCell, plain, type RowCollector, rowCollector } from "./copied-rows.ts";
import { basesOn, basisCells } from "./renew-bases.ts";
import type { RenewedCampaign } from "./renew-campaign.ts";
import { freeKey } from "./renew-codes.ts";
import { look } from "./review.ts";

/** What the clerk says of a campaign that starts without a former one. */
export interface StartFacts {
  /** With the office's text blocks of its kind, or the campaign's row alone. */
  readonly withBlocks: boolean;
  readonly title: string;
  readonly theme: string;
  /** What it celebrates, in words. */
  readonly event: string;
  readonly kind: "thường xuyên" | "chuyên đề" | "theo đợt";
  readonly issuer: string;
  readonly from: Day;
  readonly to: Day;
}

/** The key that the campaign will bear. */
export function startedKey(book: ParsedBook, { issuer, from }: StartFacts): string {
  const taken = new Set(book.campaigns.rows.map(({ values }) => foldKey(values.key)));
  return freeKey(campaignStem(issuer, from), taken);
}

const filled = (cells: Readonly<Record<string, string | number>>): Readonly<Record<string, NewCell>> =>
  Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, plain(cell)]));

const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

function abstractOf(title: string): string {
  return `Phát động ${/^phong trào/iu.test(title) ? small(title) : `phong trào thi đua “${title}”`}`;
}

function campaignRow(facts: BookFacts, start: StartFacts, key: string, collector: RowCollector): void {
  const { book } = facts;
  const { title, theme, kind, issuer, from, to } = start;
  const standing = book.signers.rows.filter(
    ({ values }) =>
      (values.from === null || values.from <= from) && (values.to === null || values.to >= from),
  );
  const [signer] = standing.length === 1 ? standing : [];
  const symbol = readFigures(book).symbol;
  const name = facts.units().get(issuer)?.values.name ?? "";
  const after = signer === undefined ? "" : `${signer.values.key} (${signer.values.name})`;
  collector.add(book.campaigns, key, {
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
    abstract: plain(abstractOf(title)),
    closing: plain(
      start.withBlocks && name !== ""
        ? `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về ${name} để được hướng dẫn, giải quyết`
        : "",
    ),
    signer: {
      cell: signer?.values.key ?? "",
      remarks: [look("", after, "Người ký kế hoạch: chọn, hoặc xem lại người sổ đã chọn.")],
    },
  });
}

/** Paragraphs of *Mẫu khối* for the kind, their brackets filled. */
function outlineRows(facts: BookFacts, start: StartFacts, key: string, collector: RowCollector): void {
  const { title, theme, event, kind, from, to } = start;
  const years = [dayParts(from).year, dayParts(to).year];
  const words: Readonly<Record<string, string>> = {
    ten: title,
    "chu de": theme === "" ? title : theme,
    "su kien": event === "" ? "các ngày lễ lớn, các sự kiện quan trọng của đất nước và của ngành" : event,
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
      collector.add(
        facts.book.outline,
        `${key} · ${order}`,
        filled({ campaign: key, order, rank: rank || "đoạn", text: now }),
      );
    });
}

/** Phases and milestones by default: each on a working day, each for a clerk to look at. */
function times(facts: BookFacts, { kind, from, to }: StartFacts, key: string, collector: RowCollector): void {
  const { book, calendar, settings } = facts;
  const shown = (day: Day): string => shortDate(day, settings().dateStyle);
  const june: Day = `${dayParts(from).year}-06-30`;
  const middle = from < june && june < to ? june : addDays(from, Math.floor(daysBetween(from, to) / 2));
  const two = kind === "thường xuyên" && from < to;
  const phases = two
    ? ([
        [from, middle],
        [addDays(middle, 1), to],
      ] as const)
    : ([[from, to]] as const);
  phases.forEach(([first, last], index) => {
    const cells = { campaign: key, number: index + 1, title: `Đợt ${index + 1}`, from: shown(first) };
    const dates = `${shown(first)} - ${shown(last)}`;
    collector.add(book.phases, `${key} · ${index + 1}`, {
      ...filled(cells),
      to: { cell: shown(last), remarks: [look("", dates, "Thời gian của đợt do sổ chia: xem lại.")] },
    });
  });
  const month = addDays(from, 45);
  const due: readonly (readonly [string, string, number, Day])[] = [
    ["DK", "đăng ký", 1, month < middle ? month : middle],
    ...(kind === "theo đợt" ? [] : ([["SK", "báo cáo sơ kết", 1, middle]] as const)),
    ["TK", "báo cáo tổng kết", phases.length, to],
  ];
  for (const [code, task, phase, day] of due) {
    const working = calendar().isWorkingDay(day) ? day : calendar().previous(day);
    const words = `chậm nhất là ngày ${shown(working < from ? day : working)}`;
    collector.add(book.milestones, `${key}-${code}`, {
      ...filled({ key: `${key}-${code}`, campaign: key, phase, task, remind: "10; 5; 2" }),
      audience: {
        cell: "tất cả",
        remarks: [look("", "tất cả", "Mốc áp dụng cho mọi đơn vị ở trang Đơn vị: thu hẹp nếu cần.")],
      },
      deadline: { cell: words, remarks: [look("", words, "Thời hạn do sổ đặt sẵn: xem lại.")] },
    });
  }
}

function bases(facts: BookFacts, { from }: StartFacts, key: string, collector: RowCollector): void {
  const { legalBases, recipients } = facts.book;
  const texts = basesOn(facts, from);
  texts.forEach((text, index) => {
    const { number, ...others } = basisCells(text, "căn cứ");
    const remark = look(
      "",
      citedAs(text),
      "Văn bản có hiệu lực vào ngày đầu của phong trào theo trang Văn bản pháp lý: đối chiếu lại, thêm quy chế của cơ quan cấp trên.",
    );
    collector.add(legalBases, `${key} · ${index + 1}`, {
      ...filled({ campaign: key, order: index + 1 }),
      number: { cell: number, remarks: [remark] },
      ...Object.fromEntries(Object.entries(others).map(([column, cell]) => [column, plain(cell)])),
    });
  });
  if (texts.length === 0)
    collector.tell(
      legalBases,
      key,
      "",
      look(
        "",
        "",
        "Trang Văn bản pháp lý chưa có văn bản về thi đua, khen thưởng có hiệu lực: ghi căn cứ ở trang Căn cứ.",
      ),
    );
  const lines = ["Các cơ quan, đơn vị được giao thực hiện Kế hoạch", "Lưu: VT"];
  lines.forEach((name, index) => {
    const cells = filled({ campaign: key, order: index + 1 });
    const remarks =
      index === 0 ? [look("", name, "Nơi nhận do sổ đặt sẵn: ghi rõ từng nơi, kể cả cơ quan cấp trên.")] : [];
    collector.add(recipients, `${key} · ${index + 1}`, { ...cells, name: { cell: name, remarks } });
  });
}

/**
 * A campaign's rows from the office's text blocks of its kind, with bases in force on its first day and default phases and
 * milestones; or its row alone. @param key from `startedKey`, known beforehand
 */
export function startCampaign(book: ParsedBook, start: StartFacts, key: string): RenewedCampaign {
  const facts = bookFacts(book);
  const collector = rowCollector();
  campaignRow(facts, start, key, collector);
  if (start.withBlocks) {
    outlineRows(facts, start, key, collector);
    bases(facts, start, key, collector);
    times(facts, start, key, collector);
  }
  return { key, rows: collector.rows(), review: collector.reviews() };
}
