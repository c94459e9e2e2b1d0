import type { RowOf } from "../book/parsed-book.ts";
import { cellDay, longDate } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { citedAs, type LegalText, lawNames, legalTextOf, successorOn } from "../facts/legal-text-facts.ts";
import type { Cell } from "../table/cell.ts";
import { foldText } from "../text/fold.ts";
import type { Remark } from "./review.ts";

export type BasisCells = Readonly<Record<"kind" | "number" | "date" | "issuer" | "abstract" | "role", Cell>>;

export interface RenewedBasis {
  readonly order: number | null;
  /** null: the text that replaces it stands in an earlier row already. */
  readonly cells: BasisCells | null;
  readonly remark: Remark;
  /** The order of the row that cites what replaces it. */
  readonly standsFor: number | null;
}

/** The row's text as the list shows it. */
function shownBasis({ kind, number, abstract }: RowOf<"legalBases">["values"]): string {
  return [kind, number === "" ? "" : `số ${number}`, number === "" ? abstract : ""]
    .filter((part) => part !== "")
    .join(" ");
}

/** Which rows of *Văn bản pháp lý* a basis cites: one by its number, or several laws by their names. */
function textsOf(
  facts: BookFacts,
  { kind, number, date, abstract }: RowOf<"legalBases">["values"],
): readonly LegalText[] {
  if (number !== "") {
    const text = legalTextOf(facts, { number, date });
    return text === undefined ? [] : [text];
  }
  const printed = foldText(`${kind} ${abstract}${date === null ? "" : ` năm ${date.slice(0, 4)}`}`);
  return facts.book.legalTexts.rows.flatMap(({ values }) =>
    lawNames(values).some((name) => printed.includes(name)) ? [values] : [],
  );
}

/** A legal text as a row of *Căn cứ*: a law by type, name and day alone (NĐ 30/2020, Phụ lục I, II.6). */
export function basisCells(text: LegalText, role: RowOf<"legalBases">["values"]["role"]): BasisCells {
  const { kind, number, title, issued, citation } = text;
  const isLaw = /luật|pháp lệnh/iu.test(kind);
  const name = foldText(title).startsWith(foldText(`${kind} `)) ? title.slice(kind.length).trim() : title;
  if (isLaw) {
    const day = issued === null ? "" : ` ${longDate(issued)}`;
    return { kind, number: "", date: "", issuer: "", abstract: `${name}${day}`, role };
  }
  return {
    kind,
    number,
    date: issued === null ? "" : { day: issued },
    issuer: /\scủa\s+(\p{Lu}[^\d;]*)$/u.exec(citation)?.[1] ?? "",
    abstract: name.slice(0, 1).toLowerCase() + name.slice(1),
    role,
  };
}

const inForce = (facts: BookFacts, text: LegalText, day: Day): boolean =>
  (text.to === null ? successorOn(facts, text, day) === undefined : text.to >= day) &&
  (text.from === null || text.from <= day);

/**
 * A former campaign's legal bases on the new one's first day: those that ended give way to what replaced them, each once;
 * papers that are no legal texts stay and are listed.
 */
export function renewBases(
  facts: BookFacts,
  rows: readonly RowOf<"legalBases">["values"][],
  day: Day,
): readonly RenewedBasis[] {
  const shown = cellDay(day);
  const taken = new Map<string, number | null>();
  return rows.map((row): RenewedBasis => {
    const { order, kind, number, date, issuer, abstract, role } = row;
    const before = shownBasis(row);
    const same = {
      kind,
      number,
      date: date === null ? "" : ({ day: date } as const),
      issuer,
      abstract,
      role,
    };
    const left = (reason: string): RenewedBasis => ({
      order,
      cells: same,
      remark: { kind: "cần xem lại", before, after: "", reason },
      standsFor: order,
    });
    const texts = textsOf(facts, row);
    if (texts.length === 0)
      return left(
        number === ""
          ? "Trang Văn bản pháp lý không có văn bản này: giữ nguyên, đối chiếu lại cơ quan, tên gọi."
          : "Văn bản của năm cũ hoặc chưa có ở trang Văn bản pháp lý: giữ nguyên số và ngày, thay bằng văn bản của năm mới nếu có.",
      );
    const next = texts.map((text) => (inForce(facts, text, day) ? text : successorOn(facts, text, day)));
    const [first] = next;
    if (texts.every((text, index) => next[index] === text)) {
      for (const { key } of texts) taken.set(key, order);
      return left(`Trang Văn bản pháp lý ghi còn hiệu lực vào ngày ${shown}: giữ nguyên, đối chiếu lại.`);
    }
    if (first === undefined || next.some((text) => text !== first))
      return left(
        `Văn bản không còn hiệu lực vào ngày ${shown} và trang Văn bản pháp lý chưa ghi văn bản thay thế có hiệu lực: tìm văn bản thay thế.`,
      );
    const after = citedAs(first);
    const ended = `Không còn hiệu lực vào ngày ${shown}; được thay thế bởi ${after}`;
    const standing = taken.get(first.key);
    if (taken.has(first.key))
      return {
        order,
        cells: null,
        remark: { kind: "đã đổi", before, after: "", reason: `${ended}, đã có ở dòng trên: bỏ dòng này.` },
        standsFor: standing ?? null,
      };
    taken.set(first.key, order);
    return {
      order,
      cells: basisCells(first, role),
      remark: { kind: "đã đổi", before, after, reason: `${ended}.` },
      standsFor: order,
    };
  });
}

/** Texts on emulation and commendation in force on the day, by rank: the bases of a campaign that starts from nothing. */
export function basesOn(facts: BookFacts, day: Day): readonly LegalText[] {
  const ranks = ["luật", "nghị định", "thông tư"];
  const rank = ({ kind }: LegalText): number => ranks.indexOf(foldText(kind));
  const all = facts.book.legalTexts.rows.map(({ values }) => values);
  const stands = (text: LegalText): boolean =>
    text.issued !== null && text.issued <= day && inForce(facts, text, day);
  return (
    all
      .filter(
        (text) => rank(text) >= 0 && stands(text) && foldText(text.title).includes("thi đua, khen thưởng"),
      )
      // What guides a decree that ended has ended with it, though nobody may have said so.
      .filter(
        ({ title }) =>
          !all.some((other) => other.number !== "" && title.includes(other.number) && !stands(other)),
      )
      .sort((a, b) => rank(a) - rank(b) || ((a.issued ?? "") < (b.issued ?? "") ? -1 : 1))
  );
}
