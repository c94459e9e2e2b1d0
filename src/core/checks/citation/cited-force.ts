import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { type CitedText, citedTexts } from "../../facts/cited-texts.ts";
import { citedAs, type LegalText, lawNames, legalTextOf, successorOn } from "../../facts/legal-text-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { unconfirmed } from "../../table/origin.ts";
import { foldText } from "../../text/fold.ts";
import { law, type Rule } from "../rule/rule.ts";

/** A sentence about a text's end may name the text that ended: “thay thế Nghị định số …”, “… (nay được thay thế bởi …)”. */
const endsBefore = /(?:thay thế|sửa đổi|bổ sung|bãi bỏ|hết hiệu lực)[^.;]*$/iu;
const endsBehind =
  /^[^.;]*?(?:(?:được|đã|bị|nay)(?: (?:được|đã|bị))? (?:thay thế|thay bằng|thay bởi|bãi bỏ|sửa đổi|hết hiệu lực)|\((?:đã |nay )?hết hiệu lực)/iu;
const isAboutItsEnd = ({ before, after }: Pick<CitedText, "before" | "after">): boolean =>
  endsBefore.test(before) || endsBehind.test(after);

/** A text as it is cited, known by its row in *Văn bản pháp lý*. */
interface Known {
  readonly place: CitedText["place"];
  readonly campaign: string;
  readonly name: string;
  readonly text: LegalText;
}

/** The title of a cited text may name others, which the plan does not rest on: “hướng dẫn Nghị định số …”. */
const isInTitle = ({ book }: BookFacts, { place }: CitedText): boolean =>
  place.in === book.legalBases && place.column === "abstract" && place.row.values["number"] !== "";

function byNumber(facts: BookFacts): readonly Known[] {
  return citedTexts(facts).flatMap((cited): readonly Known[] => {
    if (!cited.inPlan || isAboutItsEnd(cited) || isInTitle(facts, cited)) return [];
    const text = legalTextOf(facts, cited);
    if (text === undefined) return [];
    return [
      { place: cited.place, campaign: cited.campaign, name: `${cited.kind} số ${cited.number}`.trim(), text },
    ];
  });
}

/** Laws are cited by name and year or day; a row that gives the number besides was told of already. */
function byName(facts: BookFacts): readonly Known[] {
  const { book } = facts;
  const laws = book.legalTexts.rows.flatMap(({ values }) =>
    lawNames(values).map((name) => ({ name, text: values })),
  );
  return book.legalBases.rows.flatMap((row): readonly Known[] => {
    const { kind, number, abstract, date, campaign, role } = row.values;
    if (legalTextOf(facts, { number, date }) !== undefined) return [];
    if (role !== "căn cứ" || !/luật/iu.test(`${kind} ${abstract}`)) return [];
    if (endsBehind.test(abstract)) return [];
    const printed = foldText(`${kind} ${abstract}${date === null ? "" : ` năm ${date.slice(0, 4)}`}`);
    return laws
      .filter(({ name }) => printed.includes(name))
      .map(({ text }) => ({
        place: { in: book.legalBases, row, column: "abstract" },
        campaign,
        name: citedAs(text),
        text,
      }));
  });
}

function reasonOn(facts: BookFacts, text: LegalText, day: Day, basis: boolean): string | undefined {
  if (text.issued !== null && text.issued > day) return undefined;
  if (text.to !== null && text.to < day) return `hết hiệu lực ngày ${cellDay(text.to)}`;
  if (basis && text.from !== null && text.from > day) return `đến ngày ${cellDay(text.from)} mới có hiệu lực`;
  const successor = text.to === null ? successorOn(facts, text, day) : undefined;
  return successor === undefined ? undefined : `đã được thay thế bởi ${citedAs(successor)}`;
}

/** A single cell takes the successor only when nothing else in the row would then be false. */
function cureOf(facts: BookFacts, known: Known, successor: LegalText | undefined): Pick<Spot, "cure"> {
  const { place, campaign, text } = known;
  if (successor === undefined || place.in !== facts.book.legalBases || place.column !== "number") return {};
  const date = place.row.values["date"];
  const fits = successor.kind === text.kind && (date === null || date === successor.issued);
  const cited = facts.book.legalBases.rows.some(
    ({ values }) => values.campaign === campaign && values.number === successor.number,
  );
  if (!fits || cited || successor.number === "") return {};
  return { cure: { label: `Ghi ${successor.number}`, value: successor.number } };
}

const source = law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6", "2020-03-05");
const unconfirmedForce = { severity: "cảnh báo", source: source.text, unconfirmed: true } as const;
const isUnconfirmed = ({ confidence }: LegalText): boolean => confidence === unconfirmed;

/** A text that the plan rests on or carries out although it was not in force on the plan's day. */
export const citedForce: Rule = {
  id: "vien-dan.khong-hieu-luc",
  severity: "cảnh báo",
  source,
  parameters: {},
  reach: "book",
  find: (facts) =>
    [...byNumber(facts), ...byName(facts)].flatMap((known): readonly Spot[] => {
      const day = facts.lawDay(known.campaign);
      if (day === null) return [];
      const basis = known.place.in === facts.book.legalBases && known.place.row.values["role"] === "căn cứ";
      const reason = reasonOn(facts, known.text, day, basis);
      if (reason === undefined) return [];
      const successor = successorOn(facts, known.text, day);
      const instead = successor === undefined ? "văn bản còn hiệu lực" : citedAs(successor);
      return [
        {
          ...known.place,
          message: `${known.name} ${reason}; kế hoạch tính theo ngày ${cellDay(day)}.`,
          fix: `Viện dẫn ${instead}, hoặc sửa thời gian hiệu lực ở trang Văn bản pháp lý nếu trang đó ghi sai.`,
          ...cureOf(facts, known, successor),
          ...(isUnconfirmed(known.text) ? { law: unconfirmedForce } : {}),
        },
      ];
    }),
};
